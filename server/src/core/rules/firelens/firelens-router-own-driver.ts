import * as l10n from '@vscode/l10n';
import { logRouters } from '../../model/firelens.ts';
import { awslogs } from '../../model/logging.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'firelens-router-own-driver',
  group: 'firelens',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const toCloudWatch = awslogs(task);
    for (const { container, label, property } of logRouters(task)) {
      const driver = container.logConfiguration.value?.logDriver;
      if (driver?.value !== 'awsfirelens' || !container.node) continue;
      yield {
        at: driver.span,
        message: l10n.t(
          'Container {0} is the log router and sends its own output to itself, which FireLens does not do. Give it another log driver, such as "awslogs".',
          label,
        ),
        related: [{ at: property.keySpan, message: l10n.t('It is a log router by this') }],
        fixes: [
          {
            title: l10n.t('Use awslogs for container {0}', label),
            edits: [set(container.node, 'logConfiguration', toCloudWatch(container))],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A log router that uses log driver `awsfirelens` itself.',
  why: 'The driver waits for the router, which would then wait for itself. What the router writes is needed most when it fails, so it goes somewhere else, to CloudWatch Logs with `awslogs` in the examples of AWS. The fix writes that, with a log group named after the family.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "logConfiguration": { "logDriver": "awsfirelens", "options": { "Name": "stdout" } },
//                                       ^^^^^^^^^^^^^ error firelens-router-own-driver: Container "log_router" is the log router and sends its own output to itself, which FireLens does not do. Give it another log driver, such as "awslogs". [fix]
      "firelensConfiguration": { "type": "fluentbit" }
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/shop",
          "awslogs-region": "us-east-1",
          "awslogs-stream-prefix": "log_router"
        }
      },
      "firelensConfiguration": { "type": "fluentbit" }
    }
  ]
}`,
    },
  ],
};
