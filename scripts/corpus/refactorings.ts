import { type Analysis, analyze } from '../../server/src/core/analyze.ts';
import { type Refactoring, type TextChange, toTextChanges } from '../../server/src/core/features/refactor/plan.ts';
import { REFACTORINGS, refactor } from '../../server/src/core/features/switch-mode.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { print } from './table.ts';

/** Applies every refactoring to files that parse, and checks what comes out. */

interface File {
  readonly file: string;
  readonly analysis: Analysis;
}

/** The groups whose errors a refactoring has to settle, or to name as undecided. */
const SETTLED = new Set(['network', 'ports', 'service-connect', 'proxy', 'fargate']);

/** Of rules about values that do not fit together; what one value is was there before, if silenced by a wrong mode. */
const settledRules = rules.filter((rule) => 'check' in rule && SETTLED.has(rule.group)).map(({ id }) => id);

/** Prints figures, and gives a line for everything that is wrong with a result. */
export function checkRefactorings(files: readonly File[]): string[] {
  const failures: string[] = [];
  const rows = REFACTORINGS.map((name) => {
    let [applied, nothing, undecided, confirmed] = [0, 0, 0, 0];
    for (const { file, analysis } of files) {
      const found = analysis.task && refactor(analysis.task, name);
      if (!found) {
        nothing++;
        continue;
      }
      applied++;
      if (found.undecided.length > 0) undecided++;
      if (found.changes.some(({ needsConfirmation }) => needsConfirmation)) confirmed++;
      failures.push(...check(analysis, found, name).map((message) => `${name} ${file}: ${message}`));
    }
    return [name, applied, nothing, undecided, confirmed];
  });
  print(['refactoring', 'applied', 'nothing to do', 'undecided', 'to be confirmed'], rows);
  return failures;
}

function check(before: Analysis, found: Refactoring, name: (typeof REFACTORINGS)[number]): string[] {
  const changes = toTextChanges(before.tree, found);
  const after = applied(before, changes);
  const safe = applied(
    before,
    changes.filter(({ needsConfirmation }) => !needsConfirmation),
  );
  const again = after.task && refactor(after.task, name);
  return [
    ...after.tree.problems.map(({ code }) => `does not parse: ${code}`),
    ...safe.tree.problems.map(({ code }) => `does not parse without what needs confirmation: ${code}`),
    ...lostComments(before, after),
    ...newErrors(before, after, found),
    ...(again ? [`again: ${again.changes.map(({ label }) => label).join(', ')}`] : []),
  ];
}

function applied({ text }: Analysis, changes: readonly TextChange[]): Analysis {
  const edits = changes.flatMap((change) => change.edits);
  return analyze(applyEdits(text, edits), { claimed: true });
}

function lostComments(before: Analysis, after: Analysis): string[] {
  const left = comments(after);
  return comments(before)
    .filter((comment) => !left.includes(comment))
    .map((comment) => `lost ${comment}`);
}

function comments({ text, tree }: Analysis): string[] {
  return tree.comments.map(({ start, end }) => text.slice(start, end));
}

/** Errors that were not there before, and that the refactoring has not left to the person. */
function newErrors(before: Analysis, after: Analysis, { undecided }: Refactoring): string[] {
  const known = new Set(undecided.map(({ rule }) => rule));
  return settledRules.flatMap((rule) => {
    const added = errors(after, rule).slice(errors(before, rule).length);
    return known.has(rule) ? [] : added.map(({ message }) => `${rule}: ${message}`);
  });
}

function errors({ findings }: Analysis, id: string) {
  return findings.filter(({ rule, severity }) => rule === id && severity === 'error');
}
