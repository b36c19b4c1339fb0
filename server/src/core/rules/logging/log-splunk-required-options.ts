import * as l10n from '@vscode/l10n';
import { SPLUNK_OPTIONS } from '../../facts/logging.ts';
import { placeholderArn } from '../../model/arn.ts';
import { isSkeleton } from '../../model/form.ts';
import { type Logging, loggings } from '../../model/logging.ts';
import type { Edit } from '../../syntax/edit.ts';
import { rootOf } from '../../syntax/node.ts';
import { type Page, taskRule } from '../rule.ts';

const REQUIRED = SPLUNK_OPTIONS.filter(({ required }) => required).map(({ name }) => name);

export const rule = taskRule({
  id: 'log-splunk-required-options',
  group: 'logging',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const form = isSkeleton(task);
    for (const logging of loggings(task, 'splunk')) {
      const { log, options, label } = logging;
      const missing = REQUIRED.filter((name) => logging.lacks(name) && !(form && options.get(name)));
      if (missing.length === 0) continue;
      const names = missing.join(', ');
      yield {
        at: log.options.property?.keySpan ?? log.logDriver.span,
        message: l10n.t(
          'Container {0} sends its output to Splunk without {1}, so AWS refuses it or the container does not start. Add what is missing, and keep the token in secretOptions.',
          label,
          names,
        ),
        fixes: [{ title: l10n.t('Add {0}', names), edits: missing.flatMap((name) => addition(logging, name)) }],
      };
    }
  },
});

/** The token is a secret; one in Parameter Store is named, for the person to create. */
function addition(logging: Logging, name: string): Edit[] {
  if (name !== 'splunk-token') return logging.add({ [name]: 'https://<splunk-host>:8088' });
  return [logging.addSecret(name, placeholderArn(rootOf(logging.node), 'ssm', 'parameter/splunk-token'))];
}

export const page: Page = {
  summary: 'Log driver `splunk` without its URL or its token.',
  why: 'The driver sends to the HTTP Event Collector of Splunk, and needs its address and a token of it. Both are options; the token is better given in `secretOptions`, which take it from Secrets Manager or Parameter Store with the execution role. The fix adds an address and the name of a parameter to begin with.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html#ECS-Type-LogConfiguration-options',
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
//      ^^^^^^^^^ error log-splunk-required-options: Container "audit" sends its output to Splunk without splunk-token, splunk-url, so AWS refuses it or the container does not start. Add what is missing, and keep the token in secretOptions. [fix]
          "splunk-index": "audit"
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
          "splunk-index": "audit",
          "splunk-url": "https://<splunk-host>:8088"
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
