import * as l10n from '@vscode/l10n';
import { executionRoleUses, placeholderExecutionRole, type RoleNeed, type RoleUse } from '../model/execution-role.ts';
import { isSkeleton } from '../model/form.ts';
import type { Task } from '../model/task.ts';
import { set } from '../syntax/edit.ts';
import { enumerate } from '../text/enumerate.ts';
import type { Related, Report } from './rule.ts';

/**
 * One report for a task without `executionRoleArn`, at the first use that is this rule's, with all the others beside.
 * @param own the uses that this rule speaks about
 * @param say the message, given everything that the role is needed for, in words and as such
 * @param asked where the launch type is asked for that needs it
 */
export function* missingExecutionRole(
  task: Task,
  own: (use: RoleUse) => boolean,
  say: (what: string, needs: ReadonlySet<RoleNeed>) => string,
  asked: readonly Related[] = [],
): Iterable<Report> {
  // In a list of containers the task level is unknown, and nothing is known to be missing.
  if (!task.node || task.executionRoleArn.state !== 'absent' || isSkeleton(task)) return;
  const uses = [...executionRoleUses(task)];
  const first = uses.find(own);
  if (!first) return;
  const needs = new Set(uses.map(({ need }) => need));
  const role = placeholderExecutionRole(task.node);
  yield {
    at: first,
    message: say(enumerate([...needs].map((need) => NEEDS[need]())), needs),
    related: [...asked, ...uses.filter((use) => use !== first).map((use) => ({ at: use, message: NEEDS[use.need]() }))],
    covers: [task.span],
    fixes: [{ title: l10n.t('Add executionRoleArn "{0}"', role), edits: [set(task.node, 'executionRoleArn', role)] }],
  };
}

/** What AWS answers where the role is missing for Fargate. */
export function fargateNeedsRole(what: string): string {
  return l10n.t(
    'Fargate needs an execution role for {0}, and the task has no executionRoleArn, so AWS refuses it. Add the ARN of a role that may do this.',
    what,
  );
}

const NEEDS: Readonly<Record<RoleUse['need'], () => string>> = {
  secrets: () => l10n.t('secrets'),
  credentials: () => l10n.t('the credentials of a registry'),
  environmentFiles: () => l10n.t('environment files'),
  firelensFile: () => l10n.t('a FireLens configuration in S3'),
  fsx: () => l10n.t('the credentials of an FSx file system'),
  awslogs: () => l10n.t('logs in CloudWatch'),
  ecr: () => l10n.t('images in a private ECR registry'),
};
