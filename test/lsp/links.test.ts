import assert from 'node:assert/strict';
import { type DocumentLink, type DocumentSymbol, SymbolKind } from 'vscode-languageserver-protocol/node';
import { connect, MODERN } from '../support/lsp.ts';

const URI = 'file:///project/task-definition.json';

const TEXT = `{
  "family": "shop",
  "networkMode": "awsvpc",
  "executionRoleArn": "arn:aws:iam::111122223333:role/web",
  "containerDefinitions": [
    { "name": "web", "image": "nginx:1.27", "portMappings": [{ "containerPort": 80 }] }
  ],
  "volumes": [{ "name": "tmp" }]
}
`;

const range = (line: number, start: number, end: number, endLine = line) => ({
  start: { line, character: start },
  end: { line: endLine, character: end },
});

const LINKS: DocumentLink[] = [
  {
    range: range(3, 23, 57),
    target: 'https://console.aws.amazon.com/iam/home#/roles/details/web',
    tooltip: 'Open this role in the IAM console',
  },
  {
    range: range(5, 31, 41),
    target: 'https://hub.docker.com/_/nginx',
    tooltip: 'Open this image on Docker Hub',
  },
];

const SYMBOLS: DocumentSymbol[] = [
  {
    name: 'shop',
    detail: 'awsvpc',
    kind: SymbolKind.Package,
    range: range(0, 0, 1, 8),
    selectionRange: range(1, 12, 18),
    children: [
      {
        name: 'web',
        detail: 'nginx:1.27 · 80/tcp',
        kind: SymbolKind.Module,
        range: range(5, 4, 87),
        selectionRange: range(5, 14, 19),
        children: [
          {
            name: '80/tcp',
            kind: SymbolKind.Interface,
            range: range(5, 61, 84),
            selectionRange: range(5, 80, 82),
            children: [],
          },
        ],
      },
      {
        name: 'tmp',
        kind: SymbolKind.Object,
        range: range(7, 14, 31),
        selectionRange: range(7, 24, 29),
        children: [],
      },
    ],
  },
];

for (const mode of ['in-band', 'process', 'worker'] as const) {
  describe(`links and outline, ${mode}`, () => {
    it('are offered and answered, and no links in other documents', async () => {
      const { connection, result, open, close } = await connect(mode, { capabilities: MODERN });
      const ask = <T>(request: 'documentLink' | 'documentSymbol', uri = URI) =>
        connection.sendRequest<T>(`textDocument/${request}`, { textDocument: { uri } });
      try {
        assert.deepEqual(result.capabilities.documentLinkProvider, {});
        assert.equal(result.capabilities.documentSymbolProvider, true);
        open(URI, TEXT);
        assert.deepEqual(await ask('documentLink'), LINKS);
        assert.deepEqual(await ask('documentSymbol'), SYMBOLS);
        const manifest = 'file:///project/package.json';
        open(manifest, '{ "image": "nginx" }', 'json');
        assert.deepEqual(await ask('documentLink', manifest), []);
        const [image] = await ask<DocumentSymbol[]>('documentSymbol', manifest);
        assert.equal(image?.name, 'image', 'the outline of any JSON');
        assert.deepEqual(await ask('documentLink', 'file:///nowhere.json'), []);
        assert.deepEqual(await ask('documentSymbol', 'file:///nowhere.json'), []);
      } finally {
        await close();
      }
    });
  });
}
