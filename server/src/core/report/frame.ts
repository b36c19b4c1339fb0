import type { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type Cell, cells } from './display.ts';

/** A line of a document with the span marked below it. */
export interface Frame {
  /** The line's number, counted from 1. */
  readonly number: string;
  readonly code: string;
  /** Spaces up to the span, then carets below it; `…` behind them when it goes on in the next line. */
  readonly indent: string;
  readonly carets: string;
}

/** Columns that a line of code may take; a longer one is cut around the span. */
const COLUMNS = 100;
/** UTF-16 units around the span that are looked at, so that a minified megabyte costs no more than a line. */
const REACH = 200;
const CUT = '…';

/** The first line of the span, and where the span is in it. */
export function frame(lines: Lines, span: Span): Frame {
  const { line, character } = lines.positionAt(span.start);
  const piece = around(lines.text, span.start - character, span.start);
  const from = Math.min(span.start - piece.start, piece.text.length);
  const to = Math.max(from, Math.min(span.end - piece.start, piece.text.length));
  const row = cells(piece.text);
  const first = row.filter((cell) => cell.end <= from).length;
  const last = row.filter((cell) => cell.start < to).length;
  const shown = visibleCells(row, first, piece.cutLeft, piece.cutRight);
  const goesOn = last > shown.last || span.end > piece.start + piece.text.length;
  return {
    number: String(line + 1),
    code: (shown.cutLeft ? CUT : '') + textOf(row.slice(shown.first, shown.last)) + (shown.cutRight ? CUT : ''),
    indent: ' '.repeat((shown.cutLeft ? CUT.length : 0) + widthOf(row.slice(shown.first, first))),
    carets: '^'.repeat(Math.max(1, widthOf(row.slice(first, Math.min(shown.last, last))))) + (goesOn ? CUT : ''),
  };
}

/** The line around an offset, or as much of it as is near. */
function around(text: string, lineStart: number, offset: number) {
  const start = Math.max(lineStart, offset - REACH);
  const near = text.slice(start, offset + REACH);
  const length = near.search(/[\r\n]/);
  const cutRight = length < 0 && offset + REACH < text.length;
  return { start, text: length < 0 ? near : near.slice(0, length), cutLeft: start > lineStart, cutRight };
}

/** Which cells are shown: all of them if they fit, else as many as fit, a third of them before the span. */
function visibleCells(row: readonly Cell[], start: number, moreLeft: boolean, moreRight: boolean) {
  if (!moreLeft && !moreRight && widthOf(row) <= COLUMNS)
    return { first: 0, last: row.length, cutLeft: false, cutRight: false };
  let first = start;
  for (let room = COLUMNS / 3; first > 0 && room > 0; room -= row[first]?.width ?? 0) first--;
  let last = first;
  for (let room = COLUMNS; last < row.length && room > 0; last++) room -= row[last]?.width ?? 0;
  return { first, last, cutLeft: moreLeft || first > 0, cutRight: moreRight || last < row.length };
}

const textOf = (row: readonly Cell[]): string => row.map(({ text }) => text).join('');
const widthOf = (row: readonly Cell[]): number => row.reduce((sum, { width }) => sum + width, 0);
