import { difference } from '../text/difference.ts';
import type { Span } from '../text/span.ts';
import { type Part, parseValue, type SyntaxProblem, type SyntaxTree, setMember } from './json.ts';
import { forgetAround, holderOf, type Node, Property } from './node.ts';

/** A tree after an edit. */
export interface Reparsed {
  readonly tree: SyntaxTree;
  /** The value that was read anew; undefined where the texts are the same. */
  readonly changed: Node | undefined;
  /** Where a place of the old text is now. Inside of what has changed, somewhere there. */
  readonly moved: (offset: number) => number;
  /** Whether any place is another. */
  readonly hasMoved: boolean;
}

/** What is different between two texts: a stretch of the one is another in the other. */
interface Change extends Span {
  /** By how much what stands behind it has moved. */
  readonly delta: number;
}

/**
 * The tree of a text that differs from another in one place, made of that other's tree: the smallest value around the
 * place is read anew, all others stay the nodes that they are and move. It is the tree that `parseJson` gives, except that
 * `holdsNull` and `holdsRepeat` may still say what no longer is. Undefined where only the whole text tells; the old tree is
 * then as it was. Else it is void.
 */
export function reparse(tree: SyntaxTree, text: string): Reparsed | undefined {
  const edit = difference(tree.text, text);
  if (!edit) return { tree: { ...tree, text }, changed: undefined, moved: (offset) => offset, hasMoved: false };
  if (!tree.root || tree.problems.some(isUnclosed)) return undefined;
  const change = { ...edit, delta: text.length - tree.text.length };
  for (let node: Node | undefined = innermost(tree.root, change); node?.parent; node = holderOf(node)) {
    const part = readAgain(tree, text, node, change);
    if (!part) continue;
    const { end, delta } = change;
    const moved = (offset: number) => (offset < end ? offset : offset + delta);
    return { tree: put(tree, text, node, part, change), changed: part.root, moved, hasMoved: delta !== 0 };
  }
  return undefined;
}

/** The smallest value with its first and last character on either side of the change. */
function innermost(root: Node, change: Span): Node | undefined {
  if (!encloses(root, change)) return undefined;
  for (let node = root; ; ) {
    const inner = childAround(node, change);
    if (!inner) return node;
    node = inner;
  }
}

function childAround(node: Node, change: Span): Node | undefined {
  for (const property of node.properties) if (property.node && encloses(property.node, change)) return property.node;
  return node.items.find((item) => encloses(item, change));
}

const encloses = ({ start, end }: Span, change: Span) => start < change.start && change.end < end;

/** The value as it is now, if that begins and ends with the same characters and nothing outside depends on what is in it. */
function readAgain(tree: SyntaxTree, text: string, node: Node, { delta }: Change): Part | undefined {
  const { kind, parent } = node;
  if (!parent || !(kind === 'string' || ((kind === 'object' || kind === 'array') && node.closed))) return undefined;
  if (parent instanceof Property && (isRepeated(parent) || mayBeKey(tree, node, parent))) return undefined;
  if (mayReach(tree, node)) return undefined;
  const part = parseValue(text, node.start, parent);
  const { root, problems } = part;
  const end = node.end + delta;
  if (root?.kind !== kind || root.end !== end || !root.closed) return undefined;
  // What is unclosed is told once in a document, and one complaint keeps others from where it ends.
  return problems.some((problem) => isUnclosed(problem) || problem.end >= end) ? undefined : part;
}

/** Which of two members counts is a matter of both. */
function isRepeated({ owner, key }: Property): boolean {
  return owner.properties.filter((one) => one.key === key).length > 1;
}

/** A string on a line below its colon is looked at: it may be the key of the next member. */
function mayBeKey({ text }: SyntaxTree, { kind, start }: Node, { keySpan }: Property): boolean {
  return kind === 'string' && /[\r\n]/.test(text.slice(keySpan.end, start));
}

/** Whether something that begins before a value may be read in another way for what is in the value. */
function mayReach({ text, problems }: SyntaxTree, { start, end }: Span): boolean {
  // What was no template may become one as soon as its end is found; and a complaint keeps others from where it ends.
  if (problems.some((problem) => problem.start < start || problem.end === end)) return true;
  const line = text.slice(Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1, start);
  return line.includes('{{') || line.includes('${');
}

const isUnclosed = ({ code }: SyntaxProblem) => code === 'unclosed-object' || code === 'unclosed-array';

function put(tree: SyntaxTree, text: string, old: Node, part: Part, change: Change): SyntaxTree {
  const now = part.root as Node;
  const { parent } = old;
  now.index = old.index;
  now.comma = old.comma;
  if (parent instanceof Property) {
    parent.node = now;
    setMember(parent.owner.json as Record<string, unknown>, parent.key, now);
  } else if (parent) {
    parent.items[old.index] = now;
    (parent.json as unknown[])[old.index] = now.json;
  }
  forgetAround(now);
  const around = { start: old.start, end: old.end };
  if (change.delta !== 0 && tree.root) move(tree.root, change, now);
  const merge = <S extends Span>(spans: readonly S[], inside: readonly S[]) => merged(spans, inside, around, change);
  return {
    text,
    root: tree.root,
    problems: merge(tree.problems, part.problems),
    comments: merge(tree.comments, part.comments),
    trailingCommas: merge(tree.trailingCommas, part.trailingCommas),
    templates: merge(tree.templates, part.templates),
  };
}

/** Moves what stands behind the change; what was read anew is in its place already. */
function move(node: Node, change: Change, anew: Node): void {
  const { end, delta } = change;
  if (node.comma >= end) node.comma += delta;
  if (node === anew || node.end < end) return;
  if (node.start >= end) node.start += delta;
  node.end += delta;
  for (const property of node.properties) {
    if (property.end < end) continue;
    const { keySpan } = property;
    if (keySpan.start >= end) {
      keySpan.start += delta;
      keySpan.end += delta;
    }
    property.end += delta;
    if (property.comma >= end) property.comma += delta;
    if (property.node) move(property.node, change, anew);
  }
  for (const item of node.items) move(item, change, anew);
}

/** What was noted outside of a stretch, moved, with what is noted inside of it now. */
function merged<S extends Span>(
  all: readonly S[],
  inside: readonly S[],
  around: Span,
  { delta }: Change,
): readonly S[] {
  if (all.length === 0) return inside;
  const before = all.filter(({ end }) => end <= around.start);
  const behind = all.filter(({ start }) => start >= around.end);
  const moved = behind.map((span) => ({ ...span, start: span.start + delta, end: span.end + delta }));
  return [...before, ...inside, ...moved];
}
