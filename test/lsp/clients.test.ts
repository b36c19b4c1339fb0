import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
  ServerCapabilities,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { BRIDGE, GOOD } from '../support/documents.ts';
import { Pipe } from '../support/pipe.ts';

/** What editors can do that can little, and what they write that others do not. */

const URI = 'file:///project/task-definition.json';
const RULE = 'network-fargate-requires-awsvpc';
const OFF = { rules: { [RULE]: 'off' } };
const HINT = { rules: { [RULE]: 'hint' } };
const HINT_SEVERITY = 4;

describe('a client', () => {
  let pipe: Pipe;
  /** Methods of what the server asked or told, without the diagnostics. */
  let heard: string[];
  const published = new Map<string, ((diagnostics: Diagnostic[]) => void)[]>();

  beforeEach(() => {
    pipe = new Pipe(process.execPath, 'dist/server.js', '--stdio');
    heard = [];
    published.clear();
    pipe.onMessage = (method, params) => {
      if (method !== 'textDocument/publishDiagnostics') heard.push(method);
      else {
        const { uri, diagnostics } = params as PublishDiagnosticsParams;
        published.get(uri)?.shift()?.(diagnostics);
      }
      return null;
    };
  });
  afterEach(async () => {
    const { result, error } = await pipe.request('shutdown');
    assert.deepEqual([result, error], [null, undefined]);
    pipe.notify('exit');
    assert.equal(await pipe.ended, 0);
    assert.equal(pipe.stderr, '');
  });

  /** The diagnostics that are published for a document next. */
  function next(uri = URI): Promise<Diagnostic[]> {
    return new Promise((resolve) => published.set(uri, [...(published.get(uri) ?? []), resolve]));
  }

  function open(text: string, uri = URI): Promise<Diagnostic[]> {
    const diagnostics = next(uri);
    pipe.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'ecs-task-definition', version: 1, text },
    });
    return diagnostics;
  }

  async function ask<R>(method: string, params: object = {}): Promise<R> {
    const { result, error } = await pipe.request(`textDocument/${method}`, { textDocument: { uri: URI }, ...params });
    assert.equal(error, undefined, method);
    return result as R;
  }

  const capabilitiesOf = ({ result }: { result?: unknown }) =>
    (result as { capabilities: ServerCapabilities }).capabilities;

  it('that announces nothing gets what every client knows, and is asked for nothing', async () => {
    const capabilities = capabilitiesOf(await pipe.initialize({}));
    assert.deepEqual(capabilities.diagnosticProvider, undefined);
    assert.deepEqual(
      [
        capabilities.positionEncoding,
        capabilities.renameProvider,
        capabilities.documentFormattingProvider,
        capabilities.documentRangeFormattingProvider,
        capabilities.documentSymbolProvider,
        capabilities.foldingRangeProvider,
        capabilities.selectionRangeProvider,
      ],
      ['utf-16', true, true, true, true, true, true],
    );
    const [diagnostic] = await open(BRIDGE);
    assert.deepEqual([diagnostic?.code, diagnostic?.tags], [RULE, undefined]);
    const hover = await ask<Hover>('hover', { position: { line: 3, character: 20 } });
    assert.equal((hover.contents as MarkupContent).kind, 'plaintext');
    assert.deepEqual(heard, []);
  });

  it('that takes no snippets and no details gets plain items with whole edits', async () => {
    await pipe.initialize({ textDocument: { completion: { completionItem: {} } } });
    await open(GOOD);
    for (const marked of [
      '¦',
      GOOD.replace('"cpu"', '¦\n  "cpu"'),
      GOOD.replace('"essential"', '"portMappings": [¦], "essential"'),
    ]) {
      const before = marked.slice(0, marked.indexOf('¦')).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const contentChanges = [{ text: marked.replace('¦', '') }];
      pipe.notify('textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges });
      const { items, itemDefaults } = await ask<CompletionList>('completion', { position });
      assert.ok(items.length > 0, marked);
      assert.equal(itemDefaults, undefined);
      for (const {
        label,
        textEdit,
        labelDetails,
        insertTextFormat,
        insertTextMode,
        preselect,
        tags,
        command,
      } of items) {
        const { range, newText } = textEdit as TextEdit;
        assert.ok(range, label);
        assert.doesNotMatch(newText, /\$\{?\d/, label);
        const rest = [labelDetails, insertTextFormat, insertTextMode, preselect, tags, command];
        assert.deepEqual(
          rest,
          rest.map(() => undefined),
          label,
        );
      }
    }
  });

  it('that resolves nothing gets the edit with the action', async () => {
    await pipe.initialize({ textDocument: { codeAction: { dataSupport: true } } });
    await open(BRIDGE);
    const position = { line: 3, character: 20 };
    const [fix] = await ask<CodeAction[]>('codeAction', {
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    assert.deepEqual(fix?.edit, {
      changes: {
        [URI]: [{ range: { start: { line: 3, character: 17 }, end: { line: 3, character: 25 } }, newText: '"awsvpc"' }],
      },
    });
  });

  it('may write null for what it leaves out', async () => {
    const capabilities = {
      general: { positionEncodings: null },
      workspace: {
        configuration: null,
        didChangeConfiguration: { dynamicRegistration: null },
        workspaceEdit: { documentChanges: null, changeAnnotationSupport: null, resourceOperations: null },
      },
      textDocument: {
        diagnostic: null,
        publishDiagnostics: { tagSupport: { valueSet: null } },
        codeAction: { dataSupport: true, resolveSupport: { properties: null } },
        completion: {
          completionItem: { tagSupport: { valueSet: null }, documentationFormat: null },
          completionList: null,
        },
        hover: { contentFormat: null },
        foldingRange: { rangeLimit: null },
        rename: null,
      },
      window: null,
    };
    const nothing = { clientInfo: null, locale: null, rootPath: null, trace: null, workspaceFolders: null };
    const more = { ...nothing, initializationOptions: { settings: null, messages: null, hostHasJson: null } };
    const announced = capabilitiesOf(await pipe.initialize(capabilities, more));
    assert.deepEqual(
      [announced.diagnosticProvider, announced.renameProvider, announced.positionEncoding],
      [undefined, true, 'utf-16'],
    );
    assert.deepEqual(await open(GOOD), []);
    const diagnostics = next();
    const contentChanges = [{ range: null, rangeLength: null, text: BRIDGE }];
    pipe.notify('textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges });
    assert.deepEqual(
      (await diagnostics).map(({ code }) => code),
      [RULE],
    );
    const position = { line: 3, character: 20 };
    const actions = (context: object) =>
      ask<CodeAction[]>('codeAction', { range: { start: position, end: position }, context, workDoneToken: null });
    const offered = await actions({ diagnostics: [], only: null, triggerKind: null });
    assert.equal(offered[0]?.title, 'Set the network mode to "awsvpc"');
    assert.deepEqual(offered, await actions({ diagnostics: [] }));
    const list = await ask<CompletionList>('completion', { position, context: null });
    assert.deepEqual(
      list.items.map(({ label }) => label),
      ['awsvpc', 'bridge', 'host', 'none'],
    );
    assert.equal((await ask<unknown[]>('foldingRange')).length, 1);
    assert.deepEqual(heard, []);
  });

  it('that opens a folder as rootUri alone has globs begin there', async () => {
    const settings = { files: { 'legacy/**': 'off' } };
    for (const workspaceFolders of [undefined, null, []]) {
      await restarted();
      await pipe.initialize({}, { rootUri: 'file:///project', workspaceFolders, initializationOptions: { settings } });
      const other = 'file:///project/legacy/taskdef.json';
      assert.equal((await open(BRIDGE)).length, 1);
      assert.deepEqual(await open(BRIDGE, other), []);
    }
  });

  it('that cannot be asked has its settings from the initialization options, and then tells of others', async () => {
    await pipe.initialize({}, { initializationOptions: { settings: OFF } });
    assert.deepEqual(await open(BRIDGE), []);
    const tell = async (settings: unknown) => {
      const diagnostics = next();
      pipe.notify('workspace/didChangeConfiguration', { settings });
      return (await diagnostics).map(({ severity }) => severity);
    };
    assert.deepEqual(await tell({ ecsTaskDefinition: HINT }), [HINT_SEVERITY]);
    for (const nothing of [{}, null, { ecsTaskDefinition: null }, { ecsTaskDefinition: {} }])
      assert.deepEqual(await tell(nothing), [], `${JSON.stringify(nothing)} leaves what it said in the beginning`);
    assert.deepEqual(await tell(HINT), [HINT_SEVERITY], 'without the name of the section');
    assert.deepEqual(heard, []);
  });

  it('that can be asked, and has nothing to say, has its settings from the initialization options too', async () => {
    const asked = new Promise<void>((resolve) => {
      const { onMessage } = pipe;
      pipe.onMessage = (method, params) => {
        if (method !== 'workspace/configuration') return onMessage(method, params);
        resolve();
        return [null];
      };
    });
    await pipe.initialize({ workspace: { configuration: true } }, { initializationOptions: { settings: OFF } });
    await asked;
    assert.deepEqual(await open(BRIDGE), []);
  });

  it('that says late that it is initialized, or never, is served with its settings', async () => {
    const params = { processId: null, rootUri: null, capabilities: {}, initializationOptions: { settings: HINT } };
    await pipe.request('initialize', params);
    assert.deepEqual(
      (await open(BRIDGE)).map(({ severity }) => severity),
      [HINT_SEVERITY],
    );
    assert.ok(await ask('hover', { position: { line: 3, character: 20 } }));
    const diagnostics = next();
    pipe.notify('initialized', {});
    pipe.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: `${BRIDGE} ` }],
    });
    assert.deepEqual(
      (await diagnostics).map(({ severity }) => severity),
      [HINT_SEVERITY],
    );
  });

  for (const [what, capabilities] of Object.entries({
    'is sent its diagnostics': {},
    'asks for its diagnostics': { textDocument: { diagnostic: {} } },
  })) {
    it(`that ${what} gets no answer between shutdown and exit, and no harm is done`, async () => {
      await pipe.initialize(capabilities);
      pipe.notify('textDocument/didOpen', {
        textDocument: { uri: URI, languageId: 'ecs-task-definition', version: 1, text: BRIDGE },
      });
      await pipe.request('shutdown');
      const { error } = await pipe.request('textDocument/hover', {
        textDocument: { uri: URI },
        position: { line: 3, character: 20 },
      });
      assert.equal(error?.code, INVALID_REQUEST);
      pipe.notify('exit');
      assert.equal(await pipe.ended, 0);
      await restarted();
      await pipe.initialize();
    });
  }

  async function restarted(): Promise<void> {
    const { onMessage } = pipe;
    pipe.process.kill();
    await pipe.ended;
    pipe = new Pipe(process.execPath, 'dist/server.js', '--stdio');
    pipe.onMessage = onMessage;
  }
});

const INVALID_REQUEST = -32600;
