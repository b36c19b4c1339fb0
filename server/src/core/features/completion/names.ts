import * as l10n from '@vscode/l10n';
import { FARGATE_CAPABILITIES } from '../../facts/fargate.ts';
import { CONFIG_FILE_TYPES } from '../../facts/firelens.ts';
import {
  CAPABILITIES,
  IPC_SYSCTL,
  KNOWN_SYSCTLS,
  NETWORK_SYSCTL,
  TMPFS_OPTIONS,
  TMPFS_OPTIONS_WITH_VALUE,
} from '../../facts/linux.ts';
import { LOG_MODES, LOG_OPTION_VALUES } from '../../facts/logging.ts';
import { REGIONS } from '../../facts/regions.ts';
import { homeOf } from '../../model/arn.ts';
import type { Task } from '../../model/task.ts';
import { rootOf } from '../../syntax/node.ts';
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
  const said = new Set([...beside].map((option) => String(option).replace(/=.*$/, '')));
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

/** The values of an option of the log driver. */
export function logOption(_task: Task, { property }: Place): Choice[] {
  const driver = property.owner.parent && 'owner' in property.owner.parent ? property.owner.parent.owner : undefined;
  const name = driver?.property('logDriver')?.value;
  if (name === 'awslogs' && property.key === 'awslogs-region') return regions(property);
  if (property.key === 'mode' && name !== undefined && name !== 'awsfirelens')
    return LOG_MODES.map((mode) => choice(mode));
  const options = Object.hasOwn(LOG_OPTION_VALUES, String(name)) ? LOG_OPTION_VALUES[String(name)] : undefined;
  return options && Object.hasOwn(options, property.key)
    ? (options[property.key] ?? []).map((value) => choice(value))
    : [];
}

/** The values of an option of the log router. */
export function routerOption(task: Task, { property: { key } }: Place): Choice[] {
  if (key === 'enable-ecs-log-metadata') return ['true', 'false'].map((value) => choice(value));
  if (key !== 'config-file-type') return [];
  return CONFIG_FILE_TYPES.map((value) =>
    nowhere(choice(value), value === 's3' && task.launchType('FARGATE') ? [notOn('FARGATE')] : []),
  );
}

/** The Regions, that of the document first. */
function regions({ owner }: Place['property']): Choice[] {
  const { region: home } = homeOf(rootOf(owner));
  const all = Object.entries(REGIONS).map(([region, name]) => choice(region, [], name));
  return [...all.filter(({ value }) => value === home), ...all.filter(({ value }) => value !== home)];
}
