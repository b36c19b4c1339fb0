/** The nearest name of the kind that AWS takes for families, containers and volumes: letters, digits, `_` and `-`. */
export function toName(text: string): string {
  return (text.trim() || text).replace(/[^A-Za-z0-9_-]/gu, '-').slice(0, 255);
}

/** Whether only its length keeps the text from being such a name. */
export function isTooLong(text: string): boolean {
  return /^[A-Za-z0-9_-]{256,}$/.test(text);
}
