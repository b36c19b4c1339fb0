import * as l10n from '@vscode/l10n';
import { type Page, taskRule } from '../rule.ts';
import { onInstances, onWindows, volumesWithout } from '../volumes.ts';

export const rule = taskRule({
  id: 'volume-s3files-launch-type',
  group: 'volumes',
  severity: 'error',
  fix: 'none',
  silences: ['mi-unsupported-parameter', 'windows-efs'],

  *check(task) {
    const platform = onInstances(task, 'EXTERNAL') ?? onWindows(task);
    yield* volumesWithout(task, 's3files', platform, (volume, name) =>
      l10n.t(
        'Volume {0} is an S3 file system, and AWS does not support those on {1}. Use another kind of volume, or run the task on Linux in AWS.',
        volume,
        name,
      ),
    );
  },
});

export const page: Page = {
  summary: 'An S3 Files volume in a task for external instances or Windows.',
  why: 'S3 Files is mounted over NFS by a helper that runs on Linux in a VPC: on EC2, on Fargate and on Managed Instances. External instances and Windows do not have it. There the application reads the bucket with the SDK, or the task runs elsewhere.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/s3files-volumes.html',
  examples: [
    {
      bad: `
{
  "family": "scans",
  "taskRoleArn": "arn:aws:iam::111122223333:role/scans",
  "requiresCompatibilities": ["EXTERNAL"],
  "containerDefinitions": [
    {
      "name": "scans",
      "image": "example/scans:2.2",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "pages", "containerPath": "/pages" }]
    }
  ],
  "volumes": [
    {
      "name": "pages",
      "s3filesVolumeConfiguration": {
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error volume-s3files-launch-type: Volume "pages" is an S3 file system, and AWS does not support those on external instances. Use another kind of volume, or run the task on Linux in AWS.
        "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0"
      }
    }
  ]
}`,
      good: `
{
  "family": "scans",
  "taskRoleArn": "arn:aws:iam::111122223333:role/scans",
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [
    {
      "name": "scans",
      "image": "example/scans:2.2",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "pages", "containerPath": "/pages" }]
    }
  ],
  "volumes": [
    {
      "name": "pages",
      "s3filesVolumeConfiguration": {
        "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0"
      }
    }
  ]
}`,
    },
  ],
};
