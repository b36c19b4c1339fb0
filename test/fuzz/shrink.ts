/**
 * The shortest text that is found by leaving parts out, for which `holds` is still true: halves, quarters and so on, down
 * to single characters.
 * @param seconds after which it is given as short as it is by then
 */
export function shrunk(text: string, holds: (text: string) => boolean, seconds: number): string {
  const end = performance.now() + seconds * 1000;
  let [short, size] = [text, Math.ceil(text.length / 2)];
  while (size >= 1) {
    let isShorter = false;
    for (let start = 0; start < short.length && performance.now() < end; ) {
      const without = short.slice(0, start) + short.slice(start + size);
      if (holds(without)) {
        short = without;
        isShorter = true;
      } else start += size;
    }
    if (size === 1 && !isShorter) break;
    size = isShorter && size < 4 ? size : Math.floor(size / 2);
    if (performance.now() >= end) break;
  }
  return short;
}
