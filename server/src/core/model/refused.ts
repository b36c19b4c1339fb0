import type { RefusedMember } from '../facts/refused-members.ts';
import type { Node, Property } from '../syntax/node.ts';
import type { View } from './field.ts';
import type { Task } from './task.ts';

/** A member of the document that a table says is refused. */
export interface Refused {
  readonly member: RefusedMember;
  readonly property: Property;
}

/** A value, or the view of one. */
type Holder = Pick<Node, 'property'>;

/** The members of a table that the task, its containers and its volumes have, those of one holder together. */
export function* refusedMembers(task: Task, table: readonly RefusedMember[]): Iterable<Refused> {
  for (const level of ['task', 'container', 'volume'] as const) {
    const ofLevel = table.filter((member) => member.level === level);
    if (ofLevel.length === 0) continue;
    for (const holder of holders(task, level)) yield* refusedIn(holder, ofLevel);
  }
}

/** The members of a table that this holder has. Empty lists and texts, and values that are unknown, are left out. */
export function* refusedIn(holder: Holder, table: readonly RefusedMember[]): Iterable<Refused> {
  for (const member of table) {
    const property = find(holder, member.path);
    const node = property?.node;
    if (!property || node?.state !== 'known') continue;
    if (member.only === undefined ? isEmpty(node) : node.value !== member.only) continue;
    yield { member, property };
  }
}

/** What has members of this level. */
export function holders(task: Task, level: RefusedMember['level']): readonly View[] {
  if (level === 'task') return [task];
  return level === 'container' ? task.containers : task.volumes.items;
}

function find(holder: Holder, path: string): Property | undefined {
  const [first = '', ...rest] = path.split('.');
  const property = holder.property(first);
  return rest.length === 0 || !property?.node ? property : find(property.node, rest.join('.'));
}

function isEmpty({ kind, items, json, templated }: Node): boolean {
  if (kind === 'array') return items.length === 0 && !templated;
  return kind === 'null' || json === '';
}
