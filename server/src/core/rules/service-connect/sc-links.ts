import * as l10n from '@vscode/l10n';
import { isSet } from '../../model/field.ts';
import { firstNamedPort } from '../../model/named-ports.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sc-links',
  group: 'service-connect',
  severity: 'warning',
  fix: 'unsafe',
  deprecated: true,

  *check(task) {
    const port = firstNamedPort(task);
    if (task.mode !== 'bridge' || !port) return;
    for (const container of task.containers) {
      const { links } = container;
      if (!links.property || !isSet(links)) continue;
      const label = containerLabel(container);
      yield {
        at: links.property.keySpan,
        message: l10n.t(
          'Container {0} has links, and the task names the port "{1}". Links do not work in tasks of a service with Service Connect. Remove links and connect through Service Connect, or remove the names of the ports.',
          label,
          port.name,
        ),
        related: [{ at: port.mapping.name.span, message: l10n.t('The port is named here') }],
        fixes: [{ title: l10n.t('Remove links from container {0}', label), edits: [remove(links.property)] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'Container links beside ports that are named for Service Connect.',
  why: 'Links are entries that Docker makes in a container which has a network of its own. With Service Connect the containers share the network of a pause container, and Docker refuses links there. The fix is unsafe, because the address that the link stood for has to be replaced in the application.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "networkMode": "bridge",
  "memory": "512",
  "containerDefinitions": [
    { "name": "cache", "image": "redis:7.4" },
    {
      "name": "orders",
      "image": "example/orders:7",
      "links": ["cache"],
//    ^^^^^^^ warning sc-links: Container "orders" has links, and the task names the port "api". Links do not work in tasks of a service with Service Connect. Remove links and connect through Service Connect, or remove the names of the ports. [fix]
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
    { "name": "cache", "image": "redis:7.4" },
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
