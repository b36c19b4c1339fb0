import type { TextEdit } from '../text/edit.ts';
import { addTo } from '../text/groups.ts';
import type { Span } from '../text/span.ts';
import { isBroken } from './broken.ts';
import { appended, elementsInPlace, insertion, membersInPlace, remarksBefore, stringify } from './insertion.ts';
import type { SyntaxTree } from './json.ts';
import { ancestors, holderOf, type Node, Property } from './node.ts';
import { removal } from './removal.ts';
import { keepsTemplates, type Unwrapping, unwrapped } from './unwrap.ts';

export { wholeLines } from './removal.ts';

/**
 * A change of the document as a rule states it: which value, member or element, and what becomes of it.
 * Turned into text only when somebody wants to see or apply it.
 */
export type Edit =
  | { readonly kind: 'replace'; readonly node: Node; readonly json: unknown }
  | { readonly kind: 'rename'; readonly property: Property; readonly key: string }
  | { readonly kind: 'remove'; readonly child: Property | Node; readonly one?: true }
  | { readonly kind: 'insert'; readonly object: Node; readonly key: string; readonly json: unknown }
  | { readonly kind: 'append'; readonly element: Node; readonly json: readonly unknown[] }
  | ({ readonly kind: 'unwrap' } & Unwrapping)
  | { readonly kind: 'wrap'; readonly child: Property | Node; readonly before: string; readonly behind: string }
  | { readonly kind: 'text'; readonly span: Span; readonly text: string; readonly keepsRemarks?: true };

/** Put another value in the place of this one. */
export const replace = (node: Node, json: unknown): Edit => ({ kind: 'replace', node, json });
/** Give a member another key. */
export const rename = (property: Property, key: string): Edit => ({ kind: 'rename', property, key });
/**
 * Take a member or an array element out, with its comma; comments stay. Of a member that is there twice all go, for
 * one that stayed would count from then on; only a null that a later one overrides goes alone.
 */
export const remove = (child: Property | Node): Edit => ({ kind: 'remove', child });
/** Take this one member out and leave others of the same key where they are. */
export const removeOne = (child: Property | Node): Edit => ({ kind: 'remove', child, one: true });
/** Put elements behind this one of its array. */
export const append = (element: Node, json: readonly unknown[]): Edit => ({ kind: 'append', element, json });
/** Give a member a value: in the place of the one it has, else as a new member at the end of the object. */
export function set(object: Node, key: string, json: unknown): Edit {
  const node = object.property(key)?.node;
  return node ? replace(node, json) : { kind: 'insert', object, key, json };
}

/** Write something else from here to there; the comments between stay before it. */
export const overwrite = (start: number, end: number, text: string): Edit => ({
  kind: 'text',
  span: { start, end },
  text,
  keepsRemarks: true,
});

/**
 * Put a value in the place of the one around it.
 * @param moved a member of the outer object that the inner one gets, as it is written; other members are lost, comments stay
 */
export const unwrap = (outer: Node, inner: Node, moved?: Property): Edit => ({ kind: 'unwrap', outer, inner, moved });

/** Write something before and behind a value or member, which stays as it is written. */
export const wrap = (child: Property | Node, before: string, behind: string): Edit => ({
  kind: 'wrap',
  child,
  before,
  behind,
});

type Child = Property | Node;

/** The text edits for these changes, in the document's own indentation and line ends. Pure: changes nothing. */
export function toTextEdits(tree: SyntaxTree, edits: readonly Edit[]): TextEdit[] {
  const removed = allRemoved(edits);
  const gone = new Set<Child>(removed);
  const replaced = new Map<Node, unknown>();
  for (const edit of edits) {
    // Of two that want to write the same value, the first one does.
    if (edit.kind !== 'replace' || removed.has(edit.node)) continue;
    gone.add(edit.node);
    orAdd(replaced, edit.node, () => edit.json);
  }

  const result: TextEdit[] = [];
  const members = new Map<Node, Map<string, unknown>>();
  const elements = new Map<Node, unknown[]>();
  for (const edit of edits) {
    if (edit.kind === 'text') result.push(written(tree, edit));
    else if (edit.kind === 'wrap') result.push(...wrapped(edit));
    else if (edit.kind === 'unwrap') {
      const { inner, moved } = edit;
      result.push(...unwrapped(tree, edit));
      if (moved) orAdd(members, inner, () => new Map()).set(moved.key, moved);
    } else if (edit.kind === 'rename') {
      const { property, key } = edit;
      if (!removed.has(property) && !isInside(property, gone))
        result.push({ ...property.keySpan, text: JSON.stringify(key) });
    } else if (edit.kind === 'insert') {
      // Two fixes may want the same member: it is added once.
      if (!gone.has(edit.object) && !isInside(edit.object, gone))
        orAdd(members, edit.object, () => new Map()).set(edit.key, edit.json);
    } else if (edit.kind === 'append' && !isInside(edit.element, gone)) {
      orAdd(elements, edit.element, () => []).push(...edit.json);
    }
  }

  for (const [node, json] of replaced) if (!isInside(node, gone)) result.push(replacement(tree, node, json));
  const taken = new Set<Child>();
  const added = additions(tree, members, elements, removed, taken);
  const left = new Map<Node, Child[]>();
  for (const child of removed) {
    const owner = holderOf(child);
    if (owner && !taken.has(child) && !isInside(child, gone)) addTo(left, owner, child);
  }
  return [...result, ...added, ...[...left].flatMap(([owner, children]) => removal(tree, owner, children))];
}

/** What is new takes the place, and the comma, of something that goes, where there is such a thing: that is `taken`. */
function additions(
  tree: SyntaxTree,
  members: ReadonlyMap<Node, ReadonlyMap<string, unknown>>,
  elements: ReadonlyMap<Node, readonly unknown[]>,
  removed: ReadonlySet<Child>,
  taken: Set<Child>,
): TextEdit[] {
  const result: TextEdit[] = [];
  for (const [object, added] of members) {
    const leaving = object.properties.findLast((property) => removed.has(property));
    if (leaving) {
      taken.add(leaving);
      result.push(membersInPlace(tree, leaving, [...added]));
    } else result.push(...insertion(tree, object, [...added]));
  }
  const places = new Map<Node, { element: Node; json: unknown[] }>();
  for (const [element, json] of [...elements].sort(([a], [b]) => a.start - b.start)) {
    const next = (element.parent as Node).items[element.index + 1];
    const leaving = [element, next].find((item) => item && removed.has(item));
    if (leaving) orAdd(places, leaving, () => ({ element, json: [] })).json.push(...json);
    else result.push(...appended(tree, element, json));
  }
  for (const [leaving, { element, json }] of places) {
    taken.add(leaving);
    result.push(elementsInPlace(tree, leaving, element, json));
  }
  return result;
}

/**
 * Whether the edits can be relied on. A member can be added to or taken out of an object, and something be put around a
 * value, only while its brackets and what lies between them are sound: in broken text nobody knows where it ends. What a template says must not be lost.
 */
export function isSound(edits: readonly Edit[], tree: SyntaxTree): boolean {
  const { problems } = tree;
  if (!edits.every((edit) => edit.kind !== 'unwrap' || keepsTemplates(tree, edit))) return false;
  if (problems.length === 0) return true;
  return edits.every((edit) => {
    const owner = soundFor(edit);
    return !owner || (isWhole(owner) && !isBroken(tree, owner));
  });
}

/** Of brackets that are not closed the outermost alone is told: another may be in the last of what is in these. */
function isWhole({ closed, properties, items }: Node): boolean {
  return closed && (properties.at(-1)?.node ?? items.at(-1))?.closed !== false;
}

/** What has to be sound for the edit to mean what it says. */
function soundFor(edit: Edit): Node | undefined {
  if (edit.kind === 'unwrap') return edit.outer;
  if (edit.kind === 'wrap') return edit.child instanceof Property ? edit.child.owner : edit.child;
  return ownerOf(edit);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function orAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** The children that go, with the other members of their keys. */
function allRemoved(edits: readonly Edit[]): ReadonlySet<Child> {
  const removed = new Set<Child>();
  const keys = new Map<Node, Set<string>>();
  for (const edit of edits) {
    if (edit.kind !== 'remove') continue;
    removed.add(edit.child);
    if (edit.one || !(edit.child instanceof Property) || !edit.child.owner.holdsRepeat) continue;
    const { owner, key, node } = edit.child;
    if (node?.kind !== 'null' || owner.property(key) === edit.child) orAdd(keys, owner, () => new Set()).add(key);
  }
  for (const [owner, ofOwner] of keys)
    for (const property of owner.properties) if (ofOwner.has(property.key)) removed.add(property);
  return removed;
}

/** The object or array that gets another child, or loses one. */
export function ownerOf(edit: Edit): Node | undefined {
  if (edit.kind === 'insert') return edit.object;
  if (edit.kind === 'append') return holderOf(edit.element);
  return edit.kind === 'remove' ? holderOf(edit.child) : undefined;
}

/** Whether it stands in something that goes or is written anew as a whole, so that it needs no edit of its own. */
function isInside(child: Child, gone: ReadonlySet<Child>): boolean {
  for (const above of ancestors(child)) if (gone.has(above)) return true;
  return false;
}

function wrapped({ child: { start, end }, before, behind }: Edit & { readonly kind: 'wrap' }): TextEdit[] {
  return [
    { start, end: start, text: before },
    { start: end, end, text: behind },
  ];
}

function written(tree: SyntaxTree, { span, text, keepsRemarks }: Edit & { readonly kind: 'text' }): TextEdit {
  return { ...spanOf(span), text: keepsRemarks ? remarksBefore(tree, span) + text : text };
}

function replacement(tree: SyntaxTree, node: Node, json: unknown): TextEdit {
  return { ...spanOf(node), text: remarksBefore(tree, node) + stringify(tree, json, node.start) };
}
