import type { EffectiveMode, OperatingSystem } from '../facts/platforms.ts';
import { DYNAMIC_PORTS, type PortRange, RESERVED_PORTS } from '../facts/ports.ts';
import type { Node } from '../syntax/node.ts';
import type { Field } from './field.ts';
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
  /** The value that says so: of `containerPort` or `containerPortRange`. */
  readonly insideNode: Node;
  /** Given as `containerPortRange`. */
  readonly isRange: boolean;
  /** Undefined while the network mode is unknown. */
  readonly host: HostPort | undefined;
  /** The value that decides `host`: of `hostPort` where that fixes a port of the instance, else `insideNode`. */
  readonly hostNode: Node;
}

/**
 * Every port mapping that AWS could take and whose container port and protocol are known, in document order.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
 */
export function effectivePorts(task: Task): EffectivePort[] {
  const { mode, system } = task;
  const ports: EffectivePort[] = [];
  for (const container of task.containers) {
    for (const mapping of container.portMappings.items) {
      const inside = insidePorts(mapping);
      const protocol = protocolOf(mapping);
      if (!inside || !protocol) continue;
      const host = hostPort(mode, system, mapping, inside);
      const isFixed = host?.kind === 'instance' && mode !== 'host';
      const hostNode = (isFixed && mapping.hostPort.property?.node) || inside.insideNode;
      ports.push({ container, mapping, protocol, ...inside, host, hostNode });
    }
  }
  return ports;
}

/** The ports of a `containerPortRange` such as `8000-8010`, in whichever order; undefined for other text. */
export function parsePortRange(text: string | undefined): PortRange | undefined {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(text ?? '') ?? [];
  return first === undefined ? undefined : { first: Number(first), last: Number(last) };
}

/** Whether two ranges have a port in common. */
export function overlaps(a: PortRange, b: PortRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether every port mapping of the task could be read. */
export function portsComplete({ containers, containersComplete, ports }: Task): boolean {
  const mapped = containers.flatMap(({ portMappings }) => portMappings.items).length;
  return containersComplete && containers.every(({ portMappings }) => portMappings.complete) && mapped === ports.length;
}

/** A mapping through which nobody reaches the container, so that nothing follows from it. */
export function isUseless(task: Task, port: EffectivePort): boolean {
  return isRefusedRange(task, port) || isCutOff(task, port);
}

/** A range of ports where AWS takes none. */
export function isRefusedRange({ mode }: Task, { mapping }: EffectivePort): boolean {
  return mode === 'host' && mapping.containerPortRange.state !== 'absent';
}

/** A mapping of a container that has no network. */
export function isCutOff({ mode }: Task, { container }: EffectivePort): boolean {
  return mode === 'bridge' && container.disableNetworking.value === true;
}

/** The one port of the instance that a mapping takes for itself. */
export function instancePort({ host, isRange }: EffectivePort): number | undefined {
  return host?.kind === 'instance' && !isRange ? host.first : undefined;
}

/**
 * The operating system of the instances with an ECS agent that run the task: EC2, where nothing else is asked for, and
 * external ones. Undefined while it is unknown, and where there is no such instance.
 */
export function instanceSystem(task: Task): OperatingSystem | undefined {
  const { requiresCompatibilities, launchTypes } = task;
  const onAgent = launchTypes.some((type) => type === 'EC2' || type === 'EXTERNAL');
  const asIs = requiresCompatibilities.complete && launchTypes.length === 0;
  return onAgent || asIs ? task.system : undefined;
}

/** The mappings that take a TCP port which the instance or its agent holds already. */
export function* reservedPorts(
  task: Task,
  system: OperatingSystem | undefined,
): Iterable<EffectivePort & { port: number }> {
  if (!system || instanceSystem(task) !== system) return;
  const reserved: ReadonlySet<number> = new Set(RESERVED_PORTS[system]);
  for (const effective of task.ports) {
    const port = instancePort(effective);
    if (port !== undefined && effective.protocol === 'tcp' && reserved.has(port)) yield { ...effective, port };
  }
}

/** The nearest name that AWS takes for a port: lower-case letters, digits, `_` and `-`, no `-` first, up to 64. */
export function toPortName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_-]/gu, '-')
    .replace(/^-+/, '')
    .slice(0, 64);
}

type Inside = Pick<EffectivePort, 'inside' | 'insideNode' | 'isRange'>;

/** One of the two members: AWS refuses both together, and a range that does not ascend. */
function insidePorts({ containerPort, containerPortRange }: PortMapping): Inside | undefined {
  const isRange = containerPort.state === 'absent';
  const given: Field<unknown> = isRange ? containerPortRange : containerPort;
  const insideNode = given.property?.node;
  if (!insideNode || (!isRange && containerPortRange.state !== 'absent')) return undefined;
  const port = containerPort.value;
  if (port !== undefined) return { inside: { first: port, last: port }, insideNode, isRange };
  const inside = parsePortRange(containerPortRange.value);
  return inside && inside.first < inside.last ? { inside, insideNode, isRange } : undefined;
}

function protocolOf({ protocol }: PortMapping): 'tcp' | 'udp' | undefined {
  return protocol.state === 'absent' ? 'tcp' : protocol.value;
}

function hostPort(
  mode: EffectiveMode | undefined,
  system: OperatingSystem | undefined,
  { hostPort: given }: PortMapping,
  { inside, isRange }: Inside,
): HostPort | undefined {
  switch (mode) {
    case 'awsvpc':
      return { kind: 'task', ...inside };
    case 'host':
      return { kind: 'instance', ...inside };
    case 'none':
      return { kind: 'nowhere' };
    case 'bridge':
    case 'nat':
      if (isRange || given.state === 'absent' || given.value === 0) return dynamic(system);
      return given.value === undefined ? undefined : { kind: 'instance', first: given.value, last: given.value };
    default:
      return undefined;
  }
}

/** Where the system is unknown, as on Linux. */
function dynamic(system: OperatingSystem = 'linux'): HostPort {
  const { usual, fallback } = DYNAMIC_PORTS[system];
  return { kind: 'dynamic', from: usual, fallback };
}
