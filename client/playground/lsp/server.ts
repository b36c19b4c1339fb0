import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type ClientCapabilities,
  createProtocolConnection,
  LSPErrorCodes,
  type ProtocolConnection,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver-protocol/browser';
import { type InitializationOptions, LANGUAGE_ID, RULES } from '../../../server/src/protocol.ts';

export interface Server {
  readonly connection: ProtocolConnection;
  readonly capabilities: ServerCapabilities;
  /** An answer, or undefined where the text has changed or nobody waits for it any more. */
  ask<R>(request: (connection: ProtocolConnection) => Promise<R>): Promise<R | undefined>;
}

/**
 * Starts the server in a worker. The folder of the page is laid out as that of the extension: `dist/` has the bundle and what
 * there is to read about the rules, `l10n/` the translations.
 */
export async function startServer(locale: string): Promise<Server> {
  const worker = new Worker(new URL('dist/server.browser.js', document.baseURI));
  const connection = createProtocolConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'dist/server.browser.js')));
  });
  connection.listen();
  const initializationOptions: InitializationOptions = {
    textsUri: new URL('l10n', document.baseURI).href,
    opensList: 'editor.action.triggerSuggest',
    showsRules: true,
    switchesMode: true,
  };
  const initialized = connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    locale,
    capabilities: CAPABILITIES,
    initializationOptions,
  }) as Promise<{ readonly capabilities: ServerCapabilities }>;
  const { capabilities } = await Promise.race([initialized, broken]);
  await connection.sendNotification('initialized', {});
  return { connection, capabilities, ask: (request) => request(connection).catch(unlessOutdated) };
}

function unlessOutdated(error: unknown): undefined {
  const { ContentModified, RequestCancelled, ServerCancelled } = LSPErrorCodes;
  const isOutdated =
    error instanceof ResponseError &&
    [ContentModified, RequestCancelled, ServerCancelled].includes(error.code as never);
  if (!isOutdated) throw error;
}

/** Makes the server read all texts that it reads only when somebody asks, so that it needs no network afterwards. */
export async function loadTexts({ connection }: Server): Promise<void> {
  const uri = 'memory:/texts.json';
  const text = '{"family":"texts","containerDefinitions":[]}';
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: LANGUAGE_ID, version: 1, text },
  });
  await Promise.all([
    connection.sendRequest(RULES, {}),
    connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 3 } }),
  ]);
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

/** What the adapter does, and nothing else. */
const CAPABILITIES: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        preselectSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        tagSupport: { valueSet: [1] },
      },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    rename: { prepareSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
  },
};
