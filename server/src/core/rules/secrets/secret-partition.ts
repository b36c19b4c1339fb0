import * as l10n from '@vscode/l10n';
import type { Arn } from '../../model/arn.ts';
import { type AccountHere, accountRole } from '../../model/execution-role.ts';
import { describePlace } from '../../model/place.ts';
import { type SecretUse, secretUses } from '../../model/secret-reference.ts';
import type { Task } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';
import { grouped } from '../secrets.ts';

export const rule = taskRule({
  id: 'secret-partition',
  group: 'secrets',
  severity: 'information',
  fix: 'none',

  *check(task) {
    const home = accountRole(task) ?? firstSecret(task);
    if (!home) return;
    for (const [first, ...others] of grouped(secretUses(task), (use) => stranger(use, home.arn))) {
      if (!first?.reference.arn) continue;
      yield {
        at: first.node,
        message: message(first, home),
        related: [
          { at: home.at, message: l10n.t('Account {0} is named here', home.arn.account) },
          ...others.map(({ node }) => ({ at: node, message: l10n.t('And here another one') })),
        ],
      };
    }
  },
});

function message({ node, reference: { arn } }: SecretUse, home: AccountHere): string {
  const [place, here, there] = [describePlace(node), arn?.partition ?? '', home.arn.partition];
  if (here !== there) {
    return l10n.t(
      '{0} is in partition "{1}" and the task in "{2}", and AWS shares nothing between them, so the task does not start. Check the ARN.',
      place,
      here,
      there,
    );
  }
  if (arn?.service === 'ssm') {
    return l10n.t(
      '{0} is a parameter of account {1}, and the task seems to be in {2}. AWS takes parameters of the account that runs the task only. Check the number.',
      place,
      arn.account,
      home.arn.account,
    );
  }
  return l10n.t(
    '{0} is in account {1} and the task in {2}. ECS reads it only if policies of the other account allow that, for the secret and for its key. Check the number.',
    place,
    arn?.account ?? '',
    home.arn.account,
  );
}

/** Without a role the first secret tells where the task is at home. */
function firstSecret(task: Task): AccountHere | undefined {
  for (const { node, reference } of secretUses(task)) if (reference.arn) return { at: node, arn: reference.arn };
  return undefined;
}

/** Tells the other accounts and partitions apart, and in them the services. */
function stranger({ reference: { arn } }: SecretUse, home: Arn): string | undefined {
  if (!arn || (arn.partition === home.partition && arn.account === home.account)) return undefined;
  return [arn.service, arn.partition, arn.account].join();
}

export const page: Page = {
  summary: 'Secrets of another partition or account than the task.',
  why: 'A role belongs to the account that runs the task. Secrets of Secrets Manager may be in another one, with a policy of the secret and one of its key that let the role read them; often the number is just left over from another environment. Partitions, such as `aws` and `aws-cn`, have nothing in common. Each account gets one finding.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',
  examples: [
    {
      bad: `
{
  "family": "catalogue",
  "executionRoleArn": "arn:aws:iam::111122223333:role/catalogue-execution",
  "containerDefinitions": [
    {
      "name": "catalogue",
      "image": "example/catalogue:5",
      "memory": 256,
      "secrets": [
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:secretsmanager:eu-west-1:444455556666:secret:catalogue/db-Lm3Pq8" },
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information secret-partition: secrets[0].valueFrom of container "catalogue" is in account 444455556666 and the task in 111122223333. ECS reads it only if policies of the other account allow that, for the secret and for its key. Check the number.
        { "name": "API_TOKEN", "valueFrom": "arn:aws-cn:ssm:cn-north-1:111122223333:parameter/catalogue/token" }
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information secret-partition: secrets[1].valueFrom of container "catalogue" is in partition "aws-cn" and the task in "aws", and AWS shares nothing between them, so the task does not start. Check the ARN.
      ]
    }
  ]
}`,
      good: `
{
  "family": "catalogue",
  "executionRoleArn": "arn:aws:iam::111122223333:role/catalogue-execution",
  "containerDefinitions": [
    {
      "name": "catalogue",
      "image": "example/catalogue:5",
      "memory": 256,
      "secrets": [
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:catalogue/db-Lm3Pq8" },
        { "name": "API_TOKEN", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/catalogue/token" }
      ]
    }
  ]
}`,
    },
  ],
};
