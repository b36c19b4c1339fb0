import assert from 'node:assert/strict';
import type { BaseLanguageClient, ErrorHandler } from 'vscode-languageclient';
import { whenDied } from '../../client/src/died.ts';
import { Server } from '../../client/src/server.ts';

/** How the extension starts its server, and starts it anew, whatever has become of the one before. */

type Start = 'runs' | 'hangs' | 'fails';

/** Clients of the library, as far as the extension knows them: each start ends as the list says. */
function watched(...starts: readonly Start[]) {
  const log: string[] = [];
  const told: string[] = [];
  const next = [...starts];
  let count = 0;
  const create = async () => {
    const name = `client ${++count}`;
    const how = next.shift();
    let isRunning = false;
    const client = {
      isRunning: () => isRunning,
      async start() {
        log.push(`${name} starts`);
        if (how === 'hangs') await new Promise(() => undefined);
        if (how === 'fails') throw new Error(`${name} is broken`);
        isRunning = true;
      },
      async dispose(timeout: number) {
        assert.ok(timeout > 0, 'it is not waited for without end');
        log.push(`${name} is disposed of`);
        const wasRunning = isRunning;
        isRunning = false;
        // As the library does.
        if (!wasRunning) throw new Error('Client is not running and cannot be stopped.');
      },
    };
    return client as unknown as BaseLanguageClient;
  };
  return { server: new Server(create, (reason) => told.push(reason)), log, told };
}

describe('the server of the extension', () => {
  it('is started once, by whoever needs it first', async () => {
    const { server, log } = watched('runs');
    assert.deepEqual([server.isStarted, server.running], [false, undefined]);
    const [one, other] = await Promise.all([server.client(), server.client()]);
    assert.ok(one && one === other && server.running === one);
    assert.deepEqual(log, ['client 1 starts']);
    await server.stop();
    assert.deepEqual([server.isStarted, server.running], [false, undefined]);
    await server.stop();
    assert.deepEqual(log, ['client 1 starts', 'client 1 is disposed of']);
  });

  it('gets a new client when it is started anew', async () => {
    const { server, log } = watched('runs', 'runs');
    const first = await server.client();
    await server.restart();
    assert.ok(server.running && server.running !== first);
    assert.deepEqual(log, ['client 1 starts', 'client 1 is disposed of', 'client 2 starts']);
  });

  it('is started anew while a start hangs', async () => {
    const { server, log, told } = watched('hangs', 'runs');
    void server.client();
    // The client is made, and its start is under way.
    await new Promise(setImmediate);
    assert.deepEqual([server.isStarted, server.running], [true, undefined]);
    await server.restart();
    assert.ok(server.running);
    assert.deepEqual(log, ['client 1 starts', 'client 1 is disposed of', 'client 2 starts']);
    assert.deepEqual(told, []);
  });

  it('is not started by a client that was given up before it was made', async () => {
    const { server, log } = watched('runs', 'runs');
    const first = server.client();
    await server.restart();
    assert.equal(await first, undefined);
    assert.deepEqual(log, ['client 2 starts']);
  });

  it('is tried again after a start that failed, with a new client, and the person is told of each', async () => {
    const { server, log, told } = watched('fails', 'fails', 'runs');
    assert.deepEqual(await Promise.all([server.client(), server.client()]), [undefined, undefined]);
    assert.equal(server.isStarted, false);
    await server.restart();
    assert.equal(server.isStarted, false);
    assert.ok(await server.client());
    assert.deepEqual(told, ['client 1 is broken', 'client 2 is broken']);
    assert.deepEqual(log, [
      'client 1 starts',
      'client 1 is disposed of',
      'client 2 starts',
      'client 2 is disposed of',
      'client 3 starts',
    ]);
  });
});

describe('a server that has died', () => {
  it('is started again, which is told once, and is given up with a word where the library gives up', async () => {
    let restarts = 0;
    let told = 0;
    const [doNotRestart, restart] = [1, 2];
    const closed = () => ({ action: ++restarts <= 4 ? restart : doNotRestart, message: 'in English' });
    const usual: ErrorHandler = { closed, error: () => assert.fail('not asked') };
    const handler = whenDied(usual, () => told++, 'given up');
    const answers = [];
    for (let time = 0; time < 5; time++) answers.push(await handler.closed());
    assert.deepEqual(answers.slice(0, 4), Array(4).fill({ action: restart, handled: true }));
    assert.deepEqual(answers[4], { action: doNotRestart, message: 'given up' });
    assert.equal(told, 1);
  });

  it('is none because messages do not get through, however many', async () => {
    const usual: ErrorHandler = { closed: () => assert.fail('not asked'), error: () => assert.fail('not asked') };
    const handler = whenDied(usual, () => assert.fail('nothing is told'), '');
    for (const count of [1, 4, 99, undefined])
      assert.deepEqual(await handler.error(new Error('write EPIPE'), undefined, count), { action: 1, handled: true });
  });
});
