import * as l10n from '@vscode/l10n';
import { OWN_OPTIONS, ROUTERS, type RouterType } from '../../facts/firelens.ts';
import { logRouters, type Router } from '../../model/firelens.ts';
import { type Logging, type LogPlace, loggings, logPlaces } from '../../model/logging.ts';
import { rename } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'firelens-fluentd-options',
  group: 'firelens',
  severity: 'hint',
  fix: 'unsafe',

  *check(task) {
    const [router] = logRouters(task);
    if (!router?.type) return;
    const { output } = ROUTERS[router.type];
    const placeOf = logPlaces(task);
    for (const logging of loggings(task, 'awsfirelens')) {
      const { log, options, label, container } = logging;
      if (container.node === router.container.node || !logging.lacks(output)) continue;
      const others =
        log.secretOptions.items.length > 0 || [...options.entries].some(({ key }) => !OWN_OPTIONS.includes(key));
      if (!others && !hasNoFile(router)) continue;
      yield {
        at: log.options.property?.keySpan ?? log.logDriver.span,
        // Settings that belong to no output make the agent give up.
        severity: others ? 'warning' : 'hint',
        message: others
          ? l10n.t(
              'Container {0} has options for an output but no "{1}" that says which, and the task does not start. Add "{1}".',
              label,
              output,
            )
          : l10n.t(
              'Container {0} sends its output to the log router without "{1}", which says where it goes from there. Add it, unless the image of the router has settings of its own.',
              label,
              output,
            ),
        fixes: naming(logging, router.type, others, placeOf(container)),
      };
    }
  },
});

/** Whether the router certainly reads no configuration file that may have outputs. */
function hasNoFile({ options }: Router): boolean {
  return options.lacks('config-file-type') && options.lacks('config-file-value');
}

/** The same option in other letters, else CloudWatch Logs, where that fits the options that there are. */
function naming(logging: Logging, type: RouterType, others: boolean, place: LogPlace): Fix[] {
  const { output } = ROUTERS[type];
  const { options } = logging;
  const other = [...options.entries].find(({ key }) => key.toLowerCase() === output.toLowerCase())?.property;
  if (other) return [{ title: l10n.t('Change to "{0}"', output), edits: [rename(other, output)] }];
  if (others && !options.get('log_group_name')) return [];
  const { group: log_group_name, region } = place;
  const stream = type === 'fluentbit' ? { log_stream_prefix: `${place.prefix}-` } : { log_stream_name: place.prefix };
  const values = others ? {} : { region, log_group_name, ...stream };
  const added = { [output]: 'cloudwatch_logs', ...values };
  return [{ title: l10n.t('Add {0}', Object.keys(added).join(', ')), edits: logging.add(added) }];
}

export const page: Page = {
  summary: 'Log driver `awsfirelens` without an option that names the output.',
  why: 'ECS turns the log options of a container into an output of the router, and one option says which kind: `Name` for Fluent Bit, `@type` for Fluentd, in exactly these letters. Without any options the router needs outputs in a configuration of its own, or the logs end there. With options but no output the agent cannot write the configuration, and the task stops. The fix sends the logs to CloudWatch Logs.',
  source: 'https://github.com/aws/amazon-ecs-agent/tree/master/agent/taskresource/firelens',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "taskRoleArn": "arn:aws:iam::111122223333:role/shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": { "logDriver": "awsfirelens" }
//                                       ^^^^^^^^^^^^^ hint firelens-fluentd-options: Container "shop" sends its output to the log router without "Name", which says where it goes from there. Add it, unless the image of the router has settings of its own. [fix]
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": { "type": "fluentbit" }
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "taskRoleArn": "arn:aws:iam::111122223333:role/shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": { "logDriver": "awsfirelens", "options": {
        "Name": "cloudwatch_logs",
        "region": "us-east-1",
        "log_group_name": "/ecs/shop",
        "log_stream_prefix": "shop-"
      } }
    },
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
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
//      ^^^^^^^^^ warning firelens-fluentd-options: Container "shop" has options for an output but no "Name" that says which, and the task does not start. Add "Name". [fix]
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
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
      "firelensConfiguration": { "type": "fluentbit" }
    }
  ]
}`,
    },
  ],
};
