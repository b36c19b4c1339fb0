import * as l10n from '@vscode/l10n';
import { volumesOf } from '../../model/volumes.ts';
import { type Page, taskRule } from '../rule.ts';
import { directoryBesideAccessPoint } from '../volumes.ts';

export const rule = taskRule({
  id: 'volume-s3files-root-directory-access-point',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const { volume } of volumesOf(task, 's3files')) {
      const { rootDirectory, accessPointArn } = volume.s3filesVolumeConfiguration.value ?? {};
      if (!rootDirectory) continue;
      yield* directoryBesideAccessPoint(volume, rootDirectory, accessPointArn, (label, directory) =>
        l10n.t(
          'Volume {0} has an access point of S3 Files and the root directory "{1}". AWS takes one of the two: the access point has a directory of its own. Remove rootDirectory.',
          label,
          directory,
        ),
      );
    }
  },
});

export const page: Page = {
  summary: 'A root directory beside an access point of S3 Files.',
  why: 'As with EFS, an access point leads into one directory of the file system and enforces it. `rootDirectory` has to be left out, or to be `/`, which says the same. The fix removes it; a directory further down needs an access point of its own.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html#ECS-Type-S3FilesVolumeConfiguration-rootDirectory',
  examples: [
    {
      bad: `
{
  "family": "training",
  "taskRoleArn": "arn:aws:iam::111122223333:role/training",
  "containerDefinitions": [
    {
      "name": "training",
      "image": "example/training:0.9",
      "memory": 4096,
      "mountPoints": [{ "sourceVolume": "samples", "containerPath": "/samples" }]
    }
  ],
  "volumes": [
    {
      "name": "samples",
      "s3filesVolumeConfiguration": {
        "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0",
        "rootDirectory": "/2026/samples",
//                       ^^^^^^^^^^^^^^^ error volume-s3files-root-directory-access-point: Volume "samples" has an access point of S3 Files and the root directory "/2026/samples". AWS takes one of the two: the access point has a directory of its own. Remove rootDirectory. [fix]
        "accessPointArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0a1b2c3d4e5f60718"
      }
    }
  ]
}`,
      good: `
{
  "family": "training",
  "taskRoleArn": "arn:aws:iam::111122223333:role/training",
  "containerDefinitions": [
    {
      "name": "training",
      "image": "example/training:0.9",
      "memory": 4096,
      "mountPoints": [{ "sourceVolume": "samples", "containerPath": "/samples" }]
    }
  ],
  "volumes": [
    {
      "name": "samples",
      "s3filesVolumeConfiguration": {
        "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0",
        "accessPointArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0a1b2c3d4e5f60718"
      }
    }
  ]
}`,
    },
  ],
};
