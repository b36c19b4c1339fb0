import type { ClientCapabilities, Position, ServerCapabilities } from 'vscode-languageserver-protocol/node';
import { Lines } from '../../server/src/core/text/lines.ts';
import { type Answer, Pipe } from '../support/pipe.ts';

const URI = 'file:///bench/task-definition.json';

/** What a modern editor can, without registration after the start: so the server announces all that it has at once. */
const MODERN: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    diagnostic: { tagSupport: { valueSet: [1, 2] }, relatedDocumentSupport: true },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown'] },
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        preselectSupport: true,
        documentationFormat: ['markdown'],
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
      },
      completionList: { itemDefaults: ['editRange', 'commitCharacters', 'insertTextFormat', 'data'] },
    },
    codeAction: {
      dataSupport: true,
      isPreferredSupport: true,
      disabledSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
    },
    rename: { prepareSupport: true },
    rangeFormatting: { rangesSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
  },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

/** An editor with one document open, in which somebody types. */
export class Editor {
  readonly textDocument = { uri: URI };
  readonly pipe: Pipe;
  readonly #places: readonly Position[];
  readonly #lines: Lines;
  #version = 1;

  constructor(
    readonly text: string,
    command: readonly string[],
  ) {
    this.pipe = new Pipe(...command);
    this.#lines = new Lines(text);
    this.#places = [...text.matchAll(/"value": "/g)].map(({ index }) => this.#lines.positionAt(index + 10));
  }

  /** Starts the server; gives what it announces. */
  async start(): Promise<ServerCapabilities> {
    const { result } = await this.pipe.initialize(MODERN);
    const languageId = 'ecs-task-definition';
    this.pipe.notify('textDocument/didOpen', {
      textDocument: { ...this.textDocument, languageId, version: this.#version, text: this.text },
    });
    return (result as { capabilities: ServerCapabilities }).capabilities;
  }

  /** Where a part of the text is, `into` characters from its beginning. Typing leaves its line as it is. */
  at(part: string, into = 0): Position {
    const offset = this.text.indexOf(part);
    if (offset < 0) throw new Error(`The document has no ${part}`);
    return this.#lines.positionAt(offset + into);
  }

  /** The end of the document. */
  get end(): Position {
    return this.#lines.positionAt(this.text.length);
  }

  request(method: string, params: object): Promise<Answer> {
    return this.pipe.request(method, params);
  }

  /** Types one character and asks at once; both go out in one piece. */
  typeAndRequest(method: string, params: object): Promise<Answer> {
    const { message, answer } = this.pipe.prepare(method, params);
    this.pipe.send(this.typing(), message);
    return answer;
  }

  async stop(): Promise<void> {
    await this.pipe.request('shutdown');
    this.pipe.notify('exit');
    await this.pipe.ended;
  }

  /** An `x` into the value of some variable, and out again the next time. */
  private typing(): object {
    const version = ++this.#version;
    const turn = version >> 1;
    const start = this.#places[(turn * 7919) % this.#places.length] as Position;
    const isThere = version % 2 === 1;
    const end = isThere ? { ...start, character: start.character + 1 } : start;
    return {
      method: 'textDocument/didChange',
      params: {
        textDocument: { ...this.textDocument, version },
        contentChanges: [{ range: { start, end }, text: isThere ? '' : 'x' }],
      },
    };
  }
}
