import * as l10n from '@vscode/l10n';
import type { LaunchType } from '../facts/platforms.ts';
import type { RefusedMember } from '../facts/refused-members.ts';
import { describePlace } from '../model/place.ts';
import { refusedMembers } from '../model/refused.ts';
import type { Task } from '../model/task.ts';
import { remove } from '../syntax/edit.ts';
import type { Related, Report } from './rule.ts';

/** The other end of what depends on a launch type that the task lists. */
export function launchTypeHere(task: Task, type: LaunchType): Related[] {
  const at = task.launchType(type);
  return at ? [{ at, message: ASKED[type]() }] : [];
}

/** The other end of what depends on the operating system; none where it is what AWS assumes. */
export function systemHere({ runtimePlatform }: Task): Related[] {
  const family = runtimePlatform.value?.operatingSystemFamily;
  return family?.property ? [{ at: family.span, message: l10n.t('The operating system is set here') }] : [];
}

/**
 * The members of a table that are this rule's to report, each with the fix that takes it out.
 * @param say the message, with the place in words: `privileged of container "web"`
 */
export function* refusedByPlatform(
  task: Task,
  table: readonly RefusedMember[],
  rule: string,
  related: readonly Related[],
  say: (place: string) => string,
): Iterable<Report> {
  const own = table.filter((member) => member.rule === rule);
  for (const { property } of refusedMembers(task, own)) {
    const { node } = property;
    if (!node) continue;
    const place = describePlace(node);
    yield {
      at: property.keySpan,
      message: say(place),
      related,
      covers: [property],
      fixes: node.templated ? [] : [{ title: l10n.t('Remove {0}', place), edits: [remove(property)] }],
    };
  }
}

const ASKED: Readonly<Record<LaunchType, () => string>> = {
  EC2: () => l10n.t('EC2 is asked for here'),
  FARGATE: () => l10n.t('Fargate is asked for here'),
  EXTERNAL: () => l10n.t('External instances are asked for here'),
  MANAGED_INSTANCES: () => l10n.t('Managed Instances are asked for here'),
};
