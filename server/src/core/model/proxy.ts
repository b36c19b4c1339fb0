import { PROXY_PROPERTIES } from '../facts/proxy.ts';
import type { Node, Property } from '../syntax/node.ts';
import { nearest } from '../text/nearest.ts';
import type { ContainerDefinition, ProxyConfiguration, ProxyProperty } from './shapes.generated.ts';
import type { Task } from './task.ts';

/** The proxy of a task, with the container that runs it. */
export interface TaskProxy {
  readonly property: Property;
  readonly node: Node;
  readonly settings: ProxyConfiguration;
  /** Undefined while its name is unknown, and where no container has it. */
  readonly container: ContainerDefinition | undefined;
}

const NAMES = PROXY_PROPERTIES.map(({ name }) => name);

/** The proxy, unless nothing is said of it: `{}` counts as absent. */
export function proxyOf(task: Task): TaskProxy | undefined {
  const { value: settings, property } = task.proxyConfiguration;
  const node = settings?.node;
  if (!settings || !property || !node || node.properties.length === 0) return undefined;
  const name = settings.containerName.value;
  return {
    property,
    node,
    settings,
    container: name ? task.containers.find((one) => one.name.value === name) : undefined,
  };
}

/** The name AWS knows that a property has, or was probably meant to have. */
export function proxyPropertyMeant({ name }: ProxyProperty): string | undefined {
  return name.value ? nearest(name.value, NAMES) : undefined;
}

/** A value for the property that fits this task: its user, its ports, else what the image of App Mesh uses. */
export function proxyValueFor(name: string, task: Task, { container }: TaskProxy): string | undefined {
  if (name === 'AppPorts') return appPorts(task, container) || undefined;
  const user = name === 'IgnoredUID' ? /^\d+/.exec(container?.user.value ?? '')?.[0] : undefined;
  return user ?? PROXY_PROPERTIES.find((known) => known.name === name)?.usual;
}

function appPorts(task: Task, proxy: ContainerDefinition | undefined): string {
  const ports = task.ports.filter(({ container, protocol }) => container.node !== proxy?.node && protocol === 'tcp');
  return ports.flatMap(({ mapping }) => mapping.containerPort.value ?? []).join(',');
}
