import { type Edit, ownerOf, toTextEdits } from '../../syntax/edit.ts';
import type { SyntaxTree } from '../../syntax/json.ts';
import type { Node, Property } from '../../syntax/node.ts';
import type { TextEdit } from '../../text/edit.ts';
import { addTo } from '../../text/groups.ts';
import { firstFrom } from '../../text/span.ts';

interface Changing {
  readonly edits: readonly Edit[];
}

/** Changes that go together, in their order, and the text edits of all of them. */
export interface Part<C> {
  readonly changes: readonly C[];
  readonly edits: readonly TextEdit[];
}

/**
 * Joins the changes whose text edits get in each other's way, so that of the parts anybody may take some and leave the
 * others. A member that goes takes its own comma along, and so is nobody else's business; only where the last ones of
 * an object or list go, or new ones come, do changes share a comma.
 */
export function separate<C extends Changing>(tree: SyntaxTree, changes: readonly C[]): Part<C>[] {
  const groups = new Groups(changes.length);
  for (const [owner, touched] of touchedOwners(changes)) joinByCommas(tree, owner, touched, groups);
  let parts: Part<C>[];
  const rendered = new Map<string, Part<C>>();
  do {
    parts = groups.list().map((indices) => {
      const key = indices.join();
      const part = rendered.get(key) ?? render(tree, changes, indices);
      rendered.set(key, part);
      return part;
    });
  } while (joinOverlapping(parts, groups));
  return parts;
}

function render<C extends Changing>(tree: SyntaxTree, all: readonly C[], indices: readonly number[]): Part<C> {
  const changes = indices.map((index) => all[index] as C);
  const edits = toTextEdits(
    tree,
    changes.flatMap((change) => change.edits),
  );
  return { changes, edits };
}

/** What the changes, by their numbers, do to the members of one object or the elements of one list. */
interface Touched {
  readonly removed: Map<Property | Node, number[]>;
  readonly inserted: Map<string, number[]>;
  readonly appended: number[];
}

function touchedOwners(changes: readonly Changing[]): Map<Node, Touched> {
  const owners = new Map<Node, Touched>();
  changes.forEach(({ edits }, index) => {
    for (const edit of edits) {
      const owner = ownerOf(edit);
      if (!owner) continue;
      const touched: Touched = owners.get(owner) ?? { removed: new Map(), inserted: new Map(), appended: [] };
      owners.set(owner, touched);
      if (edit.kind === 'remove') addTo(touched.removed, edit.child, index);
      else if (edit.kind === 'insert') addTo(touched.inserted, edit.key, index);
      else touched.appended.push(index);
    }
  });
  return owners;
}

function joinByCommas(tree: SyntaxTree, owner: Node, touched: Touched, groups: Groups): void {
  const { removed, inserted, appended } = touched;
  const children = owner.kind === 'object' ? owner.properties : owner.items;
  // Without the last ones, the comma before them goes too: whoever takes one of them has to know of the others.
  const end = (children as readonly (Property | Node)[]).findLastIndex((child) => !removed.has(child)) + 1;
  const atEnd = children.slice(end).flatMap((child) => removed.get(child) ?? []);
  groups.join(atEnd);
  for (const same of inserted.values()) groups.join(same);
  const added = [...inserted.values()].flat();
  if (appended.length > 0) groups.join([...appended, ...added, ...[...removed.values()].flat()]);
  else if (added.length > 0 && !(end > 0 && takesAnyNumber(tree, owner))) groups.join([...added, ...atEnd]);
}

/** Whether each new member can bring its own comma: there is none yet behind the last one, and no remark about it. */
function takesAnyNumber({ comments }: SyntaxTree, owner: Node): boolean {
  const last = owner.properties.at(-1);
  if (!last || last.comma >= 0) return false;
  return firstFrom(comments, last.start) === firstFrom(comments, owner.end);
}

/** Joins the groups of parts that change the same text; false where there are none. */
function joinOverlapping(parts: readonly Part<unknown>[], groups: Groups): boolean {
  const first = groups.list().map(([index]) => index as number);
  const all = parts.flatMap(({ edits }, place) => edits.map((edit) => ({ ...edit, index: first[place] as number })));
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  let joined = false;
  let before: (typeof all)[number] | undefined;
  for (const edit of all) {
    if (before && edit.start < before.end && groups.join([before.index, edit.index])) joined = true;
    if (!before || edit.end > before.end) before = edit;
  }
  return joined;
}

/** Which numbers belong together. */
class Groups {
  readonly #above: number[];

  constructor(count: number) {
    this.#above = Array.from({ length: count }, (_, index) => index);
  }

  /** Puts the numbers into one group; false when they are in one already. */
  join([first, ...others]: readonly number[]): boolean {
    let joined = false;
    for (const other of others) {
      const [a, b] = [this.#top(first as number), this.#top(other)];
      if (a === b) continue;
      this.#above[Math.max(a, b)] = Math.min(a, b);
      joined = true;
    }
    return joined;
  }

  /** The groups in the order of their first numbers. */
  list(): number[][] {
    const groups = new Map<number, number[]>();
    for (const index of this.#above.keys()) addTo(groups, this.#top(index), index);
    return [...groups.values()];
  }

  #top(index: number): number {
    let top = index;
    while (this.#above[top] !== top) {
      // Halves the way for the next time.
      this.#above[top] = this.#above[this.#above[top] as number] as number;
      top = this.#above[top] as number;
    }
    return top;
  }
}
