import * as l10n from '@vscode/l10n';
import type { PortRange } from '../../facts/ports.ts';
import { type EffectivePort, isCutOff, isRefusedRange, isUseless, portsComplete } from '../../model/ports.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { code, list } from './markdown.ts';

/** What the ports of a task become. */

const MOST = 12;

/** A list of ports with what becomes of each; a long one is cut. */
export function portList(task: Task, ports: readonly EffectivePort[]): string {
  const shown = ports.slice(0, MOST).map((port) => `${label(port.container)}: ${portText(task, port)}`);
  const rest = ports.length - shown.length;
  return list(rest > 0 ? [...shown, l10n.t('and {0} more', rest)] : shown);
}

/** `80/tcp → a random port of the instance (32768–60999)` */
export function portText(task: Task, port: EffectivePort): string {
  const { protocol, inside, host } = port;
  const from = `${range(inside)}/${protocol}`;
  if (isCutOff(task, port)) return l10n.t('{0} → nothing gets in: `disableNetworking` is true', from);
  if (!host) return l10n.t('{0} → as `hostPort` will say', from);
  if (host.kind === 'nowhere') return l10n.t('{0} → refused: in `none` there is no network', from);
  if (host.kind === 'task') return l10n.t('{0} → port {1} at the address of the task', from, range(host));
  if (host.kind === 'dynamic') return dynamicText(from, inside, task.system && host.from);
  return isRefusedRange(task, port)
    ? l10n.t('{0} → refused: `host` takes no port ranges', from)
    : l10n.t('{0} → port {1} of the instance', from, range(host));
}

/** What follows from the ports of the task: copies per instance, target type and records. */
export function consequences(task: Task): string[] {
  switch (task.mode) {
    case 'awsvpc':
      return [...ownAddress(task), l10n.t('Target type `ip`; A, AAAA or SRV record.')];
    case 'host':
    case 'bridge':
    case 'nat':
      return task.ports.every((port) => isUseless(task, port)) ? [] : [...copies(task), ...reachedAtInstance(task)];
    default:
      return [];
  }
}

/** Where nothing is mapped at all, as far as the document can be read. */
export function withoutPorts(task: Task): string[] {
  const { mode } = task;
  if (!mode || !portsComplete(task)) return [];
  return mode === 'bridge' || mode === 'nat'
    ? [l10n.t('No container maps a port, so nothing outside reaches them.')]
    : [l10n.t('No container maps a port.')];
}

export function range({ first, last }: PortRange): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function label(container: ContainerDefinition): string {
  const said = containerLabel(container);
  return said.startsWith('"') ? code(said.slice(1, -1)) : said;
}

function dynamicText(from: string, inside: PortRange, given: PortRange | undefined): string {
  const one = inside.first === inside.last;
  if (!given)
    return one
      ? l10n.t('{0} → a random port of the instance', from)
      : l10n.t('{0} → random ports of the instance', from);
  return one
    ? l10n.t('{0} → a random port of the instance ({1})', from, range(given))
    : l10n.t('{0} → random ports of the instance ({1})', from, range(given));
}

/** AWS reserves a fixed port even for a container that has no network. */
function copies(task: Task): string[] {
  const { ports } = task;
  const fixed = ports.find((port) => port.host?.kind === 'instance' && !isRefusedRange(task, port))?.host;
  if (fixed?.kind === 'instance') return [l10n.t('Port {0} is fixed: one copy per instance.', range(fixed))];
  const dynamic = ports.length > 0 && ports.every(({ host }) => host?.kind === 'dynamic');
  return dynamic && portsComplete(task) ? [l10n.t('Several copies fit on one instance.')] : [];
}

function ownAddress(task: Task): string[] {
  const onlyFargate = task.launchTypes.length > 0 && task.launchTypes.every((type) => type === 'FARGATE');
  if (onlyFargate || !task.launchTypesKnown) return [];
  return [l10n.t('Several copies fit on one instance, as far as its network interfaces go.')];
}

function reachedAtInstance(task: Task): string[] {
  const others = task.launchTypes.filter((type) => type !== 'EXTERNAL');
  if (others.length === task.launchTypes.length) return [l10n.t('Target type `instance`; SRV record.')];
  return others.length > 0
    ? [l10n.t('Target type `instance`; SRV record. On external instances there is neither.')]
    : [l10n.t('External instances have neither load balancer nor service discovery.')];
}
