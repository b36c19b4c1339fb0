import * as l10n from '@vscode/l10n';
import { imageOf, isDigest } from '../../model/image.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-image-digest',
  group: 'containers',
  severity: 'error',
  fix: 'none',

  *check(task) {
    for (const container of task.containers) {
      const digest = imageOf(container)?.digest;
      if (digest === undefined || isDigest(digest)) continue;
      yield {
        at: container.image.span,
        message: l10n.t(
          'The image of container {0} has the digest "{1}", and AWS takes only "sha256:" with 64 hexadecimal digits behind it. Copy the whole digest from the registry, or name a tag.',
          containerLabel(container),
          digest,
        ),
      };
    }
  },
});

export const page: Page = {
  summary: 'An image whose digest is not `sha256:` with 64 hexadecimal digits.',
  why: 'What stands behind `@` is the check sum of the image and is compared as a whole: a shortened one, as `docker images` prints it, finds nothing. `docker buildx imagetools inspect` and the console of the registry show all 64 digits. To name a version by a word, use a tag with `:` in its place.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-image',
  examples: [
    {
      bad: `
{
  "family": "search",
  "containerDefinitions": [
    {
      "name": "index",
      "image": "example/index@sha256:0b970013351304af46f322da1263516b188318682b2ab1091862497591189ff1",
      "memory": 512
    },
    {
      "name": "query",
      "image": "example/query@sha256:0b9700133513",
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error container-image-digest: The image of container "query" has the digest "sha256:0b9700133513", and AWS takes only "sha256:" with 64 hexadecimal digits behind it. Copy the whole digest from the registry, or name a tag.
      "memory": 512
    }
  ]
}`,
      good: `
{
  "family": "search",
  "containerDefinitions": [
    {
      "name": "index",
      "image": "example/index@sha256:0b970013351304af46f322da1263516b188318682b2ab1091862497591189ff1",
      "memory": 512
    },
    {
      "name": "query",
      "image": "example/query@sha256:9d5f1c0c7d0f7fbc2e8b7cb4a0f0a9f5a2a1d1a6a6e0ec1b7b6ad2d3f4f5c6e7",
      "memory": 512
    }
  ]
}`,
    },
  ],
};
