import * as l10n from '@vscode/l10n';
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { type Analysis, type AnalyzeOptions, analyze } from '../core/analyze.ts';
import { isJsoncName } from '../core/facts/file-names.ts';
import { fixAll } from '../core/features/fix-all.ts';
import type { Levels } from '../core/rules/rule.ts';
import { parseJson } from '../core/syntax/json.ts';
import type { Fixing } from './args.ts';
import { below } from './below.ts';
import type { Configurations } from './configurations.ts';
import { type Candidate, STDIN } from './files.ts';
import type { Host } from './host.ts';
import { BUGS } from './manifest.ts';
import { asFileError, decode, type FileError, readText } from './text.ts';
import { replaceText } from './write.ts';

/** Lines that differ, beyond which nobody reads a diff, and the time to find the shortest one grows with its square. */
const MOST_CHANGES = 2000;

/** A file that is read, with what is configured for it. */
export interface Loaded {
  readonly candidate: Candidate;
  readonly text: string;
  readonly levels: Levels;
}

/** A file that cannot be read. */
export interface Unreadable {
  readonly candidate: Candidate;
  readonly error: FileError;
}

export interface Judged {
  readonly candidate: Candidate;
  readonly analysis: Analysis;
  /** Safe fixes are written, and the analysis is of the text with them. */
  readonly mended: boolean;
  /** What standard output gets beside the report: mended standard input, or a diff. */
  readonly output: string;
  /** Why the mended text is not written; then the analysis is of the file as it is. */
  readonly failure?: FileError;
}

/** Reads a file. Throws a UsageError where its configuration is none. */
export async function load(
  candidate: Candidate,
  configurations: Configurations,
  host: Host,
): Promise<Loaded | Unreadable> {
  const { path } = candidate;
  const levels = await configurations.levels(path);
  try {
    const text = path === STDIN.path ? decode(path, await host.readStdin()) : await readText(path);
    return { candidate, text, levels };
  } catch (error) {
    return { candidate, error: asFileError(path, error) };
  }
}

/** Judges what is read; with `fix`, what is left of it when it is mended. */
export async function judge({ candidate, text, levels }: Loaded, fix: Fixing, host: Host): Promise<Judged> {
  const { path } = candidate;
  const jsonc = isJsoncName(path);
  const options = { claimed: isClaimed(candidate, text), jsonc, levels, onRuleError: ruleErrors(path, host) };
  const analysis = analyze(text, options);
  const asItIs = { candidate, analysis, mended: false, output: '' };
  if (fix === 'none') return asItIs;
  const isStdin = path === STDIN.path;
  const mended = fixAll(analysis, options);
  if (mended === text) return isStdin && fix === 'write' ? { ...asItIs, output: text } : asItIs;
  const left = { candidate, analysis: analyze(mended, options) };
  if (fix === 'diff') return { ...left, mended: false, output: diff(path, text, mended) };
  if (isStdin) return { ...left, mended: true, output: mended };
  try {
    await replaceText(path, text, mended);
    return { ...left, mended: true, output: '' };
  } catch (error) {
    return { ...asItIs, failure: asFileError(path, error) };
  }
}

/** As git writes it, so that `git apply` and `patch -p1` take it. */
function diff(path: string, before: string, after: string): string {
  const name = below('.', path) ?? path.replace(/^\/+/, '');
  const names = [`a/${name}`, `b/${name}`] as const;
  const options = { context: 3, maxEditLength: MOST_CHANGES };
  const { hunks } = structuredPatch(...names, before, after, undefined, undefined, options) ?? {
    hunks: [{ oldStart: 1, newStart: 1, ...allLines(before, after) }],
  };
  const patch = { oldFileName: names[0], newFileName: names[1], oldHeader: undefined, newHeader: undefined, hunks };
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

/** The hunk that takes every line out and puts all the new ones in. */
function allLines(before: string, after: string) {
  const out = linesOf(before, '-');
  const put = linesOf(after, '+');
  const lines = [...out, ...put].flatMap((line) =>
    line.endsWith('\n') ? [line.slice(0, -1)] : [line, '\\ No newline at end of file'],
  );
  return { oldLines: out.length, newLines: put.length, lines };
}

function linesOf(text: string, sign: string): string[] {
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => sign + line);
}

/**
 * A file that a person names is a task definition by their word, so that a broken or an empty one is not passed over.
 * Sound JSON without a family is judged by its content: a shell that expands `*.json` names package.json too.
 */
function isClaimed({ named, claimed }: Candidate, text: string): boolean {
  return claimed || (named && (text.includes('"family"') || parseJson(text).problems.length > 0));
}

/** Says once for each rule that it broke: what it would have found is missing from the report. */
function ruleErrors(path: string, host: Host): NonNullable<AnalyzeOptions['onRuleError']> {
  const said = new Set<string>();
  return (rule, error) => {
    if (said.has(rule)) return;
    said.add(rule);
    host.err(
      `ecs-taskdef: ${l10n.t('{0}: the rule {1} failed and is left out. This is a bug, please report it at {2}', path, rule, BUGS)}\n`,
    );
    if (host.env.ECS_TASKDEF_DEBUG) host.err(`${String((error as Error)?.stack ?? error)}\n`);
  };
}
