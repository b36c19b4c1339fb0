import type { Span } from '../text/span.ts';
import type { SyntaxTree } from './json.ts';
import { type Node, Property } from './node.ts';
import { placeholderEnd } from './placeholder.ts';

/** A place where a value stands, half of one, or none yet; and what else the text needs when one is put there. */
export interface ValueSlot {
  /** The member whose value belongs here, or whose list the value is an element of. */
  readonly property: Property;
  /** The list, when the value is an element. */
  readonly array: Node | undefined;
  /** What stands here already. */
  readonly node: Node | undefined;
  /** What a value takes the place of, whole. */
  readonly replace: Span;
  /** The same up to the cursor. A string with both its quotes counts as one: half of it would leave a stray quote. */
  readonly insert: Span;
  /** What has to stand directly before and behind the value. */
  readonly before: string;
  readonly behind: string;
  /** Where a comma is missing that does not touch the value. */
  readonly commaAt: number | undefined;
}

/** The slot that the cursor is in; undefined in keys, comments, objects, and behind a value. Reads broken text too. */
export function valueSlot(tree: SyntaxTree, offset: number): ValueSlot | undefined {
  if (!tree.root || inComment(tree, offset)) return undefined;
  const around = bracketAround(tree, tree.root, offset);
  return around?.kind === 'object' ? memberSlot(tree, around, offset) : around && elementSlot(tree, around, offset);
}

function memberSlot(tree: SyntaxTree, object: Node, offset: number): ValueSlot | undefined {
  const property = object.properties.findLast(({ start }) => start < offset);
  const colon = property ? endOfTrivia(tree, property.keySpan.end) : 0;
  if (!property || tree.text.charAt(colon) !== ':' || offset <= colon) return undefined;
  const node = property.node && !isKey(tree, property.node.start) ? property.node : undefined;
  // What is neither blank nor a value before the cursor is something that nobody can read.
  if (!node && endOfTrivia(tree, colon + 1) < offset) return undefined;
  const spans = node ? spansOf(tree, node, offset) : { insert: at(offset), replace: at(offset) };
  if (!spans) return undefined;
  const before = node ? '' : blank(tree, offset);
  const behind = commaBehind(tree, spans.replace.end, false);
  return { property, array: undefined, node, ...spans, before, behind, commaAt: undefined };
}

function elementSlot(tree: SyntaxTree, array: Node, offset: number): ValueSlot | undefined {
  const { parent: property, items } = array;
  if (!(property instanceof Property)) return undefined;
  const node = items.find(({ start, end }) => start < offset && offset <= end);
  const spans = node ? spansOf(tree, node, offset) : { insert: at(offset), replace: at(offset) };
  // A key in a list shows that its bracket is missing: what follows belongs to the object around it.
  if (!spans || items.some((item) => item.start < offset && isKey(tree, item.start))) return undefined;
  const { start, end } = spans.replace;
  const previous = items.findLast((item) => item !== node && item.start < offset);
  const lacksComma =
    previous !== undefined && previous.kind !== 'placeholder' && (previous.comma < 0 || previous.comma >= start);
  const touching = lacksComma && previous.end === start;
  const before = touching ? ', ' : node || lacksComma ? '' : blank(tree, offset);
  const commaAt = lacksComma && !touching ? previous.end : undefined;
  return { property, array, node, ...spans, before, behind: commaBehind(tree, end, true), commaAt };
}

const at = (offset: number): Span => ({ start: offset, end: offset });

/** What a new value takes the place of; undefined when it is nothing that one would overwrite by typing. */
function spansOf(tree: SyntaxTree, node: Node, offset: number): Pick<ValueSlot, 'insert' | 'replace'> | undefined {
  if (node.kind === 'object' || node.kind === 'array') return undefined;
  if (node.kind !== 'invalid' && node.isPlaceholder) return undefined;
  const open = node.kind === 'string' && isOpen(tree, node);
  const end = open ? match(/"[\w.-]*/y, tree.text, node.start) : closedEnd(tree, node);
  const start = Math.min(node.start, offset);
  // A cursor on another line than the value would make an edit over lines, which no editor takes.
  if (offset > end || /[\r\n]/.test(tree.text.slice(start, end))) return undefined;
  const replace = { start, end };
  const whole = offset <= node.start || (node.kind === 'string' && !open);
  return { replace, insert: whole ? replace : { start, end: offset } };
}

/** The end of a value that is no open string, with the closing quote of a word that has lost its opening one. */
function closedEnd({ text }: SyntaxTree, { kind, end }: Node): number {
  return kind === 'invalid' ? match(/(?:"(?!\w))?/y, text, end) : end;
}

/** Whether the string lacks its closing quote, or has taken the opening quote of the next key for it. */
function isOpen({ text, problems }: SyntaxTree, { start, end }: Node): boolean {
  if (problems.some((problem) => problem.code === 'unclosed-string' && problem.start === start)) return true;
  return /\w/.test(text.charAt(end));
}

function isKey({ text }: SyntaxTree, offset: number): boolean {
  return match(/"(?:[^"\\\r\n]|\\.)*"\s*:/y, text, offset) > offset;
}

function commaBehind(tree: SyntaxTree, end: number, inArray: boolean): string {
  const next = endOfTrivia(tree, end);
  const code = tree.text.charAt(next);
  if (code === '' || ',:}]'.includes(code) || placeholderEnd(tree.text, next) > 0) return '';
  // A key shows that the bracket of the list is missing: the comma may belong behind that.
  if (inArray && next > end && isKey(tree, next)) return '';
  return next === end ? ', ' : ',';
}

/** The blank behind a colon or comma, where the document is not written without blanks. */
function blank({ text }: SyntaxTree, offset: number): string {
  return /[:,]/.test(text.charAt(offset - 1)) && text.includes('": ') ? ' ' : '';
}

/** The innermost object or list whose brackets the offset is between; one that is open goes on to the next token. */
function bracketAround(tree: SyntaxTree, node: Node, offset: number): Node | undefined {
  if (node.kind !== 'object' && node.kind !== 'array') return undefined;
  if (offset <= node.start || offset > lastInside(tree, node)) return undefined;
  const child: Property | Node | undefined =
    node.kind === 'object'
      ? node.properties.findLast(({ start }) => start < offset)
      : node.items.findLast(({ start }) => start < offset);
  const inner = child instanceof Property ? child.node : child;
  return (inner && bracketAround(tree, inner, offset)) ?? node;
}

function lastInside(tree: SyntaxTree, node: Node): number {
  const last = node.properties.at(-1) ?? node.items.at(-1);
  const bracket = tree.text.charAt(node.end - 1) === (node.kind === 'object' ? '}' : ']');
  const closed = bracket && node.end > node.start + 1 && (last?.end ?? 0) < node.end;
  return closed ? node.end - 1 : endOfTrivia(tree, node.end);
}

/** Whether the offset is within a comment; behind the end of a block comment it is not. */
function inComment({ text, comments }: SyntaxTree, offset: number): boolean {
  return comments.some(({ start, end }) => {
    const closed = text.startsWith('/*', start) && text.endsWith('*/', end) && end - start > 3;
    return start < offset && (closed ? offset < end : offset <= end);
  });
}

/** The offset of the first character from here on that is neither white space nor in a comment. */
function endOfTrivia({ text }: SyntaxTree, offset: number): number {
  return match(/(?:[\s\uFEFF]+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))*/y, text, offset);
}

/** The end of the pattern's match that begins at the offset; the offset when there is none. */
function match(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return offset + (pattern.exec(text)?.[0].length ?? 0);
}
