import type { Analysis } from '../analyze.ts';
import type { Task } from '../model/task.ts';
import type { Span } from '../text/span.ts';
import { CONVERSIONS, type Conversion, convertAsRefactoring, isAtBeginning } from './convert.ts';
import { addHealthCheck } from './refactor/health-check.ts';
import { copyLogConfiguration } from './refactor/log-configuration.ts';
import { turnMemory } from './refactor/memory.ts';
import { isAtContainer, isAtList, selectedContainer } from './refactor/place.ts';
import { isRewritable, type Refactoring, type Refusal } from './refactor/plan.ts';
import { moveToSecrets } from './refactor/secrets.ts';
import { addSidecar, isAtContainers, SIDECARS } from './refactor/sidecar.ts';
import { sortVariables } from './refactor/sort-variables.ts';
import { isAtPlatform, PLATFORM_REFACTORINGS, refactorPlatform } from './switch-mode.ts';

/**
 * What a refactoring is for: another network mode, Fargate, the input of RegisterTaskDefinition; to take a value out of
 * the document, or to write a part of it in another way.
 */
export type Purpose = 'switchMode' | 'fargate' | Conversion | 'moveOut' | 'rewrite';

/** A refactoring of a document, or of a place in it. */
interface Row {
  readonly purpose: Purpose;
  /** Where somebody sees it who has not asked for refactorings: where it would come to mind. */
  isNear(analysis: Analysis, task: Task, place: Span): boolean;
  /** Undefined where there is nothing to do, or the place is not what it is about. */
  make(analysis: Analysis, task: Task, place: Span): Refactoring | Refusal | undefined;
}

const always = () => true;

/** The refactorings by the name that a client remembers them by, in the order in which they are offered. */
export const REFACTORINGS: ReadonlyMap<string, Row> = new Map<string, Row>([
  ...PLATFORM_REFACTORINGS.map((name): [string, Row] => [
    name,
    {
      purpose: name === 'fargate' ? name : 'switchMode',
      isNear: (_, task, place) => isAtPlatform(task, place),
      make: (_, task) => refactorPlatform(task, name),
    },
  ]),
  ...CONVERSIONS.map((name): [string, Row] => [
    name,
    { purpose: name, isNear: isAtBeginning, make: (analysis) => convertAsRefactoring(analysis, name) },
  ]),
  ...(['ssm', 'secretsmanager'] as const).map((store): [string, Row] => [
    store,
    {
      purpose: 'moveOut',
      isNear: always,
      make: (analysis, task, place) => moveToSecrets(analysis, task, place, store),
    },
  ]),
  ...(['environment', 'secrets'] as const).map((list): [string, Row] => [
    list,
    {
      purpose: 'rewrite',
      isNear: (_, task, place) => {
        const property = selectedContainer(task, place)?.[list].property;
        return property !== undefined && isAtList(property, place);
      },
      make: ({ tree }, task, place) => sortVariables(tree, task, place, list),
    },
  ]),
  ['memory', { purpose: 'rewrite', isNear: always, make: (_, task, place) => turnMemory(task, place) }],
  ['logConfiguration', { purpose: 'rewrite', isNear: atContainer, make: copyLogConfiguration }],
  ['healthCheck', { purpose: 'rewrite', isNear: atContainer, make: (_, task, place) => addHealthCheck(task, place) }],
  ...SIDECARS.map((name): [string, Row] => [
    name,
    { purpose: 'rewrite', isNear: isAtContainers, make: (analysis, task) => addSidecar(analysis, task, name) },
  ]),
]);

/**
 * The refactoring of this name, for what is selected; `asked` by somebody who wants to know of all that there are.
 * Undefined where it has nothing to do, and in a text that is too broken to be rewritten.
 */
export function refactor(
  name: string,
  analysis: Analysis,
  place: Span,
  asked: boolean,
): Refactoring | Refusal | undefined {
  const row = REFACTORINGS.get(name);
  const { task, tree } = analysis;
  if (!row || !task || !isRewritable(tree)) return undefined;
  return asked || row.isNear(analysis, task, place) ? row.make(analysis, task, place) : undefined;
}

function atContainer(_: Analysis, task: Task, place: Span): boolean {
  return isAtContainer(task, place);
}
