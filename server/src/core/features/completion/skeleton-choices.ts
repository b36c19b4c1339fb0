import * as l10n from '@vscode/l10n';
import { homeFor } from '../../model/arn.ts';
import type { Task } from '../../model/task.ts';
import { memberTypes } from '../../schema/tables.generated.ts';
import { type Node, rootOf } from '../../syntax/node.ts';
import { plainText } from '../skeletons/plain-text.ts';
import type { Skeleton } from '../skeletons/skeleton.ts';
import { SKELETONS } from '../skeletons/skeletons.ts';
import { type Choice, choice, nowhere, ranked } from './choice.ts';
import { trial } from './trial.ts';

/** A skeleton as it is offered in a document. */
export interface SkeletonChoice extends Choice {
  readonly skeleton: Skeleton;
  /** Its body, with the partition, Region and account of the document. */
  readonly body: string;
}

/** The skeletons for a place; without a member those of whole documents. */
export function skeletonsOf(member: string | undefined): readonly Skeleton[] {
  return SKELETONS.filter((skeleton) => skeleton.member === member);
}

/**
 * The skeletons for the value of a member, the last of them those that the rest of the document does not allow.
 * @param names what a skeleton may name where its first tab stop is: the best first
 */
export function skeletonChoices(
  member: string,
  place: Node,
  task: Task | undefined,
  names: readonly string[],
): SkeletonChoice[] {
  const skeletons = skeletonsOf(member);
  if (skeletons.length === 0) return [];
  const tried = task ? trial(task) : () => FITS;
  const { partition, region, account } = homeFor(rootOf(place));
  const isList = memberTypes[member] === 'array';
  const [name] = names;
  const choices = skeletons.map((skeleton): SkeletonChoice => {
    const json = JSON.parse(plainText(skeleton.body));
    const { against, rank } = tried(member, isList ? [json] : json);
    const other = skeleton.system !== undefined && task?.system !== undefined && skeleton.system !== task.system;
    const one = { ...choice(skeleton.title(), against), rank };
    const body = skeleton.body
      .replace(/\$\{1:[^}]*\}/, (stop) => (name === undefined ? stop : `\${1:${name}}`))
      .replaceAll('us-east-1', region)
      .replaceAll('111122223333', account)
      .replaceAll('arn:aws:', `arn:${partition}:`);
    return { ...nowhere(one, other ? [madeFor(skeleton)] : []), skeleton, body };
  });
  return ranked(choices);
}

const FITS = { against: [], rank: 0 } as const;

function madeFor({ system }: Skeleton): string {
  return system === 'windows' ? l10n.t('for Windows') : l10n.t('for Linux');
}
