import {
  HARMLESS_ENDINGS,
  HARMLESS_NAMES,
  HARMLESS_VALUES,
  PUBLIC_WORDS,
  SECRET_ENDINGS,
  SECRET_VALUES,
  SECRET_WORDS,
  type SecretKind,
} from '../facts/secret-words.ts';

/** Part of every secret value, and of every name of one: a first look, for there are many variables and few secrets. */
const SUSPICIOUS_VALUE = /[KS]IA|PRIVATE|:\/\/|password=|_|xox/i;
const SUSPICIOUS_NAME = /pass|pwd|secret|token|cred|key/i;

/** What a variable seems to hold: by its value, or a secret of some sort by its name. */
export function secretLike(name: string, value: string): SecretKind | 'named' | undefined {
  const kind = SUSPICIOUS_VALUE.test(value)
    ? SECRET_VALUES.find(({ pattern }) => pattern.test(value))?.kind
    : undefined;
  if (kind || value === '') return kind;
  return SUSPICIOUS_NAME.test(name) && soundsSecret(name) && !HARMLESS_VALUES.some((pattern) => pattern.test(value))
    ? 'named'
    : undefined;
}

function soundsSecret(name: string): boolean {
  const words = wordsOf(name);
  const last = words.findLast((word) => !/^\d/.test(word)) ?? '';
  const all = `_${words.join('_')}_`;
  const has = (word: string) => all.includes(`_${word}_`);
  if (HARMLESS_NAMES.has(name) || HARMLESS_ENDINGS.has(last) || PUBLIC_WORDS.some(has)) return false;
  return SECRET_ENDINGS.includes(last) || SECRET_WORDS.some(has);
}

/** `dbPassword`, `DB_PASSWORD` and `db.password` are the words DB and PASSWORD; `APIKey` is API and KEY. */
function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toUpperCase());
}
