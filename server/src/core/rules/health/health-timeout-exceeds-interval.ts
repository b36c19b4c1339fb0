import * as l10n from '@vscode/l10n';
import { HEALTH_DEFAULTS } from '../../facts/health.ts';
import { containerLabel } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'health-timeout-exceeds-interval',
  group: 'health',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const { timeout, interval } = container.healthCheck.value ?? {};
      const seconds = interval?.state === 'absent' ? HEALTH_DEFAULTS.interval : interval?.value;
      if (!timeout?.value || !timeout.property?.node || seconds === undefined || timeout.value <= seconds) continue;
      yield {
        at: timeout.span,
        message: l10n.t(
          'A health check of container {0} may take {1} seconds, longer than the {2} seconds between two of them. AWS registers that, but a check that hangs puts off the next one, and the failure is noticed late. Lower the timeout.',
          containerLabel(container),
          timeout.value,
          seconds,
        ),
        related: interval?.property ? [{ at: interval.span, message: l10n.t('The interval is set here') }] : [],
        fixes: [
          { title: l10n.t('Set {0} to {1}', 'timeout', seconds), edits: [replace(timeout.property.node, seconds)] },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A health check that may take longer than the time between two checks.',
  why: 'The next check begins only when the one before has ended, so with a long `timeout` the `interval` is not kept while the container hangs: it takes `retries` times both together until ECS calls it unhealthy. The AWS CDK refuses such a pair, the service does not. Where no `interval` is given it is 30 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html#ECS-Type-HealthCheck-timeout',
  examples: [
    {
      bad: `
{
  "family": "geo",
  "containerDefinitions": [
    {
      "name": "geo",
      "image": "example/geo:6",
      "memory": 512,
      "healthCheck": { "command": ["CMD", "/bin/probe"], "interval": 10, "timeout": 50 }
//                                                                                  ^^ information health-timeout-exceeds-interval: A health check of container "geo" may take 50 seconds, longer than the 10 seconds between two of them. AWS registers that, but a check that hangs puts off the next one, and the failure is noticed late. Lower the timeout. [fix]
    }
  ]
}`,
      good: `
{
  "family": "geo",
  "containerDefinitions": [
    {
      "name": "geo",
      "image": "example/geo:6",
      "memory": 512,
      "healthCheck": { "command": ["CMD", "/bin/probe"], "interval": 10, "timeout": 10 }
    }
  ]
}`,
    },
  ],
};
