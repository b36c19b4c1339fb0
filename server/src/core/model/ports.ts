import { DYNAMIC_PORTS, type PortRange } from '../facts/ports.ts';
import type { ContainerDefinition, PortMapping } from './shapes.generated.ts';
import type { Task } from './task.ts';

/**
 * Where a container port can be reached from outside the container.
 * - `task`: at the task's own network interface, on the container port itself (awsvpc)
 * - `instance`: at these ports of the instance, fixed (host; bridge and NAT with a hostPort)
 * - `dynamic`: at a free port of the instance out of this range, another for every task (bridge, NAT)
 * - `nowhere`: not at all (none)
 */
export type HostPort =
  | ({ readonly kind: 'task' | 'instance' } & PortRange)
  | { readonly kind: 'dynamic'; readonly from: PortRange; readonly fallback: PortRange }
  | { readonly kind: 'nowhere' };

/** A port mapping of the task, as far as it can be read, with what becomes of it. */
export interface EffectivePort {
  readonly container: ContainerDefinition;
  readonly mapping: PortMapping;
  readonly protocol: 'tcp' | 'udp';
  /** The ports of the container; one port is a range of one. */
  readonly inside: PortRange;
  /** Undefined while the network mode is unknown. */
  readonly host: HostPort | undefined;
}

/**
 * Every port mapping whose container port is known, in document order. A protocol other than udp counts as tcp, as in AWS.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
 */
export function effectivePorts(task: Task): EffectivePort[] {
  const ports: EffectivePort[] = [];
  for (const container of task.containers) {
    for (const mapping of container.portMappings.items) {
      const inside = insidePorts(mapping);
      const protocol = protocolOf(mapping);
      if (!inside || !protocol) continue;
      ports.push({ container, mapping, protocol, inside, host: hostPort(task, mapping, inside) });
    }
  }
  return ports;
}

/** The ports of a `containerPortRange` such as `8000-8010`; undefined for other text. */
export function parsePortRange(text: string | undefined): PortRange | undefined {
  const [, first, last] = /^(\d{1,5})-(\d{1,5})$/.exec(text ?? '') ?? [];
  return first === undefined ? undefined : { first: Number(first), last: Number(last) };
}

/** Whether two ranges have a port in common. */
export function overlaps(a: PortRange, b: PortRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function insidePorts({ containerPort, containerPortRange }: PortMapping): PortRange | undefined {
  const port = containerPort.value;
  if (port !== undefined) return { first: port, last: port };
  const range = parsePortRange(containerPortRange.value);
  return range && range.first <= range.last ? range : undefined;
}

function protocolOf({ protocol }: PortMapping): 'tcp' | 'udp' | undefined {
  if (protocol.state === 'absent' || protocol.state === 'unfinished') return 'tcp';
  if (protocol.value !== undefined) return protocol.value;
  return protocol.property?.node?.isPlaceholder ? undefined : 'tcp';
}

function hostPort(
  task: Task,
  { hostPort: given, containerPortRange }: PortMapping,
  inside: PortRange,
): HostPort | undefined {
  switch (task.mode) {
    case 'awsvpc':
      return { kind: 'task', ...inside };
    case 'host':
      return { kind: 'instance', ...inside };
    case 'none':
      return { kind: 'nowhere' };
    case 'bridge':
    case 'nat':
      if (given.state === 'unknown') return undefined;
      if (given.value && containerPortRange.state === 'absent')
        return { kind: 'instance', first: given.value, last: given.value };
      return dynamic(task);
    default:
      return undefined;
  }
}

function dynamic(task: Task): HostPort {
  const { usual, fallback } = DYNAMIC_PORTS[task.isWindows ? 'windows' : 'linux'];
  return { kind: 'dynamic', from: usual, fallback };
}
