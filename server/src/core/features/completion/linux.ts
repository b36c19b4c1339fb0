import * as l10n from '@vscode/l10n';
import { FARGATE_CAPABILITIES } from '../../facts/fargate.ts';
import {
  CAPABILITIES,
  IPC_SYSCTL,
  KNOWN_SYSCTLS,
  NETWORK_SYSCTL,
  TMPFS_OPTIONS,
  TMPFS_OPTIONS_WITH_VALUE,
} from '../../facts/linux.ts';
import type { Task } from '../../model/task.ts';
import { before } from '../../text/before.ts';
import { type Choice, choice, notOn, nowhere, type Place, saidBeside } from './choice.ts';
import { notInMode } from './platforms.ts';

/** Capabilities, those last that stand in the other list. */
export function capabilities(task: Task, { property }: Place): Choice[] {
  const isAdd = property.key === 'add';
  const other = isAdd ? 'drop' : 'add';
  const said = new Set(property.owner.property(other)?.node?.items.map(({ json }) => json));
  return CAPABILITIES.map((name) => {
    const one = choice(name, said.has(name) ? [l10n.t('not together with {0}', other)] : []);
    const refused = isAdd && task.launchType('FARGATE') && !FARGATE_CAPABILITIES.includes(name);
    return nowhere(one, refused ? [notOn('FARGATE')] : []);
  });
}

/** The options of a tmpfs; those with a value up to its "=". */
export function tmpfsOptions(_task: Task, { beside }: Place): Choice[] {
  const said = new Set([...beside].map((option) => before(String(option), '=')));
  const free = TMPFS_OPTIONS.filter((name) => !said.has(name));
  return free.map((name) => choice(TMPFS_OPTIONS_WITH_VALUE.has(name) ? `${name}=` : name));
}

/** Kernel parameters that the container does not set yet. */
export function sysctls(task: Task, place: Place): Choice[] {
  const said = saidBeside(place);
  return KNOWN_SYSCTLS.filter((name) => !said.has(name)).map((name) => {
    if (task.mode === 'host' && NETWORK_SYSCTL.test(name)) return choice(name, [notInMode('host')]);
    const isShared = task.ipcMode.value === 'host' && IPC_SYSCTL.test(name);
    return choice(name, isShared ? [l10n.t('not together with {0}', 'ipcMode "host"')] : []);
  });
}
