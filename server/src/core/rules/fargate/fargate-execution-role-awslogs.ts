import { fargateNeedsRole, missingExecutionRole } from '../execution-role.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-execution-role-awslogs',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['fargate-execution-role-ecr', 'mi-execution-role', 'external-execution-role', 'volume-fsx-execution-role'],

  *check(task) {
    if (!task.launchType('FARGATE')) return;
    yield* missingExecutionRole(
      task,
      ({ need }) => need === 'awslogs',
      fargateNeedsRole,
      launchTypeHere(task, 'FARGATE'),
    );
  },
});

export const page: Page = {
  summary: 'Logs to CloudWatch from Fargate without an execution role.',
  why: 'On Fargate there is no instance whose role could write the logs, so ECS writes them with the execution role of the task. The registration is refused without one. The message names everything else that the role is needed for, so one role is added once. The fix adds a role of the account that the document speaks of; put the one that exists there in its place.',
  aws: 'Fargate requires task definition to have execution role ARN to support log driver awslogs.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
  examples: [
    {
      bad: `
{
  "family": "invoices",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "invoices",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/invoices:3.1",
      "logConfiguration": {
        "logDriver": "awslogs",
//                   ^^^^^^^^^ error fargate-execution-role-awslogs: Fargate needs an execution role for images in a private ECR registry, logs in CloudWatch, and the task has no executionRoleArn, so AWS refuses it. Add the ARN of a role that may do this. [fix]
        "options": {
          "awslogs-group": "/ecs/invoices",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "invoices"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "invoices",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "invoices",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/invoices:3.1",
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/invoices",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "invoices"
        }
      }
    }
  ],
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole"
}`,
    },
  ],
};
