import * as l10n from '@vscode/l10n';
import { formatImage, imageOf, isDigest } from '../../model/image.ts';
import { containerLabel } from '../../model/task.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-image-tag-and-digest',
  group: 'containers',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const image = imageOf(container);
      const node = container.image.property?.node;
      if (!node || !image?.tag || !isDigest(image.digest)) continue;
      yield {
        at: node,
        message: l10n.t(
          'The image of container {0} has the tag "{1}" and a digest. The digest decides what is pulled, and nobody compares the tag with it. Keep the tag only as a note that something keeps up to date.',
          containerLabel(container),
          image.tag,
        ),
        fixes: [changeTo(node, formatImage({ ...image, tag: undefined }))],
      };
    }
  },
});

export const page: Page = {
  summary: 'An image with a tag and a digest.',
  why: 'Docker pulls what the digest says and does not look at the tag. As long as both are changed together, the tag tells people the version; a tag that was changed alone changes nothing, which is easily overlooked. The fix takes the tag away. It is marked unsafe because tools that update images, such as Renovate, read the tag.',
  source: 'https://docs.docker.com/reference/cli/docker/image/pull/#pull-an-image-by-digest-immutable-identifier',
  examples: [
    {
      bad: `
{
  "family": "metrics",
  "containerDefinitions": [
    {
      "name": "collector",
      "image": "example/collector:0.98@sha256:0b970013351304af46f322da1263516b188318682b2ab1091862497591189ff1",
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information container-image-tag-and-digest: The image of container "collector" has the tag "0.98" and a digest. The digest decides what is pulled, and nobody compares the tag with it. Keep the tag only as a note that something keeps up to date. [fix]
      "memory": 256
    }
  ]
}`,
      good: `
{
  "family": "metrics",
  "containerDefinitions": [
    {
      "name": "collector",
      "image": "example/collector@sha256:0b970013351304af46f322da1263516b188318682b2ab1091862497591189ff1",
      "memory": 256
    }
  ]
}`,
    },
  ],
};
