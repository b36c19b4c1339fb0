import assert from 'node:assert/strict';
import { type Analysis, type AnalyzeOptions, analyze, type Finding } from '../../server/src/core/analyze.ts';
import { withoutCarets } from '../../server/src/core/features/rule-examples.ts';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { annotate } from './annotate.ts';

const STRICT: AnalyzeOptions = {
  claimed: true,
  onRuleError(rule, error) {
    throw new Error(`Rule ${rule} broke`, { cause: error });
  },
};

/** The analysis of a text as a task definition; a rule that breaks breaks the test. */
export function analyzed(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyze(text, { ...STRICT, ...options });
}

/** The findings of an annotated document are exactly those it shows: all of them, their spans and their texts. */
export function checkFindings(annotated: string, options: AnalyzeOptions = {}): Analysis {
  const text = withoutCarets(annotated);
  const analysis = analyzed(text, options);
  assert.equal(rendered(analysis), annotated.replace(/^\n/, ''));
  return analysis;
}

/** The preferred fix of every finding of a rule, applied together, gives this text. */
export function checkFix(annotated: string, rule: string, good: string, options: AnalyzeOptions = {}): void {
  const analysis = checkFindings(annotated, options);
  const mended = applyFixes(analysis, (finding) => finding.rule === rule);
  assert.equal(mended, withoutCarets(good), 'the mended text');
  assert.notEqual(mended, analysis.text, 'a fix changes the text');
  const after = analyzed(mended, options);
  assert.deepEqual(after.tree.problems, [], 'the mended text is sound');
  assert.deepEqual(messages(after, rule), [], 'the rule is silent on the mended text');
  const added = after.findings.filter(
    (finding) => finding.severity === 'error' && !analysis.findings.some((old) => old.rule === finding.rule),
  );
  assert.deepEqual(
    added.map((finding) => finding.message),
    [],
    'the fix adds no error',
  );
}

/** Each fix that is not the preferred one, alone, leaves a sound text, of which the rule does not say the same. */
export function checkOtherFixes(annotated: string, rule: string, options: AnalyzeOptions = {}): void {
  const analysis = analyzed(withoutCarets(annotated), options);
  const findings = analysis.findings.filter((finding) => finding.rule === rule);
  for (const { title, edits } of findings.flatMap(({ fixes = [] }) => fixes.slice(1))) {
    const after = analyzed(applyEdits(analysis.text, toTextEdits(analysis.tree, edits)), options);
    assert.deepEqual(after.tree.problems, [], `${title}: the mended text is sound`);
    assert.notDeepEqual(messages(after, rule), messages(analysis, rule), title);
  }
}

const messages = ({ findings }: Analysis, rule: string) =>
  findings.filter((finding) => finding.rule === rule).map((finding) => finding.message);

/** Applies the preferred fix of the findings that pass. */
export function applyFixes(analysis: Analysis, pass: (finding: Finding) => boolean): string {
  const edits = analysis.findings.filter(pass).flatMap((finding) => finding.fixes?.[0]?.edits ?? []);
  return applyEdits(analysis.text, toTextEdits(analysis.tree, edits));
}

function rendered(analysis: Analysis): string {
  return annotate(
    analysis.text,
    analysis.findings.map((finding) => ({
      start: finding.at.start,
      end: finding.at.end,
      severity: finding.severity,
      rule: finding.rule,
      message: finding.message,
      fixable: (finding.fixes?.length ?? 0) > 0,
    })),
  );
}
