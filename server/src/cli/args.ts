import { parseArgs } from 'node:util';
import * as l10n from '@vscode/l10n';
import { BASELINE_FILE } from '../core/report/baseline.ts';
import type { Severity } from '../core/rules/rule.ts';
import { isLocale, LOCALES } from './locale.ts';

export type Format = 'pretty' | 'json' | 'sarif' | 'github';

/** What becomes of the safe fixes: nothing, they are written, or they are shown as a diff. */
export type Fixing = 'none' | 'write' | 'diff';

export interface CheckCommand {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly format: Format;
  readonly fix: Fixing;
  readonly quiet: boolean;
  readonly severity: Severity;
  /** The configuration file for all; undefined for the nearest one above each. */
  readonly config: string | undefined;
  /** The file of findings that are known and not reported. */
  readonly baseline: string | undefined;
  /** The file to which all findings are written, to be known from then on. */
  readonly writeBaseline: string | undefined;
}

export interface RulesCommand {
  readonly command: 'rules';
  readonly format: Format;
}

export interface ExplainCommand {
  readonly command: 'explain';
  readonly rule: string;
}

export type Command =
  | CheckCommand
  | RulesCommand
  | ExplainCommand
  | { readonly command: 'help' }
  | { readonly command: 'version' };

/** The person asked for something that does not exist; the message says what does. */
export class UsageError extends Error {}

/** From the gravest on. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const FORMATS: readonly Format[] = ['pretty', 'json', 'sarif', 'github'];

const OPTIONS = {
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean' },
  severity: { type: 'string' },
  config: { type: 'string' },
  locale: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Option = keyof typeof OPTIONS;

const OPTIONS_OF: ReadonlyMap<string, readonly Option[]> = new Map([
  ['check', ['format', 'fix', 'fix-dry-run', 'severity', 'baseline', 'write-baseline', 'config', 'locale', 'quiet']],
  ['rules', ['format', 'locale']],
  ['explain', ['locale']],
]);

/** Options that may have a value, and then only behind `=`: what follows them is a path. */
const VALUE_OPTIONAL: readonly Option[] = ['write-baseline'];

/** Each would undo what the other is for. */
const EXCLUSIVE: readonly (readonly [Option, Option])[] = [
  ['fix', 'fix-dry-run'],
  ['fix-dry-run', 'write-baseline'],
  ['baseline', 'write-baseline'],
];

/** The locale asked for on the command line, found first so that all else can be said in it. */
export function askedLocale(argv: readonly string[]): string | undefined {
  return read(argv).values.get('locale');
}

/** What the person wants. Throws a UsageError that says what is wrong with the arguments. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals, problem } = read(argv);
  if (problem) throw new UsageError(problem);
  if (values.has('help')) return { command: 'help' };
  if (values.has('version')) return { command: 'version' };
  choice(values, 'locale', LOCALES, 'en', isLocale);
  const [name, ...paths] = positionals;
  if (name === undefined)
    throw new UsageError(l10n.t('No command given. Use "ecs-taskdef check", or "ecs-taskdef --help" to see all.'));
  const allowed = OPTIONS_OF.get(name);
  if (!allowed) throw new UsageError(l10n.t('There is no command "{0}". To check a file: ecs-taskdef check {0}', name));
  for (const option of values.keys()) {
    if (!allowed.includes(option))
      throw new UsageError(l10n.t('The option --{0} does not go with "{1}".', option, name));
  }
  for (const [one, other] of EXCLUSIVE) {
    if (values.has(one) && values.has(other))
      throw new UsageError(l10n.t('The options --{0} and --{1} do not go together.', one, other));
  }
  if (name === 'check') return checkCommand(paths, values);
  if (name === 'explain') return explainCommand(paths);
  if (paths[0] !== undefined) throw new UsageError(l10n.t('"rules" takes no path, but "{0}" is given.', paths[0]));
  return { command: 'rules', format: choice(values, 'format', ['pretty', 'json'], 'pretty') };
}

function checkCommand(paths: readonly string[], values: ReadonlyMap<Option, string>): CheckCommand {
  return {
    command: 'check',
    paths: paths.length > 0 ? paths : ['.'],
    format: choice(values, 'format', FORMATS, 'pretty'),
    fix: values.has('fix') ? 'write' : values.has('fix-dry-run') ? 'diff' : 'none',
    quiet: values.has('quiet'),
    severity: choice(values, 'severity', SEVERITIES, 'error'),
    config: values.get('config'),
    baseline: values.get('baseline'),
    writeBaseline: values.has('write-baseline') ? values.get('write-baseline') || BASELINE_FILE : undefined,
  };
}

function explainCommand([rule, ...others]: readonly string[]): ExplainCommand {
  if (rule === undefined)
    throw new UsageError(l10n.t('"explain" needs the name of a rule. "ecs-taskdef rules" lists all.'));
  if (others[0] !== undefined)
    throw new UsageError(l10n.t('"explain" takes one rule, but "{0}" is given as well.', others[0]));
  return { command: 'explain', rule };
}

/** The options and positionals, and the first thing that is wrong with them. A repeated option counts as given last. */
function read(argv: readonly string[]) {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<Option, string>();
  let problem: string | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) problem ??= l10n.t('There is no option {0}. "ecs-taskdef --help" shows all.', rawName);
    else if (OPTIONS[name].type === 'boolean' && value !== undefined && !VALUE_OPTIONAL.includes(name))
      problem ??= l10n.t('The option {0} takes no value.', rawName);
    else if (OPTIONS[name].type === 'string' && value === undefined)
      problem ??= l10n.t('The option {0} needs a value.', rawName);
    else values.set(name, value ?? '');
  }
  return { values, positionals, problem };
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name);
}

function choice<T extends string>(
  values: ReadonlyMap<Option, string>,
  option: Option,
  known: readonly T[],
  otherwise: T,
  isKnown = (value: string): value is T => (known as readonly string[]).includes(value),
): T {
  const value = values.get(option);
  if (value === undefined) return otherwise;
  if (isKnown(value)) return value;
  throw new UsageError(l10n.t('--{0} cannot be "{1}". It is one of: {2}', option, value, known.join(', ')));
}
