import assert from 'node:assert/strict';
import { type Analysis, analyze } from '../../server/src/core/analyze.ts';
import { disableInFile, disableOnLine, takesComments } from '../../server/src/core/features/disable.ts';
import { fixAll } from '../../server/src/core/features/fix-all.ts';
import { toTextChanges } from '../../server/src/core/features/refactor/plan.ts';
import { REFACTORINGS, refactor } from '../../server/src/core/features/refactorings.ts';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import type { Random } from '../support/random.ts';
import { type Case, notWorse, offsets, type Step } from './checks.ts';

/** What somebody may choose to have changed: each fix, the rewriting of a whole document, all safe fixes at once. */

const FIXES = 12;
const DISABLED = 3;

export function checkEdits(one: Case, step: Step): void {
  step('fixes', () => checkFixes(one));
  step('disable', () => checkDisable(one));
  for (const name of REFACTORINGS.keys()) step(`refactoring ${name}`, () => checkRefactoring(name, one));
  step('fix-all', () => checkFixAll(one));
}

function checkFixes({ analysis: { tree, findings }, random }: Case): void {
  for (const { fixes } of random.some(findings, FIXES))
    for (const { edits, title } of fixes ?? []) {
      assert.ok(title.length > 0);
      notWorse(tree, toTextEdits(tree, edits));
    }
}

/** A comment that silences a rule silences it. */
function checkDisable({ analysis, options, random }: Case): void {
  if (!takesComments(analysis.tree, options)) return;
  for (const finding of random.some(analysis.findings, DISABLED)) {
    if (finding.rule === 'doc-syntax') continue;
    const edits = [disableOnLine(analysis, finding), disableInFile(analysis, finding)];
    edits.forEach((edit, index) => {
      if (!edit) return;
      const after = analyze(notWorse(analysis.tree, [edit]), options);
      const left = after.findings.filter(({ rule }) => rule === finding.rule).length;
      const before = analysis.findings.filter(({ rule }) => rule === finding.rule).length;
      const isSilent = index === 0 ? left < before : left === 0;
      assert.ok(isSilent, `${finding.rule} still speaks in ${after.text.slice(0, 2000)}`);
    });
  }
}

function checkRefactoring(name: string, { analysis, random }: Case): void {
  for (const place of places(analysis, random)) {
    const found = refactor(name, analysis, place, !random.oneIn(3));
    if (!found || 'refused' in found) continue;
    const { tree } = analysis;
    const changes = toTextChanges(tree, found);
    notWorse(
      tree,
      changes.flatMap(({ edits }) => edits),
    );
    // A person may take any of the changes, and leave the others.
    for (const { edits } of random.some(changes, 2)) notWorse(tree, edits);
  }
}

/** Values of containers, where refactorings of a place are offered, and anywhere. */
function places({ text, task }: Analysis, random: Random): Span[] {
  const containers = random.some(task?.containers ?? [], 2);
  const lists = containers.flatMap(({ environment, secrets }) => [environment, secrets]);
  const members = containers.flatMap(({ memory, logConfiguration }) => [memory.span, logConfiguration.span]);
  return [
    ...offsets(text, random)
      .slice(0, 1)
      .map((start) => ({ start, end: start })),
    ...containers.map(({ span }) => ({ start: span.start, end: span.start + 1 })),
    ...lists.flatMap(({ property, items }) => [
      ...(property ? [property.keySpan] : []),
      ...random.some<{ readonly span: Span }>(items, 2).map(({ span }) => span),
    ]),
    ...members,
  ];
}

/** Mending never breaks a text further, and has nothing to do the second time. */
function checkFixAll({ analysis, options }: Case): void {
  const mended = analyze(fixAll(analysis, options), options);
  assert.ok(mended.tree.problems.length <= analysis.tree.problems.length, `syntax problems come up in ${mended.text}`);
  assert.equal(fixAll(mended, options), mended.text, 'a second time changes something');
}
