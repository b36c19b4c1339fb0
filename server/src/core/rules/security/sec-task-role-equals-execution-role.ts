import * as l10n from '@vscode/l10n';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-task-role-equals-execution-role',
  group: 'security',
  severity: 'information',
  // One role for both is what many tutorials begin with.
  default: 'off',
  fix: 'none',

  *check({ taskRoleArn, executionRoleArn }) {
    if (!taskRoleArn.value || taskRoleArn.value !== executionRoleArn.value) return;
    yield {
      at: taskRoleArn.span,
      message: l10n.t(
        'The task role is the execution role as well, so the containers may do all that ECS may do for them, such as read every secret of the task. AWS registers that, and recommends a role for each. Give the containers a role of their own.',
      ),
      related: [{ at: executionRoleArn.span, message: l10n.t('The execution role is set here') }],
    };
  },
});

export const page: Page = {
  summary: 'One role as task role and as execution role.',
  why: 'The execution role is for ECS: it pulls images, writes logs and reads secrets before the containers start. The task role is for the code in the containers. With one role for both, a container that is taken over can read the secrets of its neighbours and pull every image that the role may. Make a task role that has what the code needs, or leave `taskRoleArn` out where it calls no AWS service.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html',
  examples: [
    {
      bad: `
{
  "family": "uploads",
  "taskRoleArn": "arn:aws:iam::111122223333:role/uploads",
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information sec-task-role-equals-execution-role: The task role is the execution role as well, so the containers may do all that ECS may do for them, such as read every secret of the task. AWS registers that, and recommends a role for each. Give the containers a role of their own.
  "executionRoleArn": "arn:aws:iam::111122223333:role/uploads",
  "containerDefinitions": [
    { "name": "uploads", "image": "example/uploads:5.0", "memory": 256 }
  ]
}`,
      good: `
{
  "family": "uploads",
  "taskRoleArn": "arn:aws:iam::111122223333:role/uploads",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    { "name": "uploads", "image": "example/uploads:5.0", "memory": 256 }
  ]
}`,
    },
  ],
};
