import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type InitializeParams,
  type InitializeResult,
  SelectionRangeRequest,
  type ServerCapabilities,
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
import { Configurations, type FoundFile } from './configurations.ts';
import { type DiagnosticsChannel, diagnosticOptions, pullDiagnostics, pushDiagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { followSettings } from './follow-settings.ts';
import { createGuard, type Guard, inBackground, warn, whileCurrent } from './guard.ts';
import { codeActionHandler, resolveCodeActionHandler } from './handlers/code-action.ts';
import { codeLensHandler } from './handlers/code-lens.ts';
import { COMPLETION_TRIGGERS, completionHandler, resolveCompletionHandler } from './handlers/completion.ts';
import { documentLinkHandler } from './handlers/document-link.ts';
import { documentSymbolHandler } from './handlers/document-symbol.ts';
import { formatHandler } from './handlers/format.ts';
import { hoverHandler } from './handlers/hover.ts';
import { inlayHintHandler } from './handlers/inlay-hint.ts';
import { jsonHandlers } from './handlers/json.ts';
import { nameHandlers } from './handlers/names.ts';
import { newDocuments } from './handlers/new-documents.ts';
import { ruleHandler, rulesHandler } from './handlers/rules.ts';
import { LEGEND, semanticTokensHandler } from './handlers/semantic-tokens.ts';
import { statusHandler } from './handlers/status.ts';
import { workspaceSymbolHandler } from './handlers/workspace-symbol.ts';
import type { Host } from './host.ts';
import { Session } from './session.ts';
import { decoded } from './uri.ts';
import { filesOfClient, filesOfHost } from './workspace-files.ts';

/** Serves one client over a connection until it ends. Only wiring: what an answer is stands in `handlers/`. */
export function serve(connection: Connection, host: Host): void {
  const documents = new Documents(connection);
  let isShutDown = false;
  const guard = createGuard(connection, () => isShutDown);

  connection.onInitialize(async (params): Promise<InitializeResult> => {
    const session = new Session(params, documents, host);
    await session.localize();
    const folders = foldersOf(params);
    documents.configurations = createConfigurations(connection, session, host, folders);
    const files = session.options.findsDocuments ? filesOfClient(connection) : filesOfHost(host, folders);
    const diagnostics = session.client.pullsDiagnostics
      ? pullDiagnostics(connection, session, host, guard, files)
      : pushDiagnostics(connection, documents, host, session.client);
    wireRequests(connection, session, guard);
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

function wireRequests(connection: Connection, session: Session, guard: Guard): void {
  const { documents } = session;
  connection.onHover(guard('hover', null, whileCurrent(documents, hoverHandler(session))));
  connection.onCodeAction(guard('codeAction', [], codeActionHandler(session)));
  connection.onCodeActionResolve((action, token) =>
    guard('codeAction/resolve', action, resolveCodeActionHandler(session))(action, token),
  );
  connection.onCompletion(guard('completion', null, completionHandler(session)));
  connection.onCompletionResolve((item, token) =>
    guard('completionItem/resolve', item, resolveCompletionHandler(session))(item, token),
  );
  connection.languages.inlayHint.on(guard('inlayHint', [], inlayHintHandler(session)));
  connection.onCodeLens(guard('codeLens', [], codeLensHandler(session)));
  const tokens = guard('semanticTokens', { data: [] }, semanticTokensHandler(session));
  connection.languages.semanticTokens.on(tokens);
  connection.languages.semanticTokens.onRange(tokens);
  wireNames(connection, session, guard);
  connection.onRequest(NEW_DOCUMENTS, newDocuments);
  connection.onDocumentLinks(guard('documentLink', [], documentLinkHandler(session)));
  const json = jsonHandlers(session);
  connection.onRequest(STATUS, guard('status', null, statusHandler(session)));
  connection.onRequest(RULES, guard('rules', [], rulesHandler(session)));
  connection.onRequest(RULE, guard('rule', null, ruleHandler(session)));
  const symbols = documentSymbolHandler(session, json.symbols);
  connection.onDocumentSymbol(guard('documentSymbol', [], whileCurrent(documents, symbols)));
  connection.onWorkspaceSymbol(guard('workspaceSymbol', [], workspaceSymbolHandler(session)));
  connection.onFoldingRanges(guard('foldingRange', [], whileCurrent(documents, json.folding)));
  connection.onSelectionRanges(guard('selectionRange', [], whileCurrent(documents, json.selection)));
  const format = formatHandler(session);
  connection.onDocumentFormatting(guard('formatting', [], format));
  connection.onDocumentRangeFormatting(guard('rangeFormatting', [], format));
  connection.onDocumentRangesFormatting(guard('rangesFormatting', [], format));
}

function wireNames(connection: Connection, session: Session, guard: Guard): void {
  const names = nameHandlers(session);
  connection.onDefinition(guard('definition', null, names.definition));
  connection.onReferences(guard('references', null, names.references));
  connection.onDocumentHighlight(guard('documentHighlight', null, names.highlights));
  connection.onPrepareRename(guard('prepareRename', null, names.prepareRename));
  connection.onRenameRequest(guard('rename', null, names.rename));
  connection.languages.onLinkedEditingRange(guard('linkedEditingRange', null, names.linkedEditing));
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
