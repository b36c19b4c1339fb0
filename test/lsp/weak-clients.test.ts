import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic, SymbolInformation } from 'vscode-languageserver-protocol/node';
import { toMarkup } from '../../server/src/lsp/convert.ts';
import { BRIDGE } from '../support/documents.ts';
import { type Client, connect, MODERN } from '../support/lsp.ts';

/** What a client does not announce, it does not get. */

const URI = 'file:///project/task-definition.json';

describe('a client without', () => {
  it('symbols within symbols gets them one after the other', () =>
    withClient({}, async ({ connection, open }) => {
      open(URI, BRIDGE);
      const ask = (uri: string) =>
        connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
      assert.deepEqual(
        (await ask(URI)).map(({ name, containerName, location }) => [name, containerName, location.uri]),
        [
          ['web', undefined, URI],
          ['web', 'web', URI],
        ],
      );
      const manifest = 'file:///project/package.json';
      open(manifest, '{ "a": { "b": 1 } }', 'json');
      assert.deepEqual(await ask(manifest), [
        { name: 'a', kind: 2, location: { uri: manifest, range: within(2, 17) } },
        { name: 'b', kind: 16, location: { uri: manifest, range: within(9, 15) }, containerName: 'a' },
      ]);
    }));

  it('code actions that carry an edit is offered none', async () => {
    const provider = async (codeAction: NonNullable<ClientCapabilities['textDocument']>['codeAction']) => {
      let announced: unknown;
      await withClient({ textDocument: { ...(codeAction && { codeAction }) } }, async ({ result }) => {
        announced = result.capabilities.codeActionProvider;
      });
      return announced;
    };
    assert.equal(await provider(undefined), undefined);
    assert.equal(await provider({ dataSupport: true, resolveSupport: { properties: ['edit'] } }), undefined);
    const codeActionLiteralSupport = { codeActionKind: { valueSet: [] } };
    assert.deepEqual(await provider({ codeActionLiteralSupport }), {
      codeActionKinds: ['quickfix', 'refactor.extract', 'refactor.rewrite', 'source.fixAll.ecs'],
      resolveProvider: false,
    });
  });

  const extras = ({ codeDescription, relatedInformation }: Diagnostic) => [
    codeDescription !== undefined,
    relatedInformation !== undefined,
  ];
  const CASES: readonly (readonly [string, object, readonly boolean[]])[] = [
    ['both', {}, [false, false]],
    ['related places', { codeDescriptionSupport: true }, [true, false]],
    ['links of codes', { relatedInformation: true }, [false, true]],
    ['neither', { codeDescriptionSupport: true, relatedInformation: true }, [true, true]],
  ];
  for (const [name, features, expected] of CASES) {
    it(`${name} gets diagnostics without, sent or pulled`, async () => {
      await withClient({ textDocument: { diagnostic: features } }, async ({ open, pull }) => {
        open(URI, BRIDGE);
        assert.deepEqual((await pull(URI)).map(extras), [expected]);
      });
      await withClient({ textDocument: { publishDiagnostics: features } }, async ({ open, pushed }) => {
        const first = pushed(URI);
        open(URI, BRIDGE);
        assert.deepEqual((await first).map(extras), [expected]);
      });
    });
  }

  it('Markdown reads no signs of it', () => {
    const TEXTS: readonly (readonly [string, string])[] = [
      ['```json\n{ "a": 1 }\n```', '{ "a": 1 }'],
      ['One:\n\n```json\n{\n  "a": 1\n}\n```\n\n**Two** `b`', 'One:\n\n{\n  "a": 1\n}\n\nTwo b'],
      ['```\na\n```\n```sh\nb\n```\n', 'a\nb\n'],
    ];
    for (const [markdown, value] of TEXTS)
      assert.deepEqual(toMarkup(markdown, false), { kind: 'plaintext', value }, markdown);
    assert.deepEqual(toMarkup('`a`', true), { kind: 'markdown', value: '`a`' });
  });
});

describe('a client that shows all of it', () => {
  it('gets all of it', () =>
    withClient(MODERN, async ({ open, pull }) => {
      open(URI, BRIDGE);
      const [diagnostic] = await pull(URI);
      assert.match(diagnostic?.codeDescription?.href ?? '', /network-fargate-requires-awsvpc\.md$/);
      assert.equal(diagnostic?.relatedInformation?.length, 1);
    }));
});

async function withClient(capabilities: ClientCapabilities, use: (client: Client) => Promise<void>): Promise<void> {
  const client = await connect('in-band', { capabilities });
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

const within = (start: number, end: number) => ({
  start: { line: 0, character: start },
  end: { line: 0, character: end },
});
