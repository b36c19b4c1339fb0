import type { EffectiveMode } from '../facts/platforms.ts';
import { SERVICE_CONNECT_LAUNCH_TYPES, SERVICE_CONNECT_MODES } from '../facts/service-connect.ts';
import type { ContainerDefinition, PortMapping } from './shapes.generated.ts';
import type { Task } from './task.ts';

/** A TCP port with a name, by which Service Connect and VPC Lattice find it. */
export interface NamedPort {
  readonly container: ContainerDefinition;
  readonly mapping: PortMapping;
  readonly name: string;
}

/** The named TCP ports of the task, in document order. A name is the only sign of Service Connect that there is. */
export function* namedPorts(task: Task): Iterable<NamedPort> {
  for (const container of task.containers) {
    for (const mapping of container.portMappings.items) {
      const name = mapping.name.value;
      if (name && mapping.protocol.value !== 'udp') yield { container, mapping, name };
    }
  }
}

/** The first named port, where one is enough to show the intention; none where no launch type has Service Connect. */
export function firstNamedPort(task: Task): NamedPort | undefined {
  const { launchTypes } = task;
  const possible = launchTypes.length === 0 || launchTypes.some((type) => SERVICE_CONNECT_LAUNCH_TYPES.includes(type));
  if (!possible) return undefined;
  for (const port of namedPorts(task)) return port;
  return undefined;
}

/** Whether Service Connect works in this network mode. */
export function isServiceConnectMode(mode: EffectiveMode): boolean {
  return SERVICE_CONNECT_MODES.some((one) => one === mode);
}
