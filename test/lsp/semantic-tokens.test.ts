import assert from 'node:assert/strict';
import type { SemanticTokens } from 'vscode-languageserver-protocol/node';
import { connect } from '../support/lsp.ts';

const URI = 'file:///project/task-definition.json';
const TEXT = `{
  "containerDefinitions": [
    { "name": "db", "image": "\${IMAGE}" },
    { "name": "web", "image": "a", "links": ["db"] }
  ]
}
`;

for (const mode of ['in-band', 'process'] as const) {
  describe(`semantic tokens over the protocol, ${mode}`, () => {
    it('are names and placeholders, of the whole document or of a range', async () => {
      const client = await connect(mode);
      try {
        const { semanticTokensProvider } = client.result.capabilities;
        assert.deepEqual(semanticTokensProvider, {
          legend: { tokenTypes: ['variable', 'class', 'struct', 'interface'], tokenModifiers: ['declaration'] },
          full: true,
          range: true,
        });
        client.open(URI, TEXT);
        const textDocument = { uri: URI };
        const ask = (method: string, params: object) =>
          client.connection.sendRequest<SemanticTokens>(`textDocument/semanticTokens/${method}`, params);
        const { data } = await ask('full', { textDocument });
        const tokens = [
          ...[2, 15, 2, 1, 1], // db
          ...[0, 15, 8, 0, 0], // ${IMAGE}
          ...[1, 15, 3, 1, 1], // web
          ...[0, 31, 2, 1, 0], // db
        ];
        assert.deepEqual(data, tokens);
        const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
        assert.deepEqual((await ask('range', { textDocument, range })).data, [3, 15, 3, 1, 1, 0, 31, 2, 1, 0]);
        assert.deepEqual((await ask('full', { textDocument: { uri: 'file:///nowhere.json' } })).data, []);
      } finally {
        await client.close();
      }
    });
  });
}
