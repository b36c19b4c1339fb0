import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { SyntaxTree } from './json.ts';
import { type Node, Property } from './node.ts';

/**
 * A change of the document as a rule states it: which value, member or element, and what becomes of it.
 * Turned into text only when somebody wants to see or apply it.
 */
export type Edit =
  | { readonly kind: 'replace'; readonly node: Node; readonly json: unknown }
  | { readonly kind: 'rename'; readonly property: Property; readonly key: string }
  | { readonly kind: 'remove'; readonly child: Property | Node }
  | { readonly kind: 'insert'; readonly object: Node; readonly key: string; readonly json: unknown }
  | { readonly kind: 'append'; readonly element: Node; readonly json: readonly unknown[] }
  | { readonly kind: 'text'; readonly span: Span; readonly text: string };

/** Put another value in the place of this one. */
export const replace = (node: Node, json: unknown): Edit => ({ kind: 'replace', node, json });
/** Give a member another key. */
export const rename = (property: Property, key: string): Edit => ({ kind: 'rename', property, key });
/** Take a member or an array element out, with its comma; comments stay. */
export const remove = (child: Property | Node): Edit => ({ kind: 'remove', child });
/** Put elements behind this one of its array. */
export const append = (element: Node, json: readonly unknown[]): Edit => ({ kind: 'append', element, json });
/** Give a member a value: in the place of the one it has, else as a new member at the end of the object. */
export function set(object: Node, key: string, json: unknown): Edit {
  const node = object.property(key)?.node;
  return node ? replace(node, json) : { kind: 'insert', object, key, json };
}

/** The text edits for these changes, in the document's own indentation and line ends. Pure: changes nothing. */
export function toTextEdits(tree: SyntaxTree, edits: readonly Edit[]): TextEdit[] {
  const result: TextEdit[] = [];
  const removed = new Set<Property | Node>();
  const inserted = new Map<Node, Map<string, unknown>>();
  for (const edit of edits) {
    if (edit.kind === 'remove') removed.add(edit.child);
    else if (edit.kind === 'replace') result.push(replacement(tree, edit.node, edit.json));
    else if (edit.kind === 'append') result.push(...appended(tree, edit.element, edit.json));
    else if (edit.kind === 'rename') result.push({ ...edit.property.keySpan, text: JSON.stringify(edit.key) });
    else if (edit.kind === 'text') result.push({ ...spanOf(edit.span), text: edit.text });
    // Two fixes may want the same member: it is added once.
    else inserted.set(edit.object, new Map(inserted.get(edit.object)).set(edit.key, edit.json));
  }
  for (const [object, added] of inserted) {
    const members = [...added];
    const leaving = object.properties.findLast((property) => removed.has(property) && !holdsRemarks(tree, property));
    if (leaving) {
      // A new member takes the place, and the comma, of one that goes.
      removed.delete(leaving);
      result.push({ start: leaving.start, end: leaving.end, text: write(tree, members, leaving.start) });
    } else result.push(...insertion(tree, object, members));
  }
  const kept = [...removed].filter((child) => !holderRemoved(child, removed));
  for (const owner of new Set(kept.map(holder))) result.push(...removal(tree, owner, removed));
  return result;
}

/**
 * Whether the edits can be relied on. A member can be added to or taken out of an object only while its brackets and
 * what lies between them are sound: in broken text nobody knows where it ends.
 */
export function isSound(edits: readonly Edit[], { problems }: SyntaxTree): boolean {
  if (problems.length === 0) return true;
  return edits.every((edit) => {
    if (edit.kind !== 'insert' && edit.kind !== 'remove') return true;
    const owner = edit.kind === 'insert' ? edit.object : holder(edit.child);
    return owner.closed && !problems.some((problem) => problem.start < owner.end && problem.end > owner.start);
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const children = (owner: Node): readonly (Property | Node)[] =>
  owner.kind === 'object' ? owner.properties : owner.items;

function holder(child: Property | Node): Node {
  return (child instanceof Property ? child.owner : child.parent) as Node;
}

/** Where the content ends: at the closing bracket, which may not be typed yet. */
function innerEnd({ text }: SyntaxTree, { start, end }: Span): number {
  return end - 1 > start && /[}\]]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

/** A child of something that goes as a whole needs no edit of its own. */
function holderRemoved(child: Property | Node, removed: ReadonlySet<Property | Node>): boolean {
  let above: Property | Node | undefined = child instanceof Property ? child.owner : child.parent;
  while (above) {
    if (removed.has(above)) return true;
    above = above instanceof Property ? above.owner : above.parent;
  }
  return false;
}

function removal(tree: SyntaxTree, owner: Node, removed: ReadonlySet<Property | Node>): TextEdit[] {
  const all = children(owner);
  const edits: TextEdit[] = [];
  const lastKept = all.findLastIndex((child) => !removed.has(child));
  if (lastKept < 0 && !tree.comments.some((comment) => comment.start > owner.start && comment.end < owner.end)) {
    return [{ start: owner.start + 1, end: innerEnd(tree, owner), text: '' }];
  }
  let run: Span | undefined;
  const endRun = () => {
    if (run) edits.push({ ...wholeLines(tree, run.start, run.end), text: '' });
    run = undefined;
  };
  all.forEach((child, index) => {
    if (!removed.has(child)) {
      endRun();
      return;
    }
    const stop = child.comma < 0 ? child.end : child.comma + 1;
    // Between the member and its comma there may be a comment, which stays.
    const joined = child.comma < 0 || tree.text.slice(child.end, child.comma).trim() === '';
    const text = keptRemarks(tree, child, joined ? stop : child.end);
    if (joined && !text) {
      // Neighbours go in one piece: the white space between them belongs to both.
      const goesOn = run && tree.text.slice(run.end, child.start).trim() === '';
      if (!goesOn) endRun();
      run = { start: run?.start ?? child.start, end: stop };
    } else {
      endRun();
      edits.push({ start: child.start, end: joined ? stop : child.end, text });
      if (!joined) edits.push({ start: child.comma, end: stop, text: '' });
    }
    // With the last one gone, the comma behind the last that stays separates it from nothing.
    if (index === all.length - 1 && lastKept >= 0 && child.comma < 0) {
      const before = (all[lastKept] as Property | Node).comma;
      // In one piece where nothing stands between, so that nobody can take the one without the other.
      if (before >= 0 && run && tree.text.slice(before + 1, run.start).trim() === '')
        run = { start: before, end: run.end };
      else if (before >= 0) edits.push({ start: before, end: before + 1, text: '' });
    }
  });
  endRun();
  return edits;
}

/** The comments inside a value, which stay when it goes or is replaced. */
const remarksIn = ({ comments }: SyntaxTree, { start, end }: Span) =>
  comments.filter((comment) => comment.start > start && comment.end < end);

const holdsRemarks = (tree: SyntaxTree, span: Span) => remarksIn(tree, span).length > 0;

/** What is left of a member that goes: its comments, and a new line before what follows a `//`. */
function keptRemarks(tree: SyntaxTree, child: Span, stop: number): string {
  const remarks = remarksIn(tree, child).map(({ start, end }) => tree.text.slice(start, end));
  if (!remarks.some((remark) => remark.startsWith('//'))) return remarks.join(' ');
  const newLine = lineEnd(tree.text) + lineIndent(tree.text, child.start);
  const open = remarks.at(-1)?.startsWith('//') && !/^[ \t]*(?:[\r\n]|$)/.test(tree.text.slice(stop));
  return remarks.join(newLine) + (open ? newLine : '');
}

function replacement(tree: SyntaxTree, node: Node, json: unknown): TextEdit {
  const newLine = lineEnd(tree.text) + lineIndent(tree.text, node.start);
  const remarks = remarksIn(tree, node).map(({ start, end }) => tree.text.slice(start, end));
  const before = remarks.map((remark) => remark + (remark.startsWith('//') ? newLine : ' ')).join('');
  return { ...spanOf(node), text: before + stringify(tree, json, node.start) };
}

/** The span with the white space that would be left over: whole lines where it stood alone on them. */
export function wholeLines({ text }: SyntaxTree, start: number, end: number): Span {
  let from = start;
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (/[ \t]/.test(text.charAt(to))) to++;
  const startsLine = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
  const endsLine = to >= text.length || /[\r\n]/.test(text.charAt(to));
  if (startsLine && endsLine)
    return { start: from, end: to + (/^\r\n|^[\r\n]/.exec(text.slice(to, to + 2))?.[0].length ?? 0) };
  if (startsLine) return { start, end: to };
  return endsLine || /[}\],]/.test(text.charAt(to)) ? { start: from, end } : { start, end: to };
}

type Members = readonly (readonly [key: string, json: unknown])[];

function insertion(tree: SyntaxTree, object: Node, members: Members): TextEdit[] {
  const last = object.properties.at(-1);
  if (!last) return [intoEmpty(tree, object, members)];
  const multiLine = /[\r\n]/.test(tree.text.slice(object.start, last.start));
  return following(tree, last, write(tree, members, last.start), multiLine, multiLine);
}

function appended(tree: SyntaxTree, element: Node, json: readonly unknown[]): TextEdit[] {
  const indent = lineIndent(tree.text, element.start);
  const multiLine = startsLine(tree, element.start);
  const between = multiLine ? `,${lineEnd(tree.text)}${indent}` : ', ';
  const isLast = (element.parent as Node).items.at(-1) === element;
  const onOneLine = !/[\r\n]/.test(tree.text.slice(element.start, element.end));
  const write = (one: unknown) =>
    onOneLine ? JSON.stringify(one, null, 1).replace(/\n */g, ' ') : stringifyAt(tree, one, indent);
  const written = json.map(write).join(between);
  return following(tree, element, written, multiLine, multiLine || !isLast);
}

/** Text behind a member or element and the remarks about it, with a comma between and, where one was, behind. */
function following(
  tree: SyntaxTree,
  child: Property | Node,
  written: string,
  multiLine: boolean,
  keepsComma: boolean,
): TextEdit[] {
  const text = (multiLine ? lineEnd(tree.text) + lineIndent(tree.text, child.start) : ' ') + written;
  const comma = child.comma >= 0;
  const behind = endOfRemarks(tree, comma ? child.comma + 1 : child.end);
  if (comma) return [{ start: behind, end: behind, text: keepsComma ? `${text},` : text }];
  if (behind === child.end) return [{ start: behind, end: behind, text: `,${text}` }];
  return [
    { start: child.end, end: child.end, text: ',' },
    { start: behind, end: behind, text },
  ];
}

/** Members with commas between them, for a place at `offset`: each on its own line where the object has several. */
function write(tree: SyntaxTree, members: Members, offset: number): string {
  const indent = lineIndent(tree.text, offset);
  const between = startsLine(tree, offset) ? `,${lineEnd(tree.text)}${indent}` : ', ';
  return members.map(([key, json]) => `${JSON.stringify(key)}: ${stringifyAt(tree, json, indent)}`).join(between);
}

function startsLine({ text }: SyntaxTree, offset: number): boolean {
  return /(?:^|[\r\n])\uFEFF?[ \t]*$/.test(text.slice(0, offset));
}

function intoEmpty(tree: SyntaxTree, object: Node, members: Members): TextEdit {
  const start = object.start + 1;
  if (!/[\r\n]/.test(tree.text)) return { start, end: start, text: write(tree, members, start) };
  const outer = lineIndent(tree.text, object.start);
  const inner = outer + indentUnit(tree);
  const eol = lineEnd(tree.text);
  const written = members.map(
    ([key, json]) => `${eol}${inner}${JSON.stringify(key)}: ${stringifyAt(tree, json, inner)}`,
  );
  const end = innerEnd(tree, object);
  const empty = tree.text.slice(start, end).trim() === '';
  return { start, end: empty ? end : start, text: written.join(',') + (empty ? eol + outer : '') };
}

/** Behind the comments that follow on the same line: they speak about the member before them. */
function endOfRemarks({ text, comments }: SyntaxTree, offset: number): number {
  let end = offset;
  for (const comment of comments) {
    if (comment.start >= end && /^[ \t]*$/.test(text.slice(end, comment.start))) end = comment.end;
  }
  return end;
}

function stringify(tree: SyntaxTree, json: unknown, offset: number): string {
  return stringifyAt(tree, json, lineIndent(tree.text, offset));
}

function stringifyAt(tree: SyntaxTree, json: unknown, indent: string): string {
  const multiLine = /[\r\n]/.test(tree.text);
  const text = JSON.stringify(json, null, multiLine ? indentUnit(tree) : undefined);
  return text.replace(/\n/g, lineEnd(tree.text) + indent);
}

function lineIndent(text: string, offset: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^\uFEFF?([ \t]*)/.exec(text.slice(lineStart, offset))?.[1] ?? '';
}

/** One step of indentation, as the first member of the root shows it; two spaces when nothing does. */
function indentUnit({ text, root }: SyntaxTree): string {
  const first = root && children(root)[0];
  if (!root || !first) return '  ';
  const outer = lineIndent(text, root.start);
  const inner = lineIndent(text, first.start);
  return inner.length > outer.length ? inner.slice(outer.length) : '  ';
}

function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
