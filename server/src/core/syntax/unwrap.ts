import type { TextEdit } from '../text/edit.ts';
import { contains, type Span } from '../text/span.ts';
import { asRemarks, commentsIn, newLineAt, withRemarks } from './insertion.ts';
import type { SyntaxTree } from './json.ts';
import type { Node, Property } from './node.ts';

/** A value that takes the place of one around it. */
export interface Unwrapping {
  readonly outer: Node;
  readonly inner: Node;
  /** A member of the outer object that the inner one gets. */
  readonly moved: Property | undefined;
}

/**
 * Cuts what is around the inner value. The comments there stay, before and behind it; those about the member that
 * moves go with it.
 */
export function unwrapped(tree: SyntaxTree, { outer, inner, moved }: Unwrapping): TextEdit[] {
  const taken = moved && withRemarks(tree, moved);
  const left = (span: Span) => commentsIn(tree, span).filter((comment) => !taken || !contains(taken, comment));
  const before = { start: outer.start, end: inner.start };
  const behind = { start: inner.end, end: outer.end };
  return [
    { ...before, text: asRemarks(tree, left(before), newLineAt(tree, outer.start)) },
    remarksBehind(tree, left(behind), behind),
  ];
}

/** Whether no placeholder or directive is lost, whose meaning nobody knows but the template. */
export function keepsTemplates({ templates }: SyntaxTree, { outer, inner, moved }: Unwrapping): boolean {
  return templates.every(
    (template) => !contains(outer, template) || [inner, moved].some((kept) => kept && contains(kept, template)),
  );
}

/** Comments for a place behind a value, each on the line of what it follows if it is so where it stands. */
function remarksBehind(tree: SyntaxTree, comments: readonly Span[], { start, end }: Span): TextEdit {
  const { text } = tree;
  const newLine = newLineAt(tree, start);
  let done = start;
  let remarks = '';
  for (const comment of comments) {
    remarks += /[\r\n]/.test(text.slice(done, comment.start)) ? newLine : ' ';
    remarks += text.slice(comment.start, comment.end);
    done = comment.end;
  }
  if (!text.startsWith('//', comments.at(-1)?.start ?? end)) return { start, end, text: remarks };
  // Blanks at the end of the line would become a part of the comment, and so would all that follows.
  const rest = /^[ \t]*(?=[\r\n]|$)/.exec(text.slice(end))?.[0];
  return rest === undefined
    ? { start, end, text: remarks + newLine }
    : { start, end: end + rest.length, text: remarks };
}
