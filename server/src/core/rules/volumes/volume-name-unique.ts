import * as l10n from '@vscode/l10n';
import type { Volume } from '../../model/shapes.generated.ts';
import { remove, replace } from '../../syntax/edit.ts';
import { freeNames } from '../../text/name.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-name-unique',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',
  silences: ['volume-unused'],

  *check(task) {
    const volumes = task.volumes.items;
    const free = freeNames(volumes.flatMap((volume) => volume.name.value ?? []));
    const seen = new Map<string, Volume>();
    for (const volume of volumes) {
      const { value: name, property } = volume.name;
      if (name === undefined || !property?.node || !volume.node) continue;
      const first = seen.get(name);
      if (!first) {
        seen.set(name, volume);
        continue;
      }
      const other = free(name);
      const rename = {
        title: l10n.t('Rename the volume to "{0}"', other),
        edits: [replace(property.node, other)],
      };
      const removal = { title: l10n.t('Remove this volume'), edits: [remove(volume.node)], safe: true };
      const isRepeated = JSON.stringify(volume.node.json) === JSON.stringify(first.node?.json);
      yield {
        at: property.node,
        message: l10n.t(
          'There is a volume "{0}" already, and mount points know a volume by its name alone: AWS cannot tell which one is meant. Rename one of them.',
          name,
        ),
        related: [{ at: first.name.span, message: l10n.t('The name is used here first') }],
        fixes: isRepeated ? [removal, rename] : [rename],
      };
    }
  },
});

export const page: Page = {
  summary: 'Two volumes of a task with the same name.',
  why: 'A mount point says which volume it wants by the name and nothing else, so a name can stand for one volume only. The fix appends a number; look through the mount points afterwards, for the document does not tell which of them meant which volume. A volume that is there twice, word for word, is removed by a safe fix.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html#ECS-Type-Volume-name',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:3.1",
      "memory": 256,
      "mountPoints": [
        { "sourceVolume": "files", "containerPath": "/srv/files" },
        { "sourceVolume": "files", "containerPath": "/srv/cache" }
      ]
    }
  ],
  "volumes": [
    { "name": "files", "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED" } },
    { "name": "files" }
//            ^^^^^^^ error volume-name-unique: There is a volume "files" already, and mount points know a volume by its name alone: AWS cannot tell which one is meant. Rename one of them. [fix]
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:3.1",
      "memory": 256,
      "mountPoints": [
        { "sourceVolume": "files", "containerPath": "/srv/files" },
        { "sourceVolume": "files", "containerPath": "/srv/cache" }
      ]
    }
  ],
  "volumes": [
    { "name": "files", "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED" } },
    { "name": "files-2" }
  ]
}`,
    },
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:3.1",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "cache", "containerPath": "/srv/cache" }]
    }
  ],
  "volumes": [{ "name": "cache" }, { "name": "cache" }]
//                                           ^^^^^^^ error volume-name-unique: There is a volume "cache" already, and mount points know a volume by its name alone: AWS cannot tell which one is meant. Rename one of them. [fix]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:3.1",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "cache", "containerPath": "/srv/cache" }]
    }
  ],
  "volumes": [{ "name": "cache" }]
}`,
    },
  ],
};
