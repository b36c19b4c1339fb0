import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type ClientCapabilities,
  createProtocolConnection,
  type DataCallback,
  type Diagnostic,
  type InitializeResult,
  type Message,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type UnregistrationParams,
} from 'vscode-languageserver-protocol/node';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import { createAnswers } from '../../server/src/lsp/answers.ts';
import type { Host } from '../../server/src/lsp/host.ts';
import { serve } from '../../server/src/lsp/serve.ts';
import { documentsOnDisk } from '../../server/src/node/documents.ts';
import { findConfiguration } from '../../server/src/node/find-configuration.ts';
import { FIND_CONFIGURATION } from '../../server/src/protocol.ts';

/** Where the server runs: in this process from its sources, as the built program, or as the built worker. */
export type Mode = 'in-band' | 'process' | 'worker';

export interface Client {
  readonly connection: ProtocolConnection;
  readonly result: InitializeResult;
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, version: number, text: string): void;
  /** The next diagnostics that the server pushes for a document. */
  pushed(uri: string): Promise<Diagnostic[]>;
  pull(uri: string): Promise<Diagnostic[]>;
  close(): Promise<void>;
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  /** Answer to workspace/configuration, or the promise of it. */
  readonly settings?: () => unknown;
  /** The folder of the workspace, as a URI. */
  readonly rootUri?: string;
  /** Answer to the server's question for a configuration file; with it the client offers to be asked. */
  readonly configurationFile?: () => { readonly uri: string; readonly text: string } | null;
  /** Gives the texts of the documentation to a server in this process. */
  readonly loadTexts?: Host['loadTexts'];
  /** Told of each feature that the server registers. */
  readonly onRegister?: (method: string, options: unknown) => void;
  /** Told of each feature that the server takes back. */
  readonly onUnregister?: (method: string) => void;
}

/** What a modern editor says of itself. */
export const MODERN: ClientCapabilities = {
  textDocument: {
    diagnostic: {
      dynamicRegistration: true,
      tagSupport: { valueSet: [1, 2] },
      relatedInformation: true,
      codeDescriptionSupport: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true }, configuration: true },
};

/** Starts a server and shakes hands with it. */
export async function connect(mode: Mode, options: ClientOptions = {}): Promise<Client> {
  const { reader, writer, end } = start(mode, options);
  const connection = createProtocolConnection(reader, writer);
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    waiting.get(uri)?.(diagnostics);
    waiting.delete(uri);
  });
  connection.onRequest('workspace/configuration', async () => [(await options.settings?.()) ?? null]);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest(FIND_CONFIGURATION, () => options.configurationFile?.() ?? null);
  connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    for (const { method, registerOptions } of registrations) options.onRegister?.(method, registerOptions);
    return null;
  });
  connection.onRequest('client/unregisterCapability', ({ unregisterations }: UnregistrationParams) => {
    for (const { method } of unregisterations) options.onUnregister?.(method);
    return null;
  });
  connection.listen();
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: mode === 'process' ? process.pid : null,
    rootUri: options.rootUri ?? null,
    capabilities: options.capabilities ?? MODERN,
    initializationOptions: options.configurationFile ? { findsConfiguration: true } : options.initializationOptions,
    locale: options.locale,
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    result,
    open: (uri, text, languageId = 'ecs-task-definition') =>
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, text) =>
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    pushed: (uri) => new Promise((resolve) => waiting.set(uri, resolve)),
    pull: async (uri) => {
      const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.items;
    },
    async close() {
      await connection.sendRequest('shutdown');
      // The library ends its process on `exit`, which in-band is the one of the tests.
      if (mode !== 'in-band') await connection.sendNotification('exit');
      connection.dispose();
      await end();
    },
  };
}

interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  end(): Promise<unknown>;
}

function start(mode: Mode, { loadTexts }: ClientOptions): Transport {
  if (mode === 'in-band') return inBand(loadTexts);
  return mode === 'process' ? ownProcess() : worker();
}

function inBand(loadTexts: Host['loadTexts'] = async () => undefined): Transport {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(connection, {
    defer: (task) => void setImmediate(task),
    loadAnswers: async () => createAnswers,
    loadRules: async () => pages,
    loadTexts,
    findConfiguration,
    ...documentsOnDisk,
  });
  return {
    reader: new StreamMessageReader(down),
    writer: new StreamMessageWriter(up),
    end: async () => connection.dispose(),
  };
}

function ownProcess(): Transport {
  const server: ChildProcess = spawn(process.execPath, ['dist/server.js', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  if (!server.stdout || !server.stdin) throw new Error('The server has no pipes.');
  return {
    reader: new StreamMessageReader(server.stdout),
    writer: new StreamMessageWriter(server.stdin),
    end: () => ended,
  };
}

/** The bundle for browsers, in a thread that looks to it like a web worker. */
function worker(): Transport {
  const script = `
    const { parentPort } = require('node:worker_threads');
    globalThis.self = {
      postMessage: (message) => parentPort.postMessage(message),
      set onmessage(listener) { parentPort.on('message', (data) => listener({ data })); },
      addEventListener: (type, listener) => parentPort.on(type, (data) => listener({ data })),
    };
    require('node:vm').runInThisContext(require('node:fs').readFileSync('dist/server.browser.js', 'utf8'));`;
  const thread = new Worker(script, { eval: true });
  return { reader: new WorkerReader(thread), writer: new WorkerWriter(thread), end: () => thread.terminate() };
}

class WorkerReader extends AbstractMessageReader {
  constructor(private readonly thread: Worker) {
    super();
  }

  listen(callback: DataCallback) {
    this.thread.on('message', callback);
    this.thread.on('error', (error) => this.fireError(error));
    return { dispose: () => void this.thread.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(private readonly thread: Worker) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.thread.postMessage(message);
  }

  end(): void {}
}
