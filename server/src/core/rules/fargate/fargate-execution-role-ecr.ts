import { fargateNeedsRole, missingExecutionRole } from '../execution-role.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-execution-role-ecr',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['mi-execution-role', 'external-execution-role', 'volume-fsx-execution-role'],

  *check(task) {
    if (!task.launchType('FARGATE')) return;
    yield* missingExecutionRole(task, ({ need }) => need === 'ecr', fargateNeedsRole, launchTypeHere(task, 'FARGATE'));
  },
});

export const page: Page = {
  summary: 'An image of a private ECR registry on Fargate without an execution role.',
  why: 'Fargate logs in to the registry with the execution role of the task, for there is no instance that could do it. Without `executionRoleArn` the registration is refused. Images of `public.ecr.aws` and of other registries need no role. The fix adds one of the account that the document speaks of, which is often the account of the registry; put the role that exists there in its place.',
  aws: 'Fargate requires task definition to have execution role ARN to support ECR images.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
  examples: [
    {
      bad: `
{
  "family": "thumbnails",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [
    {
      "name": "thumbnails",
      "image": "111122223333.dkr.ecr.us-west-2.amazonaws.com/thumbnails:12"
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error fargate-execution-role-ecr: Fargate needs an execution role for images in a private ECR registry, and the task has no executionRoleArn, so AWS refuses it. Add the ARN of a role that may do this. [fix]
    }
  ]
}`,
      good: `
{
  "family": "thumbnails",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [
    {
      "name": "thumbnails",
      "image": "111122223333.dkr.ecr.us-west-2.amazonaws.com/thumbnails:12"
    }
  ],
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole"
}`,
    },
  ],
};
