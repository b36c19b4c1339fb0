/** Sentences of English that are left in Korean: texts without Hangul, or with four words in a row that are no code. */
export function english(texts: readonly string[]): string[] {
  return texts.filter((text) => (/[A-Za-z]{4}/.test(prose(text)) && !hasHangul(text)) || hasSentence(text));
}

/** The same where a text may be a name alone, such as Service Connect, a member, or a figure with its unit. */
export function englishBesideNames(texts: readonly string[]): string[] {
  return texts.filter((text) => (/\b[a-z]{2,} [a-z]{2,}\b/.test(prose(text)) && !hasHangul(text)) || hasSentence(text));
}

const hasHangul = (text: string) => /[가-힣]/.test(text);

const hasSentence = (text: string) => /(?:\b[a-z]{2,} +){3}[a-z]{2,}\b/.test(prose(text));

/** Without what is quoted, code, bold names and addresses. */
const prose = (text: string) => text.replace(/"[^"]*"|`[^`]*`|<[^>]*>|\*\*[^*]*\*\*|\]\([^)]*\)/g, '');
