import type { CompletionItem, Completions } from '../completion.ts';

/**
 * The same answer without the quotes that stand around the cursor already, for editors that compare and replace only the
 * word at the cursor. Unchanged where the items do not all have these quotes.
 * @param offset of the cursor
 */
export function withinQuotes(found: Completions, text: string, offset: number): Completions {
  const { insert, replace, items } = found;
  const replaced = text.slice(replace.start, replace.end);
  const isClosed = replaced.length > 1 && replaced.endsWith('"');
  const isInside = replace.start < offset && (!isClosed || offset < replace.end);
  if (!isInside || !replaced.startsWith('"')) return found;
  if (!everyText(items, (one) => one.length > 1 && one.startsWith('"'))) return found;
  const end = isClosed && everyText(items, (one) => one.length > 1 && one.endsWith('"')) ? 1 : 0;
  const bare = (one: string) => one.slice(1, one.length - end);
  return {
    ...found,
    insert: { start: insert.start + 1, end: Math.min(insert.end, replace.end - end) },
    replace: { start: replace.start + 1, end: replace.end - end },
    items: items.map((item) => ({
      ...item,
      text: bare(item.text),
      ...(item.snippet !== undefined && { snippet: bare(item.snippet) }),
      filter: bare(item.filter),
    })),
  };
}

function everyText(items: readonly CompletionItem[], holds: (text: string) => boolean): boolean {
  return items.every(({ text, snippet = text, filter }) => holds(text) && holds(snippet) && filter.startsWith('"'));
}
