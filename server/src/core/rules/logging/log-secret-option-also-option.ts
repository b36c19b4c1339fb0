import * as l10n from '@vscode/l10n';
import { loggings } from '../../model/logging.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'log-secret-option-also-option',
  group: 'logging',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const { log, options, label } of loggings(task)) {
      for (const { name } of log.secretOptions.items) {
        const property = name.value ? options.get(name.value)?.property : undefined;
        if (!name.value || !property?.node) continue;
        yield {
          at: property.keySpan,
          message: l10n.t(
            'Container {0} has {1} in options and in secretOptions, and AWS does not say which of them counts. Keep the secret.',
            label,
            name.value,
          ),
          related: [{ at: name.span, message: l10n.t('The secret is named here') }],
          fixes: [{ title: l10n.t('Remove {0}', name.value), edits: [remove(property)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A log option that is given in plain text and as a secret.',
  why: 'The values of `secretOptions` join those of `options` when the task starts, and nothing is documented about two of one name. An option that became a secret may have been left behind in plain text. The fix removes the plain one.',
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
      "image": "example/audit:4",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "splunk",
        "options": {
          "splunk-url": "https://localhost:8088",
          "splunk-token": "0a1b2c3d-0000-4444-8888-0123456789ab"
//        ^^^^^^^^^^^^^^ warning log-secret-option-also-option: Container "audit" has splunk-token in options and in secretOptions, and AWS does not say which of them counts. Keep the secret. [fix]
        },
        "secretOptions": [
          { "name": "splunk-token", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/splunk-token" }
        ]
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
      "image": "example/audit:4",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "splunk",
        "options": {
          "splunk-url": "https://localhost:8088"
        },
        "secretOptions": [
          { "name": "splunk-token", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/splunk-token" }
        ]
      }
    }
  ]
}`,
    },
  ],
};
