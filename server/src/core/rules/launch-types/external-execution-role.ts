import * as l10n from '@vscode/l10n';
import { missingExecutionRole } from '../execution-role.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'external-execution-role',
  group: 'launch-types',
  severity: 'warning',
  fix: 'unsafe',
  silences: ['volume-fsx-execution-role'],

  *check(task) {
    if (!task.launchType('EXTERNAL')) return;
    yield* missingExecutionRole(
      task,
      ({ need }) => need === 'awslogs' || need === 'ecr',
      (what) =>
        l10n.t(
          'External instances need an execution role for {0}, and the task has no executionRoleArn, so it does not start there. Add the ARN of a role that may do this.',
          what,
        ),
      launchTypeHere(task, 'EXTERNAL'),
    );
  },
});

export const page: Page = {
  summary: 'Logs to CloudWatch or an image of a private ECR registry on external instances, without an execution role.',
  why: 'A machine of your own has no role of an EC2 instance, and the one it registers with is for the agents alone. What ECS does for a task there, it does with the execution role of the task. AWS registers the task without one, and it fails when it is to start. The fix adds a role of the account that the document speaks of; put the one that exists there in its place.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
  examples: [
    {
      bad: `
{
  "family": "scanner",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "scanner",
      "image": "example/scanner:0.9",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "awslogs",
//                   ^^^^^^^^^ warning external-execution-role: External instances need an execution role for logs in CloudWatch, and the task has no executionRoleArn, so it does not start there. Add the ARN of a role that may do this. [fix]
        "options": {
          "awslogs-group": "/factory/scanner",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "scanner"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "scanner",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "scanner",
      "image": "example/scanner:0.9",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/factory/scanner",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "scanner"
        }
      }
    }
  ],
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole"
}`,
    },
  ],
};
