import * as l10n from '@vscode/l10n';
import { volumesOf } from '../../model/volumes.ts';
import { type Page, taskRule } from '../rule.ts';
import { missingTaskRole } from '../task-role.ts';

export const rule = taskRule({
  id: 'volume-s3files-task-role',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',
  // The role is missing once, whatever it is missing for.
  silences: ['volume-efs-iam-task-role', 'sec-task-role-missing', 'exec-task-role', 'firelens-task-role'],

  *check(task) {
    yield* missingTaskRole(
      task,
      volumesOf(task, 's3files').map(({ property }) => property.keySpan),
      l10n.t(
        'The task mounts an S3 file system and has no taskRoleArn, with which it would be mounted: AWS requires one. Add the ARN of a role that may mount it.',
      ),
      l10n.t('Is mounted with the task role too'),
    );
  },
});

export const page: Page = {
  summary: 'An S3 Files volume without a task role.',
  why: 'S3 Files lets nobody in without IAM: the file system is mounted, and the bucket behind it is read, with the rights of the task role. Unlike with EFS there is no way to go without. The fix adds a role of the account that the document speaks of; put the one that exists there in its place.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html',
  examples: [
    {
      bad: `
{
  "family": "thumbnails",
  "containerDefinitions": [
    {
      "name": "thumbnails",
      "image": "example/thumbnails:1.3",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "originals", "containerPath": "/originals", "readOnly": true }]
    }
  ],
  "volumes": [
    {
      "name": "originals",
      "s3filesVolumeConfiguration": {
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error volume-s3files-task-role: The task mounts an S3 file system and has no taskRoleArn, with which it would be mounted: AWS requires one. Add the ARN of a role that may mount it. [fix]
        "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0"
      }
    }
  ]
}`,
      good: `
{
  "family": "thumbnails",
  "containerDefinitions": [
    {
      "name": "thumbnails",
      "image": "example/thumbnails:1.3",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "originals", "containerPath": "/originals", "readOnly": true }]
    }
  ],
  "volumes": [
    {
      "name": "originals",
      "s3filesVolumeConfiguration": {
        "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0"
      }
    }
  ],
  "taskRoleArn": "arn:aws:iam::111122223333:role/ecsTaskRole"
}`,
    },
  ],
};
