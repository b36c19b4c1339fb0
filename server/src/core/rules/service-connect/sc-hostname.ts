import * as l10n from '@vscode/l10n';
import { firstNamedPort } from '../../model/named-ports.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sc-hostname',
  group: 'service-connect',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const port = firstNamedPort(task);
    if (task.mode !== 'bridge' || !port) return;
    for (const container of task.containers) {
      const { hostname } = container;
      if (!hostname.value || !hostname.property) continue;
      const label = containerLabel(container);
      yield {
        at: hostname.property.keySpan,
        message: l10n.t(
          'Container {0} has the hostname "{1}", and the task names the port "{2}". In network mode "bridge" a service with Service Connect does not take tasks with a hostname. Remove hostname, or the names of the ports.',
          label,
          hostname.value,
          port.name,
        ),
        related: [{ at: port.mapping.name.span, message: l10n.t('The port is named here') }],
        fixes: [
          { title: l10n.t('Remove {0} from container {1}', 'hostname', label), edits: [remove(hostname.property)] },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A `hostname` in network mode `bridge` beside ports that are named for Service Connect.',
  why: 'With Service Connect in `bridge`, the agent puts a pause container under every container, and the containers join its network. Docker allows no host name of their own for such containers. A name of a port is the only sign of Service Connect that a task definition gives; when no service uses it, the host name may stay and the rule can be switched off.',
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
      "hostname": "orders",
//    ^^^^^^^^^^ warning sc-hostname: Container "orders" has the hostname "orders", and the task names the port "api". In network mode "bridge" a service with Service Connect does not take tasks with a hostname. Remove hostname, or the names of the ports. [fix]
      "portMappings": [{ "name": "api", "containerPort": 8080 }]
//                               ^^^^^ hint sc-reserved-port-range: Named ports such as "api" are meant for Service Connect, which in network mode "bridge" reaches the tasks at dynamic ports of the instance, without TLS. Open 32768–60999 between the instances in their security group, or use "awsvpc".
    }
  ]
}`,
      good: `
{
  "family": "orders",
  "networkMode": "bridge",
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
