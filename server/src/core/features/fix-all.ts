import { type Analysis, type AnalyzeOptions, analyze, type Finding, preferredFix } from '../analyze.ts';
import { type Edit, toTextEdits } from '../syntax/edit.ts';
import { applyEdits } from '../text/edit.ts';

/** More passes than any chain of fixes takes; a bound in case two fixes undo each other. */
const MAX_PASSES = 10;

/**
 * The text with every safe fix applied, again and again until there is none left. Syntax comes first: while the text
 * is broken, only what makes it sound is mended, and a text that cannot be made sound is given back as it is.
 */
export function fixAll(analysis: Analysis, options: AnalyzeOptions): string {
  let current = mendSyntax(analysis, options);
  if (current.tree.problems.length > 0) return analysis.text;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = applySafe(current, options, () => true);
    // A fix that leaves all the findings as they were would go on for ever.
    if (next === undefined || next.tree.problems.length > 0 || said(next) === said(current)) break;
    current = next;
  }
  return current.text;
}

/** Whether a text with these findings is sound, or can be made so; else `fixAll` leaves it as it is. */
export function canBeSound({ tree, findings }: Analysis): boolean {
  return tree.problems.length <= findings.filter((one) => isSyntax(one) && safeEdits(one).length > 0).length;
}

const said = ({ findings }: Analysis) => findings.map(({ rule, message }) => `${rule} ${message}`).join();

const isSyntax = ({ rule }: Finding) => rule === 'doc-syntax';

/** Mends syntax as long as that leaves fewer problems. */
function mendSyntax(analysis: Analysis, options: AnalyzeOptions): Analysis {
  let current = analysis;
  while (current.tree.problems.length > 0) {
    const next = applySafe(current, options, isSyntax);
    if (next === undefined || next.tree.problems.length >= current.tree.problems.length) break;
    current = next;
  }
  return current;
}

function applySafe(
  analysis: Analysis,
  options: AnalyzeOptions,
  pass: (finding: Finding) => boolean,
): Analysis | undefined {
  const edits = toTextEdits(analysis.tree, analysis.findings.filter(pass).flatMap(safeEdits));
  return edits.length === 0 ? undefined : analyze(applyEdits(analysis.text, edits), options);
}

function safeEdits(finding: Finding): readonly Edit[] {
  const fix = preferredFix(finding);
  return fix?.safe ? fix.edits : [];
}
