import * as l10n from '@vscode/l10n';
import { type Page, taskRule } from '../rule.ts';
import { onInstances, onLinux, volumesWithout } from '../volumes.ts';

export const rule = taskRule({
  id: 'volume-fsx-platform',
  group: 'volumes',
  severity: 'error',
  fix: 'none',
  silences: ['mi-unsupported-parameter'],

  *check(task) {
    const platform = onInstances(task, 'EXTERNAL') ?? onInstances(task, 'MANAGED_INSTANCES') ?? onLinux(task);
    yield* volumesWithout(task, 'fsx', platform, (volume, name) =>
      l10n.t(
        'Volume {0} is an FSx for Windows file system, which AWS supports on EC2 with Windows only, and the task is for {1}. Use another kind of volume, or run the task on EC2 with Windows.',
        volume,
        name,
      ),
    );
  },
});

export const page: Page = {
  summary: 'An FSx for Windows volume anywhere but on EC2 with Windows.',
  why: 'The agent maps the share to a drive of a Windows instance that belongs to the Active Directory domain. On Linux it reports an error and the task does not start; Managed Instances and external instances do not run Windows. Linux tasks share files over EFS.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/wfsx-volumes.html',
  examples: [
    {
      bad: `
{
  "family": "invoices",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "LINUX" },
  "containerDefinitions": [
    {
      "name": "invoices",
      "image": "example/invoices:9",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "share", "containerPath": "/share" }]
    }
  ],
  "volumes": [
    {
      "name": "share",
      "fsxWindowsFileServerVolumeConfiguration": {
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error volume-fsx-platform: Volume "share" is an FSx for Windows file system, which AWS supports on EC2 with Windows only, and the task is for Linux. Use another kind of volume, or run the task on EC2 with Windows.
        "fileSystemId": "fs-0123456789abcdef0",
        "rootDirectory": "share",
        "authorizationConfig": {
          "credentialsParameter": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:fsx-AbCdEf",
          "domain": "corp.example.com"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "invoices",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "LINUX" },
  "containerDefinitions": [
    {
      "name": "invoices",
      "image": "example/invoices:9",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "share", "containerPath": "/share" }]
    }
  ],
  "volumes": [
    {
      "name": "share",
      "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED" }
    }
  ]
}`,
    },
  ],
};
