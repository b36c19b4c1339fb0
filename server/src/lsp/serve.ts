import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  FoldingRangeRequest,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  SelectionRangeRequest,
  type ServerCapabilities,
  type TextDocumentIdentifier,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import {
  CONFIGURATION_FILE,
  FIND_CONFIGURATION,
  FIX_ALL,
  LANGUAGE_ID,
  NEW_DOCUMENTS,
  RULE,
  RULES,
  STATUS,
} from '../protocol.ts';
import { COMPLETION_TRIGGERS, LEGEND } from './announced.ts';
import type { Answers } from './answers.ts';
import { Configurations, type FoundFile } from './configurations.ts';
import { type DiagnosticsChannel, diagnosticOptions, pullDiagnostics, pushDiagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { followSettings } from './follow-settings.ts';
import { createGuard, type Guard, inBackground, warn, whileCurrent } from './guard.ts';
import type { Host } from './host.ts';
import { Session } from './session.ts';
import { decoded } from './uri.ts';
import { filesOfClient, filesOfHost } from './workspace-files.ts';

/** Serves one client over a connection until it ends. Only wiring: what an answer is stands in `handlers/`. */
export function serve(connection: Connection, host: Host): void {
  const documents = new Documents(connection);
  let isShutDown = false;
  let isBegun = false;
  const guard = createGuard(connection, () => isShutDown);

  connection.onInitialize(async (params): Promise<InitializeResult> => {
    // All would be there twice.
    if (isBegun) throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
    const session = new Session(params, documents, host);
    isBegun = true;
    await session.localize();
    const folders = foldersOf(params);
    documents.configurations = createConfigurations(connection, session, host, folders);
    const files = session.options.findsDocuments ? filesOfClient(connection) : filesOfHost(host, folders);
    const diagnostics = session.client.pullsDiagnostics
      ? pullDiagnostics(connection, session, host, guard, files)
      : pushDiagnostics(connection, documents, host, session.client);
    wireRequests(connection, session, host, guard);
    const settings = followSettings(connection, session, diagnostics);
    await settings.begin();
    wireConfigurations(connection, session, diagnostics);
    connection.onShutdown(() => {
      isShutDown = true;
      diagnostics.end();
    });
    connection.onInitialized(() => {
      register(connection, session);
      diagnostics.register();
      settings.follow();
    });
    return {
      capabilities: capabilities(session),
      serverInfo: { name: 'ecs-taskdef-language-server' },
    };
  });

  documents.open.listen(connection);
  connection.listen();
}

function capabilities(session: Session): ServerCapabilities {
  const { client, documents } = session;
  const always: ServerCapabilities = {
    positionEncoding: client.positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: {
      triggerCharacters: COMPLETION_TRIGGERS,
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
    inlayHintProvider: true,
    codeLensProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    linkedEditingRangeProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    semanticTokensProvider: { legend: LEGEND, full: true, range: true },
  };
  // Ours are edits: a client that knows commands alone can do nothing with them.
  if (client.codeActions) {
    const { QuickFix, RefactorExtract, RefactorRewrite } = CodeActionKind;
    always.codeActionProvider = {
      codeActionKinds: [QuickFix, RefactorExtract, RefactorRewrite, FIX_ALL],
      resolveProvider: client.resolvesEdits,
    };
  }
  if (client.pullsDiagnostics && !client.registersDiagnostics) {
    always.diagnosticProvider = diagnosticOptions(documents.settings.workspaceDiagnostics);
  }
  if (registersFeatures(session)) return always;
  return {
    ...always,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: client.formatsRanges ? { rangesSupport: true } : true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
  };
}

function wireRequests(connection: Connection, session: Session, host: Host, guard: Guard): void {
  const { documents } = session;
  const later = answersOf(session, host);
  /** For questions about a document, which are void when it has changed before the answer is there. */
  const about = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(choose: Choice<P, R>) =>
    whileCurrent(documents, later(choose));
  connection.onHover(
    guard(
      'hover',
      null,
      about(({ hover }) => hover),
    ),
  );
  connection.onCodeAction(
    guard(
      'codeAction',
      [],
      about(({ codeAction }) => codeAction),
    ),
  );
  connection.onCodeActionResolve((action, token) =>
    guard(
      'codeAction/resolve',
      action,
      later(({ resolveCodeAction }) => resolveCodeAction),
    )(action, token),
  );
  connection.onCompletion(
    guard(
      'completion',
      null,
      about(({ completion }) => completion),
    ),
  );
  connection.onCompletionResolve((item, token) =>
    guard(
      'completionItem/resolve',
      item,
      later(({ resolveCompletion }) => resolveCompletion),
    )(item, token),
  );
  connection.languages.inlayHint.on(
    guard(
      'inlayHint',
      [],
      about(({ inlayHint }) => inlayHint),
    ),
  );
  connection.onCodeLens(
    guard(
      'codeLens',
      [],
      about(({ codeLens }) => codeLens),
    ),
  );
  const tokens = guard(
    'semanticTokens',
    { data: [] },
    about(({ semanticTokens }) => semanticTokens),
  );
  connection.languages.semanticTokens.on(tokens);
  connection.languages.semanticTokens.onRange(tokens);
  connection.onDefinition(
    guard(
      'definition',
      null,
      about(({ definition }) => definition),
    ),
  );
  connection.onReferences(
    guard(
      'references',
      null,
      about(({ references }) => references),
    ),
  );
  connection.onDocumentHighlight(
    guard(
      'documentHighlight',
      null,
      about(({ highlights }) => highlights),
    ),
  );
  connection.onPrepareRename(
    guard(
      'prepareRename',
      null,
      about(({ prepareRename }) => prepareRename),
    ),
  );
  connection.onRenameRequest(
    guard(
      'rename',
      null,
      about(({ rename }) => rename),
    ),
  );
  connection.languages.onLinkedEditingRange(
    guard(
      'linkedEditingRange',
      null,
      about(({ linkedEditing }) => linkedEditing),
    ),
  );
  connection.onDocumentLinks(
    guard(
      'documentLink',
      [],
      about(({ documentLink }) => documentLink),
    ),
  );
  connection.onDocumentSymbol(
    guard(
      'documentSymbol',
      [],
      about(({ documentSymbol }) => documentSymbol),
    ),
  );
  connection.onWorkspaceSymbol(
    guard(
      'workspaceSymbol',
      [],
      later(({ workspaceSymbol }) => workspaceSymbol),
    ),
  );
  connection.onFoldingRanges(
    guard(
      'foldingRange',
      [],
      about(({ folding }) => folding),
    ),
  );
  connection.onSelectionRanges(
    guard(
      'selectionRange',
      [],
      about(({ selection }) => selection),
    ),
  );
  connection.onDocumentFormatting(
    guard(
      'formatting',
      [],
      about(({ format }) => format),
    ),
  );
  connection.onDocumentRangeFormatting(
    guard(
      'rangeFormatting',
      [],
      about(({ format }) => format),
    ),
  );
  connection.onDocumentRangesFormatting(
    guard(
      'rangesFormatting',
      [],
      about(({ format }) => format),
    ),
  );
  const skeletons = guard(
    'newDocuments',
    [],
    later(({ newDocuments }) => newDocuments),
  );
  // A request without parameters comes with its token alone.
  connection.onRequest(NEW_DOCUMENTS, (token: CancellationToken) => skeletons(undefined, token));
  connection.onRequest(
    STATUS,
    guard(
      'status',
      null,
      later(({ status }) => status),
    ),
  );
  connection.onRequest(
    RULES,
    guard(
      'rules',
      [],
      later(({ rules }) => rules),
    ),
  );
  connection.onRequest(
    RULE,
    guard(
      'rule',
      null,
      later(({ rule }) => rule),
    ),
  );
}

type Choice<P, R> = (answers: Answers) => (params: P) => R | Promise<R>;

/** What answers, loaded with the first question. */
function answersOf(session: Session, host: Host) {
  let answers: Promise<Answers> | undefined;
  return <P, R>(choose: Choice<P, R>) =>
    async (params: P): Promise<R> => {
      answers ??= host.loadAnswers().then((createAnswers) => createAnswers(session));
      return choose(await answers)(params);
    };
}

/** Finds the configuration files of documents, through the client where it can: it also reads what is on no disk. */
function createConfigurations(
  connection: Connection,
  { options }: Session,
  host: Host,
  folders: readonly string[],
): Configurations {
  const said = new Map<string, string>();
  const find = options.findsConfiguration
    ? async (uri: string) => (await connection.sendRequest<FoundFile | null>(FIND_CONFIGURATION, { uri })) ?? undefined
    : (uri: string) => host.findConfiguration(uri, folders);
  const complain = (uri: string, problems: readonly string[]) => {
    const message = problems.join('\n');
    if (message !== '' && said.get(uri) !== message) warn(connection, `${nameOf(uri)}:${message}`);
    said.set(uri, message);
  };
  return new Configurations(find, complain, folders);
}

/** URIs of the folders of the workspace, each with its slash. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.length ? workspaceFolders.map(({ uri }) => uri) : rootUri ? [rootUri] : [];
  return uris.map((uri) => uri.replace(/\/?$/, '/'));
}

/** Reads configuration files anew when one changes, and the one of a document when the document is opened. */
function wireConfigurations(connection: Connection, { documents }: Session, diagnostics: DiagnosticsChannel): void {
  const { configurations, open } = documents;
  open.onDidOpen(({ document: { uri } }) => configurations?.forget(uri));
  open.onDidClose(({ document: { uri } }) => configurations?.forget(uri));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    diagnostics.filesChanged(changes);
    if (!changes.some(({ uri }) => uri.endsWith(`/${CONFIGURATION_FILE}`))) return;
    configurations?.forget();
    diagnostics.refresh();
  });
}

const nameOf = (uri: string) => decoded(uri.slice(uri.lastIndexOf('/') + 1));

/**
 * Whether formatting, outline, folding and selection are registered for our language alone: in the `json` documents of an
 * editor that has JSON of its own these features stay with the editor. Any other gets them for all documents.
 */
function registersFeatures({ client, options }: Session): boolean {
  return client.registersFeatures && options.hostHasJson === true;
}

function register(connection: Connection, session: Session): void {
  const { client } = session;
  if (client.watchesFiles) {
    const watchers = [{ globPattern: `**/${CONFIGURATION_FILE}` }];
    const { type } = DidChangeWatchedFilesNotification;
    inBackground(connection, type.method, connection.client.register(type, { watchers }));
  }
  if (!registersFeatures(session)) return;
  const documentSelector = [{ language: LANGUAGE_ID }];
  for (const { type } of [
    DocumentSymbolRequest,
    FoldingRangeRequest,
    SelectionRangeRequest,
    DocumentFormattingRequest,
  ]) {
    inBackground(connection, type.method, connection.client.register(type, { documentSelector }));
  }
  const { type } = DocumentRangeFormattingRequest;
  const options = { documentSelector, ...(client.formatsRanges && { rangesSupport: true }) };
  inBackground(connection, type.method, connection.client.register(type, options));
}
