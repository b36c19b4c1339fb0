import * as l10n from '@vscode/l10n';
import { loggings } from '../../model/logging.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'log-blocking-mode',
  group: 'logging',
  severity: 'hint',
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    for (const logging of loggings(task, 'awslogs')) {
      const mode = logging.options.get('mode');
      if (mode?.value !== 'blocking') continue;
      const buffer = logging.lacks('max-buffer-size') ? { 'max-buffer-size': '25m' } : undefined;
      yield {
        at: mode.span,
        message: l10n.t(
          'Container {0} logs in mode "blocking": while CloudWatch Logs is out of reach, its writes wait, and the application stands still. Use "non-blocking" where losing lines is the smaller evil.',
          logging.label,
        ),
        fixes: [
          {
            title: l10n.t('Set {0} to {1}', 'mode', '"non-blocking"'),
            edits: logging.add({ mode: 'non-blocking', ...buffer }),
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'Log mode `blocking`, in which a log that cannot be sent stops the application.',
  why: 'In this mode a write to the standard output returns when the driver has taken the line. When CloudWatch Logs is slow or out of reach, the application waits, its health check fails and the task is replaced by one that waits too. Since June 2025 AWS uses `non-blocking` where nothing is said. The fix says so with a buffer of 25 MB; it is marked unsafe because lines that do not fit are lost.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/orders",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "orders",
          "mode": "blocking"
//                ^^^^^^^^^^ hint log-blocking-mode: Container "orders" logs in mode "blocking": while CloudWatch Logs is out of reach, its writes wait, and the application stands still. Use "non-blocking" where losing lines is the smaller evil. [fix]
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "orders",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/orders",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "orders",
          "mode": "non-blocking",
          "max-buffer-size": "25m"
        }
      }
    }
  ]
}`,
    },
  ],
};
