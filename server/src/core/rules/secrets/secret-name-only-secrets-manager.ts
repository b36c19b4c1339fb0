import * as l10n from '@vscode/l10n';
import { describePlace } from '../../model/place.ts';
import { parameterArn, secretArn, secretUses } from '../../model/secret-reference.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';
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
    const [first] = bare;
    const home = first && knownHome(first.node);
    for (const { node, reference } of bare) {
      yield {
        at: node,
        message: l10n.t(
          '{0} is the name "{1}" alone, which ECS looks for in the Parameter Store of the task’s Region and never in Secrets Manager. Give the ARN, if a secret is meant.',
          describePlace(node),
          reference.name,
        ),
        fixes: home ? [parameterArn, secretArn].map((arn) => changeTo(node, arn(home, reference.name))) : [],
      };
    }
  },
});

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
//                                                        ^^^^^^^^^^^^^^^^^ hint secret-name-only-secrets-manager: secrets[0].valueFrom of container "newsletter" is the name "newsletter.smtp" alone, which ECS looks for in the Parameter Store of the task’s Region and never in Secrets Manager. Give the ARN, if a secret is meant. [fix]
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
