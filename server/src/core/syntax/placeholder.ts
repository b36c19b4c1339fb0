import type { Span } from '../text/span.ts';

/**
 * Placeholders that templates and pipelines fill in before AWS sees the document. A value that holds one
 * is unknown, so nothing is said about it.
 */

const WORD = /(?:REPLACE[_-]?\w*|CHANGE[_-]?ME|YOUR[_-]\w+|(?:AWS[_-])?ACCOUNT[_-]?ID|TBD|TODO)(?![A-Za-z0-9])/y;
const WHOLE_WORD = new RegExp(`(?:^|[^A-Za-z0-9])${WORD.source}`);
const MARKED =
  /\$\{|\$[A-Za-z_]|\$\(|\{\{|\{%|<%|<[A-Za-z_][\w .:/-]*>|%\{|%[A-Za-z_]\w*%|(?<!\w)__[A-Za-z]\w*__(?!\w)|#\{|@[A-Za-z_]\w*@/;
/** An ARN with words, `xxx` or `***` where the account's number belongs; `aws` owns the policies that AWS manages. */
const ARN_WITHOUT_ACCOUNT = /^arn:[^:]*:[^:]*:[^:]*:(?!aws:)[^:/A-Za-z*]*[A-Za-z*][^:/]*:/;

/** Whether the content of a string holds a placeholder: `${VAR}`, `{{ x }}`, `<NAME>`, `%VAR%`, REPLACE_ME … */
export function holdsPlaceholder(content: string): boolean {
  return MARKED.test(content) || WHOLE_WORD.test(content) || ARN_WITHOUT_ACCOUNT.test(content);
}

/** The placeholders in a stretch of text, such as a string, as far as they can be told apart from what is around them. */
export function placeholdersIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; at++) {
    const stop = placeholderEnd(text, at) || wordEnd(text, at);
    if (stop <= at || stop > end) continue;
    found.push({ start: at, end: stop });
    at = stop - 1;
  }
  return found;
}

/** Where a word that stands for a value ends, when one begins there. */
function wordEnd(text: string, offset: number): number {
  if (/[A-Za-z0-9]/.test(text.charAt(offset - 1))) return 0;
  WORD.lastIndex = offset;
  return offset + (WORD.exec(text)?.[0].length ?? 0);
}

/** What begins a template, and the sign that ends it, wherever that is. */
const ENDS: readonly (readonly [begins: string, ends: string])[] = [
  ['${{', '}}'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['<%', '%>'],
];

const UNQUOTED: readonly RegExp[] = [
  /##?\{[^{}\r\n]*\}#?/y,
  /\${1,8}[A-Za-z_]\w*\$*/y,
  /\$\([^()\r\n]*\)/y,
  /<[A-Za-z_][\w .:/-]*>/y,
  /%[A-Za-z_]\w*%/y,
  /__[A-Za-z]\w*?__/y,
  /@[A-Za-z_]\w*@/y,
];

/**
 * Where an unquoted placeholder that begins at `offset` ends, or 0 when none begins there.
 * `${ … }` and Terraform's `%{ … }` may nest braces and span lines.
 */
export function placeholderEnd(text: string, offset: number): number {
  if (!mayBegin(text, offset)) return 0;
  for (const [begins, ends] of ENDS) {
    if (!text.startsWith(begins, offset)) continue;
    const content = offset + begins.length;
    const end = firstFrom(text, ends, content);
    if (end <= content + LONGEST) return end + ends.length;
  }
  for (const pattern of UNQUOTED) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match) return offset + match[0].length;
  }
  const opener = text.charAt(offset);
  const braced = (opener === '$' || opener === '%') && text.charAt(offset + 1) === '{';
  return braced ? balancedEnd(text, offset + 1) : 0;
}

function mayBegin(text: string, offset: number): boolean {
  switch (text.charCodeAt(offset)) {
    case 0x23: // #
    case 0x24: // $
    case 0x25: // %
    case 0x3c: // <
    case 0x40: // @
    case 0x5f: // _
      return true;
    case 0x7b: // {
      return opensTemplate(text, offset);
    default:
      return false;
  }
}

/** Whether the brace at `offset` begins a template (`{{`, `{%`, `{#`) and not an object. */
export function opensTemplate(text: string, offset: number): boolean {
  const next = text.charCodeAt(offset + 1);
  return next === 0x7b || next === 0x25 || next === 0x23;
}

/** A template longer than this is a brace that was never closed. */
const LONGEST = 5000;

function balancedEnd(text: string, openBrace: number): number {
  if (firstFrom(text, '}', openBrace) > openBrace + LONGEST) return 0;
  let depth = 0;
  const stop = Math.min(text.length, openBrace + LONGEST);
  for (let i = openBrace; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x7b) depth++;
    else if (code === 0x7d && --depth === 0) return i + 1;
  }
  return 0;
}

interface Sought {
  readonly text: string;
  readonly from: number;
  readonly at: number;
}

/** What was found last for each sign. Of templates that nothing ends, each would look through the text behind it again. */
const sought = new Map<string, Sought>();

/** Where the sign comes first at an offset or behind it; infinity where it does not. */
function firstFrom(text: string, sign: string, offset: number): number {
  const last = sought.get(sign);
  if (last && last.from <= offset && offset <= last.at && last.text === text) return last.at;
  const found = text.indexOf(sign, offset);
  const at = found < 0 ? Infinity : found;
  sought.set(sign, { text, from: offset, at });
  return at;
}
