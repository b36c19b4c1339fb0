import * as l10n from '@vscode/l10n';
import { missingExecutionRole } from '../execution-role.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'mi-execution-role',
  group: 'launch-types',
  severity: 'error',
  fix: 'unsafe',
  silences: ['external-execution-role', 'volume-fsx-execution-role'],

  *check(task) {
    if (!task.launchType('MANAGED_INSTANCES')) return;
    yield* missingExecutionRole(
      task,
      ({ need }) => need === 'awslogs' || need === 'ecr',
      (what) =>
        l10n.t(
          'Managed Instances need an execution role for {0}, and the task has no executionRoleArn, so it does not start there. Add the ARN of a role that may do this.',
          what,
        ),
      launchTypeHere(task, 'MANAGED_INSTANCES'),
    );
  },
});

export const page: Page = {
  summary: 'Logs to CloudWatch or an image of a private ECR registry on Managed Instances, without an execution role.',
  why: 'The role of a Managed Instance lets AWS run the machine, and neither pulls images nor writes logs for the tasks. Both are done with the execution role of the task. On EC2 the role of the instance can do it, so a task that comes from there may lack one. The fix adds a role of the account that the document speaks of; put the one that exists there in its place.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html',
  examples: [
    {
      bad: `
{
  "family": "search",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    {
      "name": "search",
      "image": "111122223333.dkr.ecr.eu-central-1.amazonaws.com/search:5.0",
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error mi-execution-role: Managed Instances need an execution role for images in a private ECR registry, logs in CloudWatch, and the task has no executionRoleArn, so it does not start there. Add the ARN of a role that may do this. [fix]
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/search",
          "awslogs-region": "eu-central-1",
          "awslogs-stream-prefix": "search"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "search",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    {
      "name": "search",
      "image": "111122223333.dkr.ecr.eu-central-1.amazonaws.com/search:5.0",
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/search",
          "awslogs-region": "eu-central-1",
          "awslogs-stream-prefix": "search"
        }
      }
    }
  ],
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole"
}`,
    },
  ],
};
