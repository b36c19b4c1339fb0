import * as l10n from '@vscode/l10n';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'volume-s3files-arn',
  group: 'volumes',
  severity: 'error',
  fix: 'none',

  explain: ({ node }) => ({
    message: l10n.t(
      '"{0}" is not the ARN of an S3 file system, and AWS takes nothing shorter. Write it like arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0.',
      String(node.json),
    ),
  }),
});

export const page: Page = {
  summary: 'An S3 Files volume that is not given by the ARN of its file system.',
  why: 'S3 Files puts a file system in front of a bucket, and the volume names the file system by its full ARN. The ID alone, as for EFS, is not enough, and the ARN of the bucket is another thing.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html#ECS-Type-S3FilesVolumeConfiguration-fileSystemArn',
  examples: [
    {
      bad: `
{
  "family": "web",
  "taskRoleArn": "arn:aws:iam::111122223333:role/web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "media", "containerPath": "/media" }]
    }
  ],
  "volumes": [
    {
      "name": "media",
      "s3filesVolumeConfiguration": { "fileSystemArn": "fs-0123456789abcdef0" }
//                                                     ^^^^^^^^^^^^^^^^^^^^^^ error volume-s3files-arn: "fs-0123456789abcdef0" is not the ARN of an S3 file system, and AWS takes nothing shorter. Write it like arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0.
    }
  ]
}`,
      good: `
{
  "family": "web",
  "taskRoleArn": "arn:aws:iam::111122223333:role/web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "media", "containerPath": "/media" }]
    }
  ],
  "volumes": [
    {
      "name": "media",
      "s3filesVolumeConfiguration": {
        "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0"
      }
    }
  ]
}`,
    },
  ],
};
