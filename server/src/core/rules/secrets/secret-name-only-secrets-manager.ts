import * as l10n from '@vscode/l10n';
import { parameterArn, type SecretUse, secretArn, secretUses } from '../../model/secret-reference.ts';
import { replace } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';
import { knownHome } from '../secrets.ts';

export const rule = taskRule({
  id: 'secret-name-only-secrets-manager',
  group: 'secrets',
  severity: 'hint',
  fix: 'unsafe',

  *check(task) {
    const bare = [...secretUses(task)].filter(
      ({ reference: { kind, arn, name } }) => kind === 'parameter' && !arn && !name.includes('/'),
    );
    const [first, ...others] = bare;
    if (!first) return;
    // One for all: a parameter of the task's own Region is rightly called by its name.
    yield {
      at: first.node,
      message: l10n.t(
        'The name {0} alone is looked for in the Parameter Store of the task’s Region, and never in Secrets Manager. Give the ARN, if a secret is meant.',
        enumerate(bare.map(({ reference }) => `"${reference.name}"`)),
      ),
      related: others.map(({ node }) => ({ at: node, message: l10n.t('A name alone is here too') })),
      fixes: arns(bare),
    };
  },
});

function arns(bare: readonly SecretUse[]): Fix[] {
  const home = bare[0] && knownHome(bare[0].node);
  if (!home) return [];
  const edits = (arn: typeof parameterArn) =>
    bare.map(({ node, reference }) => replace(node, arn(home, reference.name)));
  return [
    { title: l10n.t('Give the ARN of the parameter'), edits: edits(parameterArn) },
    { title: l10n.t('Give the ARN of a secret'), edits: edits(secretArn) },
  ];
}

export const page: Page = {
  summary: 'A bare name in `valueFrom`, which says nothing of where the value is kept.',
  why: 'The name of a parameter is right as it is, as long as the task and the parameter are in one Region. The name of a secret looks just the same, and the task then fails to start because there is no such parameter. An ARN tells the two apart for whoever reads the file. The fixes write one with the account and the Region of the document, where it names them: that of the parameter first, then that of a secret.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',
  examples: [
    {
      bad: `
{
  "family": "newsletter",
  "executionRoleArn": "arn:aws:iam::111122223333:role/newsletter-execution",
  "containerDefinitions": [
    {
      "name": "newsletter",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/newsletter:18",
      "memory": 256,
      "secrets": [{ "name": "SMTP_PASSWORD", "valueFrom": "newsletter.smtp" }]
//                                                        ^^^^^^^^^^^^^^^^^ hint secret-name-only-secrets-manager: The name "newsletter.smtp" alone is looked for in the Parameter Store of the task’s Region, and never in Secrets Manager. Give the ARN, if a secret is meant. [fix]
    }
  ]
}`,
      good: `
{
  "family": "newsletter",
  "executionRoleArn": "arn:aws:iam::111122223333:role/newsletter-execution",
  "containerDefinitions": [
    {
      "name": "newsletter",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/newsletter:18",
      "memory": 256,
      "secrets": [{ "name": "SMTP_PASSWORD", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/newsletter.smtp" }]
    }
  ]
}`,
    },
  ],
};
