/** Name of a value → what it means, in the person's language. Functions, so that only what is looked at is put together. */
export type Texts = Readonly<Record<string, () => string>>;

/** The text of a name; undefined for a name that the table does not have. */
export function textOf(texts: Texts, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name]?.() : undefined;
}
