import * as l10n from '@vscode/l10n';
import type { EffectivePort } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-range-overlap',
  group: 'ports',
  severity: 'error',
  fix: 'none',

  *check(task) {
    const spaces = new Map<unknown, Record<'tcp' | 'udp', EffectivePort[]>>();
    for (const port of task.ports) {
      // The containers of an awsvpc task share their ports; in the other modes each container has its own.
      const owner = task.mode === 'awsvpc' ? task : port.container;
      const space = spaces.get(owner) ?? { tcp: [], udp: [] };
      spaces.set(owner, space);
      space[port.protocol].push(port);
    }
    for (const { tcp, udp } of spaces.values()) {
      for (const ports of [tcp, udp]) {
        for (const [range, other] of overlapping(ports)) {
          yield {
            at: range.insideNode,
            message: say(range, other),
            related: [{ at: other.insideNode, message: l10n.t('Mapped here already') }],
          };
        }
      }
    }
  },
});

/** Each range that shares a port with another mapping, and that mapping: one sweep over the ports from below. */
function overlapping(ports: readonly EffectivePort[]): ReadonlyMap<EffectivePort, EffectivePort> {
  const found = new Map<EffectivePort, EffectivePort>();
  if (!ports.some(({ isRange }) => isRange)) return found;
  let highest: EffectivePort | undefined;
  for (const port of [...ports].sort((a, b) => a.inside.first - b.inside.first)) {
    if (highest && port.inside.first <= highest.inside.last && (highest.isRange || port.isRange)) {
      const [earlier, later] = [highest, port].sort((a, b) => a.insideNode.start - b.insideNode.start);
      // Of a range and a port the range is the one that went too far; of two ranges the later one.
      const isWrong = later?.isRange ? later : earlier;
      const other = isWrong === later ? earlier : later;
      if (isWrong && other && !found.has(isWrong)) found.set(isWrong, other);
    }
    if (!highest || port.inside.last > highest.inside.last) highest = port;
  }
  return found;
}

function say({ container, inside, protocol }: EffectivePort, other: EffectivePort): string {
  const values = [
    containerLabel(container),
    `${inside.first}-${inside.last}`,
    protocol.toUpperCase(),
    `${Math.max(inside.first, other.inside.first)}`,
    containerLabel(other.container),
  ];
  return container === other.container
    ? l10n.t(
        'The {2} port range {1} of container {0} holds port {3}, which another mapping of the container has too, and AWS refuses to map a port twice. Shorten the range, or remove the other mapping.',
        ...values,
      )
    : l10n.t(
        'The {2} port range {1} of container {0} holds port {3}, which container {4} maps too. In network mode "awsvpc" they share one network interface, and AWS refuses to map a port of it twice. Shorten the range, or change the other mapping.',
        ...values,
      );
}

export const page: Page = {
  summary: 'A port range that shares a port with another mapping.',
  why: 'A port can be mapped once per protocol: in a container, and in `awsvpc` in the whole task, because its containers share a network interface. Ranges count with every port they hold.',
  aws: "TCP container port '8085' is used multiple times in task when networkMode=awsvpc.",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-containerPortRange',
  examples: [
    {
      bad: `
{
  "family": "media",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [
        { "containerPortRange": "8000-8010" },
        { "containerPortRange": "8010-8020" }
//                              ^^^^^^^^^^^ error port-range-overlap: The TCP port range 8010-8020 of container "relay" holds port 8010, which another mapping of the container has too, and AWS refuses to map a port twice. Shorten the range, or remove the other mapping.
      ]
    },
    {
      "name": "admin",
      "image": "example/admin:4",
      "memory": 128,
      "portMappings": [{ "containerPort": 9000 }, { "containerPortRange": "8005-8009", "protocol": "udp" }]
    },
    {
      "name": "metrics",
      "image": "example/metrics:1",
      "memory": 128,
      "portMappings": [{ "containerPortRange": "9000-9003" }]
//                                             ^^^^^^^^^^^ error port-range-overlap: The TCP port range 9000-9003 of container "metrics" holds port 9000, which container "admin" maps too. In network mode "awsvpc" they share one network interface, and AWS refuses to map a port of it twice. Shorten the range, or change the other mapping.
    }
  ]
}`,
      good: `
{
  "family": "media",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [
        { "containerPortRange": "8000-8010" },
        { "containerPortRange": "8011-8020" }
      ]
    },
    {
      "name": "admin",
      "image": "example/admin:4",
      "memory": 128,
      "portMappings": [{ "containerPort": 9000 }, { "containerPortRange": "8005-8009", "protocol": "udp" }]
    },
    {
      "name": "metrics",
      "image": "example/metrics:1",
      "memory": 128,
      "portMappings": [{ "containerPortRange": "9001-9003" }]
    }
  ]
}`,
    },
  ],
};
