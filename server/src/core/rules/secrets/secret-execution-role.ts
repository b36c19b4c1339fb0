import * as l10n from '@vscode/l10n';
import type { RoleNeed } from '../../model/execution-role.ts';
import { missingExecutionRole } from '../execution-role.ts';
import { type Page, taskRule } from '../rule.ts';

/**
 * What ECS fetches with the role on every launch type; logs and images it can often get without.
 * Where only FSx needs it, volume-fsx-execution-role speaks.
 */
const FETCHED: readonly RoleNeed[] = ['secrets', 'credentials', 'environmentFiles', 'firelensFile'];

/** Where the words of the refusal are known; the rest may fail at the start only. */
const REFUSED: readonly RoleNeed[] = ['secrets', 'credentials'];

export const rule = taskRule({
  id: 'secret-execution-role',
  group: 'secrets',
  severity: 'error',
  fix: 'unsafe',
  // The role is missing once, whatever it is missing for.
  silences: [
    'fargate-execution-role-awslogs',
    'fargate-execution-role-ecr',
    'mi-execution-role',
    'external-execution-role',
    'volume-fsx-execution-role',
  ],

  *check(task) {
    yield* missingExecutionRole(
      task,
      ({ need }) => FETCHED.includes(need),
      (what, needs) =>
        REFUSED.some((need) => needs.has(need))
          ? l10n.t(
              'The task has no executionRoleArn, with which ECS gets {0}, and AWS refuses it. Add the ARN of a role that may read them.',
              what,
            )
          : l10n.t(
              'The task has no executionRoleArn, with which ECS reads {0}, so AWS refuses it or the task does not start. Add the ARN of a role that may read them.',
              what,
            ),
    );
  },
});

export const page: Page = {
  summary: 'Secrets, registry credentials or environment files without an execution role.',
  why: 'Before a container starts, ECS reads its secrets, the credentials of its registry and its environment files, and it does so with the execution role, not with the task role. Without one AWS refuses secrets and registry credentials; with files the task fails when it starts, at the latest. The message names everything the role is needed for. The fix adds a role of the account that the document speaks of; put the one that exists there in its place.',
  aws: "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "secrets": [
//    ^^^^^^^^^ error secret-execution-role: The task has no executionRoleArn, with which ECS gets secrets, and AWS refuses it. Add the ARN of a role that may read them. [fix]
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/web/db" }
      ]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "secrets": [
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/web/db" }
      ]
    }
  ],
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole"
}`,
    },
  ],
};
