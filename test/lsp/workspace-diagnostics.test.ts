import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type Diagnostic,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { CONFIGURATION_FILE, FIND_CONFIGURATION, FIND_DOCUMENTS, READ_DOCUMENT } from '../../server/src/protocol.ts';
import { folder, removeFolders } from '../support/cli.ts';
import { BRIDGE } from '../support/documents.ts';
import { type Client, type ClientOptions, connect, MODERN, type Mode } from '../support/lsp.ts';
import { Pipe } from '../support/pipe.ts';

const BRIDGED = 'network-fargate-requires-awsvpc';
const AWSVPC = BRIDGE.replace('"bridge"', '"awsvpc"');
const [CREATED, CHANGED, DELETED] = [1, 2, 3];

/** A client with a folder, and what it was told. */
interface Workspace extends Client {
  /** What is registered, as it comes and goes. */
  readonly registered: string[];
  readonly setting: { on: boolean };
  uri(path: string): string;
  /** Answers as `path: rules`, and what the next question is to say. */
  ask(previous?: WorkspaceDiagnosticReport, more?: object): Promise<WorkspaceDiagnosticReport>;
  told(report: WorkspaceDiagnosticReport): string[];
  onDisk(type: number, path: string, text?: string): Promise<void>;
  /** Turns the setting; resolves when it is registered. */
  turn(on: boolean): Promise<void>;
}

/** Starts a server on a new folder with these files. The worker has no files, so there the client gives them. */
async function start(
  mode: Mode,
  files: Readonly<Record<string, string>>,
  { on = true, watch = true, ...options }: ClientOptions & { on?: boolean; watch?: boolean } = {},
): Promise<Workspace> {
  const root = await folder(files);
  const setting = { on };
  const registered: string[] = [];
  let registeredAs: (on: boolean) => void = () => undefined;
  const withSetting = (wanted: boolean) =>
    new Promise<void>((done) => {
      registeredAs = (is) => is === wanted && done();
    });
  const ready = withSetting(on);
  const capabilities = options.capabilities ?? {
    ...MODERN,
    window: { workDoneProgress: false },
    workspace: { ...MODERN.workspace, ...(watch && { didChangeWatchedFiles: { dynamicRegistration: true } }) },
  };
  const client = await connect(mode, {
    rootUri: pathToFileURL(root).href,
    settings: () => ({ workspaceDiagnostics: setting.on }),
    initializationOptions: {
      hostHasJson: true,
      ...(mode === 'worker' && { findsDocuments: true, findsConfiguration: true }),
    },
    onRegister(method, registration) {
      const { workspaceDiagnostics = false } = registration as { workspaceDiagnostics?: boolean };
      if (method === 'textDocument/diagnostic') registered.push(`+ ${workspaceDiagnostics}`);
      if (method === 'textDocument/diagnostic') registeredAs(workspaceDiagnostics);
    },
    onUnregister: (method) => void registered.push(`- ${method}`),
    ...options,
    capabilities,
  });
  const { connection } = client;
  connection.onRequest(FIND_DOCUMENTS, () => list(root));
  connection.onRequest(READ_DOCUMENT, ({ uri, limit }) => read(uri, limit));
  connection.onRequest(FIND_CONFIGURATION, async ({ uri }) => {
    const file = new URL(CONFIGURATION_FILE, uri).href;
    const text = await read(file, 1000);
    return text === null ? null : { uri: file, text };
  });
  const uri = (path: string) => pathToFileURL(join(root, path)).href;
  if (options.capabilities === undefined) await ready;
  return {
    ...client,
    registered,
    setting,
    uri,
    ask: (previous, more) => ask(client, previous, more),
    told: ({ items }) =>
      items.map((report) => {
        const path = relative(root, fileURLToPath(report.uri));
        return `${path}: ${report.kind === 'full' ? report.items.map(({ code }) => code).join() : report.kind}`;
      }),
    async onDisk(type, path, text) {
      if (type === DELETED) await rm(join(root, path), { recursive: true });
      else await writeFile(join(root, path), text ?? '');
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(path), type }] });
    },
    async turn(wanted) {
      setting.on = wanted;
      const done = withSetting(wanted);
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await done;
    },
  };
}

function ask({ connection }: Client, previous?: WorkspaceDiagnosticReport, more: object = {}) {
  const previousResultIds = (previous?.items ?? []).flatMap(({ uri, resultId }) =>
    resultId === undefined ? [] : { uri, value: resultId },
  );
  return connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...more });
}

async function list(root: string): Promise<string[]> {
  const names = await readdir(root, { recursive: true });
  return names.filter((name) => !/node_modules/.test(name)).map((name) => pathToFileURL(join(root, name)).href);
}

async function read(uri: string, limit: number): Promise<string | null> {
  try {
    const path = fileURLToPath(uri);
    return (await stat(path)).size > limit ? null : await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

const FILES = {
  'a/task-definition.json': BRIDGE,
  'b/any.json': BRIDGE.replace('"bridge"', '"host"'),
  'c/sound-taskdef.json': AWSVPC,
};
const FIRST = [`a/task-definition.json: ${BRIDGED}`, `b/any.json: ${BRIDGED}`, 'c/sound-taskdef.json: '];

for (const mode of ['in-band', 'process', 'worker'] as const) {
  describe(`workspace diagnostics, ${mode}`, () => {
    let workspace: Workspace;
    afterEach(() => workspace.close());
    after(removeFolders);

    it('are off unless asked for: not announced, and nothing is looked for', async () => {
      workspace = await start(mode, FILES, { on: false });
      let looked = 0;
      workspace.connection.onRequest(FIND_DOCUMENTS, () => {
        looked++;
        return [];
      });
      assert.equal(workspace.result.capabilities.diagnosticProvider, undefined);
      assert.deepEqual(await workspace.ask(), { items: [] });
      assert.deepEqual([looked, workspace.registered], [0, ['+ false']]);
    });

    it('are of the files that the command line would judge', async () => {
      const large = `${AWSVPC}${' '.repeat(1024 * 1024)}`;
      workspace = await start(mode, {
        ...FILES,
        'b/package.json': '{ "name": "x", }',
        'b/ecs-taskdef.config.json': `{ "rules": { "${BRIDGED}": "off" } }`,
        'd/broken.json': BRIDGE.replace('"bridge",', '"bridge"'),
        'd/large-task-definition.json': large,
        'node_modules/x/task-definition.json': BRIDGE,
        'task-definition.txt': BRIDGE,
      });
      assert.deepEqual(workspace.told(await workspace.ask()), [
        `a/task-definition.json: ${BRIDGED}`,
        'b/any.json: ',
        'c/sound-taskdef.json: ',
        `d/broken.json: ${BRIDGED},doc-syntax`,
      ]);
    });

    it('wait until something has changed, and say what has not', async () => {
      workspace = await start(mode, FILES);
      const first = await workspace.ask();
      assert.deepEqual(workspace.told(first), FIRST);
      const second = workspace.ask(first);
      await workspace.onDisk(CHANGED, 'a/task-definition.json', AWSVPC);
      assert.deepEqual(workspace.told(await second), [
        'a/task-definition.json: ',
        'b/any.json: unchanged',
        'c/sound-taskdef.json: unchanged',
      ]);
      const third = workspace.ask(await second);
      await workspace.onDisk(CREATED, 'c/more.json', BRIDGE);
      assert.deepEqual(workspace.told(await third).slice(2), [
        `c/more.json: ${BRIDGED}`,
        'c/sound-taskdef.json: unchanged',
      ]);
    });

    it('are empty of what is deleted, a folder too', async () => {
      workspace = await start(mode, FILES);
      const first = await workspace.ask();
      const second = workspace.ask(first);
      await workspace.onDisk(DELETED, 'b/any.json');
      assert.equal(workspace.told(await second)[1], 'b/any.json: ');
      const third = workspace.ask(await second);
      await workspace.onDisk(DELETED, 'a');
      assert.deepEqual(workspace.told(await third), [
        'a/task-definition.json: ',
        'b/any.json: unchanged',
        'c/sound-taskdef.json: unchanged',
      ]);
    });

    it('are those of the text of an open document, and of the file when it is closed', async () => {
      workspace = await start(mode, FILES);
      const uri = workspace.uri('a/task-definition.json');
      const first = await workspace.ask();
      const held = workspace.ask(first);
      workspace.open(uri, AWSVPC);
      const opened = await held;
      assert.deepEqual(workspace.told(opened)[0], 'a/task-definition.json: ');
      assert.equal(opened.items[0]?.version, 1);
      const pulled = await workspace.connection.sendRequest<{ kind: string }>('textDocument/diagnostic', {
        textDocument: { uri },
        previousResultId: opened.items[0]?.resultId,
      });
      assert.equal(pulled.kind, 'unchanged', 'both have the same ids');
      const closing = workspace.ask(opened);
      await workspace.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      const closed = await closing;
      assert.deepEqual(workspace.told(closed)[0], FIRST[0]);
      assert.equal(closed.items[0]?.resultId, undefined, 'a client may pass it by and gets it again');
      assert.deepEqual(workspace.told(await workspace.ask(closed))[0], FIRST[0]);
    });

    it('are empty of a closed document that is none of the files', async () => {
      workspace = await start(mode, FILES);
      const uri = workspace.uri('node_modules/task-definition.json');
      const held = workspace.ask(await workspace.ask());
      workspace.open(uri, BRIDGE);
      assert.equal((await workspace.pull(uri)).length, 1);
      await workspace.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      assert.equal(workspace.told(await held).at(-1), 'node_modules/task-definition.json: ');
    });

    it('follow the configuration file', async () => {
      workspace = await start(mode, { ...FILES, 'a/ecs-taskdef.config.json': '{}' });
      const held = workspace.ask(await workspace.ask());
      const off = `{ "rules": { "${BRIDGED}": "off" } }`;
      await workspace.onDisk(CHANGED, 'a/ecs-taskdef.config.json', off);
      assert.deepEqual(workspace.told(await held), [
        'a/task-definition.json: ',
        'b/any.json: unchanged',
        'c/sound-taskdef.json: unchanged',
      ]);
    });

    it('go when the setting goes off, and come with it', async () => {
      workspace = await start(mode, FILES);
      const held = workspace.ask(await workspace.ask());
      await workspace.turn(false);
      assert.deepEqual(workspace.told(await held), [
        'a/task-definition.json: ',
        'b/any.json: ',
        'c/sound-taskdef.json: unchanged',
      ]);
      assert.deepEqual(await workspace.ask(), { items: [] });
      await workspace.turn(true);
      assert.deepEqual(workspace.told(await workspace.ask()), FIRST);
      const unregistered = ['- textDocument/diagnostic', '- workspace/didChangeWatchedFiles'];
      assert.deepEqual(workspace.registered, [
        '+ false',
        '- textDocument/diagnostic',
        '+ true',
        ...unregistered,
        '+ false',
        '- textDocument/diagnostic',
        '+ true',
      ]);
    });

    it('end when the request is cancelled', async () => {
      workspace = await start(mode, FILES);
      const first = await workspace.ask();
      const cancelling = new CancellationTokenSource();
      const previousResultIds = first.items.map(({ uri, resultId }) => ({ uri, value: resultId }));
      const held = workspace.connection.sendRequest('workspace/diagnostic', { previousResultIds }, cancelling.token);
      await workspace.pull(workspace.uri('none.json'));
      cancelling.cancel();
      await assert.rejects(held, { code: -32800 });
    });

    it('come in parts where the client takes them', async () => {
      workspace = await start(mode, Object.fromEntries(numbered(20, 'a/', BRIDGE)));
      const parts: string[][] = [];
      const partialResultToken = 'parts';
      workspace.connection.onProgress({ __: undefined, _pr: undefined } as never, partialResultToken, (part) => {
        parts.push(workspace.told(part as WorkspaceDiagnosticReport));
      });
      assert.deepEqual(await workspace.ask(undefined, { partialResultToken }), { items: [] });
      assert.deepEqual(
        parts.map(({ length }) => length),
        [8, 8, 4],
      );
    });

    it('leave the requests of the person their turn', async () => {
      workspace = await start(mode, Object.fromEntries(numbered(200, 'a/', BRIDGE)));
      const uri = workspace.uri('open.json');
      workspace.open(uri, BRIDGE);
      const order: string[] = [];
      const partialResultToken = 'parts';
      const hovered = new Promise<void>((done, failed) => {
        workspace.connection.onProgress({ __: undefined, _pr: undefined } as never, partialResultToken, () => {
          if (order.length > 0) return;
          order.push('part');
          const position = { line: 3, character: 5 };
          workspace.connection
            .sendRequest('textDocument/hover', { textDocument: { uri }, position })
            .then(() => order.push('hover'))
            .then(() => done(), failed);
        });
      });
      await workspace.ask(undefined, { partialResultToken });
      order.push('all');
      await hovered;
      assert.deepEqual(order, ['part', 'hover', 'all']);
    });

    it('show the progress of the first scan alone', async () => {
      const said: string[] = [];
      workspace = await start(mode, FILES, { capabilities: { ...MODERN, window: { workDoneProgress: true } } });
      progress(workspace, (value) => void said.push(JSON.stringify(value)));
      await turnedOn(workspace);
      const held = workspace.ask(await workspace.ask());
      await workspace.onDisk(DELETED, 'b/any.json');
      await held;
      assert.deepEqual(said, [
        '{"kind":"begin","title":"Looking for task definitions","cancellable":true,"percentage":0}',
        '{"kind":"report","percentage":100,"message":"3 of 3 files"}',
        '{"kind":"end"}',
      ]);
    });

    it('are of what was looked at when the person has cancelled the progress', async () => {
      const files = Object.fromEntries(numbered(400, 'a/', BRIDGE));
      workspace = await start(mode, files, { capabilities: { ...MODERN, window: { workDoneProgress: true } } });
      progress(workspace, ({ kind }, token) => {
        if (kind === 'report') void workspace.connection.sendNotification('window/workDoneProgress/cancel', { token });
      });
      await turnedOn(workspace);
      const { items } = await workspace.ask();
      assert.ok(items.length > 0 && items.length < 400, `${items.length} were looked at`);
    });
  });
}

/** So many task definitions, each with its text. */
function numbered(count: number, prefix: string, text: string): [string, string][] {
  return Array.from({ length: count }, (_, index) => [`${prefix}task-definition-${100_000 + index}.json`, text]);
}

/** Answers the wish to show progress, and tells what is shown. */
function progress({ connection }: Client, tell: (value: { kind: string }, token: string) => void): void {
  connection.onRequest('window/workDoneProgress/create', ({ token }) => {
    connection.onProgress({ __: undefined, _pr: undefined } as never, token, (value) => tell(value as never, token));
    return null;
  });
}

/** Waits until the setting of a workspace counts, where the test has capabilities of its own. */
async function turnedOn({ connection, registered }: Workspace): Promise<void> {
  while (registered.at(-1) !== '+ true') await connection.sendRequest('ecsTaskDefinition/rules', {});
}

describe('workspace diagnostics', () => {
  after(removeFolders);

  it('are announced at once to a client that takes no registration, as its settings say', async () => {
    for (const on of [true, false]) {
      const client = await connect('in-band', {
        capabilities: { textDocument: { diagnostic: {} } },
        initializationOptions: { settings: { workspaceDiagnostics: on } },
      });
      const { diagnosticProvider } = client.result.capabilities;
      assert.deepEqual(diagnosticProvider, { interFileDependencies: false, workspaceDiagnostics: on });
      await client.close();
    }
  });

  it('watch the files, and folders that go', async () => {
    const watched: string[] = [];
    const client = await connect('in-band', {
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
      },
      initializationOptions: { settings: { workspaceDiagnostics: true } },
      onRegister: (_, options) => void watched.push(JSON.stringify(options)),
    });
    await client.pull('file:///none.json');
    assert.equal(watched.length, 2);
    assert.match(
      watched[1] as string,
      /^\{"watchers":\[\{"globPattern":"\*\*\/\*\.\{json,jsonc,[^}]*\}"\},\{"globPattern":"\*\*","kind":4\}\]\}$/,
    );
    await client.close();
  });

  it('look at 10,000 files and no more', async () => {
    const client = await connect('in-band', {
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { findsDocuments: true, settings: { workspaceDiagnostics: true } },
    });
    let asked = 0;
    const limits: unknown[] = [];
    client.connection.onRequest(FIND_DOCUMENTS, (params) => {
      limits.push(params);
      return numbered(10_005, 'file:///many/', '').map(([uri]) => uri);
    });
    client.connection.onRequest(READ_DOCUMENT, ({ uri, limit }) => {
      assert.equal(limit, 1024 * 1024);
      asked++;
      return uri.endsWith('100000.json') ? BRIDGE : null;
    });
    const { items } = await ask(client);
    assert.deepEqual([items.length, asked], [1, 10_000]);
    assert.deepEqual(
      (limits as { limit: number; exclude: string }[]).map(({ limit, exclude }) => [limit, exclude]),
      [[10_000, '**/{node_modules,.git,.hg,.svn,.jj,CVS}/**']],
    );
    await client.close();
  }).timeout(30_000);

  it('do not keep a server from its end', async () => {
    const root = await folder(FILES);
    const pipe = new Pipe(process.execPath, 'dist/server.js', '--stdio');
    const settings = { workspaceDiagnostics: true };
    const rootUri = pathToFileURL(root).href;
    await pipe.initialize({ textDocument: { diagnostic: {} } }, { rootUri, initializationOptions: { settings } });
    const { result } = await pipe.request('workspace/diagnostic', { previousResultIds: [] });
    const { items } = result as { items: { uri: string; resultId: string; items: Diagnostic[] }[] };
    assert.equal(items.length, 3);
    const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    const held = pipe.request('workspace/diagnostic', { previousResultIds });
    assert.equal((await pipe.request('shutdown')).result, null);
    assert.ok((await held).result, 'it is answered');
    pipe.notify('exit');
    assert.equal(await pipe.ended, 0);
    assert.equal(pipe.stderr, '');
  });

  it('count as the client does in what is not open', async () => {
    const wide = BRIDGE.replaceAll('\n', '').replace('"web"', '"가게"');
    const root = await folder({ 'task-definition.json': wide });
    const pipe = new Pipe(process.execPath, 'dist/server.js', '--stdio');
    await pipe.initialize(
      { general: { positionEncodings: ['utf-8'] }, textDocument: { diagnostic: {} } },
      { rootUri: pathToFileURL(root).href, initializationOptions: { settings: { workspaceDiagnostics: true } } },
    );
    const { result } = await pipe.request('workspace/diagnostic', { previousResultIds: [] });
    const { items } = result as { items: { items: Diagnostic[] }[] };
    const found = items[0]?.items.find(({ code }) => code === BRIDGED);
    const line = Buffer.from(wide);
    assert.equal(line.subarray(found?.range.start.character, found?.range.end.character).toString(), '"bridge"');
    await pipe.request('shutdown');
    pipe.notify('exit');
    await pipe.ended;
  });
});
