import * as l10n from '@vscode/l10n';
import type { EffectivePort } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { useDynamicPort } from '../host-port.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-duplicate-host-port',
  group: 'ports',
  severity: 'error',
  fix: 'unsafe',
  silences: ['port-duplicate-container-port', 'port-same-port-two-protocols', 'network-host-port-omitted'],

  *check(task) {
    const taken = new Map<string, EffectivePort>();
    for (const port of task.ports) {
      const number = takenPort(port);
      if (number === undefined) continue;
      const key = `${port.protocol} ${number}`;
      const first = taken.get(key);
      if (!first) {
        taken.set(key, port);
        continue;
      }
      yield {
        at: port.hostNode,
        message: say(port, first, parseInt(number, 10)),
        related: [{ at: first.hostNode, message: l10n.t('The port is taken here') }],
        covers: [port.mapping.span],
        fixes: ways(port, first),
      };
    }
  },
});

/** What can be taken once per protocol. While the mode is unknown, only what collides in every mode: both ports together. */
function takenPort({ host, inside, isRange, mapping: { hostPort } }: EffectivePort): string | undefined {
  if (isRange) return undefined;
  if (host?.kind === 'task' || host?.kind === 'instance') return `${host.first}`;
  return !host && hostPort.value ? `${inside.first} ${hostPort.value}` : undefined;
}

function say(port: EffectivePort, first: EffectivePort, number: number): string {
  const values = [number, port.protocol.toUpperCase(), containerLabel(port.container), containerLabel(first.container)];
  if (!port.host)
    return l10n.t(
      'Container {2} maps {1} port {0} to the same host port as container {3}, and AWS refuses that in every network mode. Give one of them another port.',
      ...values,
    );
  if (port.host.kind === 'task')
    return l10n.t(
      'Container {2} maps {1} port {0}, which container {3} has mapped already. In network mode "awsvpc" the containers of a task share one network interface, and AWS refuses to map a port of it twice. Give one of them another port.',
      ...values,
    );
  return port.hostNode === port.insideNode
    ? l10n.t(
        'Container {2} maps {1} port {0}, which container {3} has mapped already. In network mode "host" both are ports of the instance, where only one process can listen. Give one of them another port.',
        ...values,
      )
    : l10n.t(
        'Container {2} maps {1} host port {0}, which container {3} has mapped already, and AWS refuses it: a port of the instance leads to one container only. Set this hostPort to 0 for a free port, or choose another.',
        ...values,
      );
}

/** The same mapping written twice can go; otherwise one of two ports has to. */
function ways(port: EffectivePort, { container, insideNode, mapping }: EffectivePort): Fix[] {
  const { node } = port.mapping;
  const isRepeated = port.container === container && port.insideNode.json === insideNode.json;
  const isSame = isRepeated && JSON.stringify(node?.json) === JSON.stringify(mapping.node?.json);
  const removal = node ? [{ title: l10n.t('Remove this port mapping'), edits: [remove(node)], safe: isSame }] : [];
  return isRepeated ? [...removal, ...useDynamicPort(port)] : [...useDynamicPort(port), ...removal];
}

export const page: Page = {
  summary: 'One port that two mappings of the task take.',
  why: 'In `awsvpc` the containers of a task share a network interface, and in `host` the ports of the instance, so that a port can be mapped once in the whole task. In `bridge` only fixed host ports can collide: `hostPort` 0 lets Docker choose a free one. TCP and UDP are counted apart. A mapping that is there twice, word for word, is removed by the safe fix; every other fix has to be looked at, because something has to be reached at another port afterwards.',
  aws: "TCP container port '8085' is used multiple times in task when networkMode=awsvpc.",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80, "hostPort": 8080 }]
    },
    {
      "name": "admin",
      "image": "example/admin:4",
      "memory": 128,
      "portMappings": [{ "containerPort": 3000, "hostPort": 8080 }]
//                                                          ^^^^ error port-duplicate-host-port: Container "admin" maps TCP host port 8080, which container "web" has mapped already, and AWS refuses it: a port of the instance leads to one container only. Set this hostPort to 0 for a free port, or choose another. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80, "hostPort": 8080 }]
    },
    {
      "name": "admin",
      "image": "example/admin:4",
      "memory": 128,
      "portMappings": [{ "containerPort": 3000, "hostPort": 0 }]
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [
        { "containerPort": 8080, "protocol": "tcp" },
        { "containerPort": 8080, "protocol": "udp" },
//                         ^^^^ information port-same-port-two-protocols: Container "web" maps port 8080 as TCP and as UDP. AWS registers that, but its documentation calls it an error, and a service with a load balancer on this port is refused. Keep the protocol that is used.
        { "containerPort": 8080, "protocol": "tcp" }
//                         ^^^^ error port-duplicate-host-port: Container "web" maps TCP port 8080, which container "web" has mapped already. In network mode "awsvpc" the containers of a task share one network interface, and AWS refuses to map a port of it twice. Give one of them another port. [fix]
      ]
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
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [
        { "containerPort": 8080, "protocol": "tcp" },
        { "containerPort": 8080, "protocol": "udp" }
      ]
    }
  ]
}`,
    },
  ],
};
