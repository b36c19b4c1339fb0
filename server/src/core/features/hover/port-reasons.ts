import * as l10n from '@vscode/l10n';
import { DYNAMIC_PORTS, PROMETHEUS_PORT } from '../../facts/ports.ts';
import { type EffectivePort, reservedPorts } from '../../model/ports.ts';
import type { Task } from '../../model/task.ts';
import { range } from './this-task-ports.ts';

/** Why a port becomes what it does, and what is wrong with its `hostPort`. */
export function portReasons(task: Task, port: EffectivePort): string[] {
  switch (task.mode) {
    case 'awsvpc':
      return [l10n.t('In `awsvpc` nothing is mapped: the task has an address of its own.'), ...sameNumber(task, port)];
    case 'host':
      return [
        l10n.t('In `host` the container uses the ports of the instance directly.'),
        ...sameNumber(task, port),
        ...taken(task, port),
      ];
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

function mapped(task: Task, port: EffectivePort): string[] {
  const { mapping, host } = port;
  const { hostPort, containerPortRange } = mapping;
  if (containerPortRange.state !== 'absent') {
    return hostPort.value
      ? [l10n.t('AWS refuses `hostPort` beside `containerPortRange`.')]
      : [l10n.t('Each port of the range gets a free port of the instance, another one for every copy.')];
  }
  if (host?.kind === 'instance') {
    const occupied = taken(task, port);
    const remarks = occupied.length > 0 ? occupied : crowded(task, host.first);
    return [l10n.t('`hostPort` names this port of the instance.'), ...remarks];
  }
  if (host?.kind !== 'dynamic') return [];
  if (hostPort.value === 0)
    return [l10n.t('`hostPort` is 0, so every copy gets a free port of its own.'), ...other(task, host)];
  return hostPort.state === 'absent'
    ? [l10n.t('`hostPort` is absent, so every copy gets a free port of its own.'), ...other(task, host)]
    : [];
}

/** The range that is taken when the instance does not tell its own. */
function other(task: Task, host: Extract<EffectivePort['host'], { kind: 'dynamic' }>): string[] {
  if (!task.system || host.fallback.first === host.from.first) return [];
  return [l10n.t('Where the instance does not tell its range, it is {0}.', range(host.fallback))];
}

/** A port that the instance holds itself. */
function taken(task: Task, { mapping }: EffectivePort): string[] {
  const port = [...reservedPorts(task, task.system)].find((one) => one.mapping === mapping)?.port;
  if (port === undefined) return [];
  return port === PROMETHEUS_PORT
    ? [
        l10n.t(
          'Where the agent offers its metrics to Prometheus, it uses port {0} itself, and the task finds no place.',
          port,
        ),
      ]
    : [l10n.t('The instance itself uses port {0}, so the task finds no place.', port)];
}

/** A port of the instance that another task may be given. */
function crowded(task: Task, port: number): string[] {
  const { system } = task;
  const first = system && DYNAMIC_PORTS[system].usual.first;
  return first && port >= first
    ? [l10n.t('From {0} on, the instance may give the port to another task as a dynamic one.', first)]
    : [];
}

function sameNumber(task: Task, { mapping }: EffectivePort): string[] {
  const { hostPort, containerPort } = mapping;
  if (hostPort.value === 0)
    return [l10n.t('`hostPort` 0 asks for a dynamic port, which `{0}` does not have: leave it out.', task.mode ?? '')];
  if (!hostPort.value || !containerPort.value || hostPort.value === containerPort.value) return [];
  return [l10n.t('`hostPort` {0} is another number, and AWS refuses it: leave it out.', hostPort.value)];
}
