import * as l10n from '@vscode/l10n';
import { type Analysis, type Finding, preferredFix } from '../analyze.ts';
import { canBeSound } from '../features/fix-all.ts';
import { Lines, type Position } from '../text/lines.ts';

/** One document that was judged, under the name that people know it by. */
export interface FileReport {
  readonly path: string;
  readonly analysis: Analysis;
}

export interface ReportOptions {
  /** Leave out findings below `error`; the summary still counts them. */
  readonly onlyErrors?: boolean;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
}

/** A report that takes one file after the other, so that no text has to be kept until the end. */
export interface Report {
  add(file: FileReport): void;
  /** The whole report. */
  end(outcome?: Outcome): string;
}

/** What a host adds to a report. */
export interface Outcome {
  /** Sentences about the work as a whole. */
  readonly remarks?: readonly string[];
  /** Why some files could not be judged: a sentence for each. */
  readonly errors?: readonly string[];
}

/** Counts findings file by file. */
export class Tally {
  readonly #counts = { error: 0, warning: 0, information: 0, hint: 0 };
  #files = 0;
  #touched = 0;
  #fixable = 0;

  add(analysis: Analysis): void {
    const { findings } = analysis;
    const isMendable = canBeSound(analysis);
    this.#files++;
    if (findings.length > 0) this.#touched++;
    for (const finding of findings) {
      this.#counts[finding.severity]++;
      if (isMendable && preferredFix(finding)?.safe) this.#fixable++;
    }
  }

  /** How many findings of each severity there are. */
  get summary(): Summary {
    const { error, warning, information, hint } = this.#counts;
    return { files: this.#files, errors: error, warnings: warning, information, hints: hint };
  }

  /** How many findings `--fix` mends. */
  get fixable(): number {
    return this.#fixable;
  }

  /** The summary as a sentence: "3 errors, 1 warning in 2 of 14 files". Undefined where no file is added. */
  get sentence(): string | undefined {
    const files = this.#files;
    if (files === 0) return undefined;
    if (this.#touched === 0)
      return files === 1 ? l10n.t('No problems in 1 file') : l10n.t('No problems in {0} files', files);
    const counts = countList(this.summary);
    if (files === 1) return l10n.t('{0} in 1 file', counts);
    if (this.#touched === files) return l10n.t('{0} in {1} files', counts, files);
    return l10n.t('{0} in {1} of {2} files', counts, this.#touched, files);
  }
}

/** The findings to show. */
export function shown({ findings }: Analysis, { onlyErrors }: ReportOptions): readonly Finding[] {
  return onlyErrors ? findings.filter(({ severity }) => severity === 'error') : findings;
}

/** What is written of each finding to show. */
export function written<T>(
  analysis: Analysis,
  options: ReportOptions,
  write: (finding: Finding, lines: Lines) => T,
): T[] {
  const findings = shown(analysis, options);
  if (findings.length === 0) return [];
  const lines = new Lines(analysis.text);
  return findings.map((finding) => write(finding, lines));
}

/** The place of an offset as editors count it: the byte order mark is no character of the first line. */
export function placeAt(lines: Lines, offset: number): Position {
  const { line, character } = lines.positionAt(offset);
  const hasMark = line === 0 && character > 0 && lines.text.charCodeAt(0) === 0xfeff;
  return { line, character: hasMark ? character - 1 : character };
}

function countList({ errors, warnings, information, hints }: Summary): string {
  return [
    errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors),
    warnings === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warnings),
    information === 1 ? l10n.t('1 information finding') : l10n.t('{0} information findings', information),
    hints === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', hints),
  ]
    .filter((_, index) => [errors, warnings, information, hints][index] !== 0)
    .join(', ');
}
