import * as l10n from '@vscode/l10n';
import type { EFSVolumeConfiguration } from '../../model/shapes.generated.ts';
import { volumeLabel, volumesOf } from '../../model/volumes.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-efs-transit-encryption',
  group: 'volumes',
  severity: 'error',
  fix: 'safe',
  silences: ['volume-efs-port-without-encryption', 'sec-efs-transit-encryption'],

  *check(task) {
    for (const { volume, property } of volumesOf(task, 'efs')) {
      const efs = volume.efsVolumeConfiguration.value;
      const cause = efs && needsEncryption(efs);
      if (!efs?.node || !cause?.property) continue;
      const { transitEncryption } = efs;
      if (transitEncryption.state !== 'absent' && transitEncryption.value !== 'DISABLED') continue;
      const label = volumeLabel(volume);
      const isSaid = transitEncryption.property !== undefined;
      yield {
        at: isSaid ? transitEncryption.span : cause.property.keySpan,
        message:
          cause === efs.authorizationConfig.value?.iam
            ? l10n.t(
                'Volume {0} authorizes with IAM, which AWS refuses without encryption in transit. Set transitEncryption to "ENABLED".',
                label,
              )
            : l10n.t(
                'Volume {0} has an access point, which AWS takes with encryption in transit only. Set transitEncryption to "ENABLED".',
                label,
              ),
        related: isSaid ? [{ at: cause.property.keySpan, message: l10n.t('It is needed for this') }] : [],
        covers: [property],
        fixes: [
          {
            title: l10n.t('Set {0} to {1}', 'transitEncryption', '"ENABLED"'),
            edits: [set(efs.node, 'transitEncryption', 'ENABLED')],
          },
        ],
      };
    }
  },
});

/** IAM first: there the refusal is known word for word. */
function needsEncryption({ authorizationConfig: { value } }: EFSVolumeConfiguration) {
  if (value?.iam.value === 'ENABLED') return value.iam;
  return value?.accessPointId.value ? value.accessPointId : undefined;
}

export const page: Page = {
  summary: 'IAM authorization or an access point of EFS without encryption in transit.',
  why: 'The connection to the file system is in plain text unless `transitEncryption` is `ENABLED`. The mount helper signs in with IAM, and through an access point, over TLS only, so AWS wants it switched on for both. It costs next to nothing; the fix switches it on.',
  aws: 'EFS IAM authorization requires TransitEncryption to be enabled.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html#ECS-Type-EFSVolumeConfiguration-transitEncryption',
  examples: [
    {
      bad: `
{
  "family": "blog",
  "taskRoleArn": "arn:aws:iam::111122223333:role/blog",
  "containerDefinitions": [
    {
      "name": "blog",
      "image": "example/blog:6.5",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "uploads", "containerPath": "/srv/uploads" }]
    }
  ],
  "volumes": [
    {
      "name": "uploads",
      "efsVolumeConfiguration": {
        "fileSystemId": "fs-0a1b2c3d",
        "transitEncryption": "DISABLED",
//                           ^^^^^^^^^^ error volume-efs-transit-encryption: Volume "uploads" authorizes with IAM, which AWS refuses without encryption in transit. Set transitEncryption to "ENABLED". [fix]
        "authorizationConfig": { "iam": "ENABLED" }
      }
    }
  ]
}`,
      good: `
{
  "family": "blog",
  "taskRoleArn": "arn:aws:iam::111122223333:role/blog",
  "containerDefinitions": [
    {
      "name": "blog",
      "image": "example/blog:6.5",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "uploads", "containerPath": "/srv/uploads" }]
    }
  ],
  "volumes": [
    {
      "name": "uploads",
      "efsVolumeConfiguration": {
        "fileSystemId": "fs-0a1b2c3d",
        "transitEncryption": "ENABLED",
        "authorizationConfig": { "iam": "ENABLED" }
      }
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "blog",
  "containerDefinitions": [
    {
      "name": "blog",
      "image": "example/blog:6.5",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "uploads", "containerPath": "/srv/uploads" }]
    }
  ],
  "volumes": [
    {
      "name": "uploads",
      "efsVolumeConfiguration": {
        "fileSystemId": "fs-0a1b2c3d",
        "authorizationConfig": { "accessPointId": "fsap-0123456789abcdef0" }
//                               ^^^^^^^^^^^^^^^ error volume-efs-transit-encryption: Volume "uploads" has an access point, which AWS takes with encryption in transit only. Set transitEncryption to "ENABLED". [fix]
      }
    }
  ]
}`,
      good: `
{
  "family": "blog",
  "containerDefinitions": [
    {
      "name": "blog",
      "image": "example/blog:6.5",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "uploads", "containerPath": "/srv/uploads" }]
    }
  ],
  "volumes": [
    {
      "name": "uploads",
      "efsVolumeConfiguration": {
        "fileSystemId": "fs-0a1b2c3d",
        "authorizationConfig": { "accessPointId": "fsap-0123456789abcdef0" },
        "transitEncryption": "ENABLED"
      }
    }
  ]
}`,
    },
  ],
};
