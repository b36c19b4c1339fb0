import * as l10n from '@vscode/l10n';
import { accountRole } from '../../model/execution-role.ts';
import { describePlace } from '../../model/place.ts';
import { parameterArn, secretUses } from '../../model/secret-reference.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'secret-ssm-other-account',
  group: 'secrets',
  severity: 'error',
  fix: 'unsafe',
  silences: ['secret-partition'],

  *check(task) {
    const role = accountRole(task);
    if (!role) return;
    const { account } = role.arn;
    for (const { node, reference } of secretUses(task)) {
      const { kind, arn, name } = reference;
      if (kind !== 'parameter' || !arn || arn.account === account) continue;
      yield {
        at: node,
        message: l10n.t(
          '{0} is a parameter of account {1}, and the role of the task is of account {2}. AWS refuses a parameter of another account. Change the number, or keep the value in a secret of Secrets Manager.',
          describePlace(node),
          arn.account,
          account,
        ),
        related: [{ at: role.at, message: l10n.t('Account {0} is named here', account) }],
        fixes: [changeTo(node, parameterArn({ ...arn, account }, name)), changeTo(node, name)],
      };
    }
  },
});

export const page: Page = {
  summary: 'A parameter of another account than that of the roles.',
  why: 'The roles of a task are always roles of the account that runs it. Parameters can be taken from that account only: AWS compares the numbers, and refuses a parameter that is elsewhere, shared or not. A secret of Secrets Manager may be in another account. The first fix puts the account of the role into the ARN, the second one leaves the name, which is looked for in the account and Region of the task.',
  aws: 'The Systems Manager parameter ARN has a different account ID than the current account. Cross-account access for ARNs is not currently supported.',
  source: 'https://github.com/awsdocs/amazon-ecs-developer-guide/issues/167',
  examples: [
    {
      bad: `
{
  "family": "tickets",
  "executionRoleArn": "arn:aws:iam::111122223333:role/tickets-execution",
  "containerDefinitions": [
    {
      "name": "tickets",
      "image": "example/tickets:2.11",
      "memory": 256,
      "secrets": [
        { "name": "API_TOKEN", "valueFrom": "arn:aws:ssm:eu-west-1:444455556666:parameter/tickets/api-token" }
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error secret-ssm-other-account: secrets[0].valueFrom of container "tickets" is a parameter of account 444455556666, and the role of the task is of account 111122223333. AWS refuses a parameter of another account. Change the number, or keep the value in a secret of Secrets Manager. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "tickets",
  "executionRoleArn": "arn:aws:iam::111122223333:role/tickets-execution",
  "containerDefinitions": [
    {
      "name": "tickets",
      "image": "example/tickets:2.11",
      "memory": 256,
      "secrets": [
        { "name": "API_TOKEN", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/tickets/api-token" }
      ]
    }
  ]
}`,
    },
  ],
};
