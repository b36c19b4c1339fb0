import assert from 'node:assert/strict';
import { BRIDGE } from '../support/documents.ts';
import { Pipe } from '../support/pipe.ts';

const URI = 'file:///project/task-definition.json';
const OPEN = {
  method: 'textDocument/didOpen',
  params: { textDocument: { uri: URI, languageId: 'ecs-task-definition', version: 1, text: BRIDGE } },
};

/** How the server ends, each time with its exit code and without a word on standard error. */
const ENDS: readonly (readonly [string, number, (pipe: Pipe) => Promise<void>])[] = [
  [
    'after shutdown and exit',
    0,
    async (pipe) => {
      const { result, error } = await pipe.request('shutdown');
      assert.deepEqual([result, error], [null, undefined]);
      pipe.notify('exit');
    },
  ],
  ['at an exit without shutdown', 1, async (pipe) => pipe.notify('exit')],
  ['when the client is gone', 1, async (pipe) => void pipe.process.stdin.end()],
  [
    'when the client is gone after shutdown',
    0,
    async (pipe) => {
      await pipe.request('shutdown');
      pipe.process.stdin.end();
    },
  ],
  [
    'when the client goes with requests under way, and reads no more',
    1,
    async (pipe) => {
      pipe.process.stdout.destroy();
      const asked = Array.from({ length: 20 }, () =>
        pipe.prepare('textDocument/diagnostic', { textDocument: { uri: URI } }),
      );
      pipe.send(...asked.map(({ message }) => message));
      pipe.process.stdin.end();
    },
  ],
  [
    'when the client goes without an answer to what the server asked',
    1,
    async (pipe) => {
      const asked = new Promise<void>((resolve) => {
        pipe.onMessage = (method) => {
          if (method === 'workspace/configuration') resolve();
          return undefined;
        };
      });
      pipe.notify('workspace/didChangeConfiguration', { settings: null });
      await asked;
      pipe.process.stdin.end();
    },
  ],
  [
    'at shutdown and exit with diagnostics still to send',
    0,
    async (pipe) => {
      const { message } = pipe.prepare('shutdown');
      pipe.send({ ...OPEN, params: { textDocument: { ...OPEN.params.textDocument, uri: `${URI}c` } } }, message, {
        method: 'exit',
      });
    },
  ],
];

describe('the server process ends', () => {
  for (const [how, code, end] of ENDS) {
    it(how, async () => {
      const pipe = new Pipe(process.execPath, 'dist/server.js', '--stdio');
      await pipe.initialize({ workspace: { configuration: true } });
      pipe.send(OPEN);
      await end(pipe);
      assert.equal(await pipe.ended, code);
      assert.equal(pipe.stderr, '');
    });
  }

  it('at an exit before anything else', async () => {
    const pipe = new Pipe(process.execPath, 'dist/server.js', '--stdio');
    pipe.notify('exit');
    assert.equal(await pipe.ended, 1);
  });
});

describe('the server process, before and after its time', () => {
  it('refuses what comes before initialize', async () => {
    const pipe = new Pipe(process.execPath, 'dist/server.js', '--stdio');
    pipe.send(OPEN);
    const { error } = await pipe.request('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 0, character: 0 },
    });
    assert.ok(error, 'no answer, and no end');
    assert.ok((await pipe.initialize()).result);
    pipe.notify('exit');
    await pipe.ended;
  });
});
