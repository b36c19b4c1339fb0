import * as l10n from '@vscode/l10n';
import { isNatLabel } from '../../facts/network-modes.ts';
import {
  commonModes,
  type LaunchType,
  NETWORK_MODE_SUPPORT,
  type NetworkMode,
  type OperatingSystem,
} from '../../facts/platforms.ts';
import type { Task } from '../../model/task.ts';
import { codes } from './markdown.ts';

/** Why the mode of the task does not do for its launch types, and which modes would; empty where it does. */
export function wrongMode(task: Task): string[] {
  const mode = task.networkMode.value;
  const { system } = task;
  if (!system) return [];
  if (!mode) return withoutMode(task, system);
  if (mode === 'awsvpc' && task.runtimePlatform.value?.operatingSystemFamily.value === 'WINDOWS_SERVER_2016_FULL')
    return [l10n.t('Windows Server 2016 has no `awsvpc`. Choose a newer version, or leave `networkMode` out for NAT.')];
  if (commonModes(task.launchTypes, system).includes(mode)) return [];
  return [...reasons(task, system, mode), ...remedies(task, system)];
}

/** Launch types that need a mode to be written out, and labels of NAT where a mode should be. */
function withoutMode(task: Task, system: OperatingSystem): string[] {
  const { state, property } = task.networkMode;
  const written = property?.node?.json;
  if (typeof written === 'string' && isNatLabel(written)) return remedies(task, system);
  const refused = task.launchTypes.some((type) => NETWORK_MODE_SUPPORT[type][system].absent === 'refused');
  return state === 'absent' && refused ? [noMode(), ...remedies(task, system)] : [];
}

/** Which modes a launch type takes, and whether the mode of the task is one of them. */
export function launchTypeLines(task: Task, type: LaunchType): string[] {
  const { system } = task;
  if (!system) return [];
  const { exists, modes } = NETWORK_MODE_SUPPORT[type][system];
  if (!exists) return [noWindows(type)];
  const taken =
    system === 'windows'
      ? l10n.t('On Windows `{0}` takes {1}.', type, codes(modes))
      : l10n.t('On Linux `{0}` takes {1}.', type, codes(modes));
  return [taken, ...verdict(task, type, system), ...together(task, system)];
}

function verdict(task: Task, type: LaunchType, system: OperatingSystem): string[] {
  const { modes, absent } = NETWORK_MODE_SUPPORT[type][system];
  const mode = task.networkMode.value;
  if (mode) {
    return modes.includes(mode)
      ? [l10n.t('The mode of this task, `{0}`, is one of them.', mode)]
      : [l10n.t('The mode of this task, `{0}`, is not one of them.', mode)];
  }
  if (task.networkMode.state !== 'absent') return [];
  switch (absent) {
    case 'refused':
      return [noMode(), l10n.t('What can be used here: {0}.', codes(modes))];
    case 'uncertain':
      return [l10n.t('This task has no `networkMode`; write out which of them is meant.')];
    case 'nat':
      return [l10n.t('This task has no `networkMode`, which here means NAT, the default of Windows.')];
    default:
      return [l10n.t('This task has no `networkMode`, which here means `{0}`.', absent)];
  }
}

/** Launch types are judged one by one, so they restrict each other. */
function together(task: Task, system: OperatingSystem): string[] {
  return new Set(task.launchTypes).size > 1 ? remedies(task, system) : [];
}

function reasons(task: Task, system: OperatingSystem, mode: NetworkMode): string[] {
  const types = [...new Set(task.launchTypes)];
  if (types.length === 0) return [l10n.t('Windows containers on EC2 do not run in `{0}`.', mode)];
  return types.flatMap((type) => {
    const { exists, modes } = NETWORK_MODE_SUPPORT[type][system];
    if (!exists) return [noWindows(type)];
    if (modes.includes(mode)) return [];
    return type === 'FARGATE' || type === 'MANAGED_INSTANCES'
      ? [l10n.t('`{0}` takes only {1}, so AWS refuses `{2}`.', type, codes(modes), mode)]
      : [l10n.t('`{0}` takes only {1} here, and `{2}` is none of them.', type, codes(modes), mode)];
  });
}

function remedies(task: Task, system: OperatingSystem): string[] {
  if (!task.launchTypesKnown) return [];
  const types = new Set(task.launchTypes);
  const modes = commonModes([...types], system);
  if (modes.length === 0)
    return [l10n.t('No mode suits all the launch types listed: each needs a task definition of its own.')];
  const said =
    types.size > 1
      ? l10n.t('All the launch types listed take {0}.', codes(modes))
      : l10n.t('What can be used here: {0}.', codes(modes));
  const nat = [...types].every((type) => NETWORK_MODE_SUPPORT[type][system].absent === 'nat') && system === 'windows';
  return nat ? [said, l10n.t('Without `networkMode` the task gets NAT, the default of Windows.')] : [said];
}

function noMode(): string {
  return l10n.t('This task has no `networkMode`, and AWS refuses it like that.');
}

function noWindows(type: LaunchType): string {
  return l10n.t('`{0}` runs no Windows containers.', type);
}
