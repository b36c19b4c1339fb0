import type { Node } from '../syntax/node.ts';
import { nearest } from '../text/nearest.ts';

/**
 * Whether an object has a member under a key that AWS does not know and that almost reads like it. Then the key is
 * the mistake, and the member is not missing.
 */
export function isMisspelt(owner: Node, member: string, known: readonly string[]): boolean {
  const strange = owner.properties.filter(({ key }) => !known.includes(key));
  if (strange.length === 0) return false;
  const free = known.filter((other) => !owner.property(other));
  return strange.some(({ key }) => nearest(key, free) === member);
}
