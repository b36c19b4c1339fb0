import * as l10n from '@vscode/l10n';
import { placeholderArn } from '../../model/arn.ts';
import { loggings } from '../../model/logging.ts';
import { remove } from '../../syntax/edit.ts';
import { rootOf } from '../../syntax/node.ts';
import { type Page, taskRule } from '../rule.ts';

const TOKEN = 'splunk-token';

export const rule = taskRule({
  id: 'log-splunk-token-plain',
  group: 'logging',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const logging of loggings(task, 'splunk')) {
      const property = logging.options.get(TOKEN)?.property;
      // One that is in secretOptions as well is a finding of its own, with the same remedy.
      if (!property || !logging.options.value(TOKEN) || logging.secret(TOKEN)) continue;
      const arn = placeholderArn(rootOf(logging.node), 'ssm', `parameter/${TOKEN}`);
      yield {
        at: property.span,
        message: l10n.t(
          'Container {0} has its Splunk token in plain text, where everybody who may read task definitions finds it. Store it as a secret, and name the secret in secretOptions.',
          logging.label,
        ),
        fixes: [
          {
            title: l10n.t('Move {0} to secretOptions', TOKEN),
            edits: [remove(property), logging.addSecret(TOKEN, arn)],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A Splunk token in plain text.',
  why: 'Whoever may call DescribeTaskDefinition reads the options of the log driver, and old revisions keep them for ever. `secretOptions` take the same option from Secrets Manager or Parameter Store when a task starts. The fix names a parameter of the account that the document speaks of; store the token there, and replace it in Splunk if the file has been shared.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-logconfig.html',
  examples: [
    {
      bad: `
{
  "family": "audit",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "audit",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/audit:4",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "splunk",
        "options": {
          "splunk-url": "https://localhost:8088",
          "splunk-token": "0a1b2c3d-0000-4444-8888-0123456789ab"
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning log-splunk-token-plain: Container "audit" has its Splunk token in plain text, where everybody who may read task definitions finds it. Store it as a secret, and name the secret in secretOptions. [fix]
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "audit",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "audit",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/audit:4",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "splunk",
        "options": {
          "splunk-url": "https://localhost:8088"
        },
        "secretOptions": [
          {
            "name": "splunk-token",
            "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/splunk-token"
          }
        ]
      }
    }
  ]
}`,
    },
  ],
};
