import { writeFile } from 'node:fs/promises';
import * as l10n from '@vscode/l10n';
import { type Analysis, type AnalyzeOptions, analyze } from '../core/analyze.ts';
import { isJsoncName } from '../core/facts/file-names.ts';
import { fixAll } from '../core/features/fix-all.ts';
import { visible } from '../core/report/display.ts';
import { json } from '../core/report/json.ts';
import { PLAIN, pretty } from '../core/report/pretty.ts';
import type { FileReport } from '../core/report/summary.ts';
import { parseJson } from '../core/syntax/json.ts';
import { type CheckCommand, SEVERITIES } from './args.ts';
import { ANSI } from './colours.ts';
import { Configurations } from './configurations.ts';
import { type Candidate, findFiles, STDIN } from './files.ts';
import type { Host } from './host.ts';
import { BUGS } from './manifest.ts';
import { asFileError, decode, type FileError, readText } from './text.ts';

interface Judged extends FileReport {
  readonly candidate: Candidate;
  readonly mended: boolean;
  /** Why the mended text could not be written; then the report is about the file as it is. */
  readonly failure?: FileError;
}

/** What all the files came to. */
interface Outcome {
  readonly judged: readonly Judged[];
  readonly errors: readonly FileError[];
  /** Files that a folder or glob led to, and how many of them are task definitions. */
  readonly lookedAt: number;
  readonly recognized: number;
}

/** Judges files, mends them if asked to, and reports. Gives the exit code. */
export async function check(command: CheckCommand, host: Host): Promise<number> {
  const outcome = await judgeAll(command, host);
  // Mended standard input goes to standard output, so the report makes room for it.
  const say = command.fix && command.paths.includes(STDIN.argument) ? host.err : host.out;
  say(report(outcome, command, host));
  for (const error of outcome.errors) host.err(`ecs-taskdef: ${visible(error.message)}\n`);
  if (outcome.errors.length > 0) return 2;
  return outcome.judged.some(({ analysis }) => reaches(analysis, command)) ? 1 : 0;
}

async function judgeAll(command: CheckCommand, host: Host): Promise<Outcome> {
  const { candidates, errors } = await findFiles(command.paths);
  const configurations = new Configurations(command.config);
  const judged: Judged[] = [];
  const failed = [...errors];
  for (const candidate of candidates) {
    try {
      judged.push(await judge(candidate, command, configurations, host));
    } catch (error) {
      const explained = asFileError(candidate.path, error);
      // What only happens to lie in the folder may well be no text.
      if (candidate.named || candidate.claimed || !explained.binary) failed.push(explained);
    }
  }
  const walked = judged.filter(({ candidate }) => !candidate.named);
  return {
    judged: judged.filter(isListed),
    errors: [...failed, ...judged.flatMap(({ failure }) => failure ?? [])],
    lookedAt: candidates.filter(({ named }) => !named).length,
    recognized: walked.filter(({ analysis }) => analysis.kind !== 'unrecognized').length,
  };
}

async function judge(
  candidate: Candidate,
  { fix }: CheckCommand,
  configurations: Configurations,
  host: Host,
): Promise<Judged> {
  const { path } = candidate;
  const isStdin = path === STDIN.path;
  const text = isStdin ? decode(path, await host.readStdin()) : await readText(path);
  const options = {
    claimed: isClaimed(candidate, text),
    jsonc: isJsoncName(path),
    levels: await configurations.levels(path),
    onRuleError: ruleErrors(path, host),
  };
  const analysis = analyze(text, options);
  if (!fix) return { path, analysis, candidate, mended: false };
  const mended = fixAll(analysis, options);
  if (isStdin) host.out(mended);
  if (mended === text) return { path, analysis, candidate, mended: false };
  const failure = isStdin ? undefined : await write(path, mended);
  if (failure) return { path, analysis, candidate, mended: false, failure };
  return { path, analysis: analyze(mended, options), candidate, mended: true };
}

/**
 * A file that a person names is a task definition by their word, so that a broken or an empty one is not passed over.
 * Sound JSON without a family is judged by its content: a shell that expands `*.json` names package.json too.
 */
function isClaimed({ named, claimed }: Candidate, text: string): boolean {
  return claimed || (named && (text.includes('"family"') || parseJson(text).problems.length > 0));
}

async function write(path: string, text: string): Promise<FileError | undefined> {
  try {
    await writeFile(path, text);
    return undefined;
  } catch (error) {
    return asFileError(path, error);
  }
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

/** What a folder holds beside task definitions is counted, not listed. */
function isListed(file: Judged): boolean {
  return file.candidate.named || isOurs(file);
}

/** Whether something is at least as grave as the severity asked for. */
function reaches({ findings }: Analysis, { severity }: CheckCommand): boolean {
  const limit = SEVERITIES.indexOf(severity);
  return findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= limit);
}

function report(outcome: Outcome, { format, quiet }: CheckCommand, host: Host): string {
  const { judged } = outcome;
  if (format === 'json') return json(judged, { onlyErrors: quiet });
  const palette = host.colour ? ANSI : PLAIN;
  return pretty(judged.filter(isOurs), { palette, onlyErrors: quiet, remarks: remarks(outcome) });
}

/** Not a task definition, and nothing to say about it either. */
function isOurs({ analysis }: Judged): boolean {
  return analysis.kind !== 'unrecognized' || analysis.findings.length > 0;
}

function remarks({ judged, errors, lookedAt, recognized }: Outcome): string[] {
  const others = judged.filter((file) => !isOurs(file));
  const mended = judged.filter((file) => file.mended).length;
  const walked = lookedAt > 0 || (judged.length === 0 && errors.length === 0);
  return [
    ...others.map(({ path }) => l10n.t('{0}: not a task definition, so nothing in it is judged', path)),
    ...(walked ? [lookedAtSentence(lookedAt, recognized)] : []),
    ...(mended > 0 ? [mended === 1 ? l10n.t('Mended 1 file') : l10n.t('Mended {0} files', mended)] : []),
  ];
}

function lookedAtSentence(files: number, recognized: number): string {
  if (files === 0) return l10n.t('There is no JSON file to look at');
  if (files === 1) {
    return recognized === 1
      ? l10n.t('Looked at 1 JSON file: it is a task definition')
      : l10n.t('Looked at 1 JSON file: it is no task definition');
  }
  if (recognized === 0) return l10n.t('Looked at {0} JSON files: none is a task definition', files);
  if (recognized === 1) return l10n.t('Looked at {0} JSON files: 1 is a task definition', files);
  return l10n.t('Looked at {0} JSON files: {1} are task definitions', files, recognized);
}
