import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'secret-windows-awslogs',
  group: 'secrets',
  severity: 'hint',
  fix: 'none',

  *check(task) {
    const onEc2 = task.launchType('EC2') !== undefined || task.requiresCompatibilities.state === 'absent';
    if (!isForWindows(task) || !onEc2 || !task.containers.some(({ secrets }) => secrets.items.length > 0)) return;
    for (const container of task.containers) {
      const driver = container.logConfiguration.value?.logDriver;
      if (driver?.value !== 'awslogs') continue;
      yield {
        at: driver.span,
        message: l10n.t(
          'The task takes secrets, and container {0} logs to CloudWatch from Windows on EC2. The agent does both with the execution role only if its instance sets ECS_ENABLE_AWSLOGS_EXECUTIONROLE_OVERRIDE to true. Set it on the instances.',
          containerLabel(container),
        ),
        related: systemHere(task),
      };
      return;
    }
  },
});

export const page: Page = {
  summary: 'A task for Windows on EC2 with secrets and with logs in CloudWatch.',
  why: 'On Windows the agent writes logs with the role of the instance, and does not use the execution role for them while the variable `ECS_ENABLE_AWSLOGS_EXECUTIONROLE_OVERRIDE` is not set. A task definition cannot set it: it belongs to the user data of the instances. The task gets one hint, to be ignored where that is done.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html',
  examples: [
    {
      bad: `
{
  "family": "intranet",
  "requiresCompatibilities": ["EC2"],
  "executionRoleArn": "arn:aws:iam::111122223333:role/intranet-execution",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "intranet",
      "image": "example/intranet:8.4",
      "memory": 2048,
      "secrets": [{ "name": "DB_PASSWORD", "valueFrom": "/intranet/db/password" }],
      "logConfiguration": {
        "logDriver": "awslogs",
//                   ^^^^^^^^^ hint secret-windows-awslogs: The task takes secrets, and container "intranet" logs to CloudWatch from Windows on EC2. The agent does both with the execution role only if its instance sets ECS_ENABLE_AWSLOGS_EXECUTIONROLE_OVERRIDE to true. Set it on the instances.
        "options": {
          "awslogs-group": "/ecs/intranet",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "intranet"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "intranet",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "executionRoleArn": "arn:aws:iam::111122223333:role/intranet-execution",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "intranet",
      "image": "example/intranet:8.4",
      "secrets": [{ "name": "DB_PASSWORD", "valueFrom": "/intranet/db/password" }],
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/intranet",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "intranet"
        }
      }
    }
  ]
}`,
    },
  ],
};
