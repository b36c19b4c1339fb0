import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  type Connection,
  FileChangeType,
  type FileEvent,
  type ResultProgressReporter,
  type WorkDoneProgressServerReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { toDiagnostics } from './convert.ts';
import type { Documents } from './documents.ts';
import type { Results } from './results.ts';
import type { ClientFeatures } from './session.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** Files that are read at a time; behind them the requests of the person get their turn. */
const BATCH = 8;

type Stream = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/** One request: what the client knows, and whether it has been told something. */
interface Asked {
  readonly token: CancellationToken;
  readonly stream: Stream | undefined;
  readonly previous: ReadonlyMap<string, string>;
  /** What was closed before the client asked. */
  readonly closed: ReadonlySet<string>;
  hasStreamed: boolean;
  hasNews: boolean;
}

/**
 * workspace/diagnostic: the findings of all task definitions. Clients ask again after every answer, so a request without
 * news is held until there is some. Documents that are open are reported as for textDocument/diagnostic, under the same ids.
 */
export class WorkspaceDiagnostics {
  #isOn = false;
  #hasEnded = false;
  /** The first scan is the one that is shown. */
  #isScanned = false;
  /** Counts what may be news. */
  #changes = 0;
  readonly #waiting = new Set<() => void>();
  /** Closed documents: the client may show of them what it was told last, though the file says something else. */
  readonly #closed = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: Documents,
    private readonly files: WorkspaceFiles,
    private readonly results: Results,
    private readonly client: ClientFeatures,
    private readonly turn: () => Promise<void>,
  ) {}

  async answer(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    stream: Stream | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const asked: Asked = {
      token,
      stream,
      previous: new Map(previousResultIds.map(({ uri, value }) => [uri, value])),
      closed: new Set(this.#closed),
      hasStreamed: false,
      hasNews: false,
    };
    for (;;) {
      const changes = this.#changes;
      const items = this.#isOn ? await this.look(asked) : await this.reports([...asked.previous.keys()], asked);
      if (asked.hasNews || !this.#isOn || this.#hasEnded || token.isCancellationRequested)
        return conclude(items, asked);
      if (changes === this.#changes) await this.news(token);
    }
  }

  /** Follows the setting, and judges again what rules of another level may see in another way. */
  refresh(): void {
    const isOn = this.documents.settings.workspaceDiagnostics;
    if (isOn && this.#isOn) this.files.judgeAgain();
    if (isOn !== this.#isOn) this.reset();
    this.#isOn = isOn;
    this.wake();
  }

  filesChanged(changes: readonly FileEvent[]): void {
    if (!this.#isOn) return;
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Created) this.files.created(uri);
      else if (type === FileChangeType.Changed) this.files.changed(uri);
      else this.files.deleted(uri);
    }
    this.wake();
  }

  opened(uri: string): void {
    if (!this.#isOn) return;
    this.#closed.delete(uri);
    this.wake();
  }

  closed(uri: string): void {
    if (!this.#isOn) return;
    this.files.changed(uri);
    this.#closed.add(uri);
    this.wake();
  }

  /** Lets every held request end. */
  end(): void {
    this.#hasEnded = true;
    this.wake();
  }

  private reset(): void {
    this.files.forget();
    this.#closed.clear();
    this.#isScanned = false;
  }

  private wake(): void {
    this.#changes++;
    for (const go of this.#waiting) go();
    this.#waiting.clear();
  }

  private news(token: CancellationToken): Promise<void> {
    return new Promise((go) => {
      this.#waiting.add(go);
      token.onCancellationRequested(() => {
        this.#waiting.delete(go);
        go();
      });
    });
  }

  /** The reports that have not been streamed. */
  private async look(asked: Asked): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const progress = this.#isScanned ? undefined : await this.showProgress();
    try {
      const uris = await this.files.list();
      const items = await this.scan(uris, asked, progress);
      if (!this.goesOn(asked)) return items;
      this.#isScanned = true;
      const listed = new Set(uris);
      const others = new Set([...asked.previous.keys(), ...this.#closed].filter((uri) => !listed.has(uri)));
      return [...items, ...(await this.reports([...others], asked))];
    } finally {
      progress?.done();
    }
  }

  private async scan(uris: readonly string[], asked: Asked, progress: WorkDoneProgressServerReporter | undefined) {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (let done = 0; done < uris.length && this.goesOn(asked); done += BATCH) {
      if (progress?.token.isCancellationRequested) {
        this.files.stopAt(uris.slice(0, done));
        break;
      }
      const batch = uris.slice(done, done + BATCH);
      const isNew = batch.some((uri) => !this.files.isJudged(uri) && !this.documents.get(uri));
      const reports = await this.reports(batch, asked);
      if (isNew && asked.stream && reports.length > 0) stream(reports, asked);
      else items.push(...reports);
      if (!isNew) continue;
      const behind = Math.min(done + BATCH, uris.length);
      progress?.report((100 * behind) / uris.length, l10n.t('{0} of {1} files', behind, uris.length));
      await this.turn();
    }
    return items;
  }

  private goesOn({ token }: Asked): boolean {
    return this.#isOn && !this.#hasEnded && !token.isCancellationRequested;
  }

  private async reports(uris: readonly string[], asked: Asked): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const reports = await Promise.all(uris.map((uri) => this.report(uri, asked)));
    return reports.filter((report) => report !== undefined);
  }

  /** Undefined for what is no task definition and was none. */
  private async report(uri: string, asked: Asked): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const judged = this.#isOn ? await this.judge(uri) : undefined;
    const isClosed = this.#closed.has(uri);
    const previous = asked.previous.get(uri);
    if (judged === undefined && previous === undefined && !isClosed) return undefined;
    const { items = [], version = null } = judged ?? {};
    const report = { uri, version, ...this.results.report(uri, items, isClosed ? undefined : previous) };
    asked.hasNews ||= report.kind === 'full';
    if (!isClosed || report.kind !== 'full') return report;
    if (asked.closed.has(uri)) this.#closed.delete(uri);
    // A client may pass this one by, for it is asking for the document a last time. Without an id it gets it again.
    else delete report.resultId;
    return report;
  }

  private async judge(uri: string) {
    if (this.documents.get(uri)) await this.documents.configurations?.ready(uri);
    const document = this.documents.get(uri);
    if (!document) {
      const items = await this.files.judge(uri);
      return items && { items };
    }
    const { kind, findings } = this.documents.analysis(document);
    if (kind === 'unrecognized' && findings.length === 0) return undefined;
    return { items: toDiagnostics(document, findings, this.client.diagnostics), version: document.version };
  }

  private async showProgress(): Promise<WorkDoneProgressServerReporter | undefined> {
    try {
      const progress = await this.connection.window.createWorkDoneProgress();
      progress.begin(l10n.t('Looking for task definitions'), 0, undefined, true);
      return progress;
    } catch {
      // A client that wants to show none.
      return undefined;
    }
  }
}

function stream(items: WorkspaceDocumentDiagnosticReport[], asked: Asked): void {
  asked.hasStreamed = true;
  asked.stream?.report({ items });
}

/** What is streamed in part is streamed to its end. */
function conclude(items: WorkspaceDocumentDiagnosticReport[], asked: Asked): WorkspaceDiagnosticReport {
  if (!asked.hasStreamed) return { items };
  if (items.length > 0) stream(items, asked);
  return { items: [] };
}
