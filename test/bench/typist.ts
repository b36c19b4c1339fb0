import { readFileSync } from 'node:fs';
import type { Diagnostic, Position } from 'vscode-languageserver-protocol/node';
import { Lines } from '../../server/src/core/text/lines.ts';
import { Pipe } from '../support/pipe.ts';
import type { Contender } from './servers.ts';

/** What is typed: a letter into a value, or a quotation mark, which leaves the text half typed until it is taken back. */
export type Typed = 'x' | '"';

/** Somebody who types into the values of one document, and waits for the diagnostics. */
export class Typist {
  readonly pipe: Pipe;
  private readonly uri = 'file:///bench/task-definition.json';
  private readonly places: readonly Position[];
  private version = 1;
  private published: ((version: number | undefined) => void) | undefined;
  /** How often the server has sent diagnostics, or answered with them. */
  answers = 0;
  last: readonly Diagnostic[] = [];

  constructor(
    private readonly server: Contender,
    private readonly text: string,
  ) {
    this.pipe = new Pipe(...server.command);
    const lines = new Lines(text);
    this.places = [...text.matchAll(/"value": "/g)].map(({ index }) => lines.positionAt(index + 10));
    this.pipe.onMessage = (method, params) => this.answer(method, params);
  }

  /** Starts the server and opens the document. Resolves with the first diagnostics. */
  async start(): Promise<void> {
    const { settings, languageId = 'ecs-task-definition', pulls } = this.server;
    const diagnostic = pulls ? { diagnostic: { dynamicRegistration: false } } : {};
    const textDocument = { ...diagnostic, publishDiagnostics: { versionSupport: true, relatedInformation: true } };
    await this.pipe.initialize(
      { workspace: { configuration: true, didChangeConfiguration: {} }, textDocument },
      { initializationOptions: { handledSchemaProtocols: ['file'] } },
    );
    if (settings) this.pipe.notify('workspace/didChangeConfiguration', { settings });
    await this.told(1, () => this.open(this.uri, this.text, languageId));
  }

  /** Opens one more document, whose diagnostics nobody waits for. */
  open(uri: string, text = this.text, languageId = this.server.languageId ?? 'ecs-task-definition'): void {
    this.pipe.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Types one character, or takes it back. Milliseconds until the diagnostics of that text are here. */
  async type(typed: Typed = 'x'): Promise<number> {
    const began = performance.now();
    const version = this.version + 1;
    return (await this.told(version, () => this.change(typed))) - began;
  }

  /** Types and waits for nothing. */
  change(typed: Typed = 'x'): void {
    const turn = ++this.version >> 1;
    const start = this.places[(turn * 7919) % this.places.length] as Position;
    const isThere = this.version % 2 === 1;
    const end = isThere ? { ...start, character: start.character + 1 } : start;
    this.pipe.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range: { start, end }, text: isThere ? '' : typed }],
    });
  }

  /** Resolves when the diagnostics of the text as it is are here. */
  settled(): Promise<number> {
    return this.told(this.version, () => undefined);
  }

  /** MiB of the process. */
  memory(): number {
    const status = readFileSync(`/proc/${this.pipe.process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  async stop(): Promise<void> {
    await this.pipe.request('shutdown');
    this.pipe.notify('exit');
    await this.pipe.ended;
  }

  /** When the diagnostics of a version arrive, as `performance.now()` counts. */
  private async told(version: number, send: () => void): Promise<number> {
    if (this.server.pulls) {
      send();
      const { result, at } = await this.pipe.request('textDocument/diagnostic', { textDocument: { uri: this.uri } });
      this.last = (result as { items?: Diagnostic[] } | null)?.items ?? [];
      this.answers++;
      return at;
    }
    const told = new Promise<number>((resolve) => {
      this.published = (published = version) => published >= version && resolve(performance.now());
    });
    send();
    return told;
  }

  private answer(method: string, params: unknown): unknown {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, version, diagnostics } = params as { uri: string; version?: number; diagnostics: Diagnostic[] };
      if (uri !== this.uri) return null;
      this.answers++;
      this.last = diagnostics;
      this.published?.(version);
    }
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { items: readonly { section?: string }[] };
    return items.map(({ section = '' }) => valueAt(this.server.settings, section));
  }
}

function valueAt(settings: unknown, section: string): unknown {
  const path = section.split('.').filter(Boolean);
  return path.reduce<unknown>((value, key) => (Object(value) as Record<string, unknown>)[key], settings) ?? null;
}
