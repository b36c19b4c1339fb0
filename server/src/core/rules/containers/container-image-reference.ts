import * as l10n from '@vscode/l10n';
import { formatImage, imageOf } from '../../model/image.ts';
import { containerLabel } from '../../model/task.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-image-reference',
  group: 'containers',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const image = imageOf(container);
      const node = container.image.property?.node;
      if (!image || !node) continue;
      const { scheme, repository } = image;
      const plain = repository.toLowerCase();
      if (scheme === undefined && repository === plain) continue;
      const label = containerLabel(container);
      yield {
        at: node,
        message:
          scheme === undefined
            ? l10n.t(
                'The image of container {0} has capitals in its repository "{1}". AWS registers that, but no registry has such a name, and the pull fails. Write it in small letters.',
                label,
                repository,
              )
            : l10n.t(
                'The image of container {0} begins with "{1}". AWS registers that, but an image is no web address, and the pull fails. Begin with the name of the registry.',
                label,
                scheme,
              ),
        fixes: [changeTo(node, formatImage({ ...image, scheme: undefined, repository: plain }))],
      };
    }
  },
});

export const page: Page = {
  summary: 'An image that no registry can have: written as a web address, or with capitals in the repository.',
  why: 'Registration looks at the single characters only, so both pass. When a task starts, Docker cannot read the reference, and the task stops with `CannotPullContainerError`. A tag may have capitals, the repository may not. The fix takes the scheme away and writes the repository in small letters; it is marked unsafe because only the registry knows the name of the repository.',
  source: 'https://github.com/distribution/reference/blob/main/reference.go',
  examples: [
    {
      bad: `
{
  "family": "billing",
  "containerDefinitions": [
    {
      "name": "api",
      "image": "example/Billing/Api:2026-Q1",
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning container-image-reference: The image of container "api" has capitals in its repository "example/Billing/Api". AWS registers that, but no registry has such a name, and the pull fails. Write it in small letters. [fix]
      "memory": 512
    },
    {
      "name": "proxy",
      "image": "https://public.ecr.aws/nginx/nginx:1.27",
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning container-image-reference: The image of container "proxy" begins with "https://". AWS registers that, but an image is no web address, and the pull fails. Begin with the name of the registry. [fix]
      "memory": 128
    }
  ]
}`,
      good: `
{
  "family": "billing",
  "containerDefinitions": [
    {
      "name": "api",
      "image": "example/billing/api:2026-Q1",
      "memory": 512
    },
    {
      "name": "proxy",
      "image": "public.ecr.aws/nginx/nginx:1.27",
      "memory": 128
    }
  ]
}`,
    },
  ],
};
