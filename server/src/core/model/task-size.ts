/**
 * Sizes of a task as AWS reads them.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
 */

/** CPU units of a task's `cpu`: `"512"`, `"0.5 vCPU"`, `".5vcpu"`. Undefined for any other text. */
export function cpuUnits(text: string | undefined): number | undefined {
  return quantity(text, /^(\d*\.?\d+)\s*vcpu$/i);
}

/** MiB of a task's `memory`: `"1024"`, `"1 GB"`, `"0.5gb"`. Undefined for any other text. */
export function memoryMiB(text: string | undefined): number | undefined {
  return quantity(text, /^(\d*\.?\d+)\s*gb$/i);
}

function quantity(text: string | undefined, withUnit: RegExp): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const [, number] = withUnit.exec(text) ?? [];
  return number === undefined ? undefined : Number(number) * 1024;
}
