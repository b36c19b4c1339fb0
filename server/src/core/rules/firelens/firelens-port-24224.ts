import * as l10n from '@vscode/l10n';
import { FIRELENS_PORT } from '../../facts/firelens.ts';
import { logRouters } from '../../model/firelens.ts';
import { remove } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'firelens-port-24224',
  group: 'firelens',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    if (task.mode !== 'bridge') return;
    const routers = new Map([...logRouters(task)].map((router) => [router.container.node, router]));
    if (routers.size === 0) return;
    for (const { container, mapping, inside, insideNode, isRange } of task.ports) {
      const router = routers.get(container.node);
      if (!router || inside.first > FIRELENS_PORT || inside.last < FIRELENS_PORT || !mapping.node) continue;
      yield {
        at: insideNode,
        message: l10n.t(
          'The log router {0} opens port {1} on the instance, where it takes the logs of the task: whoever reaches the instance can send it others. The containers of the task need no mapping for it. Remove it.',
          router.label,
          FIRELENS_PORT,
        ),
        related: modeSetHere(task),
        fixes: isRange ? [] : [{ title: l10n.t('Remove this port mapping'), edits: [remove(mapping.node)] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A mapping for port 24224, at which the log router listens, in `bridge`.',
  why: 'The router takes the log lines of its task on that port without asking who sends them. In `bridge` the other containers reach it inside the network of the instance, and a port mapping only opens it to the world outside. AWS asks not to map it; in the other modes a security group has to keep the port closed.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "networkMode": "bridge",
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
      "portMappings": [
        { "containerPort": 2020 },
        { "containerPort": 24224 }
//                         ^^^^^ warning firelens-port-24224: The log router "log_router" opens port 24224 on the instance, where it takes the logs of the task: whoever reaches the instance can send it others. The containers of the task need no mapping for it. Remove it. [fix]
      ],
      "firelensConfiguration": { "type": "fluentbit" }
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "networkMode": "bridge",
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
      "portMappings": [
        { "containerPort": 2020 }
      ],
      "firelensConfiguration": { "type": "fluentbit" }
    }
  ]
}`,
    },
  ],
};
