import type { ClientCapabilities, Position, ServerCapabilities } from 'vscode-languageserver-protocol/node';
import { Lines } from '../../server/src/core/text/lines.ts';
import { type Answer, Pipe } from '../support/pipe.ts';
import { Typing } from './typing.ts';

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
  readonly #lines: Lines;
  readonly #typing: Typing;

  constructor(
    readonly text: string,
    command: readonly string[],
  ) {
    this.pipe = new Pipe(...command);
    this.#lines = new Lines(text);
    this.#typing = new Typing(URI, text);
  }

  /** Starts the server; gives what it announces. */
  async start(): Promise<ServerCapabilities> {
    const { result } = await this.pipe.initialize(MODERN);
    const languageId = 'ecs-task-definition';
    this.pipe.notify('textDocument/didOpen', {
      textDocument: { ...this.textDocument, languageId, version: this.#typing.version, text: this.text },
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
    this.pipe.send({ method: 'textDocument/didChange', params: this.#typing.next() }, message);
    return answer;
  }

  async stop(): Promise<void> {
    await this.pipe.request('shutdown');
    this.pipe.notify('exit');
    await this.pipe.ended;
  }
}
