import * as l10n from '@vscode/l10n';
import { ROUTERS } from '../../facts/firelens.ts';
import { logRouters } from '../../model/firelens.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'firelens-reserved-path',
  group: 'firelens',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const { options, label, type } of logRouters(task)) {
      const node = options.get('config-file-value')?.property?.node;
      const path = options.value('config-file-value');
      if (!node || !type || options.value('config-file-type') !== 'file' || path !== ROUTERS[type].generated) continue;
      yield {
        at: node,
        message: l10n.t(
          'The log router {0} is told to read "{1}", but ECS puts the file that it generates there: yours is hidden, and the other one includes itself. Use another path.',
          label,
          path,
        ),
        fixes: [changeTo(node, '/extra.conf')],
      };
    }
  },
});

export const page: Page = {
  summary: 'A configuration file of the log router at the path where ECS puts its own.',
  why: 'ECS writes the inputs and outputs of the router into a file and mounts it over `/fluent-bit/etc/fluent-bit.conf` or `/fluentd/etc/fluent.conf`. That file includes yours, so yours has to be elsewhere in the image. The fix names `/extra.conf`; copy your file there when you build the image.',
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
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": {
          "config-file-type": "file",
          "config-file-value": "/fluent-bit/etc/fluent-bit.conf"
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error firelens-reserved-path: The log router "log_router" is told to read "/fluent-bit/etc/fluent-bit.conf", but ECS puts the file that it generates there: yours is hidden, and the other one includes itself. Use another path. [fix]
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
          "config-file-type": "file",
          "config-file-value": "/extra.conf"
        }
      }
    }
  ]
}`,
    },
  ],
};
