/** An escaped character; a number with its choices or its default; or a bare number. */
const SYNTAX =
  /\\([\\$}])|\$\{(\d+)(?:\|((?:\\[\s\S]|[^\\|,])*)(?:\\[\s\S]|[^\\|])*\||:((?:\\[\s\S]|[^\\}])*))?\}|\$(\d+)/g;

/**
 * The text of a snippet in which nobody has chosen anything: a placeholder is its default, a choice its first option, and a
 * bare tab stop what stands at the same number elsewhere, or nothing. Placeholders within placeholders are not read.
 */
export function plainText(body: string): string {
  const defaults = new Map<string, string>();
  for (const [, , number, option, text] of body.matchAll(SYNTAX)) {
    const value = option ?? text;
    if (number !== undefined && value !== undefined && !defaults.has(number)) defaults.set(number, unescaped(value));
  }
  return body.replace(
    SYNTAX,
    (_all, escaped?: string, number?: string, _option?: string, _text?: string, bare?: string) =>
      escaped ?? defaults.get(number ?? bare ?? '') ?? '',
  );
}

function unescaped(text: string): string {
  return text.replace(/\\([\\$},|])/g, '$1');
}
