import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { FIND_CONFIGURATION, STATUS } from '../../server/src/protocol.ts';
import { folder, removeFolders } from '../support/cli.ts';
import { BRIDGE } from '../support/documents.ts';
import { type Client, type ClientOptions, connect, MODERN, type Mode } from '../support/lsp.ts';

const RULE = 'network-fargate-requires-awsvpc';
const FILE = 'ecs-taskdef.config.json';
const URI = 'file:///project/infra/task-definition.json';
const setTo = (level: string) => JSON.stringify({ rules: { [RULE]: level } });
const [HINT, WARNING, ERROR] = [4, 2, 1];

async function withClient(mode: Mode, options: ClientOptions, use: (client: Client) => Promise<void>): Promise<void> {
  const client = await connect(mode, options);
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

/** Severities of the findings in a document, which is opened for it. */
async function judged({ open, pull }: Client, uri: string): Promise<(number | undefined)[]> {
  open(uri, BRIDGE);
  return (await pull(uri)).map(({ severity }) => severity);
}

for (const mode of ['in-band', 'process', 'worker'] as const) {
  describe(`the configuration file, ${mode}`, () => {
    it('is asked of a client that finds it, before the first diagnostics', () => {
      const text = JSON.stringify({ rules: { [RULE]: 'off' }, files: { 'infra/**': { rules: { [RULE]: 'hint' } } } });
      const configurationFile = () => ({ uri: `file:///project/${FILE}`, text });
      return withClient(mode, { configurationFile }, async (client) => {
        assert.deepEqual(await judged(client, URI), [HINT]);
        assert.deepEqual(await judged(client, 'file:///project/other/task.json'), []);
      });
    });

    it('yields to the settings', () =>
      withClient(
        mode,
        {
          configurationFile: () => ({ uri: `file:///project/${FILE}`, text: setTo('hint') }),
          settings: () => ({ files: { 'infra/*.json': { rules: { [RULE]: 'warning' } } } }),
          rootUri: 'file:///project',
        },
        async (client) => {
          const refreshed = new Promise<void>((done) =>
            client.connection.onRequest('workspace/diagnostic/refresh', () => done()),
          );
          await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
          await refreshed;
          assert.deepEqual(await judged(client, URI), [WARNING]);
          assert.deepEqual(await judged(client, 'file:///project/task.json'), [HINT]);
        },
      ));

    it('is read again when it changes', () => {
      let level = 'hint';
      const configurationFile = () => ({ uri: `file:///project/${FILE}`, text: setTo(level) });
      return withClient(mode, { configurationFile }, async (client) => {
        assert.deepEqual(await judged(client, URI), [HINT]);
        level = 'warning';
        const refreshed = new Promise<void>((done) =>
          client.connection.onRequest('workspace/diagnostic/refresh', () => done()),
        );
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: `file:///project/${FILE}`, type: 2 }],
        });
        await refreshed;
        assert.deepEqual(
          (await client.pull(URI)).map(({ severity }) => severity),
          [WARNING],
        );
      });
    });

    it('is read again when it changes while it is being read', () =>
      withClient(mode, { configurationFile: () => null }, async (client) => {
        const answer = (level: string) => ({ uri: `file:///project/${FILE}`, text: setTo(level) });
        let asked = 0;
        client.connection.onRequest(FIND_CONFIGURATION, async () => {
          if (++asked > 1) return answer('warning');
          await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{ uri: `file:///project/${FILE}`, type: 2 }],
          });
          return answer('hint');
        });
        assert.deepEqual(await judged(client, URI), [WARNING]);
        assert.equal(asked, 2);
      }));

    it('serves a name with a percent sign in it', () => {
      const text = `{ "files": { "100%.*": { "rules": { "${RULE}": "hint" } } }, "rules": { "tag-mx": "off" } }`;
      const configurationFile = () => ({ uri: `file:///100%25/100%/${FILE}`, text });
      return withClient(mode, { configurationFile }, async (client) => {
        const said: string[] = [];
        client.connection.onNotification('window/showMessage', ({ message }) => void said.push(message));
        assert.deepEqual(await judged(client, 'file:///100%25/100%/100%.taskdef.json'), [HINT]);
        assert.deepEqual(await judged(client, 'file:///100%25/100%/100%25.taskdef.json'), [HINT]);
        assert.equal(said.length, 1);
      });
    });

    it('that is wrong is complained of once, and the rest of it counts', () => {
      const text = `{ "rules": { "${RULE}": "hint", "tag-mx": "off" } }`;
      const configurationFile = () => ({ uri: `file:///project/${FILE}`, text });
      return withClient(mode, { configurationFile }, async (client) => {
        const said: string[] = [];
        client.connection.onNotification('window/showMessage', ({ message }) => void said.push(message));
        assert.deepEqual(await judged(client, URI), [HINT]);
        assert.deepEqual(await judged(client, 'file:///project/task.json'), [HINT]);
        assert.deepEqual(said, [`${FILE}:1:57: There is no rule "tag-mx". Did you mean "tag-max"?`]);
      });
    });
  });
}

describe('the settings of a client that cannot be told to ask again', () => {
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };

  /** What a document is told that is asked about before the settings are there, and what happens then. */
  async function judgedEarly(settings: () => unknown, then: () => void): Promise<(number | undefined)[]> {
    let found: (number | undefined)[] = [];
    await withClient('in-band', { capabilities, settings }, async (client) => {
      const asked = judged(client, URI);
      // A request behind it is answered: the server has read the first, and could have answered.
      await client.connection.sendRequest(STATUS, { uri: URI });
      then();
      found = await asked;
    });
    return found;
  }

  it('count in its first diagnostics', async () => {
    let give: (settings: unknown) => void = () => undefined;
    const settings = new Promise((resolve) => {
      give = resolve;
    });
    const found = await judgedEarly(
      () => settings,
      () => give({ rules: { [RULE]: 'off' } }),
    );
    assert.deepEqual(found, []);
  });

  it('are not waited for where it refuses them', async () => {
    const settings = () => Promise.reject(new Error('no settings here'));
    assert.deepEqual(await judgedEarly(settings, () => undefined), [ERROR]);
  });

  it('are waited for no longer than a second', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const settings = () => new Promise(() => undefined);
      assert.deepEqual(await judgedEarly(settings, () => mock.timers.tick(1000)), [ERROR]);
    } finally {
      mock.timers.reset();
    }
  });
});

for (const mode of ['in-band', 'process'] as const) {
  describe(`the configuration file on disk, ${mode}`, () => {
    after(removeFolders);

    it('is the nearest one, and none above the workspace', async () => {
      const root = await folder({
        [FILE]: setTo('off'),
        [`a/${FILE}`]: setTo('hint'),
        [`a/b/c/${FILE}`]: '{}',
        'x/y': '',
      });
      const uri = (path: string) => pathToFileURL(join(root, path)).href;
      await withClient(mode, { rootUri: uri('a') }, async (client) => {
        assert.deepEqual(await judged(client, uri('a/b/task.json')), [HINT]);
        assert.deepEqual(await judged(client, uri('a/b/c/task.json')), [ERROR]);
        assert.deepEqual(await judged(client, uri('x/task.json')), [ERROR], 'outside of the workspace');
        assert.deepEqual(await judged(client, 'untitled:task'), [ERROR]);
      });
    });

    it('reaches clients that are sent diagnostics, and is read when a document is opened', async () => {
      const root = await folder({ [FILE]: setTo('hint') });
      const uri = pathToFileURL(join(root, 'task.json')).href;
      await withClient(mode, { capabilities: {} }, async ({ connection, open, pushed }) => {
        const first = pushed(uri);
        open(uri, BRIDGE);
        assert.equal((await first)[0]?.severity, HINT);
        const closed = pushed(uri);
        await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
        assert.deepEqual(await closed, []);
        await writeFile(join(root, FILE), setTo('warning'));
        const second = pushed(uri);
        open(uri, BRIDGE);
        assert.equal((await second)[0]?.severity, WARNING);
      });
    });

    it('is watched where the client can', async () => {
      const watched: string[] = [];
      const capabilities = {
        ...MODERN,
        workspace: { ...MODERN.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
      };
      const onRegister = (method: string, options: unknown) => {
        if (method !== 'textDocument/diagnostic') watched.push(`${method} ${JSON.stringify(options)}`);
      };
      await withClient(mode, { capabilities, onRegister }, async (client) => {
        await judged(client, URI);
        assert.deepEqual(watched, [`workspace/didChangeWatchedFiles {"watchers":[{"globPattern":"**/${FILE}"}]}`]);
      });
    });
  });
}
