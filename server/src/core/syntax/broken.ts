import { Cover } from '../text/cover.ts';
import type { Span } from '../text/span.ts';
import type { SyntaxTree } from './json.ts';

/** Found once: it is asked for every violation and every fix. */
const broken = new WeakMap<SyntaxTree, Cover>();

/** Whether a syntax problem lies in a stretch of the text, or reaches into it. */
export function isBroken(tree: SyntaxTree, span: Span): boolean {
  if (tree.problems.length === 0) return false;
  const cover = broken.get(tree) ?? new Cover(tree.problems);
  broken.set(tree, cover);
  return cover.meets(span);
}
