import * as l10n from '@vscode/l10n';
import { nextSize, type TaskSize, writeCpu, writeMemory } from '../model/fargate-size.ts';
import type { Field } from '../model/field.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import { containerLabel, type Task } from '../model/task.ts';
import { cpuUnits, memoryMiB, total } from '../model/task-size.ts';
import { set } from '../syntax/edit.ts';
import type { Fix, Related } from './rule.ts';

/** What the containers of a task ask for together. */
export interface Sum {
  readonly amount: number;
  /** Each container's part. */
  readonly parts: readonly Related[];
}

/** What the containers ask for together, where that is known and more than the task has. */
export function sumAbove(
  limit: number | undefined,
  task: Task,
  ofContainer: (container: ContainerDefinition) => Field<number>,
): Sum | undefined {
  const amount = total(task, ofContainer);
  if (limit === undefined || amount === undefined || amount <= limit) return undefined;
  const parts = task.containers.flatMap((container) => {
    const { value, span } = ofContainer(container);
    return value ? [{ at: span, message: l10n.t('Container {0}: {1}', containerLabel(container), value) }] : [];
  });
  return { amount, parts };
}

/**
 * The fix that gives the task at least this much: on Fargate the next size that it offers, elsewhere no more than asked.
 * None where there is no such size, or where the other half of it is not known.
 */
export function raiseTask(task: Task, least: Partial<TaskSize>): Fix[] {
  const { node } = task;
  const size = enough(task, least);
  if (!node || !size) return [];
  const cpu = size.cpu === undefined ? undefined : writeCpu(size.cpu, task.cpu.value);
  const memory = size.memory === undefined ? undefined : writeMemory(size.memory, task.memory.value);
  const edits = [
    ...(cpu === undefined ? [] : [set(node, 'cpu', cpu)]),
    ...(memory === undefined ? [] : [set(node, 'memory', memory)]),
  ];
  return [{ title: titleOf(cpu, memory), edits }];
}

/** What of the size has to change. */
function enough(task: Task, least: Partial<TaskSize>): Partial<TaskSize> | undefined {
  if (!task.launchType('FARGATE')) return least;
  const cpu = cpuUnits(task.cpu.value);
  const memory = memoryMiB(task.memory.value);
  if (cpu === undefined || memory === undefined) return undefined;
  const next = nextSize(task, { cpu: Math.max(cpu, least.cpu ?? 0), memory: Math.max(memory, least.memory ?? 0) });
  return (
    next && {
      ...(next.cpu !== cpu && { cpu: next.cpu }),
      ...(next.memory !== memory && { memory: next.memory }),
    }
  );
}

function titleOf(cpu: string | undefined, memory: string | undefined): string {
  if (cpu === undefined) return l10n.t('Set memory to "{0}"', memory ?? '');
  if (memory === undefined) return l10n.t('Set cpu to "{0}"', cpu);
  return l10n.t('Set cpu to "{0}" and memory to "{1}"', cpu, memory);
}
