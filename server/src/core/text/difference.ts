import type { TextEdit } from './edit.ts';

/**
 * The one edit that turns a text into another: what differs between their common beginning and end. Undefined where they
 * are the same.
 */
export function difference(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  const start = alike(most, (from, to) => after.startsWith(before.slice(from, to), from));
  const [endBefore, endAfter] = [before.length, after.length];
  const behind = alike(most - start, (from, to) =>
    after.startsWith(before.slice(endBefore - to, endBefore - from), endAfter - to),
  );
  return { start, end: endBefore - behind, text: after.slice(start, endAfter - behind) };
}

/** How far texts are alike: by large pieces first, for equal pieces are compared at once. */
function alike(length: number, isAlike: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let piece = 4096; piece >= 1; piece >>= 2) {
    while (at + piece <= length && isAlike(at, at + piece)) at += piece;
  }
  return at;
}
