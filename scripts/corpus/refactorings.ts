import { type Analysis, analyze } from '../../server/src/core/analyze.ts';
import { CONVERSIONS } from '../../server/src/core/features/convert.ts';
import { type Refactoring, type TextChange, toTextChanges } from '../../server/src/core/features/refactor/plan.ts';
import { REFACTORINGS, refactor } from '../../server/src/core/features/refactorings.ts';
import { PLATFORM_REFACTORINGS } from '../../server/src/core/features/switch-mode.ts';
import type { Task } from '../../server/src/core/model/task.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { opening, type Span } from '../../server/src/core/text/span.ts';
import { print } from './table.ts';

/** Applies every refactoring to files that parse, at every place that it may be about, and checks what comes out. */

interface File {
  readonly file: string;
  readonly analysis: Analysis;
}

/** The groups whose errors a change of the platform has to settle, or to name as undecided. */
const SETTLED = new Set(['network', 'ports', 'service-connect', 'proxy', 'fargate']);

/** Of rules about values that do not fit together; what one value is was there before, if silenced by a wrong mode. */
const settledRules = rules.filter((rule) => 'check' in rule && SETTLED.has(rule.group)).map(({ id }) => id);

const isPlatform = (name: string) => (PLATFORM_REFACTORINGS as readonly string[]).includes(name);

/** Prints figures, and gives a line for everything that is wrong with a result. */
export function checkRefactorings(files: readonly File[]): string[] {
  const failures: string[] = [];
  const rows = [...REFACTORINGS.keys()].map((name) => {
    let [applied, nothing, refused, undecided, confirmed] = [0, 0, 0, 0, 0];
    for (const { file, analysis } of files) {
      const all = everywhere(name, analysis);
      if (all.length === 0) nothing++;
      for (const { place, found } of all) {
        if ('refused' in found) {
          refused++;
          continue;
        }
        applied++;
        if (found.undecided.length > 0) undecided++;
        if (found.changes.some(({ needsConfirmation }) => needsConfirmation)) confirmed++;
        failures.push(...check(analysis, found, name, place).map((message) => `${name} ${file}: ${message}`));
      }
    }
    return [name, applied, nothing, refused, undecided, confirmed];
  });
  print(['refactoring', 'applied', 'files without', 'refused', 'undecided', 'to be confirmed'], rows);
  return failures;
}

/** What a refactoring makes of the whole document, or of each place that it is about. */
function everywhere(name: string, analysis: Analysis) {
  return placesOf(name, analysis.task).flatMap((place) => {
    const found = refactor(name, analysis, place, true);
    return found ? [{ place, found }] : [];
  });
}

function placesOf(name: string, task: Task | undefined): Span[] {
  const containers = task?.containers ?? [];
  switch (name) {
    case 'ssm':
    case 'secretsmanager':
      return containers.flatMap(({ environment }) => environment.items.flatMap(({ node }) => node ?? []));
    case 'memory':
      return containers.flatMap((container) => [container.memory, container.memoryReservation].map(({ span }) => span));
    case 'environment':
    case 'secrets':
      return containers.flatMap((container) => container[name].property?.keySpan ?? []);
    case 'logConfiguration':
    case 'healthCheck':
      return containers.map(({ span }) => opening(span));
    default:
      return [{ start: 0, end: 0 }];
  }
}

function check(before: Analysis, found: Refactoring, name: string, place: Span): string[] {
  const changes = toTextChanges(before.tree, found);
  const after = applied(before, changes);
  const safe = applied(
    before,
    changes.filter(({ needsConfirmation }) => !needsConfirmation),
  );
  const again = isPlatform(name) ? refactor(name, after, place, true) : undefined;
  return [
    ...after.tree.problems.map(({ code }) => `does not parse: ${code}`),
    ...safe.tree.problems.map(({ code }) => `does not parse without what needs confirmation: ${code}`),
    ...lostComments(before, after),
    ...newErrors(before, after, found, judgedRules(name)),
    ...(again ? [`again: ${again.title}`] : []),
  ];
}

/** What a conversion takes away was refused before for being empty, and by other rules for being missing afterwards. */
function judgedRules(name: string): readonly string[] {
  if ((CONVERSIONS as readonly string[]).includes(name)) return [];
  return isPlatform(name) ? settledRules : rules.map(({ id }) => id);
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
function newErrors(before: Analysis, after: Analysis, { undecided }: Refactoring, ids: readonly string[]): string[] {
  const known = new Set(undecided.map(({ rule }) => rule));
  return ids.flatMap((rule) => {
    const added = errors(after, rule).slice(errors(before, rule).length);
    return known.has(rule) ? [] : added.map(({ message }) => `${rule}: ${message}`);
  });
}

function errors({ findings }: Analysis, id: string) {
  return findings.filter(({ rule, severity }) => rule === id && severity === 'error');
}
