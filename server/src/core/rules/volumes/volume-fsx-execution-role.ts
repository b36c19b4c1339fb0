import * as l10n from '@vscode/l10n';
import { missingExecutionRole } from '../execution-role.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-fsx-execution-role',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    yield* missingExecutionRole(
      task,
      ({ need }) => need === 'fsx',
      (what) =>
        l10n.t(
          'The task has no executionRoleArn, with which ECS reads {0}, so AWS refuses it or the task does not start. Add the ARN of a role that may read them.',
          what,
        ),
    );
  },
});

export const page: Page = {
  summary: 'An FSx for Windows volume without an execution role.',
  why: 'The user and the password for the file share are kept in Secrets Manager or in the Parameter Store, and ECS reads them with the execution role before it mounts the share. Without the role nothing can be mounted. The fix adds a role of the account that the document speaks of; put the one that exists there in its place.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/wfsx-volumes.html',
  examples: [
    {
      bad: `
{
  "family": "reports",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "reports",
      "image": "example/reports:2.8",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "archive", "containerPath": "C:\\\\archive" }]
    }
  ],
  "volumes": [
    {
      "name": "archive",
      "fsxWindowsFileServerVolumeConfiguration": {
        "fileSystemId": "fs-0123456789abcdef0",
        "rootDirectory": "share",
        "authorizationConfig": {
//      ^^^^^^^^^^^^^^^^^^^^^ error volume-fsx-execution-role: The task has no executionRoleArn, with which ECS reads the credentials of an FSx file system, so AWS refuses it or the task does not start. Add the ARN of a role that may read them. [fix]
          "credentialsParameter": "arn:aws:secretsmanager:us-east-1:111122223333:secret:fsx-login-Ab1cD2",
          "domain": "corp.example.com"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "reports",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "reports",
      "image": "example/reports:2.8",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "archive", "containerPath": "C:\\\\archive" }]
    }
  ],
  "volumes": [
    {
      "name": "archive",
      "fsxWindowsFileServerVolumeConfiguration": {
        "fileSystemId": "fs-0123456789abcdef0",
        "rootDirectory": "share",
        "authorizationConfig": {
          "credentialsParameter": "arn:aws:secretsmanager:us-east-1:111122223333:secret:fsx-login-Ab1cD2",
          "domain": "corp.example.com"
        }
      }
    }
  ],
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole"
}`,
    },
  ],
};
