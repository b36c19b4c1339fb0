import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { enumerate } from '../../text/enumerate.ts';
import { misplaced, mover, variableName } from '../environment.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'env-value-from',
  group: 'environment',
  severity: 'error',
  fix: 'unsafe',
  silences: ['doc-unknown-property'],

  *check(task) {
    for (const container of task.containers) {
      const values = misplaced(container, 'environment');
      const [first, ...others] = values;
      if (!first) continue;
      const names = enumerate(values.map(variableName));
      const edits = mover(container, 'environment')(values);
      yield {
        at: first.keySpan,
        message: l10n.t(
          'The environment of container {0} gives {1} with valueFrom, which only secrets has: the AWS CLI refuses the file. Move it to secrets.',
          containerLabel(container),
          names,
        ),
        related: others.map(({ keySpan }) => ({ at: keySpan, message: l10n.t('valueFrom is here too') })),
        covers: values,
        fixes: edits.length > 0 ? [{ title: l10n.t('Move {0} to {1}', names, 'secrets'), edits }] : [],
      };
    }
  },
});

export const page: Page = {
  summary: 'A variable in `environment` that has `valueFrom` in the place of `value`.',
  why: 'There are two lists: `environment` has values in plain text, `secrets` has the place where a value is kept, in Secrets Manager or Parameter Store. An element with `valueFrom` is refused in the first and right in the second. The fix moves all of them at once. It is marked unsafe because the execution role must be allowed to read what is now fetched.',
  aws: 'Unknown parameter in containerDefinitions[0].environment[0]: "valueFrom", must be one of: name, value',
  source: 'https://github.com/aws-actions/amazon-ecs-deploy-task-definition/issues/44',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "executionRoleArn": "arn:aws:iam::111122223333:role/shop-execution",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/shop:4.2",
      "memory": 512,
      "environment": [
        { "name": "LOCALE", "value": "ko_KR" },
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:ap-northeast-2:111122223333:parameter/shop/db" },
//                               ^^^^^^^^^^^ error env-value-from: The environment of container "web" gives DB_PASSWORD, API_KEY with valueFrom, which only secrets has: the AWS CLI refuses the file. Move it to secrets. [fix]
        { "name": "API_KEY", "valueFrom": "arn:aws:ssm:ap-northeast-2:111122223333:parameter/shop/api" }
      ],
      "secrets": [
        { "name": "MAIL_PASSWORD", "valueFrom": "arn:aws:ssm:ap-northeast-2:111122223333:parameter/shop/mail" }
      ]
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "executionRoleArn": "arn:aws:iam::111122223333:role/shop-execution",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/shop:4.2",
      "memory": 512,
      "environment": [
        { "name": "LOCALE", "value": "ko_KR" }
      ],
      "secrets": [
        { "name": "MAIL_PASSWORD", "valueFrom": "arn:aws:ssm:ap-northeast-2:111122223333:parameter/shop/mail" },
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:ap-northeast-2:111122223333:parameter/shop/db" },
        { "name": "API_KEY", "valueFrom": "arn:aws:ssm:ap-northeast-2:111122223333:parameter/shop/api" }
      ]
    }
  ]
}`,
    },
  ],
};
