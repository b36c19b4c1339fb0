import { FARGATE_SIZES, type FargateSize } from '../facts/fargate-sizes.ts';
import type { Field } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import type { Task } from './task.ts';
import { cpuUnits, memoryMiB, total } from './task-size.ts';

/** CPU units and MiB of a task. */
export interface TaskSize {
  readonly cpu: number;
  readonly memory: number;
}

/** The sizes for the operating system of the task; those for Linux while it is unknown. */
export function fargateSizes({ isWindows }: Task): readonly FargateSize[] {
  return isWindows ? FARGATE_SIZES.filter(({ windows }) => windows) : FARGATE_SIZES;
}

/**
 * What the task asks for, and where it does not say, what its containers ask together. Undefined while it cannot be
 * told: a placeholder, a text that is no size.
 */
export function wantedSize(task: Task): TaskSize | undefined {
  const cpu = wanted(task, task.cpu, cpuUnits, (container) => container.cpu);
  const memory = wanted(task, task.memory, memoryMiB, ({ memory, memoryReservation }) =>
    memory.state === 'absent' ? memoryReservation : memory,
  );
  return cpu === undefined || memory === undefined ? undefined : { cpu, memory };
}

function wanted(
  task: Task,
  own: Field<string>,
  read: (text: string | undefined) => number | undefined,
  ofContainer: (container: ContainerDefinition) => Field<number>,
): number | undefined {
  return own.state === 'absent' ? total(task, ofContainer) : read(own.value);
}

/** The smallest size that Fargate offers with at least this much of both. */
export function nextSize(task: Task, { cpu, memory }: TaskSize): TaskSize | undefined {
  for (const size of fargateSizes(task)) {
    if (size.cpu < cpu) continue;
    const enough = size.memory.find((one) => one >= memory);
    if (enough !== undefined) return { cpu: size.cpu, memory: enough };
  }
  return undefined;
}

/** The text for CPU units, in the notation of the value before: `"1 vCPU"` becomes `"2 vCPU"`. */
export const writeCpu = (units: number, before: string | undefined) => written(units, before, 'vCPU');

/** The text for MiB, in the notation of the value before: `"1 GB"` becomes `"2 GB"`. */
export const writeMemory = (mib: number, before: string | undefined) => written(mib, before, 'GB');

function written(amount: number, before: string | undefined, unit: string): string {
  return before && /[a-z]/i.test(before) ? `${amount / 1024} ${unit}` : String(amount);
}
