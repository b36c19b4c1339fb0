import * as l10n from '@vscode/l10n';
import { LOG_DRIVERS } from '../../facts/logging.ts';
import { awslogs, loggings } from '../../model/logging.ts';
import { replace } from '../../syntax/edit.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

const DRIVERS = LOG_DRIVERS.MANAGED_INSTANCES.linux;

export const rule = taskRule({
  id: 'mi-log-driver',
  group: 'launch-types',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    if (!task.launchType('MANAGED_INSTANCES')) return;
    const toCloudWatch = awslogs(task);
    for (const { container, log, node, label, driver } of loggings(task)) {
      if (DRIVERS.includes(driver)) continue;
      yield {
        at: log.logDriver.span,
        message: l10n.t(
          'Container {0} logs with "{1}", and Managed Instances have only {2}, so AWS refuses it. Use "awslogs".',
          label,
          driver,
          DRIVERS.map((one) => `"${one}"`).join(', '),
        ),
        related: launchTypeHere(task, 'MANAGED_INSTANCES'),
        // All of the configuration: the options of another driver mean nothing to this one.
        fixes: [{ title: l10n.t('Log to CloudWatch'), edits: [replace(node, toCloudWatch(container))] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A log driver that Managed Instances do not have.',
  why: 'Nobody logs in to a Managed Instance, so a driver that writes to the machine or to a daemon on it leads nowhere. The guide lists `awslogs`, `splunk` and `awsfirelens`, and through FireLens logs reach nearly every other place. The fix writes the logs to a group of CloudWatch Logs that is named after the family; create it first, and see that the execution role may write there.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html',
  examples: [
    {
      bad: `
{
  "family": "pricing",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "executionRoleArn": "arn:aws:iam::111122223333:role/pricing-execution",
  "containerDefinitions": [
    {
      "name": "pricing",
      "image": "example/pricing:10",
      "logConfiguration": {
        "logDriver": "json-file",
//                   ^^^^^^^^^^^ error mi-log-driver: Container "pricing" logs with "json-file", and Managed Instances have only "awslogs", "splunk", "awsfirelens", so AWS refuses it. Use "awslogs". [fix]
        "options": { "max-size": "10m" }
      }
    }
  ]
}`,
      good: `
{
  "family": "pricing",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "executionRoleArn": "arn:aws:iam::111122223333:role/pricing-execution",
  "containerDefinitions": [
    {
      "name": "pricing",
      "image": "example/pricing:10",
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/pricing",
          "awslogs-region": "us-east-1",
          "awslogs-stream-prefix": "pricing"
        }
      }
    }
  ]
}`,
    },
  ],
};
