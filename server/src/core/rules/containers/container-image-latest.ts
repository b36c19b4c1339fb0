import * as l10n from '@vscode/l10n';
import { formatImage, imageOf } from '../../model/image.ts';
import { containerLabel } from '../../model/task.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-image-latest',
  group: 'containers',
  severity: 'hint',
  default: 'off',
  fix: 'unsafe',
  silences: ['sec-image-digest'],

  *check(task) {
    for (const container of task.containers) {
      const image = imageOf(container);
      const node = container.image.property?.node;
      if (!node || !image || image.digest !== undefined) continue;
      if (image.tag !== undefined && image.tag !== 'latest') continue;
      const label = containerLabel(container);
      yield {
        at: node,
        message:
          image.tag === undefined
            ? l10n.t(
                'The image of container {0} has no tag, so ECS takes "latest", whatever that is at the time of a deployment. Name the version.',
                label,
              )
            : l10n.t(
                'The image of container {0} is "latest", whatever that is at the time of a deployment. Name the version.',
                label,
              ),
        fixes: [changeTo(node, formatImage({ ...image, tag: '<TAG>' }))],
      };
    }
  },
});

export const page: Page = {
  summary: 'An image without a tag, or with the tag `latest`.',
  why: 'What `latest` means moves with every push, so the same task definition runs other software tomorrow, and an older revision does not bring the older software back. Within one deployment ECS keeps to one image, because it notes the digest unless `versionConsistency` is switched off; the next deployment looks again. The fix writes a placeholder for the tag. The rule is off until it is switched on, because many pipelines put the tag in later.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-image',
  examples: [
    {
      bad: `
{
  "family": "blog",
  "containerDefinitions": [
    {
      "name": "blog",
      "image": "example/blog:latest",
//             ^^^^^^^^^^^^^^^^^^^^^ hint container-image-latest: The image of container "blog" is "latest", whatever that is at the time of a deployment. Name the version. [fix]
      "memory": 256
    },
    {
      "name": "cache",
      "image": "localhost:5000/redis",
//             ^^^^^^^^^^^^^^^^^^^^^^ hint container-image-latest: The image of container "cache" has no tag, so ECS takes "latest", whatever that is at the time of a deployment. Name the version. [fix]
      "memory": 128
    }
  ]
}`,
      good: `
{
  "family": "blog",
  "containerDefinitions": [
    {
      "name": "blog",
      "image": "example/blog:<TAG>",
      "memory": 256
    },
    {
      "name": "cache",
      "image": "localhost:5000/redis:<TAG>",
      "memory": 128
    }
  ]
}`,
    },
  ],
};
