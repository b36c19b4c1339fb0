/** The names as they stand in a sentence, each once: "cpu, links, user, …" when there are more than `most`. */
export function enumerate(names: Iterable<string>, most = 6): string {
  const all = [...new Set(names)];
  return all.length <= most ? all.join(', ') : `${all.slice(0, most).join(', ')}, …`;
}
