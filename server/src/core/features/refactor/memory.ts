import * as l10n from '@vscode/l10n';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import { memoryMiB } from '../../model/task-size.ts';
import { rename } from '../../syntax/edit.ts';
import { contains, type Span } from '../../text/span.ts';
import { selectedContainer } from './place.ts';
import { Plan, type Refactoring } from './plan.ts';

type Member = 'memory' | 'memoryReservation';

/**
 * Makes a reservation of the selected limit, or a limit of the reservation. Undefined where the container has both,
 * and where AWS or Docker would refuse the other.
 */
export function turnMemory(task: Task, place: Span): Refactoring | undefined {
  const container = selectedContainer(task, place);
  if (!container) return undefined;
  const [from, to] = pair(container, place);
  const { property, value } = container[from];
  if (!property?.node || !value || value < 0 || !contains(property, place)) return undefined;
  if (container[to].state !== 'absent' || !isTaken(task, container, to, value)) return undefined;
  const title = l10n.t('Turn {0} into {1}', from, to);
  const plan = new Plan();
  plan.add(title, [rename(property, to)], MEANING[to](value));
  return plan.finish(title);
}

function pair({ memoryReservation }: ContainerDefinition, place: Span): [from: Member, to: Member] {
  const { property } = memoryReservation;
  return property && contains(property, place) ? ['memoryReservation', 'memory'] : ['memory', 'memoryReservation'];
}

/** Windows has no reservations, swap needs the limit, and a task has to hold what its containers ask for. */
function isTaken(task: Task, container: ContainerDefinition, to: Member, value: number): boolean {
  const limit = memoryMiB(task.memory.value) ?? Number.POSITIVE_INFINITY;
  // A fix turns a reservation on Windows into the limit.
  if (task.system !== 'linux') return false;
  if (to === 'memory') return value <= limit;
  const { linuxParameters } = container;
  const swap = linuxParameters.value ? linuxParameters.value.maxSwap.state : linuxParameters.state;
  const reserved = task.containers.reduce((sum, { memoryReservation }) => sum + (memoryReservation.value ?? 0), value);
  return reserved <= limit && swap === 'absent';
}

const MEANING: Readonly<Record<Member, (mib: number) => string>> = {
  memory: (mib) => l10n.t('The container is killed when it uses more than {0} MiB.', mib),
  memoryReservation: (mib) => l10n.t('The container may use more than {0} MiB as long as there is memory left.', mib),
};
