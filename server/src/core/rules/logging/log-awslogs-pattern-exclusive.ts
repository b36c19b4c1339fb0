import * as l10n from '@vscode/l10n';
import { MULTILINE_OPTIONS } from '../../facts/logging.ts';
import { isSet } from '../../model/field.ts';
import { loggings } from '../../model/logging.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

const [DATETIME, PATTERN] = MULTILINE_OPTIONS;

export const rule = taskRule({
  id: 'log-awslogs-pattern-exclusive',
  group: 'logging',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const { options, label } of loggings(task, 'awslogs')) {
      const datetime = options.get(DATETIME);
      const pattern = options.get(PATTERN);
      if (!datetime?.property || !pattern?.property || !isSet(datetime) || !isSet(pattern)) continue;
      yield {
        at: datetime.property.keySpan,
        message: l10n.t(
          'Container {0} has both {1} and {2}. Docker takes one of them, and does not start the container with both. Keep the one that matches the first line of a message.',
          label,
          DATETIME,
          PATTERN,
        ),
        related: [{ at: pattern.property.keySpan, message: l10n.t('The other pattern is set here') }],
        fixes: [datetime, pattern].flatMap(({ key, property }) =>
          property ? [{ title: l10n.t('Remove {0}', key), edits: [remove(property)] }] : [],
        ),
      };
    }
  },
});

export const page: Page = {
  summary: 'Both `awslogs-datetime-format` and `awslogs-multiline-pattern`.',
  why: 'Each of the two says how the first line of a message looks, one as a date, the other as a regular expression, so that a stack trace becomes one event. There can be one such rule. The fix removes the date, because a regular expression can say everything that it says; it is marked unsafe because the two may match different lines.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html#ECS-Type-LogConfiguration-options',
  examples: [
    {
      bad: `
{
  "family": "billing",
  "containerDefinitions": [
    {
      "name": "billing",
      "image": "example/billing:7",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/billing",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "billing",
          "awslogs-datetime-format": "%Y-%m-%d",
//        ^^^^^^^^^^^^^^^^^^^^^^^^^ error log-awslogs-pattern-exclusive: Container "billing" has both awslogs-datetime-format and awslogs-multiline-pattern. Docker takes one of them, and does not start the container with both. Keep the one that matches the first line of a message. [fix]
          "awslogs-multiline-pattern": "^[0-9]{4}-"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "billing",
  "containerDefinitions": [
    {
      "name": "billing",
      "image": "example/billing:7",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/billing",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "billing",
          "awslogs-multiline-pattern": "^[0-9]{4}-"
        }
      }
    }
  ]
}`,
    },
  ],
};
