import { LAUNCH_TYPES } from '../../facts/platforms.ts';
import { PROXY_PROPERTIES } from '../../facts/proxy.ts';
import type { SchemaPath } from '../../model/schema-path.ts';
import type { Task } from '../../model/task.ts';
import { memberValues } from '../../schema/tables.generated.ts';
import { launchTypeChoices, networkModeChoices } from '../network-choices.ts';
import { type Choice, choice, type Place, ranked, type Source, saidBeside } from './choice.ts';
import { condition, containers, linked, startedBefore, volumes } from './containers.ts';
import { capabilities, sysctls, tmpfsOptions } from './linux.ts';
import { logOption, routerOption, secretOption } from './options.ts';
import { architecture, judgeIn, logDriver, operatingSystem } from './platforms.ts';
import { containerPorts, hostPorts, proxyValue } from './ports.ts';
import { taskCpu, taskMemory } from './sizes.ts';

/** Member of a shape → the values that fit it. Where it is a map, the values of its entries. */
const SOURCES: Readonly<Record<string, Source>> = {
  'RegisterTaskDefinitionRequest.networkMode': networkModeChoices,
  'RegisterTaskDefinitionRequest.requiresCompatibilities': (task, { beside }) =>
    launchTypeChoices(
      task,
      LAUNCH_TYPES.filter((type) => beside.has(type)),
    ),
  'RegisterTaskDefinitionRequest.cpu': taskCpu,
  'RegisterTaskDefinitionRequest.memory': taskMemory,
  'ContainerDefinition.links': linked,
  'ContainerDependency.condition': each(condition),
  'ContainerDependency.containerName': startedBefore,
  'FirelensConfiguration.options': routerOption,
  'KernelCapabilities.add': capabilities,
  'KernelCapabilities.drop': capabilities,
  'LogConfiguration.logDriver': each(logDriver),
  'LogConfiguration.options': logOption,
  'MountPoint.sourceVolume': volumes,
  'PortMapping.containerPort': containerPorts,
  'PortMapping.hostPort': hostPorts,
  'ProxyConfiguration.containerName': containers,
  'ProxyProperty.name': (_task, place) => {
    const said = saidBeside(place);
    return PROXY_PROPERTIES.filter(({ name }) => !said.has(name)).map(({ name }) => choice(name));
  },
  'ProxyProperty.value': proxyValue,
  'RuntimePlatform.cpuArchitecture': each(architecture),
  'RuntimePlatform.operatingSystemFamily': each(operatingSystem),
  'SecretOption.name': secretOption,
  'SystemControl.namespace': sysctls,
  'Tmpfs.mountOptions': tmpfsOptions,
  'Ulimit.name': (task, place) => {
    const said = saidBeside(place);
    return fromSchema(task, place).filter(({ value }) => !said.has(value));
  },
  'VolumeFrom.sourceContainer': startedBefore,
};

/** The values that fit a place, the best first. */
export function choicesAt(task: Task, place: Place): Choice[] {
  const member = nameOf(place.path);
  const source = Object.hasOwn(SOURCES, member) ? SOURCES[member] : fromSchema;
  const choices = source?.(task, place) ?? [];
  const judge = judgeIn(task, place.property.owner);
  const free = choices.filter(({ value }) => !place.beside.has(value));
  return ranked(free.map((one) => judge(one, place.property.key)));
}

/** Whether there is a list of values for a member, in some task at least. */
export function hasChoices(member: string): boolean {
  return Object.hasOwn(SOURCES, member) || Object.hasOwn(memberValues, member);
}

/** What the schema lists, in its order. */
function fromSchema(_task: Task, { path }: Place): Choice[] {
  return (memberValues[nameOf(path)] ?? []).map((value) => choice(value));
}

/** What the schema lists, each value judged on its own. */
function each(judge: (value: string, task: Task, place: Place) => Choice): Source {
  return (task, place) => fromSchema(task, place).map(({ value }) => judge(String(value), task, place));
}

const nameOf = ({ shape, member }: SchemaPath) => `${shape}.${member}`;
