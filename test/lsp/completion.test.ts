import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
  InlayHint,
  InsertReplaceEdit,
  MarkupContent,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { Lines } from '../../server/src/core/text/lines.ts';
import { cursor } from '../support/completion.ts';
import { type Client, type ClientOptions, connect, MODERN, type Mode } from '../support/lsp.ts';

const URI = 'file:///project/task-definition.json';

const FARGATE = `{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "aw$0"
}
`;

const SIZED = `{
  "family": "web",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "web", "image": "nginx", "portMappings": [{ "containerPort": 80 }] }]
}
`;

const ABLE: ClientCapabilities = {
  ...MODERN,
  textDocument: {
    ...MODERN.textDocument,
    completion: {
      completionItem: {
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        preselectSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
      },
      completionList: { itemDefaults: ['editRange'] },
    },
  },
  workspace: { ...MODERN.workspace, inlayHint: { refreshSupport: true } },
};

for (const mode of ['in-band', 'process'] as const) {
  describe(`completion over the protocol, ${mode}`, () => {
    it('says what opens the list, and that documentation comes later', () =>
      withClient(mode, {}, async ({ result }) => {
        const { completionProvider, inlayHintProvider } = result.capabilities;
        assert.deepEqual(completionProvider?.triggerCharacters, ['"', ':', ' ']);
        assert.equal(completionProvider?.resolveProvider, true);
        assert.equal(inlayHintProvider, true);
      }));

    it('does not open the list for indentation', () =>
      withClient(mode, {}, async (client) => {
        client.open(URI, '{\n  "family": "a",\n  \n  "networkMode": \n}');
        const asked = (line: number, character: number, triggerCharacter?: string) =>
          client.connection.sendRequest<CompletionList | null>('textDocument/completion', {
            textDocument: { uri: URI },
            position: { line, character },
            context: triggerCharacter ? { triggerKind: 2, triggerCharacter } : { triggerKind: 1 },
          });
        assert.equal(await asked(2, 2, ' '), null);
        assert.ok(await asked(2, 2));
        assert.ok(await asked(3, 17, ' '));
      }));

    it('gives one range for all items to a client that takes it', () =>
      withClient(mode, {}, async (client) => {
        const list = await completed(client, FARGATE);
        const range = lineRange(3, 17, 21);
        assert.deepEqual(list?.itemDefaults, { editRange: { insert: range, replace: range } });
        const [first, second] = list?.items ?? [];
        assert.deepEqual(first, {
          label: 'awsvpc',
          kind: 12,
          sortText: '0',
          filterText: '"awsvpc"',
          preselect: true,
          textEditText: '"awsvpc"',
          data: { shape: 'RegisterTaskDefinitionRequest', member: 'networkMode', value: 'awsvpc' },
        });
        assert.deepEqual(
          [second?.label, second?.detail, second?.labelDetails, second?.preselect],
          ['bridge', 'not on Fargate', { description: 'not on Fargate' }, undefined],
        );
      }));

    it('tells insertion up to the cursor from replacement', () =>
      withClient(mode, {}, async (client) => {
        const list = await completed(client, FARGATE.replace('"aw$0"', 'aw$0svpc'));
        assert.deepEqual(list?.itemDefaults?.editRange, {
          insert: lineRange(3, 17, 19),
          replace: lineRange(3, 17, 23),
        });
      }));

    it('gives each item its own edit, with both ranges', () => {
      const { completionList: _, ...completion } = ABLE.textDocument?.completion ?? {};
      const capabilities = { ...ABLE, textDocument: { ...ABLE.textDocument, completion } };
      return withClient(mode, { capabilities }, async (client) => {
        const list = await completed(client, FARGATE);
        assert.equal(list?.itemDefaults, undefined);
        const edit = list?.items[0]?.textEdit as InsertReplaceEdit;
        const range = lineRange(3, 17, 21);
        assert.deepEqual(edit, { newText: '"awsvpc"', insert: range, replace: range });
      });
    });

    it('gives a plain edit of what is between the quotes to a client that knows nothing more', () =>
      withClient(mode, { capabilities: {} }, async (client) => {
        const list = await completed(client, FARGATE);
        const [first, second] = list?.items ?? [];
        assert.deepEqual(first?.textEdit as TextEdit, { newText: 'awsvpc', range: lineRange(3, 18, 20) });
        assert.deepEqual(
          [first?.textEditText, first?.preselect, second?.labelDetails],
          [undefined, undefined, undefined],
        );
        assert.equal(second?.detail, 'not on Fargate');
        const resolved = await resolve(client, first);
        assert.equal((resolved.documentation as MarkupContent).kind, 'plaintext');
        assert.doesNotMatch((resolved.documentation as MarkupContent).value, /`/);
      }));

    it('gives one range without insertion to a client that takes no two', () => {
      const completion = { completionList: { itemDefaults: ['editRange'] } };
      return withClient(mode, { capabilities: { textDocument: { completion } } }, async (client) => {
        const list = await completed(client, FARGATE);
        assert.deepEqual(list?.itemDefaults, { editRange: lineRange(3, 18, 20) });
      });
    });

    it('adds a comma that lacks before the element', () =>
      withClient(mode, {}, async (client) => {
        const list = await completed(client, '{"family": "web", "requiresCompatibilities": ["EC2" $0]}');
        const [first] = list?.items ?? [];
        assert.equal(first?.textEditText, '"FARGATE"');
        assert.deepEqual(first?.additionalTextEdits, [{ range: lineRange(0, 51, 51), newText: ',' }]);
      }));

    it('brings the documentation of an item when it is looked at', () =>
      withClient(mode, {}, async (client) => {
        const list = await completed(client, FARGATE);
        assert.ok(list?.items.every(({ documentation }) => documentation === undefined));
        const resolved = await resolve(client, list?.items[0]);
        const { kind, value } = resolved.documentation as MarkupContent;
        assert.equal(kind, 'markdown');
        assert.match(value, /elastic network interface/);
        assert.deepEqual(await resolve(client, { label: 'foreign' }), { label: 'foreign' });
        const logged = await completed(
          client,
          '{"containerDefinitions": [{"logConfiguration": {"logDriver": "awslogs", "options": {"mode": "$0"}}}]}',
        );
        const mode = logged?.items[1];
        assert.deepEqual([mode?.label, mode?.data], ['non-blocking', { option: 'mode' }]);
        assert.match(((await resolve(client, mode)).documentation as MarkupContent).value, /`max-buffer-size`/);
        const odd = { label: 'odd', data: { shape: 'constructor', member: 'x', value: 'y' } };
        assert.deepEqual(await resolve(client, odd), odd);
      }));

    it('gives names with what they stand for, and values without quotes', () =>
      withClient(mode, {}, async (client) => {
        const of = (members: string) =>
          `{"family": "web", "containerDefinitions": [{"name": "db", "image": "postgres"}, {"name": "web", ${members}}]}`;
        const names = await completed(client, of('"dependsOn": [{"containerName": "$0"}]'));
        assert.deepEqual(names?.items, [
          {
            label: 'db',
            kind: 12,
            sortText: '0',
            filterText: '"db"',
            detail: 'postgres',
            labelDetails: { description: 'postgres' },
            preselect: true,
            textEditText: '"db"',
            data: { shape: 'ContainerDependency', member: 'containerName', value: 'db' },
          },
        ]);
        const values = await completed(client, of('"essential":$0'));
        const data = { shape: 'ContainerDefinition', member: 'essential' };
        assert.deepEqual(values?.items, [
          {
            label: 'true',
            kind: 12,
            sortText: '0',
            filterText: 'true',
            textEditText: ' true',
            data: { ...data, value: 'true' },
          },
          {
            label: 'false',
            kind: 12,
            sortText: '1',
            filterText: 'false',
            textEditText: ' false',
            data: { ...data, value: 'false' },
          },
        ]);
        assert.deepEqual(await resolve(client, values?.items[0]), values?.items[0]);
      }));

    it('writes keys as snippets that lead on, where the client can be led', () => {
      const item = {
        ...ABLE.textDocument?.completion?.completionItem,
        snippetSupport: true,
        tagSupport: { valueSet: [1 as const] },
        insertTextModeSupport: { valueSet: [1 as const, 2 as const] },
      };
      const completion = { ...ABLE.textDocument?.completion, completionItem: item };
      const capabilities = { ...ABLE, textDocument: { ...ABLE.textDocument, completion } };
      const initializationOptions = { opensList: 'suggest.again' };
      return withClient(mode, { capabilities, initializationOptions }, async (client) => {
        const list = await completed(client, '{"family": "web", $0}');
        const named = (label: string) => list?.items.find((one) => one.label === label);
        assert.deepEqual(named('networkMode'), {
          label: 'networkMode',
          kind: 10,
          sortText: '02',
          filterText: '"networkMode"',
          insertTextFormat: 2,
          insertTextMode: 2,
          textEditText: '"networkMode": "$1"',
          command: { title: '', command: 'suggest.again' },
          data: { shape: 'RegisterTaskDefinitionRequest', member: 'networkMode' },
        });
        assert.deepEqual(named('inferenceAccelerators')?.tags, [1]);
        assert.equal(named('taskRoleArn')?.command, undefined);
        const { documentation } = await resolve(client, named('networkMode'));
        assert.match((documentation as MarkupContent).value, /^\*\*networkMode\*\* · string\n/);
        const form = (await completed(client, '{"volumes": $0}'))?.items[1];
        assert.deepEqual([form?.kind, form?.insertTextFormat], [15, 2]);
        assert.match(((await resolve(client, form)).documentation as MarkupContent).value, /```json\n\{\n/);
      });
    });

    it('writes keys as plain text for a client that is not led', () =>
      withClient(mode, { initializationOptions: { opensList: 7 } }, async (client) => {
        const list = await completed(client, '{"family": "web" $0}');
        const [first] = list?.items ?? [];
        assert.deepEqual(first, {
          label: 'containerDefinitions',
          kind: 10,
          sortText: '00',
          filterText: '"containerDefinitions"',
          detail: 'required',
          labelDetails: { description: 'required' },
          textEditText: '"containerDefinitions": ',
          additionalTextEdits: [{ range: lineRange(0, 16, 16), newText: ',' }],
          data: { shape: 'RegisterTaskDefinitionRequest', member: 'containerDefinitions' },
        });
      }));

    it('offers whole task definitions in a document that is to be one', () =>
      withClient(mode, {}, async (client) => {
        const list = await completed(client, '$0');
        assert.ok(list?.items.every(({ kind }) => kind === 15));
        assert.equal(list?.items[0]?.label, 'Web service on Fargate');
        assert.equal(await completed(client, '$0', 'file:///project/any.json', 'json'), null);
      }));

    it('sorts more than a thousand items in their order', () =>
      withClient(mode, {}, async (client) => {
        const names = Array.from({ length: 1200 }, (_, index) => `{"name": "c${index}", "image": "a"}`);
        const first = '{"name": "web", "image": "a", "dependsOn": [{"containerName": "$0"}]}';
        const list = await completed(client, `{"family": "web", "containerDefinitions": [${first}, ${names}]}`);
        const keys = list?.items.map(({ sortText }) => sortText ?? '') ?? [];
        assert.equal(keys.length, 1200);
        assert.deepEqual([...keys].sort(), keys);
      }));

    it('completes in json documents too, and nowhere else', () =>
      withClient(mode, {}, async (client) => {
        const task = '{"family": "web", "networkMode": "$0", "containerDefinitions": [{"name": "web", "image": "a"}]}';
        assert.equal((await completed(client, task, 'file:///project/any.json', 'json'))?.items.length, 4);
        const other = '{"name": "x", "networkMode": "$0"}';
        assert.equal(await completed(client, other, 'file:///project/package.json', 'json'), null);
        const position = { line: 0, character: 0 };
        const textDocument = { uri: 'file:///nowhere.json' };
        assert.equal(await client.connection.sendRequest('textDocument/completion', { textDocument, position }), null);
      }));
  });

  describe(`inlay hints over the protocol, ${mode}`, () => {
    it('come for the lines that are asked for', () =>
      withClient(mode, {}, async (client) => {
        client.open(URI, SIZED);
        assert.deepEqual(await hinted(client, 0, 5), ['2:14 = 0.25 vCPU', '3:17 = 0.5 GB', '4:100 → random host port']);
        assert.deepEqual(await hinted(client, 3, 4), ['3:17 = 0.5 GB']);
        const [hint] = await hintsOf(client, 2, 3);
        assert.deepEqual([hint?.paddingLeft, hint?.tooltip], [true, '1024 CPU units are 1 vCPU.']);
        const nowhere = { textDocument: { uri: 'file:///nowhere.json' }, range: lineRange(0, 0, 1) };
        assert.deepEqual(await client.connection.sendRequest('textDocument/inlayHint', nowhere), []);
      }));

    it('follow the settings, and the client is told to ask again', async () => {
      let settings: unknown = { inlayHints: { sizes: false } };
      await withClient(mode, { settings: () => settings }, async (client) => {
        client.open(URI, SIZED);
        const change = async (next: unknown) => {
          settings = next;
          const asked = new Promise<void>((done) =>
            client.connection.onRequest('workspace/inlayHint/refresh', () => done()),
          );
          await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
          await asked;
        };
        await change({ inlayHints: { ports: false, sizes: false } });
        assert.deepEqual(await hinted(client, 0, 5), []);
        await change({ inlayHints: { ports: 'yes', sizes: false } });
        assert.deepEqual(await hinted(client, 0, 5), ['4:100 → random host port']);
        await change({ inlayHints: 'all' });
        assert.equal((await hinted(client, 0, 5)).length, 3);
      });
    });
  });
}

async function withClient(mode: Mode, options: ClientOptions, use: (client: Client) => Promise<void>): Promise<void> {
  const client = await connect(mode, { capabilities: ABLE, ...options });
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

function completed(client: Client, marked: string, uri = URI, languageId?: string): Promise<CompletionList | null> {
  const { text, offset } = cursor(marked);
  client.open(uri, text, languageId);
  const position = new Lines(text).positionAt(offset);
  return client.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
}

function resolve(client: Client, item: CompletionItem | undefined): Promise<CompletionItem> {
  return client.connection.sendRequest('completionItem/resolve', item);
}

function hintsOf(client: Client, from: number, to: number): Promise<InlayHint[]> {
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  return client.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri: URI }, range });
}

async function hinted(client: Client, from: number, to: number): Promise<string[]> {
  const hints = await hintsOf(client, from, to);
  return hints.map(({ position, label }) => `${position.line}:${position.character} ${label as string}`);
}

const lineRange = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});
