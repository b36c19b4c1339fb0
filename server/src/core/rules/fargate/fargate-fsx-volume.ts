import * as l10n from '@vscode/l10n';
import { FARGATE_IRREPLACEABLE } from '../../facts/fargate.ts';
import { refusedByFargate } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-fsx-volume',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['volume-fsx-platform', 'volume-fsx-execution-role'],

  check: (task) =>
    refusedByFargate(
      task,
      'fargate-fsx-volume',
      (place) =>
        l10n.t(
          '{0} mounts an FSx file system, which only Windows tasks on EC2 can, and AWS refuses it on Fargate. Remove it, or run the task on EC2.',
          place,
        ),
      FARGATE_IRREPLACEABLE,
    ),
});

export const page: Page = {
  summary: 'A volume of FSx for Windows File Server in a task for Fargate.',
  why: 'The instance has to join the domain and mount the share before the container can, which happens on Windows instances of EC2 only. Linux tasks on Fargate share files by EFS; Windows tasks there have no shared volume at all, so that such a task stays on EC2 or reaches its files by S3. The fix removes the configuration and leaves an empty volume.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/wfsx-volumes.html',
  examples: [
    {
      bad: `
{
  "family": "payroll",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" },
  "cpu": "2048",
  "memory": "4096",
  "executionRoleArn": "arn:aws:iam::111122223333:role/payroll-execution",
  "containerDefinitions": [
    {
      "name": "payroll",
      "image": "example/payroll:ltsc2022",
      "mountPoints": [{ "sourceVolume": "share", "containerPath": "C:\\\\share" }]
    }
  ],
  "volumes": [
    {
      "name": "share",
      "fsxWindowsFileServerVolumeConfiguration": {
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error fargate-fsx-volume: volumes[0].fsxWindowsFileServerVolumeConfiguration mounts an FSx file system, which only Windows tasks on EC2 can, and AWS refuses it on Fargate. Remove it, or run the task on EC2. [fix]
        "fileSystemId": "fs-0eeb5730b2EXAMPLE",
        "rootDirectory": "share",
        "authorizationConfig": {
          "credentialsParameter": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:fsx-user-AbCdEf",
          "domain": "corp.example.com"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "payroll",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" },
  "cpu": "2048",
  "memory": "4096",
  "executionRoleArn": "arn:aws:iam::111122223333:role/payroll-execution",
  "containerDefinitions": [
    {
      "name": "payroll",
      "image": "example/payroll:ltsc2022",
      "mountPoints": [{ "sourceVolume": "share", "containerPath": "C:\\\\share" }]
    }
  ],
  "volumes": [
    {
      "name": "share"
    }
  ]
}`,
    },
  ],
};
