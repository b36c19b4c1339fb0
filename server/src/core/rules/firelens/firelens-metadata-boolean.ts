import * as l10n from '@vscode/l10n';
import { TRUTH_VALUE } from '../../facts/firelens.ts';
import { logRouters } from '../../model/firelens.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

const OPTION = 'enable-ecs-log-metadata';

export const rule = taskRule({
  id: 'firelens-metadata-boolean',
  group: 'firelens',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const { options, label } of logRouters(task)) {
      const node = options.get(OPTION)?.property?.node;
      const value = options.value(OPTION);
      if (!node || value === undefined || TRUTH_VALUE.test(value)) continue;
      yield {
        at: node,
        message: l10n.t(
          'The log router {0} has {1} "{2}", which is neither "true" nor "false". The agent passes over it and adds no metadata to the log. Write one of the two.',
          label,
          OPTION,
          value,
        ),
        fixes: [changeTo(node, /^\s*(?:y|on|t|enable)/i.test(value) ? 'true' : 'false')],
      };
    }
  },
});

export const page: Page = {
  summary: 'An `enable-ecs-log-metadata` that is neither `"true"` nor `"false"`.',
  why: 'With the option left out, ECS adds the cluster, the task and the task definition to every log event. A word that the agent does not understand is not treated as if it were left out: it only warns in its own log, and the events go without. Leave the option out, or write `"true"` or `"false"` in quotes.',
  source: 'https://github.com/aws/amazon-ecs-agent/tree/master/agent/taskresource/firelens',
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
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": {
          "enable-ecs-log-metadata": "yes"
//                                   ^^^^^ warning firelens-metadata-boolean: The log router "log_router" has enable-ecs-log-metadata "yes", which is neither "true" nor "false". The agent passes over it and adds no metadata to the log. Write one of the two. [fix]
        }
      }
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
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": {
          "enable-ecs-log-metadata": "true"
        }
      }
    }
  ]
}`,
    },
  ],
};
