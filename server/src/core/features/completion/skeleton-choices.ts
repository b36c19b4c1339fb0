import { homeOf } from '../../model/arn.ts';
import type { Task } from '../../model/task.ts';
import { type Node, rootOf } from '../../syntax/node.ts';
import { plainText } from '../skeletons/plain-text.ts';
import type { Skeleton } from '../skeletons/skeleton.ts';
import { SKELETONS } from '../skeletons/skeletons.ts';
import { type Choice, choice, ranked } from './choice.ts';
import { judgeIn } from './platforms.ts';

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

/** The skeletons for the value of a member, the last of them those that the rest of the document does not allow. */
export function skeletonChoices(member: string, key: string, owner: Node, task: Task): SkeletonChoice[] {
  const skeletons = skeletonsOf(member);
  if (skeletons.length === 0) return [];
  const judge = judgeIn(task, owner);
  const home = homeOf(rootOf(owner));
  const choices = skeletons.map((skeleton): SkeletonChoice => {
    let judged = choice(skeleton.title());
    for (const [path, value] of membersOf(JSON.parse(plainText(skeleton.body)), key)) {
      const { against, rank } = judge({ ...judged, value }, path);
      judged = { ...judged, against: [...new Set(against)], rank };
    }
    const body = skeleton.body
      .replaceAll('us-east-1', home.region ?? 'us-east-1')
      .replaceAll('111122223333', home.account)
      .replaceAll('arn:aws:', `arn:${home.partition}:`);
    return { ...judged, skeleton, body };
  });
  return ranked(choices);
}

/** Every member of a value, at the path that leads there, with what it says. */
function* membersOf(json: unknown, path: string): Iterable<readonly [string, string | number | boolean]> {
  if (Array.isArray(json)) for (const item of json) yield* membersOf(item, path);
  else if (typeof json !== 'object' || json === null) yield [path, json as string | number | boolean];
  else for (const [key, value] of Object.entries(json)) yield* membersOf(value, `${path}.${key}`);
}
