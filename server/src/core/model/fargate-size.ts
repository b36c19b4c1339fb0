import { FARGATE_SIZES, type FargateSize, GIB, VCPU } from '../facts/fargate-sizes.ts';
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

/** The sizes with this cpu, on whatever system. */
export const rowOf = (cpu: number) => FARGATE_SIZES.find((one) => one.cpu === cpu);

/** The CPU units of a number that was meant as vCPUs, where Fargate offers so many. */
export function asVcpus(task: Task, cpu: number): number | undefined {
  return fargateSizes(task).find((one) => one.cpu === cpu * VCPU)?.cpu;
}

/** The MiB of a number that was meant as GB, where Fargate offers so many. */
export function asGB(row: FargateSize | undefined, memory: number): number | undefined {
  return row?.memory.find((one) => one === memory * GIB);
}

/** The sizes nearest to what the task asks for, the best guess first. */
export function* sizesNear(task: Task, { cpu, memory }: TaskSize): Iterable<TaskSize> {
  const row = rowOf(cpu);
  const rows = fargateSizes(task);
  const units = asVcpus(task, cpu);
  const whole = units && nextSize(task, { cpu: units, memory });
  if (whole) yield whole;
  const mib = asGB(row, memory);
  if (mib) yield { cpu, memory: mib };
  // The larger memory first: a task that had too little is mended, one that had enough is not starved.
  const larger = row?.memory.find((one) => one > memory);
  const smaller = row?.memory.findLast((one) => one < memory);
  if (larger && larger !== mib) yield { cpu, memory: larger };
  if (smaller) yield { cpu, memory: smaller };
  const [nearest] = rows
    .filter((one) => one.memory.includes(memory))
    .sort((a, b) => Math.abs(a.cpu - cpu) - Math.abs(b.cpu - cpu));
  if (nearest) yield { cpu: nearest.cpu, memory };
}

/** The text for CPU units, in the notation of the value before: `"1 vCPU"` becomes `"2 vCPU"`. */
export const writeCpu = (units: number, before: string | undefined) => written(units, before, 'vCPU');

/** The text for MiB, in the notation of the value before: `"1 GB"` becomes `"2 GB"`. */
export const writeMemory = (mib: number, before: string | undefined) => written(mib, before, 'GB');

function written(amount: number, before: string | undefined, unit: string): string {
  return before && /[a-z]/i.test(before) ? `${amount / 1024} ${unit}` : String(amount);
}
