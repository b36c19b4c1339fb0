import * as l10n from '@vscode/l10n';
import { DYNAMIC_PORTS } from '../../facts/ports.ts';
import { firstNamedPort } from '../../model/named-ports.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sc-reserved-port-range',
  group: 'service-connect',
  severity: 'hint',
  fix: 'none',

  *check(task) {
    const port = firstNamedPort(task);
    if (task.mode !== 'bridge' || !port) return;
    const { first, last } = DYNAMIC_PORTS.linux.usual;
    yield {
      at: port.mapping.name.span,
      message: l10n.t(
        'Named ports such as "{0}" are meant for Service Connect, which in network mode "bridge" reaches the tasks at dynamic ports of the instance, without TLS. Open {1}–{2} between the instances in their security group, or use "awsvpc".',
        port.name,
        first,
        last,
      ),
      related: modeSetHere(task),
    };
  },
});

export const page: Page = {
  summary: 'Ports named for Service Connect in network mode `bridge`.',
  why: 'In `bridge` the proxy of Service Connect listens on a port of the instance that is free when the task starts, so the security group of the instances has to let the whole range in, from the other instances at least. In `awsvpc` the ports are known, each task has its own security group, and TLS between the services is possible.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "networkMode": "bridge",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "portMappings": [{ "name": "api", "containerPort": 8080 }]
//                               ^^^^^ hint sc-reserved-port-range: Named ports such as "api" are meant for Service Connect, which in network mode "bridge" reaches the tasks at dynamic ports of the instance, without TLS. Open 32768–60999 between the instances in their security group, or use "awsvpc".
    }
  ]
}`,
      good: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "portMappings": [{ "name": "api", "containerPort": 8080 }]
    }
  ]
}`,
    },
  ],
};
