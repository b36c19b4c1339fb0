import assert from 'node:assert/strict';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-protocol/node';
import { connect } from '../support/lsp.ts';

const SHOP = 'file:///project/shop/task-definition.json';
const API = 'file:///project/api.json';
const CONTAINERS = 'file:///project/containers.json';

const SHOP_TEXT = `{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "portMappings": [{ "containerPort": 8080 }],
      "environment": [{ "name": "WEB_MODE", "value": "x" }],
      "mountPoints": [{ "sourceVolume": "web-cache", "containerPath": "/web" }]
    },
    { "image": "nameless" }
  ],
  "volumes": [{ "name": "web-cache" }]
}
`;

const at = (uri: string, line: number, start: number, end: number) => ({
  uri,
  range: { start: { line, character: start }, end: { line, character: end } },
});

for (const mode of ['in-band', 'process', 'worker'] as const) {
  describe(`workspace symbols, ${mode}`, () => {
    it('are those of all open documents, in json documents too', async () => {
      const { connection, result, open, close } = await connect(mode, { initializationOptions: { hostHasJson: true } });
      const ask = (query: string) => connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
      const named = async (query: string) =>
        (await ask(query)).map(({ name, containerName = '-' }) => `${name} in ${containerName}`);
      try {
        assert.equal(result.capabilities.workspaceSymbolProvider, true);
        assert.deepEqual(await ask(''), []);
        open(SHOP, SHOP_TEXT);
        assert.deepEqual(await ask(''), [
          { name: 'shop', kind: SymbolKind.Package, location: at(SHOP, 1, 12, 18) },
          { name: 'web', kind: SymbolKind.Module, location: at(SHOP, 4, 14, 19), containerName: 'shop' },
          { name: '8080/tcp', kind: SymbolKind.Interface, location: at(SHOP, 6, 42, 46), containerName: 'web' },
          { name: 'web-cache', kind: SymbolKind.Object, location: at(SHOP, 12, 24, 35), containerName: 'shop' },
        ]);
        open(API, '{"family": "api", "containerDefinitions": [{"name": "WebAPI", "image": "api:1"}]}', 'json');
        open(CONTAINERS, '[{"name": "worker", "image": "w:1", "memory": 64, "essential": true}]', 'json');
        open('file:///project/package.json', '{"name": "web"}', 'json');
        assert.deepEqual(await named('web'), ['web in shop', 'web-cache in shop', 'WebAPI in api']);
        assert.deepEqual(await named('WCH'), ['web-cache in shop']);
        assert.deepEqual(await named('wr'), ['worker in -']);
        assert.deepEqual(await named('bew'), []);
        assert.deepEqual(await named('🚀'), []);
        await connection.sendNotification('textDocument/didClose', { textDocument: { uri: SHOP } });
        assert.deepEqual(await named('web'), ['WebAPI in api']);
      } finally {
        await close();
      }
    });
  });
}
