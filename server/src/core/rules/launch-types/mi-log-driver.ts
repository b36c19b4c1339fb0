import * as l10n from '@vscode/l10n';
import { MANAGED_INSTANCES_LOG_DRIVERS } from '../../facts/managed-instances.ts';
import { homeOf } from '../../model/arn.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'mi-log-driver',
  group: 'launch-types',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    if (!task.node || !task.launchType('MANAGED_INSTANCES')) return;
    let region: string | undefined;
    for (const container of task.containers) {
      const { logDriver, node } = container.logConfiguration.value ?? {};
      if (!node || !logDriver?.value || MANAGED_INSTANCES_LOG_DRIVERS.includes(logDriver.value)) continue;
      region ??= homeOf(task.node).region ?? 'us-east-1';
      yield {
        at: logDriver.span,
        message: l10n.t(
          'Container {0} logs with "{1}", and Managed Instances have only {2}, so AWS refuses it. Use "awslogs".',
          containerLabel(container),
          logDriver.value,
          MANAGED_INSTANCES_LOG_DRIVERS.map((driver) => `"${driver}"`).join(', '),
        ),
        related: launchTypeHere(task, 'MANAGED_INSTANCES'),
        fixes: [{ title: l10n.t('Log to CloudWatch'), edits: [replace(node, toCloudWatch(task, container, region))] }],
      };
    }
  },
});

/** All of the configuration, for the options of another driver mean nothing to this one. */
function toCloudWatch({ family }: Task, { name }: ContainerDefinition, region: string): object {
  const stream = name.value ?? 'ecs';
  const options = {
    'awslogs-group': `/ecs/${family.value ?? stream}`,
    'awslogs-region': region,
    'awslogs-stream-prefix': stream,
  };
  return { logDriver: 'awslogs', options };
}

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
