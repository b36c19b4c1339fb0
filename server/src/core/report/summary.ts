import * as l10n from '@vscode/l10n';
import type { Analysis, Finding } from '../analyze.ts';
import type { Fix } from '../rules/rule.ts';
import type { Lines, Position } from '../text/lines.ts';

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

/** How many findings of each severity there are. */
export function summarize(files: readonly FileReport[]): Summary {
  const findings = files.flatMap(({ analysis }) => analysis.findings);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    hints: count('hint'),
  };
}

/** The summary as a sentence: "3 errors, 1 warning in 2 of 14 files". */
export function summarySentence(files: readonly FileReport[]): string {
  const counts = countList(summarize(files));
  const touched = files.filter(({ analysis }) => analysis.findings.length > 0).length;
  if (touched === 0)
    return files.length === 1 ? l10n.t('No problems in 1 file') : l10n.t('No problems in {0} files', files.length);
  if (files.length === 1) return l10n.t('{0} in 1 file', counts);
  if (touched === files.length) return l10n.t('{0} in {1} files', counts, touched);
  return l10n.t('{0} in {1} of {2} files', counts, touched, files.length);
}

/** The findings to show. */
export function shown({ findings }: Analysis, { onlyErrors }: ReportOptions): readonly Finding[] {
  return onlyErrors ? findings.filter(({ severity }) => severity === 'error') : findings;
}

/** The fix that is offered first, and whether it can be applied without a look. */
export function preferredFix({ fixes, safe }: Finding): { readonly title: string; readonly safe: boolean } | undefined {
  const fix: Fix | undefined = fixes?.[0];
  return fix && { title: fix.title, safe: fix.safe ?? safe };
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
