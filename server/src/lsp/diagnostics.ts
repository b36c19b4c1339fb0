import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostics } from './convert.ts';
import type { Documents } from './documents.ts';
import { type Guard, inBackground } from './guard.ts';
import type { Host } from './host.ts';
import type { ClientFeatures } from './session.ts';

/** How findings get to the client. */
export interface DiagnosticsChannel {
  /** Something other than a document's text has changed: all documents are to be judged again. */
  refresh(): void;
}

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** The client asks for diagnostics when it wants them. */
export function pullDiagnostics(
  connection: Connection,
  documents: Documents,
  guard: Guard,
  client: ClientFeatures,
): DiagnosticsChannel {
  const results = new Results();
  connection.languages.diagnostics.on(
    guard('diagnostic', NOTHING, async ({ textDocument, previousResultId }: DocumentDiagnosticParams) => {
      await documents.configurations?.ready(textDocument.uri);
      const document = documents.get(textDocument.uri);
      if (!document) return NOTHING;
      const items = toDiagnostics(document, documents.analysis(document).findings, client.diagnostics);
      return results.report(document, items, previousResultId);
    }),
  );
  documents.open.onDidClose(({ document }) => results.forget(document.uri));
  return {
    refresh() {
      if (client.refreshesDiagnostics)
        inBackground(connection, 'diagnostic/refresh', connection.languages.diagnostics.refresh());
    },
  };
}

/** Remembers what was last told of each document, to answer "unchanged" when nothing is new. */
class Results {
  readonly #last = new Map<string, { readonly id: string; readonly content: string }>();
  #count = 0;

  report(document: TextDocument, items: Diagnostic[], previousId: string | undefined): DocumentDiagnosticReport {
    const content = JSON.stringify(items);
    const last = this.#last.get(document.uri);
    if (last?.content === content && last.id === previousId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.id };
    }
    const id = String(++this.#count);
    this.#last.set(document.uri, { id, content });
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
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
  const sent = new Map<string, string>();

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
    const content = diagnostics.length === 0 ? '' : `${document.version}`;
    if (content === '' && sent.get(uri) === '') return;
    sent.set(uri, content);
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
    sent.delete(uri);
    send({ uri, diagnostics: [] });
  });
  return {
    refresh() {
      sent.clear();
      for (const { uri } of documents.open.all()) schedule(uri);
    },
  };
}
