import * as l10n from '@vscode/l10n';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { append } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-unexposed',
  group: 'ports',
  severity: 'hint',
  fix: 'unsafe',

  *check(task) {
    const isMapped = task.recall(mappedPorts);
    if (!isMapped) return;
    for (const container of task.containers) {
      // A sidecar without mappings is for its neighbours alone.
      if (container.portMappings.items.length === 0) continue;
      const told = new Set<number>();
      for (const { port, node, isChecked } of container.recall(listeners)) {
        if (told.has(port) || isMapped(port)) continue;
        told.add(port);
        const label = containerLabel(container);
        yield {
          at: node,
          message: isChecked
            ? l10n.t(
                'The health check of container {0} asks port {1}, which no port mapping of the task opens. AWS takes that, and the port is seen inside only. Map it, if others are to reach it.',
                label,
                port,
              )
            : l10n.t(
                'The variable PORT of container {0} is {1}, and no port mapping of the task opens that port. AWS takes that, and the port is seen inside only. Map it, if others are to reach it.',
                label,
                port,
              ),
          fixes: mapping(container, port),
        };
      }
    }
  },
});

/** Whether a port is mapped anywhere in the task; undefined where a mapping cannot be read. */
function mappedPorts({ containers, containersComplete, ports }: Task): ((port: number) => boolean) | undefined {
  const lists = containers.map(({ portMappings }) => portMappings);
  const count = lists.reduce((sum, { items }) => sum + items.length, 0);
  if (!containersComplete || count !== ports.length || lists.some(({ complete }) => !complete)) return undefined;
  const single = new Set(ports.map(({ inside }) => inside.first));
  const ranges = ports.filter(({ isRange }) => isRange).map(({ inside }) => inside);
  return (port) => single.has(port) || ranges.some(({ first, last }) => first <= port && port <= last);
}

interface Listener {
  readonly port: number;
  readonly node: Node;
  readonly isChecked: boolean;
}

/** The ports that a container listens on by what its health check and its variable PORT say. */
function listeners(container: ContainerDefinition): Listener[] {
  return [...listening(container)];
}

function* listening({ environment, healthCheck }: ContainerDefinition): Iterable<Listener> {
  for (const { value, node } of healthCheck.value?.command.items ?? []) {
    for (const [, port] of (value ?? '').matchAll(/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]):(\d{1,5})(?!\d)/g))
      yield { port: Number(port), node, isChecked: true };
  }
  for (const { name, value } of environment.items) {
    const { node } = value.property ?? {};
    if (name.value === 'PORT' && node && /^[1-9]\d{0,4}$/.test(value.value ?? ''))
      yield { port: Number(value.value), node, isChecked: false };
  }
}

function mapping({ portMappings }: ContainerDefinition, port: number): Fix[] {
  const last = portMappings.items.at(-1)?.node;
  return last ? [{ title: l10n.t('Map port {0}', port), edits: [append(last, [{ containerPort: port }])] }] : [];
}

export const page: Page = {
  summary:
    'A port that the container listens on, by its health check or its variable `PORT`, and that no mapping opens.',
  why: 'A health check runs inside the container, so it passes though nobody else can reach the port. Where a container has mappings, a port that is not among them is often one that was changed in one place and not in the other; containers without any mapping, such as sidecars, are left alone. In `bridge` and for load balancers a port has to be mapped to be reached at all. This is a guess of the project; AWS says nothing about it.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:7",
      "memory": 128,
      "portMappings": [{ "containerPort": 8080 }],
      "environment": [{ "name": "PORT", "value": "3000" }],
//                                               ^^^^^^ hint port-unexposed: The variable PORT of container "web" is 3000, and no port mapping of the task opens that port. AWS takes that, and the port is seen inside only. Map it, if others are to reach it. [fix]
      "healthCheck": { "command": ["CMD-SHELL", "curl -f http://localhost:8080/health || exit 1"] }
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:7",
      "memory": 128,
      "portMappings": [{ "containerPort": 8080 }, { "containerPort": 3000 }],
      "environment": [{ "name": "PORT", "value": "3000" }],
      "healthCheck": { "command": ["CMD-SHELL", "curl -f http://localhost:8080/health || exit 1"] }
    }
  ]
}`,
    },
  ],
};
