import * as l10n from '@vscode/l10n';
import { placeholderTaskRole } from '../model/execution-role.ts';
import { isSkeleton } from '../model/form.ts';
import type { Task } from '../model/task.ts';
import { set } from '../syntax/edit.ts';
import type { Span } from '../text/span.ts';
import type { Report } from './rule.ts';

/** One report for a task without `taskRoleArn`, at the first place that needs it, with all the others beside. */
export function* missingTaskRole(
  task: Task,
  places: readonly Span[],
  message: string,
  other = message,
): Iterable<Report> {
  const [first, ...others] = places;
  // In a list of containers the task level is unknown, and nothing is known to be missing.
  if (!first || !task.node || task.taskRoleArn.state !== 'absent' || isSkeleton(task)) return;
  const role = placeholderTaskRole(task.node);
  yield {
    at: first,
    message,
    related: others.map((at) => ({ at, message: other })),
    covers: [task.span],
    fixes: [{ title: l10n.t('Add taskRoleArn "{0}"', role), edits: [set(task.node, 'taskRoleArn', role)] }],
  };
}
