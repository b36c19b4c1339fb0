import * as l10n from '@vscode/l10n';
import { toPortName } from '../../model/ports.ts';
import type { ContainerDefinition, PortMapping } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { remove, set } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-app-protocol-needs-name',
  group: 'ports',
  severity: 'warning',
  fix: 'unsafe',
  silences: ['sc-named-port'],

  *check(task) {
    const names = new Set(
      task.containers.flatMap(({ portMappings }) => portMappings.items.map(({ name }) => name.value)),
    );
    for (const container of task.containers) {
      for (const mapping of container.portMappings.items) {
        const { appProtocol, name, span } = mapping;
        if (appProtocol.value === undefined || name.state !== 'absent') continue;
        yield {
          at: appProtocol.span,
          message: l10n.t(
            'Container {0} says that a port speaks {1} but gives the port no name. AWS registers that, and appProtocol has no effect: Service Connect finds ports by their name. Name the port, or remove appProtocol.',
            containerLabel(container),
            appProtocol.value,
          ),
          covers: [span],
          fixes: [...naming(container, mapping, names), ...removal(mapping)],
        };
      }
    }
  },
});

/** Names the port after its container and its number. */
function naming(container: ContainerDefinition, mapping: PortMapping, names: Set<string | undefined>): Fix[] {
  const { containerPort, containerPortRange, node } = mapping;
  const port = containerPort.value ?? containerPortRange.value;
  const name = toPortName(`${container.name.value ?? 'port'}-${port}`);
  if (!node || port === undefined || names.has(name)) return [];
  names.add(name);
  return [{ title: l10n.t('Name the port "{0}"', name), edits: [set(node, 'name', name)] }];
}

function removal({ appProtocol: { property } }: PortMapping): Fix[] {
  return property ? [{ title: l10n.t('Remove appProtocol'), edits: [remove(property)], safe: true }] : [];
}

export const page: Page = {
  summary: 'A port with `appProtocol` and no name.',
  why: 'The application protocol tells the proxy of Service Connect how to read the traffic of a port, and a service configures that proxy by port names. Without a name the member does nothing. The first fix names the port, the second removes the member.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-appProtocol',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80, "appProtocol": "http" }]
//                                                           ^^^^^^ warning port-app-protocol-needs-name: Container "web" says that a port speaks http but gives the port no name. AWS registers that, and appProtocol has no effect: Service Connect finds ports by their name. Name the port, or remove appProtocol. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80, "appProtocol": "http", "name": "web-80" }]
    }
  ]
}`,
    },
  ],
};
