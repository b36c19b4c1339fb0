import type { ContainerDefinition } from './shapes.generated.ts';
import type { Task } from './task.ts';
import { cpuUnits, memoryMiB, total } from './task-size.ts';

/** A part of a whole, both in CPU units or both in MiB. Neither is 0. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** The part in percent of the whole, as a whole number. */
export function percent({ part, whole }: Share): number {
  return Math.round((100 * part) / whole);
}

/** How much of the task a container has, where both say it. The memory of a container is its limit, else what it reserves. */
export function shareOfTask(
  task: Task,
  { cpu, memory, memoryReservation }: ContainerDefinition,
  half: 'cpu' | 'memory',
): Share | undefined {
  return half === 'cpu'
    ? share(cpu.value, cpuUnits(task.cpu.value))
    : share(memory.value ?? memoryReservation.value, memoryMiB(task.memory.value));
}

/**
 * The CPU units of a container beside what all containers ask for together; undefined where it is the only one.
 * @param asked what `askedCpu` gives, found once for all containers
 */
export function shareOfContainers(
  { containers }: Task,
  { cpu }: ContainerDefinition,
  asked: number | undefined,
): Share | undefined {
  return containers.length > 1 ? share(cpu.value, asked) : undefined;
}

/** The CPU units that the containers ask for together. Undefined while one of them is not known. */
export function askedCpu(task: Task): number | undefined {
  return total(task, ({ cpu }) => cpu);
}

/**
 * The MiB that the containers are sure to get together: what they reserve, or their limit where they reserve nothing.
 * Undefined while one of them is not known.
 */
export function askedMemory(task: Task): number | undefined {
  return total(task, ({ memory, memoryReservation }) =>
    memoryReservation.state === 'absent' ? memory : memoryReservation,
  );
}

function share(part: number | undefined, whole: number | undefined): Share | undefined {
  return part && whole ? { part, whole } : undefined;
}
