import * as l10n from '@vscode/l10n';
import { CONFIG_FILE_TYPES, FIRELENS_OPTIONS, OWN_OPTIONS, ROUTERS, type RouterType } from '../../facts/firelens.ts';
import { BUFFER_OPTIONS, LOG_MODES, LOG_OPTION_VALUES, LOG_OPTIONS } from '../../facts/logging.ts';
import { REGIONS } from '../../facts/regions.ts';
import { homeOf } from '../../model/arn.ts';
import type { Task } from '../../model/task.ts';
import { type Node, Property, rootOf } from '../../syntax/node.ts';
import { type Choice, choice, notOn, nowhere, type Place } from './choice.ts';

/**
 * The options of the driver that a log configuration names, those first that it cannot do without.
 * @param configuration the object that `logDriver` stands in
 */
export function logOptions(task: Task, configuration: Node): Choice[] {
  const driver = String(configuration.property('logDriver')?.value);
  if (driver === 'awsfirelens') return firelensOptions(task);
  const options = Object.hasOwn(LOG_OPTIONS, driver) ? LOG_OPTIONS[driver] : undefined;
  if (!options) return [];
  const needed = ({ required }: (typeof options)[number]) =>
    required === 'everywhere' || (required === 'fargate' && task.launchType('FARGATE'));
  const inOrder = [...options.filter(needed), ...options.filter((option) => !needed(option))];
  const names = inOrder.map((option) => choice(option.name, [], needed(option) ? l10n.t('required') : undefined));
  const known = new Set(names.map(({ value }) => value));
  return [...names, ...BUFFER_OPTIONS.filter((name) => !known.has(name)).map((name) => choice(name))];
}

/** The options of a log router. */
export function routerOptions(): Choice[] {
  return FIRELENS_OPTIONS.map((name) => choice(name));
}

/** The options that the log driver can get as secrets: any. */
export function secretOption(task: Task, { property: { owner } }: Place): Choice[] {
  const list = owner.parent instanceof Property ? undefined : owner.parent?.parent;
  return list instanceof Property ? logOptions(task, list.owner) : [];
}

/** The options that ECS reads itself, and the one that names the output. */
function firelensOptions(task: Task): Choice[] {
  const types = task.containers.flatMap(({ firelensConfiguration }) => firelensConfiguration.value?.type.value ?? []);
  const outputs = types.flatMap((type) => (Object.hasOwn(ROUTERS, type) ? ROUTERS[type as RouterType].output : []));
  return [...new Set([...outputs, ...OWN_OPTIONS])].map((name) => choice(name));
}

/** The values of an option of the log driver. */
export function logOption(_task: Task, { property }: Place): Choice[] {
  const options = property.owner.parent;
  const name = options instanceof Property ? options.owner.property('logDriver')?.value : undefined;
  if (name === 'awslogs' && property.key === 'awslogs-region') return regions(property);
  if (property.key === 'mode' && name !== undefined && name !== 'awsfirelens')
    return LOG_MODES.map((mode) => choice(mode));
  const values = Object.hasOwn(LOG_OPTION_VALUES, String(name)) ? LOG_OPTION_VALUES[String(name)] : undefined;
  return values && Object.hasOwn(values, property.key)
    ? (values[property.key] ?? []).map((value) => choice(value))
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
