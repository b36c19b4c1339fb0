import * as l10n from '@vscode/l10n';
import {
  commonModes,
  type EffectiveMode,
  LAUNCH_TYPES,
  type LaunchType,
  NETWORK_MODES,
  type NetworkMode,
  platform,
} from '../facts/platforms.ts';
import { MODE_MEMBERS, type RefusedMember } from '../facts/refused-members.ts';
import type { Task } from '../model/task.ts';
import type { Node } from '../syntax/node.ts';
import { type Choice, choice, notOn, ranked } from './completion/choice.ts';

/** The network modes, those first that the launch types, the operating system and the members of the task allow. */
export function networkModeChoices(task: Task): Choice[] {
  return ranked(
    NETWORK_MODES.map((mode) => {
      const places = placesWithout(mode, task);
      if (places.length > 0) return { value: mode, against: places, rank: 2 };
      return choice(mode, conflicts([mode], task));
    }),
  );
}

/**
 * The launch types, those first that the network mode, the operating system and the members of the task allow.
 * @param beside the launch types that are to be listed with it
 */
export function launchTypeChoices(task: Task, beside: readonly LaunchType[]): Choice[] {
  const mode = task.networkMode.value;
  return ranked(
    LAUNCH_TYPES.map((type) => {
      const { exists, modes } = platform(type, task.system);
      if (!exists) return { value: type, against: [l10n.t('not on Windows')], rank: 2 };
      if (type === 'FARGATE' && isWindows2016(task)) return { value: type, against: [notOn2016()], rank: 2 };
      if (mode !== undefined)
        return choice(type, modes.includes(mode) ? [] : [l10n.t('does not take network mode "{0}"', mode)]);
      const apart = withoutCommonMode(type, beside, task);
      if (apart.length > 0) {
        const against = [l10n.t('no network mode in common with {0}', apart.join(', '))];
        return { value: type, against, rank: 2 };
      }
      return choice(type, conflicts(possibleModes(type, task), task));
    }),
  );
}

/** Those of the launch types that can never be listed together with this one. */
function withoutCommonMode(type: LaunchType, beside: readonly LaunchType[], { system }: Task): LaunchType[] {
  const existing = beside.filter((other) => platform(other, system).exists);
  return [...new Set(existing)].filter((other) => commonModes([type, other], system).length === 0);
}

/** The modes that a task without `networkMode` may still get there. */
function possibleModes(type: LaunchType, { system }: Task): readonly EffectiveMode[] {
  const { modes, absent } = platform(type, system);
  return absent === 'nat' ? [...modes, absent] : modes;
}

/** Where the task is to run, as far as the mode is not available there. */
function placesWithout(mode: NetworkMode, task: Task): string[] {
  if (task.isWindows && !commonModes([], 'windows').includes(mode)) return [l10n.t('not on Windows')];
  if (mode === 'awsvpc' && isWindows2016(task)) return [notOn2016()];
  const refusing = task.launchTypes.filter((type) => {
    const { exists, modes } = platform(type, task.system);
    return exists && !modes.includes(mode);
  });
  return [...new Set(refusing)].map(notOn);
}

function isWindows2016({ runtimePlatform }: Task): boolean {
  return runtimePlatform.value?.operatingSystemFamily.value === 'WINDOWS_SERVER_2016_FULL';
}

function notOn2016(): string {
  return l10n.t('not on Windows Server 2016');
}

/** The members of the task that AWS takes in none of these modes. */
function conflicts(modes: readonly EffectiveMode[], task: Task): string[] {
  return MODE_MEMBERS.filter(({ refusedIn }) => modes.every((mode) => refusedIn.includes(mode)))
    .filter((member) => isPresent(member, task))
    .map(({ path }) => l10n.t('not together with {0}', path.slice(path.lastIndexOf('.') + 1)));
}

function isPresent({ level, path, only }: RefusedMember, task: Task): boolean {
  const holders = level === 'task' ? [task] : level === 'container' ? task.containers : task.volumes.items;
  return holders.some(({ node }) => holds(node, path.split('.'), only));
}

/** Whether a value that AWS would refuse stands at the path; of a list, in any element. */
function holds(node: Node | undefined, [first, ...rest]: readonly string[], only: RefusedMember['only']): boolean {
  if (!node) return false;
  if (first !== undefined) {
    if (node.kind === 'array') return node.items.some((item) => holds(item, [first, ...rest], only));
    return holds(node.property(first)?.node, rest, only);
  }
  if (node.state !== 'known') return false;
  if (only !== undefined) return node.value === only;
  return node.kind === 'array' ? node.items.length > 0 : node.kind !== 'null' && node.json !== '';
}
