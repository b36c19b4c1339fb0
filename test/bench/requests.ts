import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  ServerCapabilities,
} from 'vscode-languageserver-protocol/node';
import type { Editor } from './client.ts';

/** A request to measure. */
export interface Measured {
  readonly name: string;
  readonly method: string;
  readonly params: (editor: Editor) => object;
  /** The parameters are what an earlier request, which is not measured, has answered. */
  readonly from?: (editor: Editor) => Promise<object>;
}

const TYPING = { tabSize: 4, insertSpaces: true };

const document = ({ textDocument }: Editor) => ({ textDocument });

/** Asks about a place: a part of the document, and how far into it. */
const place =
  (part: string, into: number, more: object = {}) =>
  (editor: Editor) => ({ textDocument: editor.textDocument, position: editor.at(part, into), ...more });

const whole = (editor: Editor) => ({ start: { line: 0, character: 0 }, end: editor.end });

const REFERENCE = '"sourceVolume": "';

const actions = (only: readonly string[]) => (editor: Editor) => ({
  textDocument: editor.textDocument,
  range: { start: editor.at('"hostPort"'), end: editor.at('"hostPort": 80', 14) },
  context: { diagnostics: [], only },
});

const ask = (name: string, params: Measured['params'], more: Partial<Measured> = {}): Measured => ({
  name,
  method: `textDocument/${name}`,
  params,
  ...more,
});

/** What has to be measured for a capability: it gets the options that the server has announced. */
const OF_CAPABILITY: Readonly<Record<string, (options: Readonly<Record<string, unknown>>) => readonly Measured[]>> = {
  diagnosticProvider: () => [ask('diagnostic', document)],
  hoverProvider: () => [ask('hover', place('"networkMode": "awsvpc"', 18))],
  completionProvider: ({ resolveProvider }) => [
    ask('completion', place('"condition": "', 14), { name: 'completion of a value' }),
    ask('completion', place('"essential"', 0), { name: 'completion of a key' }),
    ...(resolveProvider ? [{ ...ask('completion', document), ...RESOLVE_COMPLETION }] : []),
  ],
  codeActionProvider: ({ resolveProvider }) => [
    ask('codeAction', actions(['quickfix']), { name: 'codeAction, quick fixes' }),
    ask('codeAction', actions(['refactor']), { name: 'codeAction, refactorings' }),
    ask('codeAction', actions(['source.fixAll']), { name: 'codeAction, fix all' }),
    ...(resolveProvider ? [{ ...ask('codeAction', document), ...RESOLVE_ACTION }] : []),
  ],
  definitionProvider: () => [ask('definition', place(REFERENCE, 18))],
  referencesProvider: () => [ask('references', place(REFERENCE, 18, { context: { includeDeclaration: true } }))],
  documentHighlightProvider: () => [ask('documentHighlight', place(REFERENCE, 18))],
  renameProvider: ({ prepareProvider }) => [
    ask('rename', place(REFERENCE, 18, { newName: 'renamed' })),
    ...(prepareProvider ? [ask('prepareRename', place(REFERENCE, 18))] : []),
  ],
  linkedEditingRangeProvider: () => [ask('linkedEditingRange', place('"name": "', 10))],
  documentLinkProvider: () => [ask('documentLink', document)],
  documentSymbolProvider: () => [ask('documentSymbol', document)],
  workspaceSymbolProvider: () => [
    { name: 'workspace/symbol', method: 'workspace/symbol', params: () => ({ query: 'e' }) },
  ],
  foldingRangeProvider: () => [ask('foldingRange', document)],
  selectionRangeProvider: () => [
    ask('selectionRange', (editor) => ({ ...document(editor), positions: [editor.at('"logDriver"', 3)] })),
  ],
  inlayHintProvider: () => [ask('inlayHint', (editor) => ({ ...document(editor), range: whole(editor) }))],
  semanticTokensProvider: () => [
    ask('semanticTokens/full', document),
    ask('semanticTokens/range', (editor) => ({ ...document(editor), range: whole(editor) })),
  ],
  codeLensProvider: () => [ask('codeLens', document)],
  documentFormattingProvider: () => [ask('formatting', (editor) => ({ ...document(editor), options: TYPING }))],
  documentRangeFormattingProvider: ({ rangesSupport }) => [
    ask('rangeFormatting', (editor) => ({ ...document(editor), options: TYPING, range: whole(editor) })),
    ...(rangesSupport
      ? [ask('rangesFormatting', (editor) => ({ ...document(editor), options: TYPING, ranges: [whole(editor)] }))]
      : []),
  ],
};

/** Capabilities without a request of their own. */
const NO_REQUEST = new Set(['positionEncoding', 'textDocumentSync', 'workspace']);

const RESOLVE_COMPLETION = {
  name: 'completion, resolve',
  method: 'completionItem/resolve',
  async from(editor: Editor) {
    const { result } = await editor.typeAndRequest('textDocument/completion', place('"condition": "', 14)(editor));
    return ((result as CompletionList | null)?.items[0] ?? { label: '' }) satisfies CompletionItem;
  },
};

const RESOLVE_ACTION = {
  name: 'codeAction, resolve',
  method: 'codeAction/resolve',
  async from(editor: Editor) {
    const { result } = await editor.typeAndRequest('textDocument/codeAction', actions(['quickfix'])(editor));
    return ((result as CodeAction[] | null)?.[0] ?? { title: '' }) satisfies CodeAction;
  },
};

/**
 * What has to be measured of a server.
 * @throws where it announces what is not known here, so that no request goes without a measure
 */
export function requestsOf(capabilities: ServerCapabilities): Measured[] {
  return Object.entries(capabilities).flatMap(([name, options]) => {
    if (NO_REQUEST.has(name) || options === false || options === undefined) return [];
    const measured = OF_CAPABILITY[name];
    if (!measured) throw new Error(`${name} is announced and not measured: add it to test/bench/requests.ts`);
    return measured(typeof options === 'object' ? (options as Readonly<Record<string, unknown>>) : {});
  });
}
