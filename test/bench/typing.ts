import type { DidChangeTextDocumentParams, Position } from 'vscode-languageserver-protocol/node';
import { Lines } from '../../server/src/core/text/lines.ts';

/** What is typed: a letter, or a quotation mark, which leaves the text half typed until it is taken back. */
export type Typed = 'x' | '"';

/** The changes of a document in which somebody types a character into the value of some variable, and takes it back. */
export class Typing {
  /** Of the document as it is. */
  version = 1;
  readonly #places: readonly Position[];

  constructor(
    private readonly uri: string,
    text: string,
  ) {
    const lines = new Lines(text);
    this.#places = [...text.matchAll(/"value": "/g)].map(({ index }) => lines.positionAt(index + 10));
  }

  /** The next one. What is taken back is what was typed, whatever is given then. */
  next(typed: Typed = 'x'): DidChangeTextDocumentParams {
    const version = ++this.version;
    const turn = version >> 1;
    const start = this.#places[(turn * 7919) % this.#places.length] as Position;
    const isThere = version % 2 === 1;
    const end = isThere ? { ...start, character: start.character + 1 } : start;
    return {
      textDocument: { uri: this.uri, version },
      contentChanges: [{ range: { start, end }, text: isThere ? '' : typed }],
    };
  }
}
