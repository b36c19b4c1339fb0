import { type Analysis, type AnalyzeOptions, analyze, type Finding } from '../analyze.ts';
import { type Edit, toTextEdits } from '../syntax/edit.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';

/** More passes than any chain of fixes takes; a bound in case two fixes undo each other. */
const MAX_PASSES = 10;

/** The text with every safe fix applied, again and again until there is none left. */
export function fixAll(analysis: Analysis, options: AnalyzeOptions): string {
  let current = analysis;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const edits = toTextEdits(current.tree, current.findings.flatMap(safeEdits));
    if (edits.length === 0) break;
    current = analyze(applyEdits(current.text, edits), options);
  }
  return current.text;
}

/** The one edit that turns a text into another: what differs between their common beginning and end. */
export function difference(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return [{ start, end: before.length - same, text: after.slice(start, after.length - same) }];
}

function safeEdits({ fixes, safe }: Finding): readonly Edit[] {
  const preferred = fixes?.[0];
  return preferred && (preferred.safe ?? safe) ? preferred.edits : [];
}
