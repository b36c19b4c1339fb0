import { TASK_CPU } from '../facts/resources.ts';
import type { Field } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import type { Task } from './task.ts';

/**
 * Sizes of a task as AWS reads them.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
 */

/** CPU units of a task's `cpu`: `"512"`, `"0.5 vCPU"`, `".5vcpu"`. Undefined for any other text. */
export function cpuUnits(text: string | undefined): number | undefined {
  return quantity(text, /^(\d+|\d*\.\d+)\s*vcpu$/i);
}

/** MiB of a task's `memory`: `"1024"`, `"1 GB"`, `"0.5gb"`. Undefined for any other text. */
export function memoryMiB(text: string | undefined): number | undefined {
  return quantity(text, /^(\d+|\d*\.\d+)\s*gb$/i);
}

/** What a bare number that is too small for CPU units means: `"2"` is `"2 vCPU"`. Undefined for any other text. */
export function meantVcpus(text: string | undefined): string | undefined {
  const number = text !== undefined && /^\d+$/.test(text) ? Number(text) : 0;
  return number > 0 && number < TASK_CPU.least ? `${number} vCPU` : undefined;
}

/** The sum of a number over all containers. Undefined while one of the numbers, or of the containers, is not known. */
export function total(
  { containers, containersComplete }: Task,
  ofContainer: (container: ContainerDefinition) => Field<number>,
): number | undefined {
  const parts = containers.map(ofContainer);
  if (!containersComplete || parts.some(({ state, value }) => state !== 'absent' && value === undefined))
    return undefined;
  return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/**
 * An amount of CPU units as vCPUs, or of MiB as GB: "0.125", or "≈ 0.1" where the exact number would be long. Undefined
 * for what is next to nothing.
 */
export function in1024(amount: number): string | undefined {
  const exact = amount / 1024;
  if (Number.isInteger(exact * 1000)) return exact > 0 ? String(exact) : undefined;
  const rounded = Math.round(exact * 100) / 100;
  return rounded > 0 ? `≈ ${rounded}` : undefined;
}

function quantity(text: string | undefined, withUnit: RegExp): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const [, number] = withUnit.exec(text) ?? [];
  return number === undefined ? undefined : Number(number) * 1024;
}
