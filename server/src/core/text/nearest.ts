/**
 * The candidate a person probably meant by `typed`: the same but for capitals, `_` and `-` first, else the one
 * within two single-character changes, or undefined when none is that near. Short names allow one change only.
 */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const plain = bare(typed);
  const plains = candidates.map(bare);
  const same = plains.indexOf(plain);
  if (same >= 0) return candidates[same];
  const limit = typed.length < 5 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const [index, candidate] of candidates.entries()) {
    const distance = editDistance(plain, plains[index] as string, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other, up to `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = new Array(b.length + 1).fill(limit);
    if (row < limit) current[0] = row;
    // What is farther from the diagonal is at least as far apart as the limit.
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
      const change = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min(change, (previous[column] as number) + 1, (current[column - 1] as number) + 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
      current[column] = cost;
    }
    // No row begins lower than the one above it: most words are given up after a few letters.
    if (Math.min(...current) >= limit) return limit;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] as number, limit);
}
