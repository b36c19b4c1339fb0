import assert from 'node:assert/strict';
import type { ClientCapabilities, TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, connect } from '../support/lsp.ts';

const URI = 'file:///project/task-definition.json';
const TWO = { tabSize: 2, insertSpaces: true };

const at = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

function formatted(client: Client, text: string, options: object = TWO): Promise<string> {
  return edited(client, text, 'formatting', { options });
}

async function edited({ open, connection }: Client, text: string, request: string, more: object): Promise<string> {
  open(URI, text);
  const params = { textDocument: { uri: URI }, options: TWO, ...more };
  const edits = await connection.sendRequest<TextEdit[]>(`textDocument/${request}`, params);
  return TextDocument.applyEdits(TextDocument.create(URI, '', 1, text), edits);
}

for (const mode of ['in-band', 'process', 'worker'] as const) {
  describe(`formatting over the protocol, ${mode}`, () => {
    let client: Client;
    afterEach(() => client.close());

    it('is offered for documents and ranges, and for several ranges where the client has them', async () => {
      client = await connect(mode, { capabilities: {} });
      const { capabilities } = client.result;
      assert.deepEqual(
        [capabilities.documentFormattingProvider, capabilities.documentRangeFormattingProvider],
        [true, true],
      );
      const textDocument = { rangeFormatting: { rangesSupport: true } };
      const other = await connect(mode, { capabilities: { textDocument } });
      assert.deepEqual(other.result.capabilities.documentRangeFormattingProvider, { rangesSupport: true });
      await other.close();
    });

    it('answers with what changes, and nothing else', async () => {
      client = await connect(mode, { capabilities: {} });
      client.open(URI, '{\r\n  "family": "web",\r\n"cpu":"256"\r\n}');
      const params = { textDocument: { uri: URI }, options: { ...TWO, insertFinalNewline: true } };
      assert.deepEqual(await client.connection.sendRequest('textDocument/formatting', params), [
        { range: { start: { line: 1, character: 18 }, end: { line: 2, character: 0 } }, newText: '\r\n  ' },
        { range: at(2, 6, 6), newText: ' ' },
        { range: at(3, 1, 1), newText: '\r\n' },
      ]);
    });

    it('takes every option of the request', async () => {
      client = await connect(mode, { capabilities: {} });
      const options = {
        tabSize: 4,
        insertSpaces: false,
        insertFinalNewline: true,
        trimFinalNewlines: true,
        trimTrailingWhitespace: true,
      };
      assert.equal(await formatted(client, '{"cpu":1} // one  \n\n', options), '{\n\t"cpu": 1\n} // one\n');
    });

    it('lays out templates, leaves directives and broken text alone', async () => {
      client = await connect(mode, { capabilities: {} });
      assert.equal(
        await formatted(client, '{"family":"web","cpu":${cpu}}'),
        '{\n  "family": "web",\n  "cpu": ${cpu}\n}',
      );
      for (const text of ['{"family":"web",{{ if x }}"cpu":"1"{{ end }}}', '{"family":"web","cpu":{']) {
        assert.equal(await formatted(client, text), text);
      }
    });

    it('formats one range, or several', async () => {
      client = await connect(mode, { capabilities: {} });
      const text = '{\n"a":1,\n"b":2,\n"c":3\n}\n';
      assert.equal(await edited(client, text, 'rangeFormatting', { range: at(2, 0, 6) }), text.replace(':2', ': 2'));
      const ranges = [at(1, 0, 7), at(2, 0, 6)];
      const both = text.replace(':1', ': 1').replace(':2', ': 2');
      assert.equal(await edited(client, text, 'rangesFormatting', { ranges }), both);
      assert.equal(await edited(client, text, 'rangesFormatting', { ranges: [] }), text);
    });

    it('keeps lines where the settings say so', async () => {
      client = await connect(mode, {
        capabilities: {},
        initializationOptions: { settings: { format: { keepLines: true } } },
      });
      assert.equal(await formatted(client, '{"a":["x"],\n"b":1}'), '{"a": ["x"],\n  "b": 1}');
      const settings = { ecsTaskDefinition: { format: { keepLines: 'yes' } } };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
      assert.equal(await formatted(client, '{"a":1}'), '{\n  "a": 1\n}');
    });

    it('formats other JSON where the client leaves it to this server, and nothing that is not open', async () => {
      client = await connect(mode, { capabilities: {} });
      const uri = 'file:///project/package.json';
      client.open(uri, '{"name":1}', 'json');
      const ask = (uri: string) =>
        client.connection.sendRequest<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options: TWO });
      assert.equal((await ask(uri)).length, 3);
      assert.deepEqual(await ask('file:///nowhere.json'), []);
    });

    it('is registered for our language where the client can, and has JSON of its own', async () => {
      const dynamicRegistration = true;
      const textDocument: ClientCapabilities['textDocument'] = {
        formatting: { dynamicRegistration },
        rangeFormatting: { dynamicRegistration, rangesSupport: true },
        foldingRange: { dynamicRegistration },
        selectionRange: { dynamicRegistration },
        documentSymbol: { dynamicRegistration },
      };
      const registered = new Map<string, unknown>();
      client = await connect(mode, {
        capabilities: { textDocument },
        initializationOptions: { hostHasJson: true },
        onRegister: (method, options) => registered.set(method, options),
      });
      await formatted(client, '{}');
      const documentSelector = [{ language: 'ecs-task-definition' }];
      assert.deepEqual(registered.get('textDocument/formatting'), { documentSelector });
      assert.deepEqual(registered.get('textDocument/rangeFormatting'), { documentSelector, rangesSupport: true });
    });
  });

  describe(`folding and selection over the protocol, ${mode}`, () => {
    const TEXT = [
      '// what',
      '// and why',
      '{',
      '  "tags": [',
      '    { "key": "a" } // one',
      '  ],',
      '  /* several',
      '     lines */',
      '  "cpu": ${',
      '    cpu',
      '  }',
      '}',
      '',
    ].join('\r\n');

    let client: Client;
    afterEach(() => client.close());

    for (const [rangeLimit, expected] of [
      [undefined, ['2–10 object', '3–4 array', '6–7 comment', '8–9 object']],
      [1, ['2–10 object']],
    ] as const) {
      it(`folds objects, lists and comments, ${rangeLimit ?? 'as many as there are'}`, async () => {
        const foldingRange = rangeLimit === undefined ? {} : { rangeLimit };
        client = await connect(mode, { capabilities: { textDocument: { foldingRange } } });
        client.open(URI, TEXT);
        const folds = await client.connection.sendRequest<{ startLine: number; endLine: number; kind?: string }[]>(
          'textDocument/foldingRange',
          { textDocument: { uri: URI } },
        );
        assert.deepEqual(
          folds.map(({ startLine, endLine, kind }) => `${startLine}–${endLine}${kind ? ` ${kind}` : ''}`).sort(),
          expected,
        );
      });
    }

    it('selects outwards from each place', async () => {
      client = await connect(mode, { capabilities: {} });
      client.open(URI, TEXT);
      const [first, second] = await client.connection.sendRequest<Selection[]>('textDocument/selectionRange', {
        textDocument: { uri: URI },
        positions: [
          { line: 4, character: 15 },
          { line: 3, character: 4 },
        ],
      });
      const document = TextDocument.create(URI, '', 1, TEXT);
      assert.deepEqual(outwards(document, first).slice(0, 6), [
        'a',
        '"a"',
        '"key": "a"',
        ' "key": "a" ',
        '{ "key": "a" }',
        '\r\n    { "key": "a" } // one\r\n  ',
      ]);
      assert.deepEqual(outwards(document, second).slice(0, 2), ['tags', '"tags"']);
    });
  });
}

interface Selection {
  readonly range: ReturnType<typeof at>;
  readonly parent?: Selection;
}

function outwards(document: TextDocument, selection: Selection | undefined): string[] {
  return selection ? [document.getText(selection.range), ...outwards(document, selection.parent)] : [];
}
