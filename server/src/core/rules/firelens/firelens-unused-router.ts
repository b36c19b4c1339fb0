import * as l10n from '@vscode/l10n';
import { logRouters, type Router, routedToCloudWatch } from '../../model/firelens.ts';
import { logPlaces } from '../../model/logging.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import { remove, set } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'firelens-unused-router',
  group: 'firelens',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    if (!task.containersComplete || !task.containers.every(usesAnother)) return;
    // A second router is a mistake of its own.
    const [router] = logRouters(task);
    if (!router) return;
    const { label, property } = router;
    yield {
      at: property.keySpan,
      message: l10n.t(
        'Container {0} is a log router, but no container sends its output there, and AWS refuses it. Give the others log driver "awsfirelens", or remove firelensConfiguration.',
        label,
      ),
      fixes: [
        ...routed(task, router),
        { title: l10n.t('Remove {0} from container {1}', 'firelensConfiguration', label), edits: [remove(property)] },
      ],
    };
  },
});

/** Whether the output certainly does not go to FireLens. */
function usesAnother({ logConfiguration }: ContainerDefinition): boolean {
  if (logConfiguration.state === 'absent') return true;
  const driver = logConfiguration.value?.logDriver.value;
  return driver !== undefined && driver !== 'awsfirelens';
}

/** Sends the output of containers that have no log configuration to CloudWatch Logs by way of the router. */
function routed(task: Task, { container: router, type }: Router): Fix[] {
  const others = task.containers.filter((other) => other !== router && other.logConfiguration.state === 'absent');
  if (others.length === 0 || type !== 'fluentbit') return [];
  const placeOf = logPlaces(task);
  const edits = others.flatMap((other) => {
    return other.node ? [set(other.node, 'logConfiguration', routedToCloudWatch(placeOf(other)))] : [];
  });
  return [{ title: l10n.t('Send the output of the other containers to FireLens'), edits }];
}

export const page: Page = {
  summary: 'A log router to which no container sends its output.',
  why: '`firelensConfiguration` makes ECS write the settings of the router out of the log options of the other containers, and AWS refuses it where there are none. A Fluent Bit or Fluentd that is only reached over the network needs no `firelensConfiguration`. The first fix routes the containers that have no log configuration yet to CloudWatch Logs.',
  aws: 'When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log driver.',
  source: 'https://github.com/aws/amazon-cloudwatch-logs-for-fluent-bit/issues/20',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "taskRoleArn": "arn:aws:iam::111122223333:role/shop",
  "containerDefinitions": [
    { "name": "shop", "image": "example/shop:4.2", "memory": 512 },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": { "type": "fluentbit" }
//    ^^^^^^^^^^^^^^^^^^^^^^^ error firelens-unused-router: Container "log_router" is a log router, but no container sends its output there, and AWS refuses it. Give the others log driver "awsfirelens", or remove firelensConfiguration. [fix]
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "taskRoleArn": "arn:aws:iam::111122223333:role/shop",
  "containerDefinitions": [
    { "name": "shop", "image": "example/shop:4.2", "memory": 512, "logConfiguration": {
      "logDriver": "awsfirelens",
      "options": {
        "Name": "cloudwatch_logs",
        "region": "us-east-1",
        "log_group_name": "/ecs/shop",
        "log_stream_prefix": "shop-"
      }
    } },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": { "type": "fluentbit" }
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": { "logDriver": "json-file" }
    },
    {
      "name": "collector",
      "image": "example/fluentd:1.17",
      "memory": 128,
      "firelensConfiguration": { "type": "fluentd" }
//    ^^^^^^^^^^^^^^^^^^^^^^^ error firelens-unused-router: Container "collector" is a log router, but no container sends its output there, and AWS refuses it. Give the others log driver "awsfirelens", or remove firelensConfiguration. [fix]
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
      "logConfiguration": { "logDriver": "json-file" }
    },
    {
      "name": "collector",
      "image": "example/fluentd:1.17",
      "memory": 128
    }
  ]
}`,
    },
  ],
};
