import {
  BulkRegistration,
  type Connection,
  type DiagnosticOptions,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type FileEvent,
  type PublishDiagnosticsParams,
  WatchKind,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { CANDIDATE_PATTERN } from '../core/facts/file-names.ts';
import { toDiagnostics } from './convert.ts';
import type { Documents } from './documents.ts';
import { type Guard, inBackground } from './guard.ts';
import type { Host } from './host.ts';
import { Results } from './results.ts';
import type { ClientFeatures, Session } from './session.ts';
import { WorkspaceDiagnostics } from './workspace-diagnostics.ts';
import { type FileSource, WorkspaceFiles } from './workspace-files.ts';

/** How findings get to the client. */
export interface DiagnosticsChannel {
  /** The client is ready to be told of features. */
  register(): void;
  /** Something other than a document's text has changed: all documents are to be judged again. */
  refresh(): void;
  /** Files have changed, on disk or wherever they are. */
  filesChanged(changes: readonly FileEvent[]): void;
  /** Whoever is kept waiting is let go. */
  end(): void;
}

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

const NO_REPORTS: WorkspaceDiagnosticReport = { items: [] };

/** What a client is told of the provider. */
export function diagnosticOptions(workspaceDiagnostics: boolean): DiagnosticOptions {
  return { interFileDependencies: false, workspaceDiagnostics };
}

/** The client asks for diagnostics when it wants them. */
export function pullDiagnostics(
  connection: Connection,
  { client, documents }: Session,
  host: Host,
  guard: Guard,
  source: FileSource,
): DiagnosticsChannel {
  const results = new Results();
  const turn = () => new Promise<void>((go) => host.defer(go));
  const files = new WorkspaceFiles(connection, documents, source, client.diagnostics);
  const workspace = new WorkspaceDiagnostics(connection, documents, files, results, client, turn);
  const registration = new Registration(connection, client);
  connection.languages.diagnostics.on(
    guard('diagnostic', NOTHING, async ({ textDocument, previousResultId }: DocumentDiagnosticParams) => {
      await documents.configurations?.ready(textDocument.uri);
      const document = documents.get(textDocument.uri);
      if (!document) return NOTHING;
      const items = toDiagnostics(document, documents.analysis(document).findings, client.diagnostics);
      return results.report(document.uri, items, previousResultId);
    }),
  );
  connection.languages.diagnostics.onWorkspace((params, token, _, stream) =>
    guard('workspace/diagnostic', NO_REPORTS, () => workspace.answer(params, token, stream))(params, token),
  );
  documents.open.onDidOpen(({ document: { uri } }) => workspace.opened(uri));
  documents.open.onDidClose(({ document: { uri } }) => {
    results.forget(uri);
    workspace.closed(uri);
  });
  const followSettings = () => {
    workspace.refresh();
    registration.follow(documents.settings.workspaceDiagnostics);
  };
  return {
    register: followSettings,
    refresh() {
      followSettings();
      if (client.refreshesDiagnostics)
        inBackground(connection, 'diagnostic/refresh', connection.languages.diagnostics.refresh());
    },
    filesChanged: (changes) => workspace.filesChanged(changes),
    end: () => workspace.end(),
  };
}

/**
 * Registers the provider of diagnostics, and anew whenever the setting for the workspace changes: a client asks for the
 * workspace again and again where it is told that it may.
 */
class Registration {
  #isWithWorkspace: boolean | undefined;
  #current: Promise<Disposable | undefined> = Promise.resolve(undefined);

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientFeatures,
  ) {}

  follow(workspaceDiagnostics: boolean): void {
    if (workspaceDiagnostics === this.#isWithWorkspace) return;
    this.#isWithWorkspace = workspaceDiagnostics;
    this.#current = this.#current.then(async (before) => {
      before?.dispose();
      return this.register(workspaceDiagnostics).catch((error: unknown) => {
        this.connection.console.warn(`diagnostic: ${String(error)}`);
        return undefined;
      });
    });
  }

  private async register(workspaceDiagnostics: boolean): Promise<Disposable | undefined> {
    const { registersDiagnostics, watchesFiles } = this.client;
    const features = BulkRegistration.create();
    if (registersDiagnostics)
      features.add(DocumentDiagnosticRequest.type, {
        documentSelector: null,
        ...diagnosticOptions(workspaceDiagnostics),
      });
    // A folder that is deleted is told of without its files.
    const watchers = [{ globPattern: CANDIDATE_PATTERN }, { globPattern: '**', kind: WatchKind.Delete }];
    if (workspaceDiagnostics && watchesFiles) features.add(DidChangeWatchedFilesNotification.type, { watchers });
    if (!registersDiagnostics && !(workspaceDiagnostics && watchesFiles)) return undefined;
    return this.connection.client.register(features);
  }
}

/** The server sends diagnostics after each change, as soon as what has already arrived is read. */
export function pushDiagnostics(
  connection: Connection,
  documents: Documents,
  host: Host,
  client: ClientFeatures,
): DiagnosticsChannel {
  const waiting = new Set<string>();
  /** Documents of which the client was told last that there is nothing to say. */
  const silent = new Set<string>();

  function send(params: PublishDiagnosticsParams): void {
    inBackground(connection, 'publishDiagnostics', connection.sendDiagnostics(params));
  }

  async function publish(uri: string): Promise<void> {
    await documents.configurations?.ready(uri);
    waiting.delete(uri);
    const document = documents.get(uri);
    if (!document) return;
    const diagnostics = toDiagnostics(document, documents.analysis(document).findings, client.diagnostics);
    // Ranges move with each edit, so only what is empty and was empty is the same.
    if (diagnostics.length === 0 && silent.has(uri)) return;
    if (diagnostics.length === 0) silent.add(uri);
    else silent.delete(uri);
    send({ uri, version: document.version, diagnostics });
  }

  function schedule(uri: string): void {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    settle(uri);
  }

  /** Each message takes a turn: when two have brought no other version, all that has arrived is read. */
  function settle(uri: string): void {
    const version = documents.get(uri)?.version;
    host.defer(() =>
      host.defer(() => {
        if (documents.get(uri)?.version !== version) settle(uri);
        else inBackground(connection, 'publishDiagnostics', publish(uri));
      }),
    );
  }

  documents.open.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.open.onDidClose(({ document: { uri } }) => {
    silent.delete(uri);
    send({ uri, diagnostics: [] });
  });
  return {
    register: () => undefined,
    refresh() {
      silent.clear();
      for (const { uri } of documents.open.all()) schedule(uri);
    },
    // To what is not open there is no answer without a question.
    filesChanged: () => undefined,
    end: () => undefined,
  };
}
