import * as l10n from '@vscode/l10n';
import { FARGATE_LOG_DRIVERS } from '../../facts/fargate.ts';
import { refusedLogDriver } from '../../model/fargate.ts';
import { awslogsOptions, logPlaces } from '../../model/logging.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { type Edit, remove, replace, set } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { launchTypeHere } from '../platform.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-log-driver',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['mi-log-driver', 'log-windows-driver'],

  *check(task) {
    if (!task.launchType('FARGATE')) return;
    for (const container of task.containers) {
      const driver = refusedLogDriver(container);
      if (driver?.value === undefined) continue;
      yield {
        at: driver.span,
        message: l10n.t(
          'Container {0} uses log driver "{1}", and AWS refuses others than {2} on Fargate. Use one of them.',
          containerLabel(container),
          driver.value,
          enumerate(FARGATE_LOG_DRIVERS),
        ),
        related: launchTypeHere(task, 'FARGATE'),
        fixes: toAwslogs(task, container),
      };
    }
  },
});

/** What the other driver was told means nothing to awslogs. */
function toAwslogs(task: Task, container: ContainerDefinition): Fix[] {
  const { node, logDriver, options, secretOptions } = container.logConfiguration.value ?? {};
  if (!node || !logDriver?.property?.node || options?.property?.node?.templated) return [];
  const edits: Edit[] = [
    replace(logDriver.property.node, 'awslogs'),
    set(node, 'options', awslogsOptions(logPlaces(task)(container))),
  ];
  if (secretOptions?.property) edits.push(remove(secretOptions.property));
  return [{ title: l10n.t('Send the logs of container {0} to CloudWatch', containerLabel(container)), edits }];
}

export const page: Page = {
  summary: 'A log driver that Fargate does not have.',
  why: 'The other drivers write to the instance, or expect something that listens on it. Fargate takes `awslogs` for CloudWatch, `splunk`, and `awsfirelens`, which hands the logs to a router container of the task and so reaches everything else. The fix sets `awslogs` with the options it needs. Look at the group and the Region; the group has to exist, and the task needs an execution role that may write to it.',
  aws: 'json-file is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html#ECS-Type-LogConfiguration-logDriver',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "executionRoleArn": "arn:aws:iam::111122223333:role/orders-execution",
  "containerDefinitions": [
    {
      "name": "api",
      "image": "111122223333.dkr.ecr.eu-central-1.amazonaws.com/orders:5.0.1",
      "logConfiguration": {
        "logDriver": "json-file",
//                   ^^^^^^^^^^^ error fargate-log-driver: Container "api" uses log driver "json-file", and AWS refuses others than awslogs, splunk, awsfirelens on Fargate. Use one of them. [fix]
        "options": { "max-size": "10m" }
      }
    }
  ]
}`,
      good: `
{
  "family": "orders",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "executionRoleArn": "arn:aws:iam::111122223333:role/orders-execution",
  "containerDefinitions": [
    {
      "name": "api",
      "image": "111122223333.dkr.ecr.eu-central-1.amazonaws.com/orders:5.0.1",
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/orders",
          "awslogs-region": "eu-central-1",
          "awslogs-stream-prefix": "api"
        }
      }
    }
  ]
}`,
    },
  ],
};
