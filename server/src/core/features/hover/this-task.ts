import * as l10n from '@vscode/l10n';
import { LAUNCH_TYPES } from '../../facts/platforms.ts';
import { isUseless } from '../../model/ports.ts';
import type { SchemaPath } from '../../model/schema-path.ts';
import type { Task } from '../../model/task.ts';
import type { Node, Property } from '../../syntax/node.ts';
import { list } from './markdown.ts';
import { portReasons } from './port-reasons.ts';
import { memberLines } from './this-task-members.ts';
import { launchTypeLines, wrongMode } from './this-task-mode.ts';
import { consequences, portList, portText, withoutPorts } from './this-task-ports.ts';
import { containerShare, taskSize, untilUnhealthy } from './this-task-sizes.ts';

/**
 * What a place means in this task, as far as the document tells; undefined where there is nothing to say.
 * @param value the value under the cursor; undefined over a key
 */
export function thisTask(task: Task, path: SchemaPath, property: Property, value?: Node): string | undefined {
  const parts = sections(task, path, property, value).filter((part) => part !== '');
  return parts.length > 0 ? [`**${l10n.t('This task')}**`, ...parts].join('\n\n') : undefined;
}

function sections(task: Task, { shape, member }: SchemaPath, property: Property, value?: Node): string[] {
  if (shape === 'PortMapping') return onePort(task, property.owner);
  switch (`${shape}.${member}`) {
    case 'RegisterTaskDefinitionRequest.networkMode':
      return allPorts(task);
    case 'RegisterTaskDefinitionRequest.requiresCompatibilities':
      return launchTypes(task, value);
    case 'ContainerDefinition.portMappings':
      return portsOf(task, property.owner);
    case 'RegisterTaskDefinitionRequest.cpu':
    case 'RegisterTaskDefinitionRequest.memory':
      return taskSize(task, member === 'cpu' ? 'cpu' : 'memory');
    case 'ContainerDefinition.cpu':
    case 'ContainerDefinition.memory':
    case 'ContainerDefinition.memoryReservation':
      return containerShare(task, property.owner, member === 'cpu' ? 'cpu' : 'memory');
    case 'ContainerDefinition.healthCheck':
      return property.node ? untilUnhealthy(task, property.node) : [];
    default:
      if (shape === 'HealthCheck') return untilUnhealthy(task, property.owner);
      return [list(memberLines(task, `${shape}.${member}`))];
  }
}

/** In a mode that does not do here, ports become nothing. */
function allPorts(task: Task): string[] {
  const wrong = wrongMode(task);
  if (wrong.length > 0) return [list(wrong)];
  if (!task.mode) return [];
  if (task.ports.length === 0) return withoutPorts(task);
  return [portList(task, task.ports), consequences(task).join(' ')];
}

function portsOf(task: Task, container: Node): string[] {
  const ports = task.ports.filter((port) => port.container.node === container);
  if (ports.length === 0) return [];
  const wrong = wrongMode(task);
  if (wrong.length > 0) return [list(wrong)];
  if (!task.mode) return [];
  const useless = ports.every((port) => isUseless(task, port));
  return [portList(task, ports), useless ? '' : consequences(task).join(' ')];
}

function onePort(task: Task, mapping: Node): string[] {
  const port = task.ports.find((one) => one.mapping.node === mapping);
  if (!port) return [];
  const wrong = wrongMode(task);
  if (wrong.length > 0) return [list(wrong)];
  if (!task.mode) return [];
  if (isUseless(task, port)) return [list([portText(task, port)])];
  return [list([portText(task, port), ...portReasons(task, port), ...consequences(task)])];
}

/** All that are listed over the key, else the one under the cursor. */
function launchTypes(task: Task, value?: Node): string[] {
  const here = value ? LAUNCH_TYPES.filter((type) => type === value.json) : [...new Set(task.launchTypes)];
  return [list([...new Set(here.flatMap((type) => launchTypeLines(task, type)))])];
}
