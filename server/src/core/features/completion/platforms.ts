import * as l10n from '@vscode/l10n';
import { EXTERNAL_UNSUPPORTED } from '../../facts/external.ts';
import {
  FARGATE_AWSVPC_UNSUPPORTED,
  FARGATE_IRREPLACEABLE,
  FARGATE_SYSTEMS,
  FARGATE_UNSUPPORTED,
  FARGATE_WINDOWS_UNSUPPORTED,
} from '../../facts/fargate.ts';
import { LOG_DRIVERS } from '../../facts/logging.ts';
import { MANAGED_INSTANCES_UNSUPPORTED } from '../../facts/managed-instances.ts';
import { type LaunchType, type OperatingSystem, platform } from '../../facts/platforms.ts';
import { MODE_MEMBERS, type RefusedMember } from '../../facts/refused-members.ts';
import { WINDOWS_ENDS, WINDOWS_UNSUPPORTED } from '../../facts/windows.ts';
import type { Task } from '../../model/task.ts';
import { ancestors, type Node, Property } from '../../syntax/node.ts';
import { type Choice, choice, notOn, nowhere } from './choice.ts';

/** What AWS does with it on EC2 beside Fargate is not known. */
const FARGATE_ONLY: readonly RefusedMember[] = [
  { level: 'task', path: 'ephemeralStorage', rule: 'res-ephemeral-storage-not-fargate' },
];

const UNSUPPORTED: Readonly<Record<LaunchType, readonly RefusedMember[]>> = {
  EC2: [],
  EXTERNAL: EXTERNAL_UNSUPPORTED,
  FARGATE: [...FARGATE_UNSUPPORTED, ...FARGATE_AWSVPC_UNSUPPORTED, ...FARGATE_IRREPLACEABLE],
  MANAGED_INSTANCES: MANAGED_INSTANCES_UNSUPPORTED,
};

const ON_WINDOWS: readonly RefusedMember[] = [
  ...WINDOWS_UNSUPPORTED,
  { level: 'container', path: 'environmentFiles', rule: 'envfile-windows' },
  { level: 'container', path: 'firelensConfiguration', rule: 'firelens-windows' },
  { level: 'container', path: 'linuxParameters', rule: 'windows-linux-parameters' },
  { level: 'container', path: 'memoryReservation', rule: 'windows-memory-reservation' },
  { level: 'volume', path: 'efsVolumeConfiguration', rule: 'windows-efs' },
];

/** Tells of a member of an object, or of a value of it, what the tables of refused members say against it. */
export function judgeIn(task: Task, owner: Node): (one: Choice, key: string) => Choice {
  const place = placeOf(task, owner);
  // A mode that AWS only assumes may still be written.
  const mode = task.networkMode.value;
  const inMode = MODE_MEMBERS.filter(({ refusedIn }) => mode && refusedIn.includes(mode));
  return (one, key) => {
    const refused = (table: readonly RefusedMember[]) => place !== undefined && isRefused(table, place, key, one.value);
    const reasons = task.launchTypes.filter((type) => refused(UNSUPPORTED[type])).map(notOn);
    if (!task.launchType('FARGATE') && refused(FARGATE_ONLY)) reasons.push(...task.launchTypes.map(notOn));
    if (task.isWindows && refused(ON_WINDOWS)) reasons.unshift(l10n.t('not on Windows'));
    if (task.isWindows && task.launchType('FARGATE') && refused(FARGATE_WINDOWS_UNSUPPORTED)) {
      reasons.push(notOn('FARGATE'));
    }
    if (reasons.length > 0) return nowhere(one, reasons);
    return mode && refused(inMode) ? { ...one, against: [...one.against, notInMode(mode)], rank: 1 } : one;
  };
}

export const notInMode = (mode: string) => l10n.t('not in network mode "{0}"', mode);

/** The log drivers. */
export function logDriver(value: string, task: Task): Choice {
  return nowhere(
    choice(value),
    withoutIt(task, (type, system) => LOG_DRIVERS[type][system].includes(value)),
  );
}

/** The operating systems, those last that people should leave. */
export function operatingSystem(value: string, task: Task): Choice {
  const system: OperatingSystem = value === 'LINUX' ? 'linux' : 'windows';
  const refusing = task.launchTypes.filter((type) => {
    if (type === 'FARGATE' && !FARGATE_SYSTEMS.test(value)) return true;
    return !platform(type, system).exists;
  });
  const end = WINDOWS_ENDS[value]?.date;
  return nowhere(choice(value, end ? [l10n.t('supported until {0}', end)] : []), refusing.map(notOn));
}

export function architecture(value: string, task: Task): Choice {
  return nowhere(choice(value), value === 'ARM64' && task.isWindows ? [l10n.t('not on Windows')] : []);
}

/** Where the task is to run, as far as something is not to be had there. */
function withoutIt(task: Task, takes: (type: LaunchType, system: OperatingSystem) => boolean): string[] {
  const onWindows = (['EC2', 'FARGATE'] as const).some((type) => takes(type, 'windows'));
  if (task.isWindows && !onWindows) return [l10n.t('not on Windows')];
  const { system = 'linux' } = task;
  return task.launchTypes.filter((type) => platform(type, system).exists && !takes(type, system)).map(notOn);
}

/** An object within a task, container or volume. */
interface Within {
  readonly level: RefusedMember['level'];
  /** The members that lead from there to the object, each with a dot behind it. */
  readonly path: string;
}

function isRefused(table: readonly RefusedMember[], place: Within, key: string, value: unknown): boolean {
  const from = place.path + key;
  return table.some(({ level, path, only }) => {
    if (level !== place.level) return false;
    return only === undefined ? `${from}.`.startsWith(`${path}.`) : from === path && only === value;
  });
}

/** Undefined for an object that is in none of them. */
function placeOf(task: Task, owner: Node): Within | undefined {
  let path = '';
  for (const step of [owner, ...ancestors(owner)]) {
    if (step instanceof Property) path = `${step.key}.${path}`;
    else if (step === task.node) return { level: 'task', path };
    else if (task.containers.some(({ node }) => node === step)) return { level: 'container', path };
    else if (task.volumes.items.some(({ node }) => node === step)) return { level: 'volume', path };
  }
  return undefined;
}
