import type { Edit } from '../syntax/edit.ts';
import type { Span } from '../text/span.ts';
import type { Report } from './rule.ts';

type Place = (span: Span) => Span;

/** Reports with places of their own, which do not move with nodes: those of a version of the text. */
export function settledReports(reports: readonly Report[]): Report[] {
  return withPlaces(reports, ({ start, end }) => ({ start, end }));
}

/** Reports about the same things in the next version of the text. */
export function movedReports(reports: readonly Report[], moved: (offset: number) => number): Report[] {
  return withPlaces(reports, ({ start, end }) => ({ start: moved(start), end: moved(end) }));
}

function withPlaces(reports: readonly Report[], place: Place): Report[] {
  const known = new Map<readonly Edit[], readonly Edit[]>();
  return reports.map((report) => {
    const { at, related, faded, covers, fixes } = report;
    return {
      ...report,
      at: place(at),
      ...(related && { related: related.map((other) => ({ ...other, at: place(other.at) })) }),
      ...(faded && { faded: faded.map(place) }),
      ...(covers && { covers: covers.map(place) }),
      ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, edits: editsWithPlaces(fix.edits, place, known) })) }),
    };
  });
}

/** Edits name nodes, which move by themselves; only those of text have places. What findings share they go on to share. */
function editsWithPlaces(
  edits: readonly Edit[],
  place: Place,
  known: Map<readonly Edit[], readonly Edit[]>,
): readonly Edit[] {
  let placed = known.get(edits);
  if (placed) return placed;
  const hasPlaces = edits.some(({ kind }) => kind === 'text');
  placed = hasPlaces
    ? edits.map((edit): Edit => (edit.kind === 'text' ? { ...edit, span: place(edit.span) } : edit))
    : edits;
  known.set(edits, placed);
  return placed;
}
