import type { Analysis } from '../analyze.ts';
import type { Node } from '../syntax/node.ts';
import { Placeholders } from '../syntax/placeholder.ts';
import type { Span } from '../text/span.ts';
import { allNames, type NameKind } from './names.ts';

/** A stretch of text that means more than its characters tell a grammar. */
export interface SemanticToken extends Span {
  readonly kind: 'placeholder' | NameKind;
  /** It is where a name is given, and not where it is used. */
  readonly isDeclaration: boolean;
}

/**
 * The names of containers, volumes and ports wherever they stand, and the placeholders of templates, in document order.
 * None overlaps another, and none goes over a line.
 */
export function semanticTokens(analysis: Analysis): SemanticToken[] {
  const { task, tree, text } = analysis;
  if (!task || !tree.root) return [];
  const names = allNames(analysis);
  const placeholders = new Placeholders(text);
  const found = [...tree.templates, ...strings(tree.root).flatMap((node) => placeholders.within(node))];
  const marked = found.flatMap((span) => lines(text, span));
  const tokens: SemanticToken[] = [
    ...names,
    ...marked.map((span): SemanticToken => ({ ...span, kind: 'placeholder', isDeclaration: false })),
  ];
  const inOrder = tokens.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return inOrder.filter(({ start, end }) => {
    if (start < reached || start === end) return false;
    reached = end;
    return true;
  });
}

/** The strings that hold a placeholder. */
function strings(node: Node, found: Node[] = []): Node[] {
  if (node.kind === 'string' && node.isPlaceholder) found.push(node);
  for (const property of node.properties) if (property.node) strings(property.node, found);
  for (const item of node.items) strings(item, found);
  return found;
}

/** A stretch line by line, without the white space around each. */
function lines(text: string, { start, end }: Span): Span[] {
  const found = text.slice(start, end).matchAll(/\S(?:[^\r\n]*\S)?/g);
  return [...found].map((line) => ({ start: start + line.index, end: start + line.index + line[0].length }));
}
