import * as l10n from '@vscode/l10n';
import { AWSLOGS_OPTIONS } from '../../facts/logging.ts';
import { isSkeleton } from '../../model/form.ts';
import { awslogsOptions, type Logging, loggings, logPlaces } from '../../model/logging.ts';
import type { Span } from '../../text/span.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'log-awslogs-required-options',
  group: 'logging',
  severity: 'error',
  fix: 'unsafe',
  // The fix adds the prefix too.
  silences: ['fargate-awslogs-stream-prefix'],

  *check(task) {
    const placeOf = logPlaces(task);
    const form = isSkeleton(task);
    for (const logging of loggings(task, 'awslogs')) {
      const lacking = (name: string) => logging.lacks(name) && !(form && logging.options.get(name));
      const missing = namesOf('everywhere').filter(lacking);
      if (missing.length === 0) continue;
      const onFargate = task.launchType('FARGATE') ? namesOf('fargate').filter(lacking) : [];
      const usual = awslogsOptions(placeOf(logging.container));
      const values = Object.fromEntries([...missing, ...onFargate].map((name) => [name, usual[name] ?? '']));
      yield {
        at: placeIn(logging, missing),
        message: l10n.t(
          'Container {0} sends its output to CloudWatch Logs without {1}, and AWS refuses it. Add what is missing.',
          logging.label,
          missing.join(', '),
        ),
        covers: [logging.container.span],
        fixes: [{ title: l10n.t('Add {0}', Object.keys(values).join(', ')), edits: logging.add(values) }],
      };
    }
  },
});

function namesOf(required: 'everywhere' | 'fargate'): string[] {
  return AWSLOGS_OPTIONS.filter((option) => option.required === required).map(({ name }) => name);
}

/** The empty value where it is all that is wrong, else the options, else the driver that has none. */
function placeIn({ log, options }: Logging, missing: readonly string[]): Span {
  const [only = '', ...others] = missing;
  const empty = others.length === 0 ? options.get(only) : undefined;
  return empty?.span ?? log.options.property?.keySpan ?? log.logDriver.span;
}

export const page: Page = {
  summary: 'Log driver `awslogs` without a log group or a Region.',
  why: 'AWS guesses neither the log group nor the Region, and empty text counts as missing. The fix takes a group named after the family, the Region that the ARNs and images of the document name, and on Fargate the stream prefix, which is required there. It is marked unsafe because the log group has to exist when the task starts, or `awslogs-create-group` has to be `"true"`.',
  aws: 'Log driver awslogs requires options: awslogs-region, awslogs-group',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html#ECS-Type-LogConfiguration-options',
  examples: [
    {
      bad: `
{
  "family": "checkout",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "checkout",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/checkout:12",
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
//      ^^^^^^^^^ error log-awslogs-required-options: Container "checkout" sends its output to CloudWatch Logs without awslogs-group, awslogs-region, and AWS refuses it. Add what is missing. [fix]
          "mode": "non-blocking"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "checkout",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "checkout",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/checkout:12",
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "mode": "non-blocking",
          "awslogs-group": "/ecs/checkout",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "checkout"
        }
      }
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "mailer",
  "containerDefinitions": [
    {
      "name": "mailer",
      "image": "example/mailer:3",
      "memory": 128,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "",
//                         ^^ error log-awslogs-required-options: Container "mailer" sends its output to CloudWatch Logs without awslogs-group, and AWS refuses it. Add what is missing. [fix]
          "awslogs-region": "eu-central-1"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "mailer",
  "containerDefinitions": [
    {
      "name": "mailer",
      "image": "example/mailer:3",
      "memory": 128,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/mailer",
          "awslogs-region": "eu-central-1"
        }
      }
    }
  ]
}`,
    },
  ],
};
