import * as l10n from '@vscode/l10n';
import { volumesOf } from '../../model/volumes.ts';
import { type Page, taskRule } from '../rule.ts';
import { directoryBesideAccessPoint } from '../volumes.ts';

export const rule = taskRule({
  id: 'volume-efs-root-directory-access-point',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const { volume } of volumesOf(task, 'efs')) {
      const { rootDirectory, authorizationConfig } = volume.efsVolumeConfiguration.value ?? {};
      if (!rootDirectory) continue;
      yield* directoryBesideAccessPoint(
        volume,
        rootDirectory,
        authorizationConfig?.value?.accessPointId,
        (label, directory) =>
          l10n.t(
            'Volume {0} has an access point and the root directory "{1}". AWS refuses both together: the access point has a directory of its own. Remove rootDirectory.',
            label,
            directory,
          ),
      );
    }
  },
});

export const page: Page = {
  summary: 'A root directory beside an access point of EFS.',
  why: 'An access point leads into one directory of the file system, and who mounts through it cannot go anywhere else. So `rootDirectory` may be left out or be `/`, which both mean that directory. Another path is refused, even one below it. The fix removes `rootDirectory`; for a directory further down, make an access point that leads there.',
  aws: 'When using an EFS access point, the root directory must either be set to "/" or be omitted.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html#ECS-Type-EFSVolumeConfiguration-rootDirectory',
  examples: [
    {
      bad: `
{
  "family": "gallery",
  "containerDefinitions": [
    {
      "name": "gallery",
      "image": "example/gallery:2.0",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "photos", "containerPath": "/photos" }]
    }
  ],
  "volumes": [
    {
      "name": "photos",
      "efsVolumeConfiguration": {
        "fileSystemId": "fs-0a1b2c3d",
        "rootDirectory": "/photos",
//                       ^^^^^^^^^ error volume-efs-root-directory-access-point: Volume "photos" has an access point and the root directory "/photos". AWS refuses both together: the access point has a directory of its own. Remove rootDirectory. [fix]
        "transitEncryption": "ENABLED",
        "authorizationConfig": { "accessPointId": "fsap-0123456789abcdef0" }
      }
    }
  ]
}`,
      good: `
{
  "family": "gallery",
  "containerDefinitions": [
    {
      "name": "gallery",
      "image": "example/gallery:2.0",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "photos", "containerPath": "/photos" }]
    }
  ],
  "volumes": [
    {
      "name": "photos",
      "efsVolumeConfiguration": {
        "fileSystemId": "fs-0a1b2c3d",
        "transitEncryption": "ENABLED",
        "authorizationConfig": { "accessPointId": "fsap-0123456789abcdef0" }
      }
    }
  ]
}`,
    },
  ],
};
