import { ancestors, forgetAround, type Node, Property } from '../syntax/node.ts';
import type { Reparsed } from '../syntax/reparse.ts';
import { addRead, everyChange, type Reads } from './reads.ts';
import {
  ContainerDefinition,
  ContainerDefinitionSlots,
  RegisterTaskDefinitionRequestSlots,
} from './shapes.generated.ts';

/** What is another in a document since it was judged before. */
export interface Change {
  /** The members of the task and its containers that have another value. */
  readonly members: Reads;
  /** The values that are others, or refused where they were not, or no longer. */
  readonly nodes: readonly Node[];
  /** Where a place of the text before is now. */
  readonly moved: (offset: number) => number;
  /** Whether any place is another. */
  readonly hasMoved: boolean;
}

/**
 * What a value that was read anew changes for rules; undefined where it may be everything.
 * @param judged the task or list of containers, which is the same as before
 * @param before values that the schema refused then
 * @param now values that it refuses
 */
export function changeOf(
  { changed, moved, hasMoved }: Reparsed,
  judged: Node,
  before: readonly Node[],
  now: readonly Node[],
): Change | undefined {
  const members = everyChange();
  const nodes = [...(changed ? [changed] : []), ...differing(before, now)];
  for (const node of nodes) {
    const bit = bitOf(node, judged);
    if (bit === undefined) return undefined;
    addRead(members, bit);
  }
  return { members, nodes, moved, hasMoved };
}

/** Values that are refused in one of the versions only. What was seen of them, or around them, no longer holds. */
function differing(before: readonly Node[], now: readonly Node[]): Node[] {
  if (before.length === 0 && now.length === 0) return [];
  const [was, is] = [new Set(before), new Set(now)];
  const nodes = [...before.filter((node) => !is.has(node)), ...now.filter((node) => !was.has(node))];
  for (const node of nodes) {
    node.forget();
    forgetAround(node);
  }
  return nodes;
}

/** The bit of the innermost member of a container, or of the task, that a value is in or is the value of, as far as it has one. */
function bitOf(node: Node, judged: Node): number | undefined {
  let member: Property | undefined;
  for (const above of ancestors(node)) {
    if (above instanceof Property) {
      if (isOfContainer(above, judged)) return ContainerDefinitionSlots.bit(above.key);
      member = above;
    } else if (above === judged) break;
  }
  if (judged.kind !== 'object' || member?.owner !== judged || member.key === 'containerDefinitions') return undefined;
  // A document may be one container alone.
  const slots =
    judged.view instanceof ContainerDefinition ? ContainerDefinitionSlots : RegisterTaskDefinitionRequestSlots;
  return slots.bit(member.key);
}

function isOfContainer({ owner }: Property, judged: Node): boolean {
  const { parent } = owner;
  if (!parent || parent instanceof Property) return false;
  if (parent === judged) return true;
  return (
    parent.parent instanceof Property && parent.parent.owner === judged && parent.parent.key === 'containerDefinitions'
  );
}
