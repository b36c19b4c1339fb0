import assert from 'node:assert/strict';
import type {
  CodeAction,
  Diagnostic,
  Hover,
  Range,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { Lines } from '../../server/src/core/text/lines.ts';
import { BRIDGE } from '../support/documents.ts';
import { type Client, type ClientOptions, connect, MODERN, type Mode } from '../support/lsp.ts';

const URI = 'file:///project/task-definition.json';

const DESCRIBED = `{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 64 }],
  "revision": 3,
  "status": "ACTIVE"
}
`;

for (const mode of ['in-band', 'process', 'worker'] as const) {
  describe(`the language server, ${mode}`, () => {
    it('answers a pull with the findings', () =>
      withClient(mode, {}, async (client) => {
        client.open(URI, BRIDGE);
        const [diagnostic, ...others] = await client.pull(URI);
        assert.deepEqual(others, []);
        assert.equal(textAt(BRIDGE, diagnostic?.range), '"bridge"');
        assert.equal(diagnostic?.source, 'ecs');
        assert.equal(diagnostic?.code, 'network-fargate-requires-awsvpc');
        assert.match(diagnostic?.codeDescription?.href ?? '', /docs\/rules\/network-fargate-requires-awsvpc\.md$/);
        assert.equal(textAt(BRIDGE, diagnostic?.relatedInformation?.[0]?.location.range), '"FARGATE"');
      }));

    it('says "unchanged" when nothing is new, and all again when something is', () =>
      withClient(mode, {}, async ({ connection, open, change }) => {
        open(URI, BRIDGE);
        const ask = (previousResultId?: string) =>
          connection.sendRequest<{ kind: string; resultId: string }>('textDocument/diagnostic', {
            textDocument: { uri: URI },
            previousResultId,
          });
        const first = await ask();
        assert.equal(first.kind, 'full');
        assert.equal((await ask(first.resultId)).kind, 'unchanged');
        change(URI, 2, BRIDGE.replace('"web"', '"shop"'));
        assert.equal((await ask(first.resultId)).kind, 'unchanged');
        change(URI, 3, BRIDGE.replace('"bridge"', '"host"'));
        assert.equal((await ask(first.resultId)).kind, 'full');
      }));

    it('pushes to a client that does not pull, after each change', () =>
      withClient(mode, { capabilities: {} }, async ({ open, change, pushed, result }) => {
        assert.equal(result.capabilities.diagnosticProvider, undefined);
        const first = pushed(URI);
        open(URI, BRIDGE);
        assert.deepEqual(codes(await first), ['network-fargate-requires-awsvpc']);
        const second = pushed(URI);
        change(URI, 2, BRIDGE.replace('"bridge"', '"awsvpc"'));
        assert.deepEqual(codes(await second), []);
      }));

    it('judges a json document by its content, and is silent about others', () =>
      withClient(mode, {}, async ({ open, pull }) => {
        open('file:///project/any.json', BRIDGE, 'json');
        assert.deepEqual(codes(await pull('file:///project/any.json')), ['network-fargate-requires-awsvpc']);
        open('file:///project/package.json', '{ "name": "x", }', 'json');
        assert.deepEqual(await pull('file:///project/package.json'), []);
      }));

    it('leaves the syntax of json documents to an editor that has JSON of its own', () =>
      withClient(mode, { initializationOptions: { hostHasJson: true } }, async ({ open, pull }) => {
        const broken = BRIDGE.replace('"cpu": "256",', '"cpu": "256"');
        open('file:///project/any.json', broken, 'json');
        assert.deepEqual(codes(await pull('file:///project/any.json')), ['network-fargate-requires-awsvpc']);
        open('file:///project/taskdef.json', broken);
        assert.deepEqual(codes(await pull('file:///project/taskdef.json')), [
          'network-fargate-requires-awsvpc',
          'doc-syntax',
        ]);
      }));

    it('fades what describe output has too much, under one finding', () =>
      withClient(mode, {}, async ({ open, pull }) => {
        open(URI, DESCRIBED);
        const all = await pull(URI);
        const [finding, ...hints] = all;
        assert.deepEqual([finding?.severity, textAt(DESCRIBED, finding?.range)], [3, '"revision"']);
        assert.deepEqual(
          hints.map(({ severity, tags, range }) => [severity, tags, textAt(DESCRIBED, range)]),
          [
            [4, [1], '"revision": 3'],
            [4, [1], '"status": "ACTIVE"'],
          ],
        );
      }));

    it('explains a member and a network mode on hover', () =>
      withClient(mode, {}, async ({ open, connection }) => {
        open(URI, BRIDGE);
        const over = async (text: string) => {
          const hover = await connection.sendRequest<Hover | null>('textDocument/hover', at(BRIDGE, text));
          return (hover?.contents as { value: string } | undefined)?.value;
        };
        assert.match((await over('"memory"')) ?? '', /^\*\*memory\*\* · string[\s\S]*docs\.aws\.amazon\.com/);
        assert.match((await over('"image"')) ?? '', /^\*\*image\*\*/);
        assert.match((await over('"bridge"')) ?? '', /NAT[\s\S]*32768–60999/);
        assert.match((await over('"FARGATE"')) ?? '', /`FARGATE`/);
      }));

    it('offers the fix, resolves its edit, and the edit mends the text', () =>
      withClient(mode, {}, async ({ open, connection }) => {
        open(URI, BRIDGE);
        const { position } = at(BRIDGE, '"bridge"');
        const [action, ...others] = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: URI },
          range: { start: position, end: position },
          context: { diagnostics: [], only: ['quickfix'] },
        });
        assert.deepEqual(others, []);
        assert.deepEqual(
          [action?.title, action?.kind, action?.isPreferred, action?.edit],
          ['Set the network mode to "awsvpc"', 'quickfix', true, undefined],
        );
        const resolved = await connection.sendRequest<CodeAction>('codeAction/resolve', action);
        const [change] = (resolved.edit?.documentChanges ?? []) as TextDocumentEdit[];
        assert.equal(change?.textDocument.version, 1);
        assert.equal(apply(BRIDGE, change?.edits as TextEdit[]), BRIDGE.replace('bridge', 'awsvpc'));
      }));

    it('gives the edit at once to a client that cannot resolve', () =>
      withClient(mode, { capabilities: {} }, async ({ open, connection }) => {
        open(URI, BRIDGE);
        const { position } = at(BRIDGE, '"bridge"');
        const [action] = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: URI },
          range: { start: position, end: position },
          context: { diagnostics: [] },
        });
        const edits = action?.edit?.changes?.[URI];
        assert.equal(apply(BRIDGE, edits ?? []), BRIDGE.replace('bridge', 'awsvpc'));
      }));

    it('applies all safe fixes in one action, also those that only another fix brings about', () =>
      withClient(mode, {}, async ({ open, connection }) => {
        const text = BRIDGE.replace(
          '"nginx:1.27" }',
          '"nginx:1.27", "portMappings": [{ "containerPort": 80, "hostPort": 8080 }] }',
        );
        open(URI, text);
        const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: URI },
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          context: { diagnostics: [], only: ['source.fixAll'] },
        });
        assert.deepEqual(
          actions.map(({ kind }) => kind),
          ['source.fixAll.ecs'],
        );
        const [change] = (actions[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
        const mended = text.replace('bridge', 'awsvpc').replace(', "hostPort": 8080', '');
        assert.equal(apply(text, change?.edits as TextEdit[]), mended);
      }));

    it('formats, folds and outlines', () =>
      withClient(mode, { capabilities: {} }, async ({ open, connection }) => {
        const text = '{"family":"web",\n"tags":[\n{"key":"a"}\n]}';
        open(URI, text);
        const textDocument = { uri: URI };
        const edits = await connection.sendRequest<TextEdit[]>('textDocument/formatting', {
          textDocument,
          options: { tabSize: 2, insertSpaces: true },
        });
        assert.equal(apply(text, edits), '{\n  "family": "web",\n  "tags": [\n    {\n      "key": "a"\n    }\n  ]\n}');
        const symbols = await connection.sendRequest<{ name: string }[]>('textDocument/documentSymbol', {
          textDocument,
        });
        assert.deepEqual(
          symbols.map(({ name }) => name),
          ['web'],
        );
        const folds = await connection.sendRequest<{ startLine: number; endLine: number }[]>(
          'textDocument/foldingRange',
          { textDocument },
        );
        assert.deepEqual(folds.map(({ startLine, endLine }) => `${startLine}–${endLine}`).sort(), ['0–2', '1–2']);
        const [selection] = await connection.sendRequest<{ range: Range }[]>('textDocument/selectionRange', {
          textDocument,
          positions: [{ line: 0, character: 12 }],
        });
        assert.equal(textAt(text, selection?.range), 'web');
      }));

    it('follows the settings, and says what in them means nothing', async () => {
      let rules: Record<string, string> = { 'network-fargate-requires-awsvpc': 'hint', 'no-such-rule': 'off' };
      await withClient(mode, { settings: () => ({ rules }) }, async (client) => {
        const complaint = new Promise<string>((resolve) =>
          client.connection.onNotification('window/showMessage', ({ message }) => resolve(message)),
        );
        client.open(URI, BRIDGE);
        const refreshed = () =>
          new Promise<void>((resolve) => client.connection.onRequest('workspace/diagnostic/refresh', () => resolve()));
        const first = refreshed();
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await first;
        assert.match(await complaint, /"no-such-rule"/);
        assert.equal((await client.pull(URI))[0]?.severity, 4);
        rules = { 'network-fargate-requires-awsvpc': 'off' };
        const second = refreshed();
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await second;
        assert.deepEqual(await client.pull(URI), []);
      });
    });

    it('registers the generic JSON features for its own language where the editor has JSON, and announces them elsewhere', async () => {
      const dynamicRegistration = true;
      const features = {
        formatting: { dynamicRegistration },
        rangeFormatting: { dynamicRegistration },
        foldingRange: { dynamicRegistration },
        selectionRange: { dynamicRegistration },
        documentSymbol: { dynamicRegistration },
      };
      const registered: string[] = [];
      const capabilities = { ...MODERN, textDocument: { ...MODERN.textDocument, ...features } };
      const onRegister = (method: string, options: unknown) => {
        registered.push(`${method} ${JSON.stringify((options as { documentSelector?: unknown }).documentSelector)}`);
      };
      const announced = async (initializationOptions: unknown) => {
        let names: string[] = [];
        await withClient(mode, { capabilities, onRegister, initializationOptions }, async ({ open, pull, result }) => {
          open(URI, BRIDGE);
          await pull(URI);
          names = Object.keys(result.capabilities).filter((name) => /format|fold|symbol|selection/i.test(name));
        });
        return names.sort();
      };
      assert.deepEqual(await announced({}), [
        'documentFormattingProvider',
        'documentRangeFormattingProvider',
        'documentSymbolProvider',
        'foldingRangeProvider',
        'selectionRangeProvider',
        'workspaceSymbolProvider',
      ]);
      assert.deepEqual(registered.splice(0), ['textDocument/diagnostic null']);
      assert.deepEqual(await announced({ hostHasJson: true }), ['workspaceSymbolProvider']);
      const ours = '[{"language":"ecs-task-definition"}]';
      assert.deepEqual(registered.sort(), [
        'textDocument/diagnostic null',
        ...['documentSymbol', 'foldingRange', 'formatting', 'rangeFormatting', 'selectionRange'].map(
          (name) => `textDocument/${name} ${ours}`,
        ),
      ]);
    });

    it('takes no edit for an action that the settings have overtaken', async () => {
      let rules: Record<string, string> = {};
      const text = DESCRIBED.replace('"revision": 3', '"revision": 3,\n  "cpu": null');
      await withClient(mode, { settings: () => ({ rules }) }, async ({ open, connection, pull }) => {
        open(URI, text);
        await pull(URI);
        const { position } = at(text, '"status"');
        const [action] = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: URI },
          range: { start: position, end: position },
          context: { diagnostics: [] },
        });
        assert.equal(action?.title, 'Remove what only describe output has', 'offered where the text is faded, too');
        rules = { 'doc-output-only-property': 'off' };
        const refreshed = new Promise<void>((resolve) =>
          connection.onRequest('workspace/diagnostic/refresh', () => resolve()),
        );
        await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await refreshed;
        const resolved = await connection.sendRequest<CodeAction>('codeAction/resolve', action);
        assert.equal(resolved.edit, undefined);
      });
    });

    it('starts with initialization options that mean nothing, and without the texts of a language', async () => {
      for (const initializationOptions of ['x', { messages: 'x' }, { textsUri: 'http://127.0.0.1:1/none' }]) {
        await withClient(mode, { initializationOptions, locale: 'fr' }, async ({ open, pull }) => {
          open(URI, BRIDGE);
          assert.deepEqual(codes(await pull(URI)), ['network-fargate-requires-awsvpc']);
        });
      }
    });

    it('answers politely about a document it does not know', () =>
      withClient(mode, {}, async ({ connection, pull }) => {
        assert.deepEqual(await pull('file:///nowhere.json'), []);
        const hover = await connection.sendRequest('textDocument/hover', {
          textDocument: { uri: 'file:///nowhere.json' },
          position: { line: 0, character: 0 },
        });
        assert.equal(hover, null);
      }));
  });
}

describe('the language server in Korean', () => {
  it('reads its texts from the files beside it', () =>
    withClient('process', { locale: 'ko-KR' }, async ({ open, pull, connection }) => {
      open(URI, BRIDGE);
      assert.match(String((await pull(URI))[0]?.message), /네트워크 모드/);
      const hover = await connection.sendRequest<Hover>('textDocument/hover', at(BRIDGE, '"memory"'));
      assert.match((hover.contents as { value: string }).value, /메모리/);
    }));

  it('takes its messages from the editor', () =>
    withClient(
      'worker',
      { initializationOptions: { messages: { 'Fargate is asked for here': '여기' } } },
      async (client) => {
        client.open(URI, BRIDGE);
        assert.equal((await client.pull(URI))[0]?.relatedInformation?.[0]?.message, '여기');
      },
    ));
});

async function withClient(mode: Mode, options: ClientOptions, use: (client: Client) => Promise<void>): Promise<void> {
  const client = await connect(mode, { capabilities: MODERN, ...options });
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

function at(text: string, part: string) {
  return { textDocument: { uri: URI }, position: new Lines(text).positionAt(text.indexOf(part) + 2) };
}

function codes(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

function textAt(text: string, range: Range | undefined): string {
  if (!range) return '(nowhere)';
  return text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start))
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, offsetAt(text, range.start)) + newText + result.slice(offsetAt(text, range.end)),
      text,
    );
}

function offsetAt(text: string, { line, character }: Range['start']): number {
  const before = text.split('\n').slice(0, line);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + character;
}
