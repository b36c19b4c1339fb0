import * as l10n from '@vscode/l10n';
import { FARGATE_SIZES } from '../../facts/fargate-sizes.ts';
import type { Field } from '../../model/field.ts';
import type { Task } from '../../model/task.ts';
import { cpuUnits, memoryMiB } from '../../model/task-size.ts';
import { set } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import type { Plan } from './plan.ts';

/** The next size that Fargate offers: for what the task asks, else for what its containers ask together. */
export function adaptSize(plan: Plan, task: Task, root: Node): void {
  const cpu = wanted(task, task.cpu, cpuUnits, ({ cpu }) => cpu);
  const memory = wanted(task, task.memory, memoryMiB, ({ memory, memoryReservation }) =>
    memory.state === 'absent' ? memoryReservation : memory,
  );
  if (cpu === undefined || memory === undefined) {
    leaveMissing(plan, task);
    return;
  }
  const size = nextSize(cpu, memory, task.isWindows);
  if (!size) {
    const message = l10n.t('Fargate has no size with {0} CPU units and {1} MiB.', cpu, memory);
    plan.leave('fargate-cpu-memory-combination', task.memory.property?.node ?? task.span, message);
    return;
  }
  const why = l10n.t('The next size that Fargate offers.');
  if (cpuUnits(task.cpu.value) !== size.cpu) {
    const text = written(task.cpu.value, size.cpu, 'vCPU');
    plan.add(l10n.t('Set cpu to "{0}"', text), [set(root, 'cpu', text)], why);
  }
  if (memoryMiB(task.memory.value) !== size.memory) {
    const text = written(task.memory.value, size.memory, 'GB');
    plan.add(l10n.t('Set memory to "{0}"', text), [set(root, 'memory', text)], why);
  }
}

type Container = Task['containers'][number];

/** Undefined while it cannot be told: a placeholder, a text that is no size. */
function wanted(
  task: Task,
  own: Field<string>,
  read: (text: string | undefined) => number | undefined,
  ofContainer: (container: Container) => Field<number>,
): number | undefined {
  if (own.state !== 'absent') return read(own.value);
  const parts = task.containers.map(ofContainer);
  if (!task.containersComplete || parts.some(({ state }) => state === 'unknown' || state === 'unfinished'))
    return undefined;
  return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function nextSize(cpu: number, memory: number, windows: boolean): { cpu: number; memory: number } | undefined {
  for (const size of FARGATE_SIZES) {
    if (size.cpu < cpu || (windows && !size.windows)) continue;
    const enough = size.memory.find((one) => one >= memory);
    if (enough !== undefined) return { cpu: size.cpu, memory: enough };
  }
  return undefined;
}

/** In the notation of the value before: `"1 vCPU"` becomes `"2 vCPU"`. */
function written(before: string | undefined, amount: number, unit: string): string {
  return before && /[a-z]/i.test(before) ? `${amount / 1024} ${unit}` : String(amount);
}

function leaveMissing(plan: Plan, { cpu, memory, span }: Task): void {
  const message = l10n.t('Fargate needs a size, and the values here do not tell which.');
  if (cpu.state === 'absent') plan.leave('fargate-cpu-required', span, message);
  if (memory.state === 'absent') plan.leave('fargate-memory-required', span, message);
}
