import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeLens } from 'vscode-languageserver-protocol/node';
import { type Client, type ClientOptions, connect, MODERN } from '../support/lsp.ts';

const URI = 'file:///project/task-definition.json';

const TASK = `{
  "networkMode": "bridge",
  "cpu": "512",
  "containerDefinitions": [
    { "name": "web", "image": "web:1", "cpu": 128, "portMappings": [{ "containerPort": 80 }] }
  ]
}
`;

const SIZE = '0.5 vCPU: the containers ask for 128 CPU units';
const NETWORK = 'bridge: 80 → random host port';

const REFRESHING: ClientCapabilities = {
  ...MODERN,
  workspace: { ...MODERN.workspace, codeLens: { refreshSupport: true } },
};

describe('code lenses over the protocol', () => {
  it('are advertised, without resolve', () =>
    withClient({}, async ({ result }) => assert.deepEqual(result.capabilities.codeLensProvider, {})));

  it('stand at the brackets of the task and of its containers, without a command', () =>
    withClient({}, async (client) => {
      client.open(URI, TASK);
      assert.deepEqual(await lenses(client), [
        { range: range(0, 0), command: { title: SIZE, command: '' } },
        { range: range(0, 0), command: { title: NETWORK, command: '' } },
        { range: range(4, 4), command: { title: '128 of 512 CPU units (25 %)', command: '' } },
      ]);
    }));

  it('offer the other modes on clients that can switch', () =>
    withClient({ initializationOptions: { switchesMode: true } }, async (client) => {
      client.open(URI, TASK);
      const [size, network] = await lenses(client);
      assert.deepEqual(size?.command, { title: SIZE, command: '' });
      assert.deepEqual(network?.command, { title: NETWORK, command: 'ecsTaskDefinition.switchMode', arguments: [URI] });
      client.change(URI, 2, TASK.replace(/\}\n$/, ''));
      assert.deepEqual((await lenses(client))[1]?.command, { title: NETWORK, command: '' });
    }));

  it('follow the settings', async () => {
    let settings: unknown = { codeLens: { sizes: false, network: 'yes' } };
    await withClient({ capabilities: REFRESHING, settings: () => settings }, async (client) => {
      const refreshed = (what: unknown) => {
        const asked = new Promise((resolve) => client.connection.onRequest('workspace/codeLens/refresh', resolve));
        settings = what;
        void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        return asked;
      };
      client.open(URI, TASK);
      const titles = async () => (await lenses(client)).map(({ command }) => command?.title);
      await refreshed({ codeLens: { network: false } });
      assert.deepEqual(await titles(), [SIZE, '128 of 512 CPU units (25 %)']);
      await refreshed({ codeLens: { sizes: false } });
      assert.deepEqual(await titles(), [NETWORK]);
      await refreshed({});
      assert.deepEqual((await titles()).length, 3);
    });
  });

  it('do not come for other documents', () =>
    withClient({}, async (client) => {
      client.open('file:///project/package.json', '{ "name": "web", "cpu": "512" }', 'json');
      assert.deepEqual(await lenses(client, 'file:///project/package.json'), []);
      assert.deepEqual(await lenses(client, 'file:///project/closed.json'), []);
    }));
});

async function withClient(options: ClientOptions, use: (client: Client) => Promise<void>): Promise<void> {
  const client = await connect('in-band', options);
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

function lenses({ connection }: Client, uri = URI): Promise<CodeLens[]> {
  return connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
}

function range(line: number, character: number) {
  return { start: { line, character }, end: { line, character: character + 1 } };
}
