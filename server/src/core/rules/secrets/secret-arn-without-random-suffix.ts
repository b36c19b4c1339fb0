import * as l10n from '@vscode/l10n';
import { RANDOM_SUFFIX, SIX_LETTER_WORD } from '../../facts/secrets.ts';
import { describePlace } from '../../model/place.ts';
import { type SecretUse, secretUses } from '../../model/secret-reference.ts';
import { type Page, taskRule } from '../rule.ts';
import { grouped } from '../secrets.ts';

export const rule = taskRule({
  id: 'secret-arn-without-random-suffix',
  group: 'secrets',
  severity: 'information',
  fix: 'none',

  *check(task) {
    for (const [first, ...others] of grouped(secretUses(task), partial)) {
      if (!first) continue;
      const { node, reference } = first;
      yield {
        at: node,
        message: message(describePlace(node), reference.name),
        related: others.map((other) => ({ at: other.node, message: l10n.t('The same goes for this one') })),
      };
    }
  },
});

const isWhole = (name: string) => RANDOM_SUFFIX.test(name) && !SIX_LETTER_WORD.test(name);

function message(place: string, secret: string): string {
  const [word] = SIX_LETTER_WORD.exec(secret) ?? [];
  if (word === undefined) {
    return l10n.t(
      '{0} names secret "{1}" without the hyphen and six characters that end its ARN. Secrets Manager then searches for one that begins like that, and IAM policies have to allow "{1}-??????". Copy the whole ARN from Secrets Manager.',
      place,
      secret,
    );
  }
  return l10n.t(
    '{0} names secret "{1}", whose last word reads like the hyphen and six characters that end every ARN of a secret. If they are not, Secrets Manager may not find it, for it takes "{2}" for them. Copy the whole ARN from Secrets Manager.',
    place,
    secret,
    word,
  );
}

/** One finding for all names without an ending, and one for all whose last word may be taken for it. */
function partial({ reference: { kind, arn, name, fault } }: SecretUse): string | undefined {
  if (kind !== 'secret' || !arn || fault || isWhole(name)) return undefined;
  return SIX_LETTER_WORD.test(name) ? 'word' : 'nothing';
}

export const page: Page = {
  summary: 'The ARN of a secret without the six random characters at its end.',
  why: 'Secrets Manager ends the ARN of each secret with a hyphen and six characters of its own, so that a secret made anew under an old name has another ARN. Without them the ARN is searched for as a beginning. That works, except for a secret whose own name ends in a hyphen and six characters, which is then taken for the ending. Policies that name the shortened ARN do not match the real one. There is one finding for all of them.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',
  examples: [
    {
      bad: `
{
  "family": "payments",
  "executionRoleArn": "arn:aws:iam::111122223333:role/payments-execution",
  "containerDefinitions": [
    {
      "name": "payments",
      "image": "example/payments:4.0",
      "memory": 512,
      "secrets": [
        { "name": "DB_USER", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:payments/db:user::" },
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information secret-arn-without-random-suffix: secrets[0].valueFrom of container "payments" names secret "payments/db" without the hyphen and six characters that end its ARN. Secrets Manager then searches for one that begins like that, and IAM policies have to allow "payments/db-??????". Copy the whole ARN from Secrets Manager.
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:payments/db:password::" }
      ]
    }
  ]
}`,
      good: `
{
  "family": "payments",
  "executionRoleArn": "arn:aws:iam::111122223333:role/payments-execution",
  "containerDefinitions": [
    {
      "name": "payments",
      "image": "example/payments:4.0",
      "memory": 512,
      "secrets": [
        { "name": "DB_USER", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:payments/db-h2Wm7c:user::" },
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:payments/db-h2Wm7c:password::" }
      ]
    }
  ]
}`,
    },
  ],
};
