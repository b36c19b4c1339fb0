import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../server/src/core/analyze.ts';
import { isTaskDefinitionName } from '../server/src/core/facts/file-names.ts';
import { rules } from '../server/src/core/rules/index.generated.ts';
import { isOrdinary, type Judged, type Row } from './corpus/file.ts';
import { CORPUS } from './corpus/folder.ts';
import { checkGates } from './corpus/gates.ts';
import { checkRefactorings } from './corpus/refactorings.ts';
import { checkSafeFixes } from './corpus/safe-fixes.ts';
import { print } from './corpus/table.ts';

/**
 * Judges a corpus of real task definitions and prints what is said of it: how many files of each kind are
 * recognised, the findings by rule and by group, and what refactorings and fixes make of them. Fails where one of these,
 * or a gate of `corpus/gates.ts`, does not hold. The corpus is a folder with an `index.jsonl` whose rows
 * have `file`, `path`, `group`, `kind` and `src`; it is no part of the project.
 */

function main(): void {
  if (!existsSync(join(CORPUS, 'index.jsonl'))) {
    console.log(`No corpus at ${CORPUS}. Set ECS_TASKDEF_CORPUS to a folder with an index.jsonl.`);
    return;
  }
  const lines = readFileSync(join(CORPUS, 'index.jsonl'), 'utf8').trim().split('\n');
  const started = performance.now();
  const files = lines.map((line) => judge(JSON.parse(line) as Row));
  const seconds = (performance.now() - started) / 1000;
  console.log(`${files.length} files judged in ${seconds.toFixed(2)} s\n`);
  printKinds(files);
  printRules(files);
  printGroups(files);
  const whole = files.filter(({ kind, analysis }) => kind === 'register-input' && analysis.tree.problems.length === 0);
  const failures = [...checkRefactorings(whole), ...checkSafeFixes(files), ...checkGates(files, CORPUS)];
  for (const failure of failures) console.log(failure);
  if (failures.length > 0) process.exitCode = 1;
}

/** A rule that breaks ends the run: nothing of the kind may go unnoticed. */
function judge(row: Row): Judged {
  const text = readFileSync(join(CORPUS, row.file), 'utf8');
  const onRuleError = (rule: string, error: unknown) => {
    throw new Error(`${rule} broke on ${row.file}`, { cause: error });
  };
  return { ...row, analysis: analyze(text, { claimed: isTaskDefinitionName(row.path), onRuleError }) };
}

function printKinds(files: readonly Judged[]): void {
  const rows = groupBy(files, ({ kind }) => kind).map(([kind, all]) => {
    const recognised = all.filter(({ analysis }) => analysis.kind !== 'unrecognized');
    const count = (severity: string) => all.filter((file) => has(file, severity)).length;
    return [
      kind,
      all.length,
      recognised.length,
      all.length - recognised.length,
      count('error'),
      count('warning'),
      count('information'),
    ];
  });
  print(['kind', 'files', 'recognised', 'not', 'with error', 'warning', 'information'], rows);
}

function printRules(files: readonly Judged[]): void {
  const rows = rules.map(({ id, group, severity }) => {
    const withIt = files.filter(({ analysis }) => analysis.findings.some(({ rule }) => rule === id));
    const all = withIt.flatMap(({ analysis }) => analysis.findings.filter(({ rule }) => rule === id));
    return [id, group, severity, all.length, withIt.length, withIt.filter(isOrdinary).length];
  });
  const spoken = rows.filter((row) => Number(row[3]) > 0).sort((a, b) => Number(b[4]) - Number(a[4]));
  print(['rule', 'group', 'severity', 'findings', 'files', 'ordinary files'], spoken);
  console.log(`${rows.length - spoken.length} rules say nothing on this corpus.\n`);
}

function printGroups(files: readonly Judged[]): void {
  const groups = groupBy(rules, ({ group }) => group).map(([group, ofGroup]) => {
    const ids = new Set(ofGroup.map(({ id }) => id));
    const findings = files.flatMap(({ analysis }) => analysis.findings.filter(({ rule }) => ids.has(rule)));
    return [group, ofGroup.length, findings.length];
  });
  print(['group', 'rules', 'findings'], groups);
}

function has({ analysis }: Judged, severity: string): boolean {
  return analysis.findings.some((finding) => finding.severity === severity);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

main();
