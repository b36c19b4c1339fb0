import type { TextEdit } from '../text/edit.ts';
import { firstFrom, type Span } from '../text/span.ts';
import { innerEnd, newLineAt, remarksIn } from './insertion.ts';
import type { SyntaxTree } from './json.ts';
import type { Node, Property } from './node.ts';

/**
 * Takes children out of the object or array that holds them, with their commas; comments stay.
 * @param leaving the children, each once. Its others are not looked at one by one: there may be thousands, each with a fix.
 */
export function removal(tree: SyntaxTree, owner: Node, leaving: readonly (Property | Node)[]): TextEdit[] {
  const all: readonly (Property | Node)[] = owner.kind === 'object' ? owner.properties : owner.items;
  const removed = new Set(leaving);
  const edits: TextEdit[] = [];
  const lastKept = all.findLastIndex((child) => !removed.has(child));
  if (lastKept < 0 && !owner.templated && !holdsComment(tree, owner)) {
    return [{ start: owner.start + 1, end: innerEnd(tree, owner), text: '' }];
  }
  let run: Span | undefined;
  const endRun = () => {
    if (run) edits.push({ ...wholeLines(tree, run.start, run.end), text: '' });
    run = undefined;
  };
  let next = -1;
  for (const child of [...leaving].sort((a, b) => a.start - b.start)) {
    const index = firstFrom(all, child.start);
    if (index !== next) endRun();
    next = index + 1;
    const stop = child.comma < 0 ? child.end : child.comma + 1;
    // Between the member and its comma there may be a comment, which stays.
    const joined = child.comma < 0 || tree.text.slice(child.end, child.comma).trim() === '';
    const { text, end } = keptRemarks(tree, child, joined ? stop : child.end);
    if (joined && !text) {
      // Neighbours go in one piece: the white space between them belongs to both.
      const goesOn = run && tree.text.slice(run.end, child.start).trim() === '';
      if (!goesOn) endRun();
      run = { start: run?.start ?? child.start, end: stop };
    } else {
      endRun();
      edits.push({ start: child.start, end, text });
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
  }
  endRun();
  return edits;
}

function holdsComment({ comments }: SyntaxTree, { start, end }: Span): boolean {
  const first = comments[firstFrom(comments, start + 1)];
  return first !== undefined && first.end < end;
}

/** What is left of a member that goes: its comments, and a new line before what follows a `//`. */
function keptRemarks(tree: SyntaxTree, child: Span, stop: number): { text: string; end: number } {
  const remarks = remarksIn(tree, child);
  if (!remarks.some((remark) => remark.startsWith('//'))) return { text: remarks.join(' '), end: stop };
  const newLine = newLineAt(tree, child.start);
  const text = remarks.join(newLine);
  if (!remarks.at(-1)?.startsWith('//')) return { text, end: stop };
  // Blanks at the end of the line would become a part of the comment.
  const rest = /^[ \t]*(?=[\r\n]|$)/.exec(tree.text.slice(stop))?.[0];
  return rest === undefined ? { text: text + newLine, end: stop } : { text, end: stop + rest.length };
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
