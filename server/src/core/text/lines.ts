/** A place in a text as LSP counts it: both from 0, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Line starts of a text, found once, to turn offsets into positions. LF, CRLF and CR end a line. */
export class Lines {
  private readonly starts: readonly number[];

  constructor(readonly text: string) {
    this.starts = lineStarts(text);
  }

  /** The position of an offset; an offset outside the text is moved to its nearer end. */
  positionAt(offset: number): Position {
    const within = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] as number) <= within) low = middle;
      else high = middle;
    }
    return { line: low, character: within - (this.starts[low] as number) };
  }

  /** The text of a line without its line end; empty for a line that does not exist. */
  lineText(line: number): string {
    const start = this.starts[line];
    if (start === undefined) return '';
    return this.text.slice(start, this.starts[line + 1] ?? this.text.length).replace(/(?<![\r\n])[\r\n]+$/, '');
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
