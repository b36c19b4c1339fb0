import * as l10n from '@vscode/l10n';
import { MODES_OF_MEMBER } from '../facts/mode-members.ts';
import {
  commonModes,
  LAUNCH_TYPES,
  type LaunchType,
  NETWORK_MODE_SUPPORT,
  NETWORK_MODES,
  type NetworkMode,
} from '../facts/platforms.ts';
import type { Task } from '../model/task.ts';

/** A value that may be chosen, and what in the rest of the document speaks against it. */
export interface Choice {
  readonly value: string;
  /** Short reasons; empty when the document allows the value. */
  readonly against: readonly string[];
  /** 0 allowed; 1 refused because of a member that can be changed; 2 not available where the task is to run. */
  readonly rank: 0 | 1 | 2;
}

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

/** The launch types, those first that the network mode, the operating system and the members of the task allow. */
export function launchTypeChoices(task: Task): Choice[] {
  const mode = task.networkMode.value;
  return ranked(
    LAUNCH_TYPES.map((type) => {
      const { exists, modes } = NETWORK_MODE_SUPPORT[type][task.system];
      if (!exists) return { value: type, against: [l10n.t('not on Windows')], rank: 2 };
      if (mode === undefined) return choice(type, conflicts(modes, task));
      return choice(type, modes.includes(mode) ? [] : [l10n.t('does not take network mode "{0}"', mode)]);
    }),
  );
}

function choice(value: string, against: readonly string[]): Choice {
  return { value, against, rank: against.length > 0 ? 1 : 0 };
}

/** By rank, and within a rank in the order given. */
function ranked(choices: readonly Choice[]): Choice[] {
  return [...choices].sort((a, b) => a.rank - b.rank);
}

/** Where the task is to run, as far as the mode is not available there. */
function placesWithout(mode: NetworkMode, task: Task): string[] {
  if (task.isWindows && !commonModes([], 'windows').includes(mode)) return [l10n.t('not on Windows')];
  const refusing = task.launchTypes.filter((type) => {
    const { exists, modes } = NETWORK_MODE_SUPPORT[type][task.system];
    return exists && !modes.includes(mode);
  });
  return [...new Set(refusing)].map(notOn);
}

function notOn(type: LaunchType): string {
  switch (type) {
    case 'EC2':
      return l10n.t('not on EC2');
    case 'EXTERNAL':
      return l10n.t('not on external instances');
    case 'FARGATE':
      return l10n.t('not on Fargate');
    case 'MANAGED_INSTANCES':
      return l10n.t('not on Managed Instances');
  }
}

/** The members of the task that AWS takes in none of these modes. */
function conflicts(modes: readonly NetworkMode[], task: Task): string[] {
  const present: Record<keyof typeof MODES_OF_MEMBER, boolean> = {
    links: task.containers.some(({ links }) => links.items.length > 0),
    portMappings: task.containers.some(({ portMappings }) => portMappings.items.length > 0),
    proxyConfiguration: task.proxyConfiguration.value !== undefined,
  };
  return (Object.keys(present) as (keyof typeof present)[])
    .filter((member) => present[member] && !modes.some((mode) => takes(member, mode)))
    .map((member) => l10n.t('not together with {0}', member));
}

function takes(member: keyof typeof MODES_OF_MEMBER, mode: NetworkMode): boolean {
  const modes: readonly NetworkMode[] = MODES_OF_MEMBER[member];
  return modes.includes(mode);
}
