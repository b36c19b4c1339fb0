/** A character as a person sees it, and how many columns of a terminal it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 offsets in the text that was cut into cells. */
  readonly start: number;
  readonly end: number;
}

const TAB = 4;
const WIDE =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u;
const PLAIN = /^[\t -~]*$/;
const PRINTABLE = /^[ -~]*$/;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
/** Control characters and those that turn the direction of writing: they would change what a terminal shows. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const BYTE_ORDER_MARK = '\ufeff';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts one line of text into cells. A tab becomes the spaces up to the next stop, counted from the line's start. */
export function cells(line: string): Cell[] {
  if (PRINTABLE.test(line))
    return Array.from(line, (text, index) => ({ text, width: 1, start: index, end: index + 1 }));
  const result: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes(line)) {
    const text = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(segment);
    const width = segment === '\t' ? text.length : displayWidth(text);
    result.push({ text, width, start: index, end: index + segment.length });
    column += width;
  }
  return result;
}

/** What a person sees as one character each. In plain ASCII that is every unit, tabs among them. */
function graphemes(line: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (!PLAIN.test(line)) return segmenter.segment(line);
  return Array.from(line, (segment, index) => ({ segment, index }));
}

/** The text with control characters made visible, so that a document can never steer the terminal. */
export function visible(text: string): string {
  if (PRINTABLE.test(text)) return text;
  return text.replace(UNSAFE, (char) => {
    if (char === BYTE_ORDER_MARK) return '';
    const code = char.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

function displayWidth(grapheme: string): number {
  if (PRINTABLE.test(grapheme)) return grapheme.length;
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
