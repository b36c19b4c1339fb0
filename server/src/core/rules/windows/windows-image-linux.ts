import * as l10n from '@vscode/l10n';
import { LINUX_IMAGE_WORDS, LINUX_ONLY_IMAGES, WINDOWS_IMAGE_WORDS } from '../../facts/windows.ts';
import { parseImage } from '../../model/image.ts';
import { containerLabel } from '../../model/task.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { familyOf, isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'windows-image-linux',
  group: 'windows',
  severity: 'information',
  fix: 'none',

  *check(task) {
    if (!isForWindows(task)) return;
    for (const container of task.containers) {
      const { image } = container;
      const sign = image.value && linuxSign(image.value);
      if (!image.value || !sign) continue;
      yield {
        at: image.span,
        message: l10n.t(
          'Container {0} has the image {1}, which by its "{2}" is one for Linux, and the task is for {3}, where it does not start. Use an image for Windows, or set operatingSystemFamily to "LINUX".',
          containerLabel(container),
          image.value,
          sign,
          familyOf(task),
        ),
        related: systemHere(task),
      };
    }
  },
});

/** The word that gives an image away as one for Linux, when no other word speaks of Windows. */
function linuxSign(image: string): string | undefined {
  const { registry, repository, tag = '' } = parseImage(image);
  const words = `${repository} ${tag}`
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map((word) => word.replace(/(?<!\d)\d+$/, ''));
  if (words.some((word) => WINDOWS_IMAGE_WORDS.has(word))) return undefined;
  const fromHub = registry === undefined || registry === 'docker.io' || registry === 'public.ecr.aws';
  const official = fromHub ? repository.replace(/^(?:docker\/)?library\//, '') : '';
  return LINUX_ONLY_IMAGES.has(official) ? official : words.find((word) => LINUX_IMAGE_WORDS.has(word));
}

export const page: Page = {
  summary: 'An image that looks like one for Linux, in a task for Windows.',
  why: 'A container shares the kernel of its host, so Windows runs only images that were built on a base image of Windows. The rule goes by names: Linux distributions in the name or the tag, and the official images of Docker Hub that exist for Linux alone. Either the image or `operatingSystemFamily` was left over from another task. Should an image with such a name be one for Windows after all, say so in its tag, for example with `ltsc2022`.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ECS_Windows.html',
  examples: [
    {
      bad: `
{
  "family": "frontdoor",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    { "name": "proxy", "image": "nginx:1.27", "memory": 512 },
//                              ^^^^^^^^^^^^ information windows-image-linux: Container "proxy" has the image nginx:1.27, which by its "nginx" is one for Linux, and the task is for WINDOWS_SERVER_2022_CORE, where it does not start. Use an image for Windows, or set operatingSystemFamily to "LINUX".
    { "name": "site", "image": "example/site:8-alpine3.20", "memory": 1024 }
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ information windows-image-linux: Container "site" has the image example/site:8-alpine3.20, which by its "alpine" is one for Linux, and the task is for WINDOWS_SERVER_2022_CORE, where it does not start. Use an image for Windows, or set operatingSystemFamily to "LINUX".
  ]
}`,
      good: `
{
  "family": "frontdoor",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    { "name": "proxy", "image": "example/nginx:1.27-ltsc2022", "memory": 512 },
    { "name": "site", "image": "example/site:8-nanoserver-ltsc2022", "memory": 1024 }
  ]
}`,
    },
  ],
};
