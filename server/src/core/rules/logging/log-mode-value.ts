import * as l10n from '@vscode/l10n';
import { LOG_MODES } from '../../facts/logging.ts';
import { loggings } from '../../model/logging.ts';
import { nearest } from '../../text/nearest.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'log-mode-value',
  group: 'logging',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const { options, label, driver } of loggings(task)) {
      // The options of FireLens are those of its output, which may have a mode of its own.
      if (driver === 'awsfirelens') continue;
      const node = options.get('mode')?.property?.node;
      const mode = options.value('mode');
      if (!node || mode === undefined || LOG_MODES.some((known) => known === mode)) continue;
      const meant = nearest(mode.trim(), LOG_MODES);
      yield {
        at: node,
        message: l10n.t(
          'Container {0} has the log mode "{1}", which does not exist, so AWS refuses it or Docker does not start the container. Write "blocking" or "non-blocking".',
          label,
          mode,
        ),
        fixes: [{ ...changeTo(node, meant ?? 'non-blocking'), safe: meant === mode.trim().toLowerCase() }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A log mode that is neither `blocking` nor `non-blocking`.',
  why: 'The mode says what happens when the output comes faster than it can be sent: `blocking` lets the application wait, `non-blocking` puts it into a buffer and drops what does not fit. AWS takes `non-blocking` where nothing is given, unless the account is set otherwise. The fix writes the nearer of the two.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html#ECS-Type-LogConfiguration-options',
  examples: [
    {
      bad: `
{
  "family": "notifier",
  "containerDefinitions": [
    {
      "name": "notifier",
      "image": "example/notifier:3.1",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/notifier",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "notifier",
          "mode": "nonblocking"
//                ^^^^^^^^^^^^^ error log-mode-value: Container "notifier" has the log mode "nonblocking", which does not exist, so AWS refuses it or Docker does not start the container. Write "blocking" or "non-blocking". [fix]
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "notifier",
  "containerDefinitions": [
    {
      "name": "notifier",
      "image": "example/notifier:3.1",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/notifier",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "notifier",
          "mode": "non-blocking"
        }
      }
    }
  ]
}`,
    },
  ],
};
