import * as l10n from '@vscode/l10n';
import { rules } from '../rules/index.generated.ts';
import type { Level, Levels } from '../rules/rule.ts';
import { nearest } from '../text/nearest.ts';
import { GROUP_LEVELS, RULE_LEVELS, rulesOfGroups } from './levels.ts';

/** What a person sets, in `ecs-taskdef.config.json` or in the settings of an editor. */
export interface Configuration {
  readonly levels: Levels;
  /** In the order written: of several that match a file, the later one wins. */
  readonly files: readonly Override[];
}

/** Other levels for some files; all rules `off` where the person wrote that. */
export interface Override {
  /** Relative to the folder of the configuration file, or of the workspace. */
  readonly glob: string;
  readonly levels: Levels;
}

/** Something in a configuration that means nothing. */
export interface Complaint {
  /** The keys that lead to it. */
  readonly path: readonly string[];
  readonly message: string;
}

export const NO_CONFIGURATION: Configuration = { levels: {}, files: [] };

/**
 * Reads a configuration that may be anything: keeps what has a meaning, and says what has none.
 * @param others keys that are not this reader's business
 */
export function readConfiguration(
  raw: unknown,
  others: readonly string[] = [],
): { readonly configuration: Configuration; readonly complaints: readonly Complaint[] } {
  const complaints: Complaint[] = [];
  if (!isObject(raw)) {
    return {
      configuration: NO_CONFIGURATION,
      complaints: [{ path: [], message: l10n.t('The configuration is no object.') }],
    };
  }
  for (const key of Object.keys(raw)) {
    if (!['rules', 'groups', 'files', ...others].includes(key))
      complaints.push({ path: [key], message: unknownKey(key, ['rules', 'groups', 'files']) });
  }
  const files = Object.entries(objectAt(raw, 'files', [], complaints)).map(([glob, value]) => {
    const path = ['files', glob];
    return { glob, levels: value === 'off' ? allOff() : overrideLevels(value, path, complaints) };
  });
  return { configuration: { levels: readLevels(raw, [], complaints), files }, complaints };
}

/**
 * The levels for one file.
 * @param sources from the weakest to the strongest, each with whether one of its globs means the file
 */
export function levelsFor(
  sources: readonly { readonly configuration: Configuration; readonly matches: (glob: string) => boolean }[],
): Levels {
  const parts = sources.flatMap(({ configuration: { levels, files }, matches }) => [
    levels,
    ...files.filter(({ glob }) => matches(glob)).map((override) => override.levels),
  ]);
  return Object.assign({}, ...parts);
}

function overrideLevels(value: unknown, path: readonly string[], complaints: Complaint[]): Levels {
  if (!isObject(value)) {
    complaints.push({
      path,
      message: l10n.t('What is set for a glob is "off", or an object with "rules" and "groups".'),
    });
    return {};
  }
  for (const key of Object.keys(value)) {
    if (key !== 'rules' && key !== 'groups')
      complaints.push({ path: [...path, key], message: unknownKey(key, ['rules', 'groups']) });
  }
  return readLevels(value, path, complaints);
}

/** Groups first: what is said of a single rule counts more. */
function readLevels(raw: Readonly<Record<string, unknown>>, path: readonly string[], complaints: Complaint[]): Levels {
  const levels: Record<string, Level> = {};
  for (const [group, level] of Object.entries(objectAt(raw, 'groups', path, complaints))) {
    const ids = rulesOfGroups().get(group);
    const at = [...path, 'groups', group];
    if (!ids) complaints.push({ path: at, message: unknownGroup(group) });
    else if (!isOneOf(level, GROUP_LEVELS))
      complaints.push({ path: at, message: badLevel(level, group, GROUP_LEVELS) });
    else for (const id of ids) levels[id] = level;
  }
  const known = new Set<string>(rules.map((rule) => rule.id));
  for (const [id, level] of Object.entries(objectAt(raw, 'rules', path, complaints))) {
    const at = [...path, 'rules', id];
    if (!known.has(id)) complaints.push({ path: at, message: unknownRule(id) });
    else if (!isOneOf(level, RULE_LEVELS)) complaints.push({ path: at, message: badLevel(level, id, RULE_LEVELS) });
    else levels[id] = level;
  }
  return levels;
}

function allOff(): Levels {
  return Object.fromEntries(rules.map(({ id }) => [id, 'off']));
}

function objectAt(
  raw: Readonly<Record<string, unknown>>,
  key: string,
  path: readonly string[],
  complaints: Complaint[],
): Readonly<Record<string, unknown>> {
  const value = raw[key];
  if (isObject(value)) return value;
  // Editors give null for what is not set.
  if (value !== undefined && value !== null)
    complaints.push({ path: [...path, key], message: l10n.t('"{0}" is no object.', key) });
  return {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf<T extends string>(value: unknown, known: readonly T[]): value is T {
  return (known as readonly unknown[]).includes(value);
}

function unknownKey(key: string, known: readonly string[]): string {
  return l10n.t('There is no "{0}" here. What can be set: {1}.', key, known.join(', '));
}

function unknownRule(id: string): string {
  const meant = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return meant === undefined
    ? l10n.t('There is no rule "{0}".', id)
    : l10n.t('There is no rule "{0}". Did you mean "{1}"?', id, meant);
}

function unknownGroup(group: string): string {
  return l10n.t('There is no group "{0}". The groups are {1}.', group, [...rulesOfGroups().keys()].sort().join(', '));
}

function badLevel(level: unknown, name: string, known: readonly string[]): string {
  return l10n.t(
    '{0} is no level for {1}. Use one of: {2}.',
    JSON.stringify(level) ?? 'undefined',
    name,
    known.join(', '),
  );
}
