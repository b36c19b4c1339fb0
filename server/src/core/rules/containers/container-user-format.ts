import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'container-user-format',
  group: 'containers',
  severity: 'error',
  fix: 'none',

  explain: ({ node }) => ({
    message: l10n.t(
      'Container {0} runs as the user "{1}", and ECS knows a name or a number there, with ":" and a group behind it if need be. AWS refuses anything else, or the task does not start. Correct it.',
      containerAround(node),
      String(node.json),
    ),
  }),
});

export const page: Page = {
  summary: 'A `user` that is no name or number, alone or with a group.',
  why: 'Six forms are known: `user`, `user:group`, `uid`, `uid:gid`, `user:gid` and `uid:group`. Numbers are not negative, and there are no blanks. A name is looked up in the `/etc/passwd` of the image; one that is not there stops the task, while a number always works.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-user',
  examples: [
    {
      bad: `
{
  "family": "mailer",
  "containerDefinitions": [
    {
      "name": "queue",
      "image": "example/queue:2",
      "memory": 128,
      "user": "queue:mail:adm"
//            ^^^^^^^^^^^^^^^^ error container-user-format: Container "queue" runs as the user "queue:mail:adm", and ECS knows a name or a number there, with ":" and a group behind it if need be. AWS refuses anything else, or the task does not start. Correct it.
    },
    {
      "name": "smtp",
      "image": "example/smtp:2",
      "memory": 128,
      "user": "-1"
//            ^^^^ error container-user-format: Container "smtp" runs as the user "-1", and ECS knows a name or a number there, with ":" and a group behind it if need be. AWS refuses anything else, or the task does not start. Correct it.
    }
  ]
}`,
      good: `
{
  "family": "mailer",
  "containerDefinitions": [
    {
      "name": "queue",
      "image": "example/queue:2",
      "memory": 128,
      "user": "queue:mail"
    },
    {
      "name": "smtp",
      "image": "example/smtp:2",
      "memory": 128,
      "user": "1000:1000"
    }
  ]
}`,
    },
  ],
};
