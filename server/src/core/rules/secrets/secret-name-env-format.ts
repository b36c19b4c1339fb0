import * as l10n from '@vscode/l10n';
import { describePlace } from '../../model/place.ts';
import { secretUses } from '../../model/secret-reference.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'secret-name-env-format',
  group: 'secrets',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    for (const { node, reference } of secretUses(task)) {
      if (reference.fault !== 'slashes' || !reference.meant) continue;
      yield {
        at: node,
        message: l10n.t(
          '{0} has two slashes before the name of the parameter. The one behind "parameter" is the slash that "{1}" begins with, and ECS may not find the parameter. Write only one.',
          describePlace(node),
          reference.name,
        ),
        fixes: [changeTo(node, reference.meant)],
      };
    }
  },
});

export const page: Page = {
  summary: 'The ARN of a parameter with two slashes behind `parameter`.',
  why: 'The parameter `/shop/db` has the ARN `arn:…:parameter/shop/db`: its own slash stands there, and none is added. ARNs that are put together from `parameter/` and a name that begins with a slash come to have two. The fix removes one of them.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "executionRoleArn": "arn:aws:iam::111122223333:role/shop-execution",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:31",
      "memory": 512,
      "secrets": [
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:ap-northeast-2:111122223333:parameter//shop/db/password" }
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information secret-name-env-format: secrets[0].valueFrom of container "shop" has two slashes before the name of the parameter. The one behind "parameter" is the slash that "/shop/db/password" begins with, and ECS may not find the parameter. Write only one. [fix]
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
      "name": "shop",
      "image": "example/shop:31",
      "memory": 512,
      "secrets": [
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:ap-northeast-2:111122223333:parameter/shop/db/password" }
      ]
    }
  ]
}`,
    },
  ],
};
