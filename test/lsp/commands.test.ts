import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { REFACTOR, RULE, RULES, type RuleEntry, STATUS } from '../../server/src/protocol.ts';
import { type Client, connect, type Mode } from '../support/lsp.ts';

/** What the client's commands and its status item ask for. */

const URI = 'file:///project/task-definition.json';
const TASK = '{ "networkMode": "host", "requiresCompatibilities": ["EC2"], "containerDefinitions": [] }';

for (const mode of ['in-band', 'process'] as const) {
  describe(`requests of our own client (${mode})`, () => {
    it('tell what a document is', () =>
      withClient(mode, async ({ open, connection }) => {
        open(URI, TASK);
        const expected = { kind: 'task-definition', launchTypes: ['EC2'], networkMode: 'host' };
        assert.deepEqual(await connection.sendRequest(STATUS, { uri: URI }), expected);
        open('file:///project/a.json', '{}', 'json');
        for (const uri of ['file:///project/a.json', 'file:///closed.json', 7, undefined])
          assert.equal(await connection.sendRequest(STATUS, { uri }), null);
        assert.equal(await connection.sendRequest(STATUS, null), null);
      }));

    it('list all rules with what they find', () =>
      withClient(mode, async ({ connection }) => {
        const rules = await connection.sendRequest<RuleEntry[]>(RULES, {});
        const ids = rules.map(({ id }) => id);
        assert.deepEqual(ids, [...ids].sort());
        const documented = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^\| \[([\w-]+)\]/gm)];
        assert.equal(ids.length, documented.length);
        assert.deepEqual(
          rules.find(({ id }) => id === 'network-links-mode'),
          {
            id: 'network-links-mode',
            severity: 'error',
            summary: 'Container links in a network mode other than `bridge`.',
          },
        );
        assert.deepEqual(
          rules.filter(({ summary }) => summary === ''),
          [],
        );
      }));

    it('give the page of a rule, as in the documentation, with the examples behind a link', () =>
      withClient(mode, async ({ connection }) => {
        const page = await connection.sendRequest<string>(RULE, { id: 'network-links-mode' });
        const documented = readFileSync('docs/rules/network-links-mode.md', 'utf8')
          .replace(/^<!--.*\n/, '')
          .replace(
            /## Example[\s\S]*(?=## Set it)/,
            'With examples: <https://github.com/ecs-task-definition/ecs-task-definition/blob/main/docs/rules/network-links-mode.md>\n\n',
          );
        assert.equal(page, documented);
        for (const id of ['no-such-rule', 7, undefined]) assert.equal(await connection.sendRequest(RULE, { id }), null);
      }));
  });
}

describe('the commands', () => {
  it('get their code actions by kind', () =>
    withClient('in-band', async ({ open, connection }) => {
      open(URI, TASK);
      const titles = async (only: string) => {
        const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: URI },
          range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
          context: { diagnostics: [], only: [only] },
        });
        return actions.map(({ title }) => title);
      };
      const modes = ['awsvpc', 'bridge', 'none'].map((mode) => `Switch to network mode "${mode}"`);
      assert.deepEqual(await titles(REFACTOR.switchMode), modes);
      assert.deepEqual(await titles(REFACTOR.fargate), ['Make this task Fargate-compatible']);
      assert.deepEqual(await titles('refactor.rewrite.ecs'), [...modes, 'Make this task Fargate-compatible']);
    }));

  it('speak Korean', () =>
    withClient(
      'process',
      async ({ connection }) => {
        const page = await connection.sendRequest<string>(RULE, { id: 'network-links-mode' });
        assert.match(page, /## 이유\n\n.*네트워크[\s\S]*출처: <https:/);
        const rules = await connection.sendRequest<RuleEntry[]>(RULES, {});
        assert.deepEqual(
          rules.filter(({ summary }) => !/[가-힣]/.test(summary)).map(({ id }) => id),
          [],
        );
      },
      'ko',
    ));
});

async function withClient(mode: Mode, use: (client: Client) => Promise<void>, locale?: string): Promise<void> {
  const client = await connect(mode, locale ? { locale } : {});
  try {
    await use(client);
  } finally {
    await client.close();
  }
}
