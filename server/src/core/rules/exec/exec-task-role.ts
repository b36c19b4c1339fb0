import * as l10n from '@vscode/l10n';
import { placeOfMissing } from '../../model/place.ts';
import { type Page, taskRule } from '../rule.ts';
import { missingTaskRole } from '../task-role.ts';

export const rule = taskRule({
  id: 'exec-task-role',
  group: 'exec',
  severity: 'hint',
  // Few tasks are made for ECS Exec.
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    yield* missingTaskRole(
      task,
      [placeOfMissing(task.family, task.span)],
      l10n.t(
        'The task has no taskRoleArn, and ECS Exec opens its channel with the task role: AWS refuses to switch it on without one. Add a role that allows the four ssmmessages actions, if you use ECS Exec.',
      ),
    );
  },
});

export const page: Page = {
  summary: 'A task without a task role, which ECS Exec needs.',
  why: 'The agent in the container talks to Systems Manager with the rights of the task role, not of the execution role. It needs `ssmmessages:CreateControlChannel`, `CreateDataChannel`, `OpenControlChannel` and `OpenDataChannel`. A service with `enableExecuteCommand` is refused when its task definition has no task role. The fix adds a role of the account that the document speaks of; put the one that exists there in its place.',
  aws: "The service couldn't be updated because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.",
  source: 'https://github.com/aws/aws-cli/issues/6242',
  examples: [
    {
      bad: `
{
  "family": "migrations",
//          ^^^^^^^^^^^^ hint exec-task-role: The task has no taskRoleArn, and ECS Exec opens its channel with the task role: AWS refuses to switch it on without one. Add a role that allows the four ssmmessages actions, if you use ECS Exec. [fix]
  "containerDefinitions": [
    { "name": "migrations", "image": "example/migrations:31", "memory": 256 }
  ]
}`,
      good: `
{
  "family": "migrations",
  "containerDefinitions": [
    { "name": "migrations", "image": "example/migrations:31", "memory": 256 }
  ],
  "taskRoleArn": "arn:aws:iam::111122223333:role/ecsTaskRole"
}`,
    },
  ],
};
