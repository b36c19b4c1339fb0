import * as l10n from '@vscode/l10n';
import { PUBLIC_REGISTRIES } from '../../facts/security.ts';
import { parseImage } from '../../model/image.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-image-digest',
  group: 'security',
  severity: 'hint',
  // Few teams pin public images.
  default: 'off',
  fix: 'none',

  *check(task) {
    for (const container of task.containers) {
      const { image, repositoryCredentials } = container;
      if (!image.value || repositoryCredentials.state !== 'absent') continue;
      const { registry, digest } = parseImage(image.value);
      if (digest !== undefined || (registry !== undefined && !PUBLIC_REGISTRIES.has(registry))) continue;
      yield {
        at: image.span,
        message: l10n.t(
          'The image "{0}" of container {1} is public and has no digest, so what is pulled is whatever its owner last gave that tag. AWS registers that. Add the digest, as in "name:tag@sha256:…", or copy the image to a registry of your own.',
          image.value,
          containerLabel(container),
        ),
      };
    }
  },
});

export const page: Page = {
  summary: 'A public image that is not pinned by its digest.',
  why: 'A tag is a name that its owner can give to another image at any time, and so can whoever takes over the account. A digest is computed from the image, so it means the same one for ever. ECS looks the tag up once for each deployment of a service, which keeps the tasks of one deployment alike but not those of the next. Public images that matter are best copied to a private ECR registry, where they are scanned too.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-image',
  examples: [
    {
      bad: `
{
  "family": "edge",
  "containerDefinitions": [
    { "name": "edge", "image": "public.ecr.aws/nginx/nginx:1.27", "memory": 128 }
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint sec-image-digest: The image "public.ecr.aws/nginx/nginx:1.27" of container "edge" is public and has no digest, so what is pulled is whatever its owner last gave that tag. AWS registers that. Add the digest, as in "name:tag@sha256:…", or copy the image to a registry of your own.
  ]
}`,
      good: `
{
  "family": "edge",
  "containerDefinitions": [
    {
      "name": "edge",
      "image": "public.ecr.aws/nginx/nginx:1.27@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      "memory": 128
    }
  ]
}`,
    },
  ],
};
