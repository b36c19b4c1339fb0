import * as l10n from '@vscode/l10n';
import { isSet } from '../../model/field.ts';
import { loggings } from '../../model/logging.ts';
import { remove, replace } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'log-max-buffer-without-non-blocking',
  group: 'logging',
  severity: 'warning',
  fix: 'unsafe',
  silences: ['log-blocking-mode'],

  *check(task) {
    for (const { options, label, driver, node } of loggings(task)) {
      const mode = options.get('mode');
      const size = options.get('max-buffer-size');
      if (driver === 'awsfirelens' || mode?.value !== 'blocking' || !mode.property?.node) continue;
      if (!size?.property || !isSet(size)) continue;
      yield {
        at: size.property.keySpan,
        message: l10n.t(
          'Container {0} has max-buffer-size, but in log mode "blocking" there is no buffer, and Docker may not start the container. Remove it, or set the mode to "non-blocking".',
          label,
        ),
        related: [{ at: mode.span, message: l10n.t('The log mode is set here') }],
        covers: [node],
        fixes: [
          { title: l10n.t('Remove {0}', size.key), edits: [remove(size.property)] },
          {
            title: l10n.t('Set {0} to {1}', 'mode', '"non-blocking"'),
            edits: [replace(mode.property.node, 'non-blocking')],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A buffer for the log in mode `blocking`, which has none.',
  why: 'In mode `blocking` the application waits until its line is sent, and nothing is kept in between. The size of the buffer belongs to `non-blocking`, where lines are dropped once it is full. The first fix keeps the mode and removes the size, the second keeps the size.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html#ECS-Type-LogConfiguration-options',
  examples: [
    {
      bad: `
{
  "family": "ledger",
  "containerDefinitions": [
    {
      "name": "ledger",
      "image": "example/ledger:15",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/ledger",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "ledger",
          "mode": "blocking",
          "max-buffer-size": "25m"
//        ^^^^^^^^^^^^^^^^^ warning log-max-buffer-without-non-blocking: Container "ledger" has max-buffer-size, but in log mode "blocking" there is no buffer, and Docker may not start the container. Remove it, or set the mode to "non-blocking". [fix]
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "ledger",
  "containerDefinitions": [
    {
      "name": "ledger",
      "image": "example/ledger:15",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/ledger",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "ledger",
          "mode": "blocking"
        }
      }
    }
  ]
}`,
    },
  ],
};
