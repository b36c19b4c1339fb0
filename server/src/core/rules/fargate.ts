import * as l10n from '@vscode/l10n';
import { FARGATE_TIMEOUT, FARGATE_UNSUPPORTED } from '../facts/fargate.ts';
import type { RefusedMember } from '../facts/refused-members.ts';
import { nearestTimeout } from '../model/fargate.ts';
import { nextSize, type TaskSize, wantedSize, writeCpu, writeMemory } from '../model/fargate-size.ts';
import type { Field } from '../model/field.ts';
import { describePlace } from '../model/place.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import type { Task } from '../model/task.ts';
import { cpuUnits, memoryMiB } from '../model/task-size.ts';
import { type Edit, replace, set } from '../syntax/edit.ts';
import { launchTypeHere, refusedByPlatform } from './platform.ts';
import type { Fix, Report } from './rule.ts';

/**
 * The members that are this rule's to report where the task lists Fargate.
 * @param say the message, with the place in words: `privileged of container "web"`
 */
export function* refusedByFargate(
  task: Task,
  rule: string,
  say: (place: string) => string,
  table: readonly RefusedMember[] = FARGATE_UNSUPPORTED,
): Iterable<Report> {
  if (task.launchType('FARGATE')) yield* refusedByPlatform(task, table, rule, launchTypeHere(task, 'FARGATE'), say);
}

type Half = keyof TaskSize;

/** A half of the size that a Fargate task does not have. */
export function* missingHalf(task: Task, half: Half, message: string): Iterable<Report> {
  const fargate = task.launchType('FARGATE');
  if (!fargate || !task.node || task[half].state !== 'absent') return;
  const wanted = wantedSize(task);
  const size = wanted && nextSize(task, wanted);
  const other = half === 'cpu' ? 'memory' : 'cpu';
  // Where both are missing, each has a finding and a fix of its own.
  const halves: Half[] = task[other].state === 'absent' ? [half] : ['cpu', 'memory'];
  yield {
    at: fargate,
    // Without containers the file is a part of the task, and the deployment may add the size as well.
    severity: task.containerDefinitions.state === 'absent' ? 'warning' : 'error',
    message,
    covers: [task.span],
    fixes: size ? resize(task, size, halves) : [],
  };
}

/** The fix that gives the task this size; a half that says so already stays as it is written. */
export function resize(task: Task, size: TaskSize, halves: readonly Half[] = ['cpu', 'memory']): Fix[] {
  const { node } = task;
  if (!node) return [];
  const cpu = writeCpu(size.cpu, task.cpu.value);
  const memory = writeMemory(size.memory, task.memory.value);
  const setCpu = halves.includes('cpu') && cpuUnits(task.cpu.value) !== size.cpu;
  const setMemory = halves.includes('memory') && memoryMiB(task.memory.value) !== size.memory;
  const edits: Edit[] = [];
  if (setCpu) edits.push(set(node, 'cpu', cpu));
  if (setMemory) edits.push(set(node, 'memory', memory));
  if (edits.length === 0) return [];
  if (setCpu && setMemory) return [{ title: l10n.t('Set cpu to "{0}" and memory to "{1}"', cpu, memory), edits }];
  return [{ title: setCpu ? l10n.t('Set cpu to "{0}"', cpu) : l10n.t('Set memory to "{0}"', memory), edits }];
}

/** The timeouts of the containers that are out of the range of Fargate, with the nearest one within. */
export function* timeoutsOutOfRange(
  task: Task,
  timeout: (container: ContainerDefinition) => Field<number>,
  say: (place: string, value: number, least: number, most: number) => string,
): Iterable<Report> {
  if (!task.launchType('FARGATE')) return;
  for (const { value, property } of task.containers.map(timeout)) {
    const nearest = nearestTimeout(value);
    if (value === undefined || nearest === undefined || !property?.node) continue;
    yield {
      at: property.node,
      message: say(describePlace(property.node), value, FARGATE_TIMEOUT.least, FARGATE_TIMEOUT.most),
      related: launchTypeHere(task, 'FARGATE'),
      covers: [property],
      fixes: [{ title: l10n.t('Set {0} to {1}', property.key, nearest), edits: [replace(property.node, nearest)] }],
    };
  }
}
