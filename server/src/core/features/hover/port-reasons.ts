import * as l10n from '@vscode/l10n';
import { DYNAMIC_PORTS, RESERVED_PORTS } from '../../facts/ports.ts';
import type { EffectivePort } from '../../model/ports.ts';
import type { Task } from '../../model/task.ts';
import { knownSystem, settledMode } from './this-task-mode.ts';
import { range } from './this-task-ports.ts';

/** Why a port becomes what it does, and what is wrong with its `hostPort`. */
export function portReasons(task: Task, port: EffectivePort): string[] {
  switch (settledMode(task)) {
    case 'awsvpc':
      return [l10n.t('In `awsvpc` nothing is mapped: the task has an address of its own.'), ...sameNumber(task, port)];
    case 'host':
      return [l10n.t('In `host` the container uses the ports of the instance directly.'), ...sameNumber(task, port)];
    case 'bridge':
    case 'nat':
      return [...assumed(task), ...mapped(task, port)];
    default:
      return [];
  }
}

/** What AWS takes in the place of a missing `networkMode`. */
function assumed(task: Task): string[] {
  if (task.networkMode.state !== 'absent') return [];
  return task.mode === 'nat'
    ? [l10n.t('Without `networkMode` the task gets NAT, the default of Windows.')]
    : [l10n.t('`networkMode` is absent, so on Linux AWS assumes `bridge`.')];
}

function mapped(task: Task, { mapping, host, protocol }: EffectivePort): string[] {
  const { hostPort, containerPortRange } = mapping;
  if (containerPortRange.state !== 'absent') {
    return hostPort.value
      ? [l10n.t('AWS refuses `hostPort` beside `containerPortRange`.')]
      : [l10n.t('Each port of the range gets a free port of the instance, another one for every copy.')];
  }
  if (host?.kind === 'instance')
    return [l10n.t('`hostPort` names this port of the instance.'), ...crowded(task, host.first, protocol)];
  if (host?.kind !== 'dynamic') return [];
  if (hostPort.value === 0)
    return [l10n.t('`hostPort` is 0, so every copy gets a free port of its own.'), ...other(task, host)];
  return hostPort.state === 'absent'
    ? [l10n.t('`hostPort` is absent, so every copy gets a free port of its own.'), ...other(task, host)]
    : [];
}

/** The range that is taken when the instance does not tell its own. */
function other(task: Task, host: Extract<EffectivePort['host'], { kind: 'dynamic' }>): string[] {
  if (!knownSystem(task) || host.fallback.first === host.from.first) return [];
  return [l10n.t('Where the instance does not tell its range, it is {0}.', range(host.fallback))];
}

/** A port of the instance that something else has, or may be given. */
function crowded(task: Task, port: number, protocol: string): string[] {
  const system = knownSystem(task);
  if (!system) return [];
  const { usual } = DYNAMIC_PORTS[system];
  if (protocol === 'tcp' && (RESERVED_PORTS[system] as readonly number[]).includes(port))
    return [l10n.t('The instance itself uses port {0}, so the task finds no place.', port)];
  return port >= usual.first
    ? [l10n.t('From {0} on, the instance may give the port to another task as a dynamic one.', usual.first)]
    : [];
}

function sameNumber(task: Task, { mapping }: EffectivePort): string[] {
  const { hostPort, containerPort } = mapping;
  if (hostPort.value === 0)
    return [l10n.t('`hostPort` 0 asks for a dynamic port, which `{0}` does not have: leave it out.', task.mode ?? '')];
  if (!hostPort.value || !containerPort.value || hostPort.value === containerPort.value) return [];
  return [l10n.t('`hostPort` {0} is another number, and AWS refuses it: leave it out.', hostPort.value)];
}
