import * as l10n from '@vscode/l10n';
import { nextSize, wantedSize, writeCpu, writeMemory } from '../../model/fargate-size.ts';
import type { Task } from '../../model/task.ts';
import { cpuUnits, memoryMiB } from '../../model/task-size.ts';
import { set } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import type { Plan } from './plan.ts';

/** The next size that Fargate offers: for what the task asks, else for what its containers ask together. */
export function adaptSize(plan: Plan, task: Task, root: Node): void {
  const wanted = wantedSize(task);
  if (!wanted) {
    leaveMissing(plan, task);
    return;
  }
  const size = nextSize(task, wanted);
  if (!size) {
    const message = l10n.t('Fargate has no size with {0} CPU units and {1} MiB.', wanted.cpu, wanted.memory);
    plan.leave('fargate-cpu-memory-combination', task.memory.property?.node ?? task.span, message);
    return;
  }
  const why = l10n.t('The next size that Fargate offers.');
  if (cpuUnits(task.cpu.value) !== size.cpu) {
    const text = writeCpu(size.cpu, task.cpu.value);
    plan.add(l10n.t('Set cpu to "{0}"', text), [set(root, 'cpu', text)], why);
  }
  if (memoryMiB(task.memory.value) !== size.memory) {
    const text = writeMemory(size.memory, task.memory.value);
    plan.add(l10n.t('Set memory to "{0}"', text), [set(root, 'memory', text)], why);
  }
}

function leaveMissing(plan: Plan, { cpu, memory, span }: Task): void {
  const message = l10n.t('Fargate needs a size, and the values here do not tell which.');
  if (cpu.state === 'absent') plan.leave('fargate-cpu-required', span, message);
  if (memory.state === 'absent') plan.leave('fargate-memory-required', span, message);
}
