import * as l10n from '@vscode/l10n';
import { describePlace, literal } from '../../model/place.ts';
import { type SecretUse, secretArn, secretUses } from '../../model/secret-reference.ts';
import { changeTo } from '../change-to.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';
import { knownHome } from '../secrets.ts';

export const rule = taskRule({
  id: 'secret-value-from-format',
  group: 'secrets',
  severity: 'error',
  fix: 'safe',

  *check(task) {
    const wrong = [...secretUses(task)].filter(({ reference }) => reference.fault === 'form');
    const [first] = wrong;
    const home = first && knownHome(first.node);
    for (const { node, reference } of wrong) {
      yield { at: node, message: message({ node, reference }), fixes: fixes({ node, reference }, home) };
    }
  },
});

function message({ node, reference }: SecretUse): string {
  return reference.name.startsWith('arn:')
    ? l10n.t(
        '{0} is {1}, which is neither the ARN of a secret nor that of a parameter, and AWS refuses it. Write it like arn:aws:secretsmanager:eu-west-1:111122223333:secret:name-AbCdEf or arn:aws:ssm:eu-west-1:111122223333:parameter/name.',
        describePlace(node),
        literal(node),
      )
    : l10n.t(
        '{0} is {1}, which AWS takes for the name of a parameter and refuses: a name has only letters, digits and _ . - /. Give the whole ARN of a secret, or the name of a parameter without a key or version.',
        describePlace(node),
        literal(node),
      );
}

/** A name with a key behind it is meant for Secrets Manager, but in which account it is nobody says for certain. */
function fixes({ node, reference: { name, meant } }: SecretUse, home: ReturnType<typeof knownHome>): Fix[] {
  if (meant !== undefined) return [changeTo(node, meant)];
  const [, secret, parts] = /^([\w/+=.@-]+)((?::[^:]*){3})$/.exec(name) ?? [];
  if (!secret || !parts || !home) return [];
  return [{ ...changeTo(node, secretArn(home, secret) + parts), safe: false }];
}

export const page: Page = {
  summary: 'A `valueFrom` that is neither an ARN of a secret or a parameter nor the name of a parameter.',
  why: 'Four forms are taken: the ARN of a secret in Secrets Manager, the same with `:key:stage:id` behind it, the ARN of a parameter of Systems Manager, and the bare name of a parameter in the Region of the task. Everything else is read as the name of a parameter, and refused for its colons or blanks. A secret needs its whole ARN, and a parameter cannot be asked for by version. The fix mends the slips that leave no doubt.',
  aws: 'The Systems Manager parameter name specified for secret DB_PASSWORD is invalid. The parameter name can be up to 2048 characters and include the following letters and symbols: a-zA-Z0-9_.-',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html',
  examples: [
    {
      bad: `
{
  "family": "chat",
  "executionRoleArn": "arn:aws:iam::111122223333:role/chat-execution",
  "containerDefinitions": [
    {
      "name": "chat",
      "image": "example/chat:1.14",
      "memory": 256,
      "secrets": [
        { "name": "SESSION_KEY", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter:/chat/session-key" },
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error secret-value-from-format: secrets[0].valueFrom of container "chat" is "arn:aws:ssm:eu-west-1:111122223333:parameter:/chat/sessio…", which is neither the ARN of a secret nor that of a parameter, and AWS refuses it. Write it like arn:aws:secretsmanager:eu-west-1:111122223333:secret:name-AbCdEf or arn:aws:ssm:eu-west-1:111122223333:parameter/name. [fix]
        { "name": "SMTP_PASSWORD", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:chat/smtp-Q7x2Lp" }
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error secret-value-from-format: secrets[1].valueFrom of container "chat" is "arn:aws:secretsmanager:eu-west-1:111122223333:chat/smtp-Q…", which is neither the ARN of a secret nor that of a parameter, and AWS refuses it. Write it like arn:aws:secretsmanager:eu-west-1:111122223333:secret:name-AbCdEf or arn:aws:ssm:eu-west-1:111122223333:parameter/name. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "chat",
  "executionRoleArn": "arn:aws:iam::111122223333:role/chat-execution",
  "containerDefinitions": [
    {
      "name": "chat",
      "image": "example/chat:1.14",
      "memory": 256,
      "secrets": [
        { "name": "SESSION_KEY", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/chat/session-key" },
        { "name": "SMTP_PASSWORD", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:chat/smtp-Q7x2Lp" }
      ]
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "chat",
  "executionRoleArn": "arn:aws:iam::111122223333:role/chat-execution",
  "containerDefinitions": [
    {
      "name": "chat",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/chat:1.14",
      "memory": 256,
      "secrets": [{ "name": "DB_PASSWORD", "valueFrom": "chat/db-9sKv3T:password::" }]
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error secret-value-from-format: secrets[0].valueFrom of container "chat" is "chat/db-9sKv3T:password::", which AWS takes for the name of a parameter and refuses: a name has only letters, digits and _ . - /. Give the whole ARN of a secret, or the name of a parameter without a key or version. [fix]
    }
  ]
}`,
      good: `
{
  "family": "chat",
  "executionRoleArn": "arn:aws:iam::111122223333:role/chat-execution",
  "containerDefinitions": [
    {
      "name": "chat",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/chat:1.14",
      "memory": 256,
      "secrets": [{ "name": "DB_PASSWORD", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:chat/db-9sKv3T:password::" }]
    }
  ]
}`,
    },
  ],
};
