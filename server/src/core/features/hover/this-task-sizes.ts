import * as l10n from '@vscode/l10n';
import { HEALTH_DEFAULTS } from '../../facts/health.ts';
import { fargateSizes } from '../../model/fargate-size.ts';
import type { Field } from '../../model/field.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { askedCpu, percent, shareOfTask } from '../../model/share.ts';
import type { Task } from '../../model/task.ts';
import { cpuUnits, memoryMiB, total } from '../../model/task-size.ts';
import type { Node } from '../../syntax/node.ts';
import { list, table } from './markdown.ts';

/** What the size of a task leaves its containers, and which sizes Fargate has around it. */
export function taskSize(task: Task, half: 'cpu' | 'memory'): string[] {
  return [list(half === 'cpu' ? cpuLines(task) : memoryLines(task)), sizesAround(task)];
}

/** How much of the task a container has, where both say it. */
export function containerShare(task: Task, container: Node, half: 'cpu' | 'memory'): string[] {
  const asking = task.containers.find(({ node }) => node === container);
  const share = asking && shareOfTask(task, asking, half);
  return share ? [list([l10n.t('{0} % of the {1} that the task has.', percent(share), share.whole)])] : [];
}

/** When a container becomes unhealthy, in seconds. */
export function untilUnhealthy(task: Task, check: Node): string[] {
  const health = task.containers.map(({ healthCheck }) => healthCheck.value).find((one) => one?.node === check);
  if (!health) return [];
  const interval = number(health.interval, HEALTH_DEFAULTS.interval);
  const timeout = number(health.timeout, HEALTH_DEFAULTS.timeout);
  const retries = number(health.retries, HEALTH_DEFAULTS.retries);
  const startPeriod = number(health.startPeriod, 0);
  if (interval === undefined || timeout === undefined || retries === undefined || startPeriod === undefined) return [];
  const least = retries * interval;
  const lines = [
    l10n.t(
      'Unhealthy after {0} failures in a row: within {1} to {2} seconds.',
      retries,
      least,
      least + retries * timeout,
    ),
  ];
  if (startPeriod > 0) lines.push(l10n.t('Failures in the first {0} seconds do not count.', startPeriod));
  return [list(lines)];
}

function number({ state, value }: Field<number>, otherwise: number): number | undefined {
  return state === 'absent' ? otherwise : value;
}

function cpuLines(task: Task): string[] {
  const whole = cpuUnits(task.cpu.value);
  const asked = askedCpu(task);
  if (whole === undefined || asked === undefined || asked > whole) return [];
  return [l10n.t('The containers ask for {0} of the {1} CPU units; {2} are left.', asked, whole, whole - asked)];
}

function memoryLines(task: Task): string[] {
  const whole = memoryMiB(task.memory.value);
  if (whole === undefined) return [];
  const sums: [(container: ContainerDefinition) => Field<number>, (sum: number) => string][] = [
    [
      ({ memoryReservation }) => memoryReservation,
      (sum) => l10n.t('The containers reserve {0} of the {1} MiB; {2} are left.', sum, whole, whole - sum),
    ],
    [({ memory }) => memory, (sum) => l10n.t('Their limits come to {0} of the {1} MiB.', sum, whole)],
  ];
  return sums.flatMap(([part, say]) => {
    const sum = total(task, part);
    return sum ? [say(sum)] : [];
  });
}

/** The row of this CPU size, and those before and after it. */
function sizesAround(task: Task): string {
  const units = cpuUnits(task.cpu.value);
  if (!task.launchType('FARGATE') || units === undefined) return '';
  const sizes = fargateSizes(task);
  const above = sizes.findIndex(({ cpu }) => cpu >= units);
  const at = above < 0 ? sizes.length - 1 : above;
  const rows = sizes.slice(Math.max(0, at - 1), at + 2).map(({ cpu, memory }) => {
    const cell = `${cpu} (${cpu / 1024} vCPU)`;
    return [cpu === units ? `${cell} ←` : cell, inGigabytes(memory)];
  });
  return table({ header: ['Fargate: cpu', 'memory'], rows });
}

/** `2, 3, … 8 GB` */
function inGigabytes(memory: readonly number[]): string {
  const all = memory.map((mib) => mib / 1024);
  const some = all.length <= 4 ? all.join(', ') : `${all[0]}, ${all[1]}, … ${all.at(-1)}`;
  return `${some} GB`;
}
