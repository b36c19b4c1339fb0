import * as l10n from '@vscode/l10n';
import { NETWORK_MODES, type NetworkMode } from '../facts/platforms.ts';
import type { Task } from '../model/task.ts';
import { rootOf } from '../syntax/node.ts';
import { opening, type Span } from '../text/span.ts';
import { adaptToFargate } from './refactor/fargate.ts';
import { adaptToMode, dropLaunchTypes, isModeOpen } from './refactor/network.ts';
import { Plan, type Refactoring } from './refactor/plan.ts';

/** The refactorings that are about where the task runs. */
export const PLATFORM_REFACTORINGS = [...NETWORK_MODES, 'fargate'] as const;

/** The refactoring of this name, or undefined where it has nothing to do. */
export function refactorPlatform(task: Task, name: (typeof PLATFORM_REFACTORINGS)[number]): Refactoring | undefined {
  return name === 'fargate' ? makeFargateCompatible(task) : switchMode(task, name);
}

/**
 * Gives the task another network mode, with all that has to change with it. Undefined where the task has the mode,
 * where its system does not, and where the mode is not to be seen: a list of containers, a placeholder.
 */
export function switchMode(task: Task, mode: NetworkMode): Refactoring | undefined {
  if (!isModeOpen(task) || task.mode === mode || (task.isWindows && mode !== 'awsvpc')) return undefined;
  const plan = new Plan();
  adaptToMode(plan, task, mode);
  dropLaunchTypes(plan, task, mode);
  return plan.finish(l10n.t('Switch to network mode "{0}"', mode));
}

/** Changes what Fargate refuses, and adds what it asks for. Undefined where there is nothing to change. */
export function makeFargateCompatible(task: Task): Refactoring | undefined {
  if (!isModeOpen(task)) return undefined;
  const plan = new Plan();
  adaptToMode(plan, task, 'awsvpc');
  adaptToFargate(plan, task);
  return plan.finish(l10n.t('Make this task Fargate-compatible'));
}

/** Whether a selection is where the task says how and where it runs, or at its beginning. */
export function isAtPlatform({ node, networkMode, requiresCompatibilities }: Task, place: Span): boolean {
  // In describe output the task is one object further in than the text.
  const braces = node ? [opening(rootOf(node)), opening(node)] : [];
  return [...braces, networkMode.property, requiresCompatibilities.property].some(
    (span) => span && span.start <= place.end && place.start <= span.end,
  );
}
