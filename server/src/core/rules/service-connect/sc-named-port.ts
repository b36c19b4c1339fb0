import * as l10n from '@vscode/l10n';
import { isSet } from '../../model/field.ts';
import { isServiceConnectMode } from '../../model/named-ports.ts';
import type { ContainerDefinition, PortMapping } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sc-named-port',
  group: 'service-connect',
  severity: 'hint',
  // Most services do without Service Connect.
  default: 'off',
  fix: 'safe',

  *check(task) {
    if (task.mode !== undefined && !isServiceConnectMode(task.mode)) return;
    const mappings = task.containers.flatMap(({ portMappings }) => portMappings.items);
    // In bridge, names stand against links and hostnames (sc-links, sc-hostname).
    const isMoot =
      task.mode === 'bridge' && task.containers.some(({ links, hostname }) => isSet(links) || hostname.value);
    const taken = new Set(mappings.map(({ name }) => name.value));
    for (const container of task.containers) {
      for (const mapping of container.portMappings.items) {
        const port = mapping.containerPort.value;
        if (!port || mapping.name.state !== 'absent' || mapping.protocol.value === 'udp') continue;
        yield {
          at: mapping.span,
          message: l10n.t(
            'Container port {0} of container {1} has no name, and Service Connect and VPC Lattice find ports by their names only. Give it a name.',
            port,
            containerLabel(container),
          ),
          fixes: naming(container, mapping, port, taken).map((fix) => (isMoot ? { ...fix, safe: false } : fix)),
        };
      }
    }
  },
});

/** A name in the form that the console makes, the first time that it is free. */
function naming(
  container: ContainerDefinition,
  { node }: PortMapping,
  port: number,
  taken: Set<string | undefined>,
): Fix[] {
  const word = (container.name.value ?? '').toLowerCase().replace(/^-+|[^a-z0-9_-]/g, '');
  const name = `${word.slice(0, 50)}-${port}-tcp`;
  if (!node || !word || taken.has(name)) return [];
  taken.add(name);
  return [{ title: l10n.t('Name the port "{0}"', name), edits: [set(node, 'name', name)] }];
}

export const page: Page = {
  summary: 'A port mapping without a name.',
  why: 'A service that uses Service Connect or VPC Lattice lists the names of ports, never their numbers. With names in place it can be switched on later without another revision. The fix names the port as the console does, after the container, the port and the protocol. UDP ports are left alone, because Service Connect carries TCP.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-name',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "memory": 256,
      "portMappings": [{ "containerPort": 8080 }]
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^ hint sc-named-port: Container port 8080 of container "orders" has no name, and Service Connect and VPC Lattice find ports by their names only. Give it a name. [fix]
    }
  ]
}`,
      good: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "memory": 256,
      "portMappings": [{ "containerPort": 8080, "name": "orders-8080-tcp" }]
    }
  ]
}`,
    },
  ],
};
