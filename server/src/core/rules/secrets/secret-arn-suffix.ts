import * as l10n from '@vscode/l10n';
import { describePlace } from '../../model/place.ts';
import { secretUses } from '../../model/secret-reference.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'secret-arn-suffix',
  group: 'secrets',
  severity: 'error',
  fix: 'safe',

  *check(task) {
    for (const { node, reference } of secretUses(task)) {
      if (reference.fault !== 'parts' || !reference.meant) continue;
      yield {
        at: node,
        message: l10n.t(
          '{0} has some of the parts that can stand behind secret "{1}", but not all three colons, so the task does not start. Write :key:stage:id, and leave empty what is not needed.',
          describePlace(node),
          reference.name,
        ),
        fixes: [changeTo(node, reference.meant)],
      };
    }
  },
});

export const page: Page = {
  summary: 'The ARN of a secret with one or two parts behind its name in place of three.',
  why: 'A key of a JSON secret, a staging label and a version are told by their place behind the ARN: `:key:stage:id`. What is not needed is left empty, but its colon stays, so the key alone reads `:key::`. With fewer colons the agent cannot tell the parts, and stops the task before a container starts. The fix adds the colons that are missing.',
  aws: 'unexpected ARN format with parameters when trying to retrieve ASM secret',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "executionRoleArn": "arn:aws:iam::111122223333:role/orders-execution",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7.3",
      "memory": 512,
      "secrets": [
        {
          "name": "DB_USER",
          "valueFrom": "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders/db-kZ81Qw:username"
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error secret-arn-suffix: secrets[0].valueFrom of container "orders" has some of the parts that can stand behind secret "orders/db-kZ81Qw", but not all three colons, so the task does not start. Write :key:stage:id, and leave empty what is not needed. [fix]
        },
        {
          "name": "DB_PASSWORD",
          "valueFrom": "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders/db-kZ81Qw:password::"
        }
      ]
    }
  ]
}`,
      good: `
{
  "family": "orders",
  "executionRoleArn": "arn:aws:iam::111122223333:role/orders-execution",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7.3",
      "memory": 512,
      "secrets": [
        {
          "name": "DB_USER",
          "valueFrom": "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders/db-kZ81Qw:username::"
        },
        {
          "name": "DB_PASSWORD",
          "valueFrom": "arn:aws:secretsmanager:us-east-1:111122223333:secret:orders/db-kZ81Qw:password::"
        }
      ]
    }
  ]
}`,
    },
  ],
};
