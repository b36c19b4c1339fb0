import * as l10n from '@vscode/l10n';
import { volumeLabel, volumesOf } from '../../model/volumes.ts';
import { remove, set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-efs-port-without-encryption',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',
  silences: ['sec-efs-transit-encryption'],

  *check(task) {
    for (const { volume, property } of volumesOf(task, 'efs')) {
      const { node, transitEncryption, transitEncryptionPort: port } = volume.efsVolumeConfiguration.value ?? {};
      if (!node || !port?.value || !port.property || !transitEncryption) continue;
      if (transitEncryption.state !== 'absent' && transitEncryption.value !== 'DISABLED') continue;
      const label = volumeLabel(volume);
      yield {
        at: port.property.keySpan,
        message: l10n.t(
          'Volume {0} has port {1} for encryption in transit, which is not switched on, and AWS refuses that. Set transitEncryption to "ENABLED", or remove the port.',
          label,
          port.value,
        ),
        related: transitEncryption.property
          ? [{ at: transitEncryption.span, message: l10n.t('It is switched off here') }]
          : [],
        covers: [property],
        fixes: [
          {
            title: l10n.t('Set {0} to {1}', 'transitEncryption', '"ENABLED"'),
            edits: [set(node, 'transitEncryption', 'ENABLED')],
          },
          {
            title: l10n.t('Remove {0} from volume {1}', 'transitEncryptionPort', label),
            edits: [remove(port.property)],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A port for encryption in transit of EFS where it is switched off.',
  why: 'The port is the one on the host at which the encrypted tunnel to the file system begins. Without the tunnel there is nothing for it to do, so the two are accepted together only. The fix switches the encryption on, which is what the port was written for; where plain text is meant, the other fix removes the port.',
  aws: 'TransitEncryptionPort requires that TransitEncryption is enabled.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html#ECS-Type-EFSVolumeConfiguration-transitEncryptionPort',
  examples: [
    {
      bad: `
{
  "family": "mail",
  "containerDefinitions": [
    {
      "name": "mail",
      "image": "example/mail:3.3",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "spool", "containerPath": "/var/spool/mail" }]
    }
  ],
  "volumes": [
    {
      "name": "spool",
      "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryptionPort": 2999 }
//                                                               ^^^^^^^^^^^^^^^^^^^^^^^ error volume-efs-port-without-encryption: Volume "spool" has port 2999 for encryption in transit, which is not switched on, and AWS refuses that. Set transitEncryption to "ENABLED", or remove the port. [fix]
    }
  ]
}`,
      good: `
{
  "family": "mail",
  "containerDefinitions": [
    {
      "name": "mail",
      "image": "example/mail:3.3",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "spool", "containerPath": "/var/spool/mail" }]
    }
  ],
  "volumes": [
    {
      "name": "spool",
      "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryptionPort": 2999, "transitEncryption": "ENABLED" }
    }
  ]
}`,
    },
  ],
};
