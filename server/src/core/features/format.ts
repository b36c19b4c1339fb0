import { type FormattingOptions, format } from 'jsonc-parser';
import type { SyntaxProblemCode, SyntaxTree } from '../syntax/json.ts';
import type { Node } from '../syntax/node.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** How a person wants a document to be laid out. What is not set leaves that part of the text alone. */
export interface LayoutOptions {
  readonly tabSize: number;
  readonly insertSpaces: boolean;
  /** Line breaks stay where they are, and none is added. */
  readonly keepLines?: boolean | undefined;
  readonly insertFinalNewline?: boolean | undefined;
  readonly trimFinalNewlines?: boolean | undefined;
  readonly trimTrailingWhitespace?: boolean | undefined;
}

/** With these, brackets do not pair up or a part of the text is nowhere in the tree: its depth would be a guess. */
const UNSOUND: ReadonlySet<SyntaxProblemCode> = new Set<SyntaxProblemCode>([
  'unclosed-object',
  'unclosed-array',
  'unclosed-string',
  'unclosed-comment',
  'unexpected-character',
  'property-name-expected',
  'content-after-end',
  'too-deep',
]);

/** The one indentation that the library has no text for: where its table of them ends. */
const FORGOTTEN = 200;

const PLAIN_STRING = /^"[^"\\]*"$/;

/**
 * The edits that lay a document out, each of which changes white space and nothing else. There are none for a text
 * whose brackets do not pair up, and for one with template directives: what they leave of the text is not known. White
 * space behind a mistake, such as a comma that lacks, stays as it is.
 * @param ranges the parts to lay out; undefined means all of it
 */
export function layout(tree: SyntaxTree, ranges: readonly Span[] | undefined, options: LayoutOptions): TextEdit[] {
  const { root, text, problems, comments } = tree;
  const masked = problems.some(({ code }) => UNSOUND.has(code)) ? undefined : mask(tree);
  if (!root || masked === undefined) return [];
  const end = Math.max(root.end, comments.at(-1)?.end ?? 0);
  const mistakes = new Set(problems.map((problem) => problem.end));
  const blanks = options.trimTrailingWhitespace ? comments.flatMap((comment) => trimmed(text, comment)) : [];
  const edits = (ranges ?? [undefined]).flatMap((range) => {
    const ofText = jsonEdits(masked, range && wholeLines(tree, range), options).filter(
      (edit) => edit.start < end && !mistakes.has(edit.start) && !isUnwanted(masked, edit, options),
    );
    const tail = !range || range.end >= text.length ? ending(text, end, options) : [];
    return [...[...ofText, ...blanks].filter((edit) => !range || overlaps(edit, range)), ...tail];
  });
  return apart(edits);
}

const overlaps = (one: Span, other: Span) => one.start < other.end && one.end > other.start;

/** In order, without what is there already: white space between two ranges is of both. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let last: TextEdit | undefined;
  return inOrder.filter((edit) => {
    if (last && (edit.start < last.end || edit.start === last.start)) return false;
    last = edit;
    return true;
  });
}

function jsonEdits(text: string, range: Span | undefined, options: LayoutOptions): TextEdit[] {
  const { tabSize, insertSpaces, keepLines = false } = options;
  const jsonOptions: FormattingOptions = { tabSize, insertSpaces, keepLines, eol: '\n' };
  return format(text, range && { offset: range.start, length: range.end - range.start }, jsonOptions).map(
    ({ offset, length, content }: { offset: number; length: number; content: string | undefined }) => ({
      start: offset,
      end: offset + length,
      text: content ?? newlineOf(text) + (insertSpaces ? ' ' : '\t').repeat(FORGOTTEN),
    }),
  );
}

/** What the library does beyond layout. */
function isUnwanted(text: string, { start, end, text: space }: TextEdit, { keepLines }: LayoutOptions): boolean {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  // Two values without a comma between them would be glued together.
  if (space === '') return /[^[{,:\s]/.test(before) && /[^\]},:\s]/.test(behind);
  // A blank within brackets on one line, and line breaks before the first line, which get more each time.
  return keepLines === true && (end === 0 || (space === ' ' && ('[{'.includes(before) || ']}'.includes(behind))));
}

/**
 * The text with a string of the same length in the place of everything that is no JSON: placeholders, and keys and
 * values in other quotes or in none. Undefined when there are directives, or keys that are placeholders.
 */
function mask({ text, root, templates }: SyntaxTree): string | undefined {
  let result = '';
  let done = 0;
  let placeholders = 0;
  for (const { start, end, isPlaceholder } of root ? atoms(root) : []) {
    if (isPlaceholder) placeholders++;
    if (PLAIN_STRING.test(text.slice(start, end))) continue;
    result += text.slice(done, start) + (end - start < 2 ? '0' : `"${'x'.repeat(end - start - 2)}"`);
    done = end;
  }
  return placeholders === templates.length ? result + text.slice(done) : undefined;
}

interface Atom extends Span {
  readonly isPlaceholder: boolean;
}

/** Keys and values that may need a mask, in document order. */
function* atoms({ kind, start, end, properties, items }: Node): Iterable<Atom> {
  if (kind === 'placeholder' || kind === 'invalid' || kind === 'string')
    yield { start, end, isPlaceholder: kind === 'placeholder' };
  for (const { keySpan, node } of properties) {
    yield { ...keySpan, isPlaceholder: false };
    if (node) yield* atoms(node);
  }
  for (const item of items) yield* atoms(item);
}

/** The range from the beginning of its first line, which must not be one within a comment or a placeholder. */
function wholeLines({ text, comments, templates }: SyntaxTree, { start, end }: Span): Span {
  let first = lineStart(text, start);
  const backwards = [...comments, ...templates].sort((a, b) => b.start - a.start);
  for (const span of backwards) if (span.start < first && first < span.end) first = lineStart(text, span.start);
  return { start: first, end: Math.max(first, end) };
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !'\r\n'.includes(text.charAt(start - 1))) start--;
  return start;
}

/** Removes blanks at the line ends of a comment; elsewhere the layout leaves none. */
function trimmed(text: string, comment: Span): TextEdit[] {
  const edits: TextEdit[] = [];
  let offset = comment.start;
  for (const line of text.slice(comment.start, comment.end).split(/(?<=\n)/)) {
    const ended = line.replace(/\r?\n$/, '');
    const blanks = ended.length - ended.trimEnd().length;
    const end = offset + ended.length;
    // The last line of a block comment ends with its sign.
    if (blanks > 0) edits.push({ start: end - blanks, end, text: '' });
    offset += line.length;
  }
  return edits;
}

/** The line end of a text: that of its first line. */
const newlineOf = (text: string) => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

/** What follows the last line: as it is, but for what the person wants of final newlines. */
function ending(text: string, end: number, { insertFinalNewline, trimFinalNewlines }: LayoutOptions): TextEdit[] {
  const written = text.slice(end);
  const newline = newlineOf(text);
  const count = written.split(/\r\n|\r|\n/).length - 1;
  const most = trimFinalNewlines ? Math.min(count, 1) : count;
  const space = newline.repeat(insertFinalNewline ? Math.max(most, 1) : most);
  return space === written ? [] : [{ start: end, end: text.length, text: space }];
}
