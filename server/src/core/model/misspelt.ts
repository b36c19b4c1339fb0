import type { Node } from '../syntax/node.ts';
import { nearest } from '../text/nearest.ts';

/** What the strange keys of an object almost read like. Found once: every member that is missing asks. */
const meant = new WeakMap<Node, ReadonlySet<string | undefined>>();

/**
 * Whether an object has a member under a key that AWS does not know and that almost reads like it. Then the key is
 * the mistake, and the member is not missing. The known members are those of the object's one shape.
 */
export function isMisspelt(owner: Node, member: string, known: readonly string[]): boolean {
  let found = meant.get(owner);
  if (!found) {
    const strange = owner.properties.filter(({ key }) => !known.includes(key));
    const free = strange.length === 0 ? [] : known.filter((other) => !owner.property(other));
    found = new Set(strange.map(({ key }) => nearest(key, free)));
    meant.set(owner, found);
  }
  return found.has(member);
}
