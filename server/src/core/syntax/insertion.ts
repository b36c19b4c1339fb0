import type { TextEdit } from '../text/edit.ts';
import { Lines } from '../text/lines.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { SyntaxTree } from './json.ts';
import { type Node, Property } from './node.ts';

/** What is to be in an object. A member of the document is written as it stands there, with the remarks about it before it. */
export type Members = readonly (readonly [key: string, json: unknown])[];

/** How the document is laid out, found once: a task may want thousands of edits. */
interface Layout {
  readonly lines: Lines;
  readonly lineEnd: string;
  readonly hasLines: boolean;
  /** One step of indentation, as the first value with a line of its own shows it; two spaces when nothing does. */
  readonly step: string;
}

const layouts = new WeakMap<SyntaxTree, Layout>();

function layoutOf(tree: SyntaxTree): Layout {
  const known = layouts.get(tree);
  if (known) return known;
  const { text, root } = tree;
  const lines = new Lines(text);
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0];
  const outer = root ? indentOn(lines, root.start) : '';
  const inner = root ? indentOn(lines, firstInside(lines, root)) : '';
  const step = inner.length > outer.length ? inner.slice(outer.length) : '  ';
  const layout = { lines, lineEnd: lineEnd ?? '\n', hasLines: lineEnd !== undefined, step };
  layouts.set(tree, layout);
  return layout;
}

/** Where the first member or element begins that does not stand on the line of the root, as the second `{` does in `[{`. */
function firstInside(lines: Lines, root: Node): number {
  const { line } = lines.positionAt(root.start);
  let inside: Node | undefined = root;
  let start = root.start;
  while (inside && lines.positionAt(start).line === line) {
    const child: Property | Node | undefined = inside.properties[0] ?? inside.items[0];
    start = child?.start ?? start;
    inside = child instanceof Property ? child.node : child;
  }
  return start;
}

/** One step of indentation. */
export function stepOf(tree: SyntaxTree): string {
  return layoutOf(tree).step;
}

/** Whether the document has a line break, and so a layout over lines. */
export function hasLines(tree: SyntaxTree): boolean {
  return layoutOf(tree).hasLines;
}

/** What begins a new line that is indented as the line of this offset is. */
export function newLineAt(tree: SyntaxTree, offset: number): string {
  return layoutOf(tree).lineEnd + indentAt(tree, offset);
}

/** The white space that the line of this offset begins with. */
export function indentAt(tree: SyntaxTree, offset: number): string {
  return indentOn(layoutOf(tree).lines, offset);
}

/** The value as text, for a place that is indented as the line of this offset is. */
export function stringify(tree: SyntaxTree, json: unknown, offset: number): string {
  return stringifyOn(tree, json, newLineAt(tree, offset));
}

/** The comments inside a value or a stretch of text, which stay when it goes or is replaced. */
export function remarksIn(tree: SyntaxTree, span: Span): string[] {
  return commentsIn(tree, span).map(({ start, end }) => tree.text.slice(start, end));
}

/** Where the comments inside a stretch of text are. */
export function commentsIn({ comments }: SyntaxTree, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let i = firstFrom(comments, start); i < comments.length; i++) {
    const comment = comments[i] as Span;
    if (comment.end > end) break;
    found.push(comment);
  }
  return found;
}

/** Comments for a place before a value, each of which ends its line if it does so where it stands. */
export function asRemarks({ text }: SyntaxTree, comments: readonly Span[], newLine: string): string {
  const endsLine = /[ \t]*(?:[\r\n]|$)/y;
  return comments
    .map(({ start, end }) => {
      endsLine.lastIndex = end;
      return text.slice(start, end) + (endsLine.test(text) ? newLine : ' ');
    })
    .join('');
}

/** A member with its comma and the comments about it: those before it, and those that follow on its line. */
export function withRemarks(tree: SyntaxTree, property: Property): Span {
  const { owner } = property;
  const before = owner.properties[owner.properties.indexOf(property) - 1];
  const from = before ? behind(before) : owner.start + 1;
  return { start: endOfRemarks(tree, from).end, end: endOfRemarks(tree, behind(property)).end };
}

/** The comments inside something that other text takes the place of, for a place before that text. */
export function remarksBefore(tree: SyntaxTree, child: Span): string {
  const remarks = remarksIn(tree, child);
  if (remarks.length === 0) return '';
  const newLine = newLineAt(tree, child.start);
  return remarks.map((remark) => remark + (remark.startsWith('//') ? newLine : ' ')).join('');
}

/** New members at the end of an object. */
export function insertion(tree: SyntaxTree, object: Node, members: Members): TextEdit[] {
  const last = object.properties.at(-1);
  if (!last) return [intoEmpty(tree, object, members)];
  const hasLines = onOtherLines(tree, object.start, last.start);
  const written = (newLine: string) => membersOn(tree, members, newLine);
  return following(tree, last, object, hasLines, startsLine(tree, last.start), hasLines, written);
}

/** New elements behind one of an array. */
export function appended(tree: SyntaxTree, element: Node, json: readonly unknown[]): TextEdit[] {
  const array = element.parent as Node;
  const hasLines = startsLine(tree, element.start);
  const keepsComma = hasLines || array.items.at(-1) !== element;
  return following(tree, element, array, hasLines, hasLines, keepsComma, elementsLike(tree, element, json));
}

/** New members in the place, and with the comma, of one that goes. Its comments stay before them. */
export function membersInPlace(tree: SyntaxTree, leaving: Property, members: Members): TextEdit {
  const newLine = newLineAt(tree, leaving.start);
  const between = startsLine(tree, leaving.start) ? `,${newLine}` : ', ';
  return inPlace(tree, leaving, membersOn(tree, members, newLine).join(between));
}

/** New elements in the place of one that goes, written as `element` is. */
export function elementsInPlace(tree: SyntaxTree, leaving: Node, element: Node, json: readonly unknown[]): TextEdit {
  const newLine = newLineAt(tree, leaving.start);
  const between = startsLine(tree, leaving.start) ? `,${newLine}` : ', ';
  return inPlace(tree, leaving, elementsLike(tree, element, json)(newLine).join(between));
}

function inPlace(tree: SyntaxTree, leaving: Property | Node, written: string): TextEdit {
  return { start: leaving.start, end: leaving.end, text: remarksBefore(tree, leaving) + written };
}

/**
 * Text behind a member or element and the remarks about it, with a comma between and, where one was, behind.
 * Behind a `//` it begins a new line, one step further in when the bracket stands on the line of the child.
 */
function following(
  tree: SyntaxTree,
  child: Property | Node,
  owner: Node,
  ownLine: boolean,
  separateLines: boolean,
  keepsComma: boolean,
  write: (newLine: string) => readonly string[],
): TextEdit[] {
  const comma = child.comma >= 0;
  const { end: place, open } = endOfRemarks(tree, behind(child));
  const further = open && !onOtherLines(tree, owner.start, child.start);
  const newLine = newLineAt(tree, child.start) + (further ? layoutOf(tree).step : '');
  const between = separateLines || further ? newLine : ' ';
  const text = (ownLine || open ? newLine : ' ') + write(newLine).join(`,${between}`);
  if (comma) return [{ start: place, end: place, text: keepsComma || open ? `${text},` : text }];
  if (place === child.end) return [{ start: place, end: place, text: `,${text}` }];
  return [
    { start: child.end, end: child.end, text: ',' },
    { start: place, end: place, text },
  ];
}

function membersOn(tree: SyntaxTree, members: Members, newLine: string): string[] {
  return members.map(([key, json]) =>
    json instanceof Property
      ? movedOn(tree, json, newLine)
      : `${JSON.stringify(key)}: ${stringifyOn(tree, json, newLine)}`,
  );
}

function movedOn(tree: SyntaxTree, property: Property, newLine: string): string {
  const { start, end } = property;
  const around = withRemarks(tree, property);
  const about = [
    ...commentsIn(tree, { start: around.start, end: start }),
    ...commentsIn(tree, { start: end, end: around.end }),
  ];
  return asRemarks(tree, about, newLine) + indented(tree.text.slice(start, end), indentAt(tree, start), newLine);
}

/** The text with lines that begin with `newLine` in the place of a line end and this indentation; blank lines stay. */
function indented(text: string, indent: string, newLine: string): string {
  return text.replace(
    /(?:\r\n|\n|\r)([ \t]*)(?![ \t\r\n])/g,
    (_, own: string) => newLine + (own.startsWith(indent) ? own.slice(indent.length) : ''),
  );
}

const behind = ({ comma, end }: Property | Node) => (comma < 0 ? end : comma + 1);

function elementsLike(tree: SyntaxTree, { start, end }: Node, json: readonly unknown[]) {
  const onOneLine = !onOtherLines(tree, start, end);
  return (newLine: string) =>
    json.map((one) =>
      onOneLine ? JSON.stringify(one, null, 1).replace(/\n */g, ' ') : stringifyOn(tree, one, newLine),
    );
}

function intoEmpty(tree: SyntaxTree, object: Node, members: Members): TextEdit {
  const start = object.start + 1;
  const { hasLines, step } = layoutOf(tree);
  const outer = newLineAt(tree, object.start);
  if (!hasLines) return { start, end: start, text: membersOn(tree, members, outer).join(', ') };
  const inner = outer + step;
  const written = membersOn(tree, members, inner).map((member) => inner + member);
  const end = innerEnd(tree, object);
  const empty = tree.text.slice(start, end).trim() === '';
  return { start, end: empty ? end : start, text: written.join(',') + (empty ? outer : '') };
}

/** Where the content ends: at the closing bracket, which may not be typed yet. */
export function innerEnd({ text }: SyntaxTree, { start, end }: Span): number {
  return end - 1 > start && /[}\]]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

/** Behind the comments that follow on the same line: they speak about the member before them. `open` behind a `//`. */
function endOfRemarks({ text, comments }: SyntaxTree, offset: number): { end: number; open: boolean } {
  let end = offset;
  let open = false;
  for (let i = firstFrom(comments, offset); i < comments.length; i++) {
    const comment = comments[i] as Span;
    if (!/^[ \t]*$/.test(text.slice(end, comment.start))) break;
    end = comment.end;
    open = text.startsWith('//', comment.start);
  }
  return { end, open };
}

/** The value as text. What begins its lines is the line end and the indentation. */
function stringifyOn(tree: SyntaxTree, json: unknown, newLine: string): string {
  const { hasLines, step } = layoutOf(tree);
  return JSON.stringify(json, null, hasLines ? step : undefined).replace(/\n/g, () => newLine);
}

function onOtherLines(tree: SyntaxTree, start: number, end: number): boolean {
  const { lines } = layoutOf(tree);
  return lines.positionAt(start).line !== lines.positionAt(end).line;
}

/** Whether nothing but blanks stands before the offset on its line. */
export function startsLine(tree: SyntaxTree, offset: number): boolean {
  const { character } = layoutOf(tree).lines.positionAt(offset);
  return /^\uFEFF?[ \t]*$/.test(tree.text.slice(offset - character, offset));
}

function indentOn(lines: Lines, offset: number): string {
  const { character } = lines.positionAt(offset);
  return /^\uFEFF?([ \t]*)/.exec(lines.text.slice(offset - character, offset))?.[1] ?? '';
}
