/** The text before the first of these signs, or all of it where there is none. */
export function before(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return at < 0 ? text : text.slice(0, at);
}
