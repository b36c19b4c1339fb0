import * as l10n from '@vscode/l10n';
import { FARGATE_SIZES } from '../../facts/fargate-sizes.ts';
import { rowOf, writeCpu, writeMemory } from '../../model/fargate-size.ts';
import type { Field } from '../../model/field.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import { cpuUnits, memoryMiB } from '../../model/task-size.ts';
import { type Choice, choice, nowhere, type Place, textAt } from './choice.ts';

/** The CPU sizes of Fargate, those first that go with the memory and have enough for the containers. */
export function taskCpu(task: Task, place: Place): Choice[] {
  if (!task.launchType('FARGATE')) return [];
  const asked = least(task, ({ cpu }) => cpu);
  const memory = memoryMiB(task.memory.value);
  return FARGATE_SIZES.map((size) => {
    const text = writeCpu(size.cpu, notation(place, task.memory));
    const against = size.cpu < asked ? [tooLittle()] : [];
    if (memory !== undefined && !size.memory.includes(memory)) against.push(l10n.t('not together with {0}', 'memory'));
    const one = choice(text, against, inOther(text, size.cpu, 'vCPU', l10n.t('= {0} units', size.cpu)));
    return nowhere(one, task.isWindows && !size.windows ? [l10n.t('not on Windows')] : []);
  });
}

/** The memory sizes that Fargate has for the cpu of the task, those first that have enough for the containers. */
export function taskMemory(task: Task, place: Place): Choice[] {
  if (!task.launchType('FARGATE')) return [];
  const row = rowOf(cpuUnits(task.cpu.value) ?? 0);
  const rows = row ? [row] : FARGATE_SIZES.filter(({ windows }) => windows || !task.isWindows);
  const sizes = [...new Set(rows.flatMap(({ memory }) => memory))].sort((a, b) => a - b);
  // A container that has a reservation may use more, but need not get it.
  const asked = least(task, ({ memory, memoryReservation }) =>
    memoryReservation.state === 'absent' ? memory : memoryReservation,
  );
  return sizes.map((mib) => {
    const text = writeMemory(mib, notation(place, task.cpu));
    return choice(text, mib < asked ? [tooLittle()] : [], inOther(text, mib, 'GB', `= ${mib} MiB`));
  });
}

const tooLittle = () => l10n.t('less than the containers ask for');

/** What the containers ask for together, as far as it is known. */
function least({ containers }: Task, of: (container: ContainerDefinition) => Field<number>): number {
  return containers.reduce((sum, container) => sum + (of(container).value ?? 0), 0);
}

/** A text in the notation that the person uses: that of the value itself, else that of the other size. */
function notation(place: Place, { value }: Field<string>): string {
  return textAt(place) || (value ?? '');
}

/** The size in the other unit. */
function inOther(text: string, amount: number, unit: string, small: string): string {
  return /[a-z]/i.test(text) ? small : `= ${amount / 1024} ${unit}`;
}
