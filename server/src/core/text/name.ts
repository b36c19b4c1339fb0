/** The nearest name of the kind that AWS takes for families, containers and volumes: letters, digits, `_` and `-`. */
export function toName(text: string): string {
  return (text.trim() || text).replace(/[^A-Za-z0-9_-]/gu, '-').slice(0, 255);
}

/** Whether only its length keeps the text from being such a name. */
export function isTooLong(text: string): boolean {
  return /^[A-Za-z0-9_-]{256,}$/.test(text);
}

/** Gives "web-2", "web-3" … for "web": each name once, none that is taken, and none longer than `most`. */
export function freeNames(taken: Iterable<string>, most = 255): (name: string) => string {
  const all = new Set(taken);
  const last = new Map<string, number>();
  return (name) => {
    for (let number = (last.get(name) ?? 1) + 1; ; number++) {
      const suffix = `-${number}`;
      const other = name.slice(0, most - suffix.length) + suffix;
      if (all.has(other)) continue;
      all.add(other);
      last.set(name, number);
      return other;
    }
  };
}
