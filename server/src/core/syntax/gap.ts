import type { Span } from '../text/span.ts';
import type { SyntaxTree } from './json.ts';
import { type Node, Property } from './node.ts';
import { placeholderEnd } from './placeholder.ts';

/** What is asked of the text around a place where something is to be written, however broken that text is. */

/** What a new text stands in, with everything that it needs beside itself. */
export interface Gap {
  /** What it takes the place of, whole. */
  readonly replace: Span;
  /** The same up to the cursor. A string with both its quotes counts as one: half of it would leave a stray quote. */
  readonly insert: Span;
  /** What has to stand directly before and behind it. */
  readonly before: string;
  readonly behind: string;
  /** Where a comma is missing that does not touch it. */
  readonly commaAt: number | undefined;
}

export const at = (offset: number): Span => ({ start: offset, end: offset });

/** Whether the string lacks its closing quote, or has taken the opening quote of the next key for it. */
export function isOpen({ text, problems }: SyntaxTree, { start, end }: Span): boolean {
  if (problems.some((problem) => problem.code === 'unclosed-string' && problem.start === start)) return true;
  return /\w/.test(text.charAt(end));
}

export function isKey({ text }: SyntaxTree, offset: number): boolean {
  return match(/"(?:[^"\\\r\n]|\\.)*"\s*:/y, text, offset) > offset;
}

export function commaBehind(tree: SyntaxTree, end: number, inArray: boolean): string {
  const next = endOfTrivia(tree, end);
  const code = tree.text.charAt(next);
  if (code === '' || ',:}]'.includes(code) || placeholderEnd(tree.text, next) > 0) return '';
  // A key shows that the bracket of the list is missing: the comma may belong behind that.
  if (inArray && next > end && isKey(tree, next)) return '';
  return next === end ? ', ' : ',';
}

/** The blank behind a colon or comma, where the document is not written without blanks. */
export function blank({ text }: SyntaxTree, offset: number): string {
  return /[:,]/.test(text.charAt(offset - 1)) && text.includes('": ') ? ' ' : '';
}

/** The innermost object or list whose brackets the offset is between; one that is open goes on to the next token. */
export function bracketAround(tree: SyntaxTree, node: Node, offset: number): Node | undefined {
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
export function inComment({ text, comments }: SyntaxTree, offset: number): boolean {
  return comments.some(({ start, end }) => {
    const closed = text.startsWith('/*', start) && text.endsWith('*/', end) && end - start > 3;
    return start < offset && (closed ? offset < end : offset <= end);
  });
}

/** Whether the offset is in a comment, or the document holds anything but white space and comments. */
export function isInText(tree: SyntaxTree, offset: number): boolean {
  return inComment(tree, offset) || endOfTrivia(tree, 0) < tree.text.length;
}

/** The offset of the first character from here on that is neither white space nor in a comment. */
export function endOfTrivia({ text }: SyntaxTree, offset: number): number {
  return match(/\s*(?:(?:\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))\s*)*/y, text, offset);
}

/** The end of the pattern's match that begins at the offset; the offset when there is none. */
export function match(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return offset + (pattern.exec(text)?.[0].length ?? 0);
}
