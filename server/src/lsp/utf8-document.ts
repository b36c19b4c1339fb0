import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Where the characters are that are longer than one byte, in two ways of counting. */
interface Scale {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Scales {
  readonly units: Scale;
  readonly bytes: Scale;
}

/**
 * A document whose positions count bytes of UTF-8, as some clients do. Its offsets are UTF-16 all the same, so that the
 * engine and what is made of its answers need not know.
 */
export class Utf8Document implements TextDocument {
  #text: TextDocument;
  /** Made for each text when it is first asked about. */
  #scales: Scales | undefined;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.#text = TextDocument.create(uri, languageId, version, text);
  }

  get uri(): string {
    return this.#text.uri;
  }

  get languageId(): string {
    return this.#text.languageId;
  }

  get version(): number {
    return this.#text.version;
  }

  get lineCount(): number {
    return this.#text.lineCount;
  }

  getText(range?: Range): string {
    return this.#text.getText(range && this.inUnits(range));
  }

  getLineRange(line: number): Range {
    const { start, end } = this.#text.getLineRange(line);
    return { start, end: this.positionAt(this.#text.offsetAt(end)) };
  }

  getEOLCharacters(line: number): string {
    return this.#text.getEOLCharacters(line);
  }

  /** Inside a character of two units, its beginning. */
  positionAt(offset: number): Position {
    const { line, character } = this.#text.positionAt(offset);
    const lineStart = this.#text.offsetAt({ line, character: 0 });
    return { line, character: this.toBytes(lineStart + character) - this.toBytes(lineStart) };
  }

  /** Inside a character of several bytes, its beginning; behind a line, its end. */
  offsetAt(position: Position): number {
    return this.#text.offsetAt(this.positionInUnits(position));
  }

  /** Applies a change of the client; without a range it is the whole text. */
  update(change: TextDocumentContentChangeEvent, version: number): void {
    const inUnits = 'range' in change ? { text: change.text, range: this.inUnits(change.range) } : change;
    this.#text = TextDocument.update(this.#text, [inUnits], version);
    this.#scales = undefined;
  }

  private inUnits({ start, end }: Range): Range {
    return { start: this.positionInUnits(start), end: this.positionInUnits(end) };
  }

  private positionInUnits({ line, character }: Position): Position {
    const lineStart = this.#text.offsetAt({ line, character: 0 });
    return { line, character: this.toUnits(this.toBytes(lineStart) + character) - lineStart };
  }

  private toBytes(offset: number): number {
    const { units, bytes } = this.scales();
    return convert(offset, units, bytes);
  }

  private toUnits(offset: number): number {
    const { units, bytes } = this.scales();
    return convert(offset, bytes, units);
  }

  private scales(): Scales {
    this.#scales ??= measure(this.#text.getText());
    return this.#scales;
  }
}

function measure(text: string): Scales {
  const units = { starts: [] as number[], ends: [] as number[] };
  const bytes = { starts: [] as number[], ends: [] as number[] };
  let more = 0;
  for (const { 0: character, index } of text.matchAll(/[\u0080-\u{10ffff}]/gu)) {
    units.starts.push(index);
    bytes.starts.push(index + more);
    more += utf8Length(character) - character.length;
    units.ends.push(index + character.length);
    bytes.ends.push(index + character.length + more);
  }
  return { units, bytes };
}

/** Half of a surrogate pair is written as the replacement character, which has three bytes as well. */
function utf8Length(character: string): number {
  if (character.length > 1) return 4;
  return character < '\u0800' ? 2 : 3;
}

/** The same place counted in the other way; inside a character its beginning. */
function convert(offset: number, from: Scale, to: Scale): number {
  const before = countUpTo(from.ends, offset);
  const more = before === 0 ? 0 : (to.ends[before - 1] as number) - (from.ends[before - 1] as number);
  return Math.min(offset + more, to.starts[before] ?? Number.POSITIVE_INFINITY);
}

/** How many of these ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
