/** Gives "data-2", "data-3" … for "data", up to `most` characters: each name once, and none that is taken. */
export function freeNames(taken: Iterable<string>, most: number): (name: string) => string {
  const known = new Set(taken);
  const last = new Map<string, number>();
  return (name) => {
    for (let number = (last.get(name) ?? 1) + 1; ; number++) {
      const suffix = `-${number}`;
      const other = name.slice(0, most - suffix.length) + suffix;
      if (known.has(other)) continue;
      known.add(other);
      last.set(name, number);
      return other;
    }
  };
}
