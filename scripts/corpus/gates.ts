import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judged } from './file.ts';
import { isOrdinary, withError } from './file.ts';
import { print } from './table.ts';

/** What has to hold for a corpus. A gate that does not is a failure of the run. */
interface Gate {
  readonly name: string;
  readonly wanted: string;
  readonly found: string;
  readonly holds: boolean;
  /** The files that break it. */
  readonly files: readonly string[];
}

/** Ordinary files with an error, of a hundred: more than AWS would refuse are false alarms. */
const MOST_ERRORS = 0.06;
/** Templated files that are recognised, of a hundred. */
const LEAST_RECOGNISED = 0.9;
/** A rule on by default, without AWS refusing what it marks, speaks in fewer ordinary files than this share. */
export const MOST_FILES_OF_A_RULE = 0.1;

/** Files that look wrong and are right, but for something else in them that AWS does refuse: a form that a script completes. */
const TRAPS_WITH_ERRORS: ReadonlySet<string> = new Set(['0180']);

/** Prints whether each gate holds, and gives a line for each that does not. */
export function checkGates(files: readonly Judged[], folder: string): string[] {
  const gates = [ordinary(files), ...judgedByHand(files, folder), ...templated(files), loud(files)];
  print(
    ['gate', 'wanted', 'found', 'holds'],
    gates.map(({ name, wanted, found, holds }) => [name, wanted, found, holds ? 'yes' : 'NO']),
  );
  return gates.filter(({ holds }) => !holds).map(({ name, files: broken }) => `${name}: ${broken.join(' ')}`);
}

function ordinary(files: readonly Judged[]): Gate {
  const all = files.filter(isOrdinary);
  const wrong = all.filter(withError);
  return {
    name: 'ordinary files with an error',
    wanted: `at most ${percent(MOST_ERRORS)}`,
    found: `${wrong.length} of ${all.length} (${percent(wrong.length / all.length)})`,
    holds: wrong.length <= MOST_ERRORS * all.length,
    files: wrong.map(({ file }) => file),
  };
}

/** `judged.md` of the corpus lists files by number, under a heading for each verdict. */
function judgedByHand(files: readonly Judged[], folder: string): Gate[] {
  const path = join(folder, 'judged.md');
  if (!existsSync(path)) return [];
  const sections = readFileSync(path, 'utf8').split(/^## /m);
  const listed = (section: number) => {
    const text = sections.find((one) => one.startsWith(`${section}.`)) ?? '';
    return [...text.matchAll(/^\| (\d{4}) \|/gm)].map(([, number]) => number as string);
  };
  const byNumber = new Map(files.map((file) => [/(\d{4})-/.exec(file.file)?.[1] ?? '', file]));
  const refused = [...listed(1), ...listed(2)];
  const missed = refused.filter((number) => !isWrong(byNumber.get(number)));
  const traps = listed(4).filter((number) => !TRAPS_WITH_ERRORS.has(number));
  const caught = traps.filter((number) => isWrong(byNumber.get(number)));
  return [
    {
      name: 'files that AWS refuses, with an error',
      wanted: `all ${refused.length}`,
      found: String(refused.length - missed.length),
      holds: refused.length > 0 && missed.length === 0,
      files: missed,
    },
    {
      name: 'files that only look wrong, with an error',
      wanted: `none of ${traps.length}`,
      found: String(caught.length),
      holds: traps.length > 0 && caught.length === 0,
      files: caught,
    },
  ];
}

const isWrong = (file: Judged | undefined) => file !== undefined && withError(file);

function templated(files: readonly Judged[]): Gate[] {
  const all = files.filter(({ kind }) => kind === 'templated');
  const strange = all.filter(({ analysis }) => analysis.kind === 'unrecognized');
  // A snippet of a page leaves parts out with dots, which are no placeholder.
  const broken = all.filter(
    ({ src, analysis }) => src !== 'doc-snippet' && analysis.findings.some(({ rule }) => rule === 'doc-syntax'),
  );
  return [
    {
      name: 'templated files recognised',
      wanted: `at least ${percent(LEAST_RECOGNISED)}`,
      found: `${all.length - strange.length} of ${all.length} (${percent(1 - strange.length / all.length)})`,
      holds: all.length - strange.length >= LEAST_RECOGNISED * all.length,
      files: strange.map(({ file }) => file),
    },
    {
      name: 'templated files with a syntax error',
      wanted: 'none',
      found: String(broken.length),
      holds: broken.length === 0,
      files: broken.map(({ file }) => file),
    },
  ];
}

/** Rules that speak in many ordinary files, though AWS takes what they mark: those are noise. */
function loud(files: readonly Judged[]): Gate {
  const all = files.filter(isOrdinary);
  const counts = new Map<string, number>();
  for (const { analysis } of all) {
    const rules = analysis.findings.filter(({ severity }) => severity !== 'error').map(({ rule }) => rule);
    for (const rule of new Set(rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const noisy = [...counts].filter(([rule, count]) => count > MOST_FILES_OF_A_RULE * all.length && !REFUSED.has(rule));
  return {
    name: 'rules in too many ordinary files',
    wanted: 'none',
    found: String(noisy.length),
    holds: noisy.length === 0,
    files: noisy.map(([rule, count]) => `${rule} (${count})`),
  };
}

/** What the AWS CLI refuses though other tools leave it out: one finding for each document. */
const REFUSED: ReadonlySet<string> = new Set(['doc-output-only-property', 'doc-null-value', 'tag-empty-array']);

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
