import * as l10n from '@vscode/l10n';
import { volumeLabel, volumesOf } from '../../model/volumes.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-efs-transit-encryption',
  group: 'security',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const { volume, property } of volumesOf(task, 'efs')) {
      const { node, transitEncryption } = volume.efsVolumeConfiguration.value ?? {};
      if (!node || !transitEncryption) continue;
      if (transitEncryption.state !== 'absent' && transitEncryption.value !== 'DISABLED') continue;
      yield {
        at: transitEncryption.property ? transitEncryption.span : property.keySpan,
        message: l10n.t(
          'Volume {0} is an EFS file system, and what is read and written goes over the network in plain text. AWS registers that, and Security Hub reports it (ECS.18). Set transitEncryption to "ENABLED".',
          volumeLabel(volume),
        ),
        fixes: [
          {
            title: l10n.t('Set {0} to {1}', 'transitEncryption', '"ENABLED"'),
            edits: [set(node, 'transitEncryption', 'ENABLED')],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'An EFS volume without encryption in transit.',
  why: 'EFS is mounted over NFS, which sends files and names as they are, and `transitEncryption` is off unless it is switched on. With it the mount helper of EFS lays TLS around the connection, at next to no cost. Fargate and the ECS-optimized images have the helper; on an instance with an image of its own `amazon-efs-utils` has to be installed, which is why the fix is marked unsafe.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-18',
  examples: [
    {
      bad: `
{
  "family": "wiki",
  "containerDefinitions": [
    {
      "name": "wiki",
      "image": "example/wiki:1.40",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "pages", "containerPath": "/srv/pages" }]
    }
  ],
  "volumes": [
    {
      "name": "pages",
      "efsVolumeConfiguration": {
//    ^^^^^^^^^^^^^^^^^^^^^^^^ warning sec-efs-transit-encryption: Volume "pages" is an EFS file system, and what is read and written goes over the network in plain text. AWS registers that, and Security Hub reports it (ECS.18). Set transitEncryption to "ENABLED". [fix]
        "fileSystemId": "fs-0a1b2c3d",
        "rootDirectory": "/pages"
      }
    }
  ]
}`,
      good: `
{
  "family": "wiki",
  "containerDefinitions": [
    {
      "name": "wiki",
      "image": "example/wiki:1.40",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "pages", "containerPath": "/srv/pages" }]
    }
  ],
  "volumes": [
    {
      "name": "pages",
      "efsVolumeConfiguration": {
        "fileSystemId": "fs-0a1b2c3d",
        "rootDirectory": "/pages",
        "transitEncryption": "ENABLED"
      }
    }
  ]
}`,
    },
  ],
};
