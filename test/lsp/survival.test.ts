import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { FIND_CONFIGURATION } from '../../server/src/protocol.ts';
import { BRIDGE, GOOD } from '../support/documents.ts';
import { type Answer, Pipe } from '../support/pipe.ts';

/** What clients do to the server process, and what they get of it all the same. */

const URI = 'file:///project/task-definition.json';
const CANCELLED = -32800;
const PULLS = { textDocument: { diagnostic: {} } };
const START = { line: 0, character: 0 };

const open = (text: string, uri = URI, version = 1) => ({
  method: 'textDocument/didOpen',
  params: { textDocument: { uri, languageId: 'ecs-task-definition', version, text } },
});
const change = (version: number, contentChanges: readonly object[], uri = URI) => ({
  method: 'textDocument/didChange',
  params: { textDocument: { uri, version }, contentChanges },
});
const close = (uri = URI) => ({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
const about = (uri = URI) => ({ textDocument: { uri } });
const part = (start: object, end: object, text: string) => ({ range: { start, end }, text });
const at = (line: number, character: number) => ({ line, character });

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** All diagnostics that are pushed, and the promise of some. */
function published(pipe: Pipe) {
  const all: Published[] = [];
  let look: () => void = () => undefined;
  pipe.onMessage = (method, params) => {
    if (method !== 'textDocument/publishDiagnostics') return null;
    all.push(params as Published);
    look();
    return null;
  };
  const until = (pass: (one: Published) => boolean, count = 1) =>
    new Promise<void>((resolve) => {
      look = () => all.filter(pass).length >= count && resolve();
      look();
    });
  return { all, until };
}

const start = () => new Pipe(process.execPath, 'dist/server.js', '--stdio');

/** Ends a server, which has answered each question once and said nothing on standard error. */
async function end(pipe: Pipe): Promise<void> {
  assert.equal((await pipe.request('shutdown')).result, null);
  pipe.notify('exit');
  assert.equal(await pipe.ended, 0);
  assert.deepEqual([pipe.strays, pipe.stderr], [[], '']);
}

describe('the server process goes on', () => {
  let pipe: Pipe;
  beforeEach(() => {
    pipe = start();
  });
  afterEach(() => end(pipe));

  it('when requests are taken back that have not begun: each is answered once', async () => {
    await pipe.initialize(PULLS);
    const asked = Array.from({ length: 100 }, () => pipe.prepare('textDocument/diagnostic', about()));
    const back = asked.map(({ message: { id } }) => ({ method: '$/cancelRequest', params: { id } }));
    pipe.send(open(BRIDGE), ...asked.map(({ message }) => message), ...back);
    const answers = await Promise.all(asked.map(({ answer }) => answer));
    assert.deepEqual(new Set(answers.map(({ error }) => error?.code)), new Set([CANCELLED]));
    assert.equal(itemsOf(await pipe.request('textDocument/diagnostic', about())).length, 1);
  });

  it('when requests are taken back that wait: each is answered once', async () => {
    const { looked, answer } = configurationAsked();
    await pipe.initialize(PULLS, { initializationOptions: { findsConfiguration: true } });
    const asked = Array.from({ length: 100 }, () => pipe.prepare('textDocument/diagnostic', about()));
    pipe.send(open(BRIDGE), ...asked.map(({ message }) => message));
    const id = await looked;
    const back = asked.slice(1).map(({ message }) => ({ method: '$/cancelRequest', params: { id: message.id } }));
    pipe.send(...back, ...back, answer(id));
    const [first, ...others] = await Promise.all(asked.map((one) => one.answer));
    assert.equal(itemsOf(first).length, 1);
    assert.deepEqual(new Set(others.map(({ error }) => error?.code)), new Set([CANCELLED]));
  });

  it('when a request is taken back that is answered, or was never made', async () => {
    await pipe.initialize(PULLS);
    pipe.send(open(BRIDGE));
    const { message, answer } = pipe.prepare('textDocument/diagnostic', about());
    pipe.send(message);
    await answer;
    for (const id of [message.id, 4711, 'four', null, {}]) pipe.notify('$/cancelRequest', { id });
    assert.equal(itemsOf(await pipe.request('textDocument/diagnostic', about())).length, 1);
  });

  it('when a document is closed right behind a change, and says nothing more of it', async () => {
    const { all, until } = published(pipe);
    await pipe.initialize();
    pipe.send(open(BRIDGE));
    await until(({ diagnostics }) => diagnostics.length === 1);
    const before = all.length;
    pipe.send(change(2, [part(START, START, ' ')]), close(), open(BRIDGE, `${URI}c`));
    await until(({ uri }) => uri !== URI);
    assert.deepEqual(
      all.slice(before).filter(({ uri }) => uri === URI),
      [{ uri: URI, diagnostics: [] }],
    );
  });

  it('when a document is closed while it waits for its configuration, and says nothing of it', async () => {
    const { all, until } = published(pipe);
    const { onMessage } = pipe;
    const { looked, answer } = configurationAsked();
    const { onMessage: hold } = pipe;
    pipe.onMessage = (method, params) => (method === FIND_CONFIGURATION ? hold : onMessage)(method, params);
    await pipe.initialize({}, { initializationOptions: { findsConfiguration: true } });
    pipe.send(open(BRIDGE));
    const id = await looked;
    pipe.send(close(), answer(id));
    pipe.onMessage = onMessage;
    pipe.send(open(BRIDGE, `${URI}c`));
    await until(({ uri }) => uri !== URI);
    assert.deepEqual(
      all.filter(({ uri }) => uri === URI),
      [{ uri: URI, diagnostics: [] }],
    );
  });

  it('when a document is closed between a question and its answer', async () => {
    await pipe.initialize(PULLS);
    const question = pipe.prepare('textDocument/diagnostic', about());
    const hover = pipe.prepare('textDocument/hover', { ...about(), position: at(3, 5) });
    pipe.send(open(BRIDGE), change(2, [{ text: GOOD }]), question.message, hover.message, close());
    await Promise.all([question.answer, hover.answer]);
    assert.deepEqual(itemsOf(await pipe.request('textDocument/diagnostic', about())), []);
  });

  /** The server looks for a configuration: the id of its question, which is answered by hand. */
  function configurationAsked() {
    let take: (id: unknown) => void = () => undefined;
    const looked = new Promise<unknown>((resolve) => {
      take = resolve;
    });
    pipe.onMessage = (method, _, id) => {
      if (method !== FIND_CONFIGURATION) return null;
      take(id);
      return undefined;
    };
    return { looked, answer: (id: unknown) => ({ id, result: null }) };
  }
});

describe('1,000 open documents', () => {
  const COUNT = 1000;
  const uris = Array.from({ length: COUNT }, (_, index) => `file:///project/${index}/task-definition.json`);

  it('are told of, and each again after an edit', async () => {
    const pipe = start();
    const { all, until } = published(pipe);
    await pipe.initialize();
    pipe.send(...uris.map((uri) => open(BRIDGE, uri)));
    await until(({ version, diagnostics }) => version === 1 && diagnostics.length === 1, COUNT);
    pipe.send(...uris.map((uri) => change(2, [part(at(3, 18), at(3, 24), 'awsvpc')], uri)));
    await until(({ version, diagnostics }) => version === 2 && diagnostics.length === 0, COUNT);
    assert.equal(all.length, 2 * COUNT);
    await end(pipe);
  }).timeout(60_000);

  it('are answered for, and each again after an edit', async () => {
    const pipe = start();
    await pipe.initialize(PULLS);
    pipe.send(...uris.map((uri) => open(GOOD, uri)));
    const ask = () => Promise.all(uris.map((uri) => pipe.request('textDocument/diagnostic', about(uri))));
    assert.deepEqual(new Set((await ask()).map((answer) => itemsOf(answer).length)), new Set([0]));
    pipe.send(...uris.map((uri) => change(2, [part(at(3, 18), at(3, 24), 'bridge')], uri)));
    assert.deepEqual(new Set((await ask()).map((answer) => itemsOf(answer).length)), new Set([1]));
    const hovers = uris.map((uri) => pipe.request('textDocument/hover', { ...about(uri), position: at(3, 5) }));
    assert.ok((await Promise.all(hovers)).every(({ result }) => result));
    await end(pipe);
  }).timeout(60_000);
});

/** Two characters that are longer in bytes, and one that is two units. */
const TEXT = BRIDGE.replace('"web"', '"wéb🚀"');
const LINES = TEXT.split('\n').length;

/** What a client says of its document, and the text that it then has. */
const EDITS: readonly (readonly [string, readonly object[], string | undefined])[] = [
  [
    'changes of earlier versions count in the order in which they come',
    [open(TEXT), change(5, [{ text: GOOD }]), change(3, [part(at(3, 18), at(3, 24), 'host')])],
    GOOD.replace('awsvpc', 'host'),
  ],
  ['changes of the same version count', [open(TEXT), change(2, [{ text: BRIDGE }]), change(2, [{ text: GOOD }])], GOOD],
  ['a change of the version of the opening counts', [open(TEXT), change(1, [{ text: GOOD }])], GOOD],
  ['a change of what is not open is none', [change(2, [{ text: GOOD }])], undefined],
  ['nothing is left of a change before the opening', [change(2, [{ text: GOOD }]), open(TEXT)], TEXT],
  ['what is opened twice has the later text', [open(GOOD), open(TEXT)], TEXT],
  ['what is opened twice is closed once', [open(GOOD), open(TEXT), close()], undefined],
  ['what is closed twice is opened once', [open(TEXT), close(), close(), open(GOOD)], GOOD],
  ['a change behind the closing is none', [open(TEXT), close(), change(2, [{ text: GOOD }])], undefined],
  ['behind the last line is the end', [open(TEXT), change(2, [part(at(999, 5), at(999, 9), ' ')])], `${TEXT} `],
  [
    'lines behind the last one are no lines, also for the next change',
    [
      open(TEXT),
      change(2, [part(at(LINES + 5, 0), at(LINES + 7, 0), '\n\n')]),
      change(3, [part(at(LINES, 0), at(LINES, 0), ' '), part(at(3, 18), at(3, 24), 'none')]),
    ],
    `${TEXT.replace('bridge', 'none')}\n \n`,
  ],
  [
    'from a line to far behind the last one',
    [open(TEXT), change(2, [part(at(1, 0), at(9999, 0), '}\n')]), change(3, [part(at(1, 0), at(1, 0), '"a": 1')])],
    '{\n"a": 1}\n',
  ],
  [
    'behind the end of a line is its end',
    [open(TEXT), change(2, [part(at(1, 999), at(1, 9999), ' ')])],
    TEXT.replace('"family": "web",', '"family": "web", ').replace('"family": "wéb🚀",', '"family": "wéb🚀", '),
  ],
  [
    'before the first line and character is the beginning',
    [open(TEXT), change(2, [part(at(-3, 5), at(-1, 9), ' '), part(at(1, -5), at(1, -1), '\t')])],
    ` ${TEXT.replace('\n', '\n\t')}`,
  ],
  [
    'a range that is turned round is turned back',
    [open(TEXT), change(2, [part(at(3, 24), at(3, 18), 'none')]), change(3, [part(at(4, 0), at(3, 0), '')])],
    TEXT.replace('  "networkMode": "bridge",\n', ''),
  ],
  [
    'a change that is none leaves the text, and what follows it counts',
    [
      open(TEXT),
      change(2, [part({}, {}, 'a')]),
      change(3, [part(at(0, 0), { line: 'a', character: null }, 'a')]),
      change(4, [{ range: 7, text: 'a' }]),
      change(5, [{ range: null }]),
      change(6, []),
      change(7, [part(at(3, 18), at(3, 24), 'none')]),
    ],
    TEXT.replace('bridge', 'none'),
  ],
  [
    'a document without a text or an address is none',
    [
      open(TEXT),
      { method: 'textDocument/didOpen', params: { textDocument: { uri: 'file:///b.json' } } },
      open(7 as never, 'file:///c.json'),
      open(GOOD, 7 as never),
    ],
    TEXT,
  ],
];

for (const encoding of ['utf-16', 'utf-8']) {
  describe(`edits out of order and out of place, ${encoding}`, () => {
    const capabilities = { general: { positionEncodings: [encoding] }, ...PULLS };
    for (const [title, messages, text] of EDITS) {
      it(title, async () => {
        const [tried, fresh] = [start(), start()];
        await Promise.all([tried.initialize(capabilities), fresh.initialize(capabilities)]);
        for (const message of messages) {
          tried.send(message);
          // What has been found out of one text is not to be said of the next one.
          await said(tried);
        }
        if (text !== undefined) fresh.send(open(text));
        assert.deepEqual(await said(tried), await said(fresh));
        await Promise.all([end(tried), end(fresh)]);
      });
    }
  });
}

/** What shows the text, and what is found in it. */
async function said(pipe: Pipe): Promise<unknown[]> {
  const options = { tabSize: 3, insertSpaces: true };
  const asked = [
    pipe.request('textDocument/diagnostic', about()),
    pipe.request('textDocument/documentSymbol', about()),
    pipe.request('textDocument/formatting', { ...about(), options }),
    pipe.request('textDocument/hover', { ...about(), position: at(3, 20) }),
    pipe.request('workspace/symbol', { query: '' }),
  ];
  return (await Promise.all(asked)).map(({ result, error }) => {
    const { resultId: _, ...report } = Object(result ?? error);
    return report;
  });
}

const itemsOf = ({ result }: Answer | undefined = { at: 0 }) =>
  (result as { items?: readonly Diagnostic[] } | undefined)?.items ?? [];

/** A client that starts a server, tells it of itself, and waits to be killed. The server inherits the third pipe. */
const client = (spawned: string, processId: string) => `
  const { spawn } = require('node:child_process');
  const server = spawn(process.execPath, ['dist/server.js', ${spawned});
  const initialize = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: ${processId}, rootUri: null, capabilities: {} } };
  const body = JSON.stringify(initialize);
  if (server.send) {
    server.on('message', () => process.stdout.write('begun'));
    server.send(initialize);
  } else {
    server.stdin.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body);
    server.stdout.once('data', () => process.stdout.write('begun'));
  }`;

/** How a client is joined to its server, and what it says of its own process. */
const CLIENTS: readonly (readonly [string, string, string])[] = [
  ['by pipes, with its process id', "'--stdio'], { stdio: ['pipe', 'pipe', 3] }", 'process.pid'],
  ['by pipes, without its process id', "'--stdio'], { stdio: ['pipe', 'pipe', 3] }", 'null'],
  ['as VS Code is, with its process id', "'--node-ipc'], { stdio: ['ignore', 'ignore', 3, 'ipc'] }", 'process.pid'],
  ['as VS Code is, without its process id', "'--node-ipc'], { stdio: ['ignore', 'ignore', 3, 'ipc'] }", 'null'],
];

describe('a client that is killed leaves no server behind, joined', () => {
  for (const [how, spawned, processId] of CLIENTS) {
    it(how, async () => {
      const parent = spawn(process.execPath, ['-e', client(spawned, processId)], {
        stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
      });
      const held = parent.stdio[3];
      assert.ok(held && 'resume' in held);
      let words = '';
      held.on('data', (data: Buffer) => {
        words += data;
      });
      const ended = once(held, 'end');
      await once(parent.stdout as NodeJS.ReadableStream, 'data');
      parent.kill('SIGKILL');
      // Both have it: it ends with the later of them.
      await ended;
      assert.equal(words, '');
    });
  }

  it('by a pipe that somebody else keeps open, with its process id', async () => {
    const parent = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'inherit'] });
    const pipe = start();
    await pipe.initialize({}, { processId: parent.pid });
    parent.kill('SIGKILL');
    assert.equal(await pipe.ended, 1);
    assert.equal(pipe.stderr, '');
  });
});

/** What comes in the place of a message, and whether the next message can be told apart from it. */
const NO_MESSAGES: readonly (readonly [string, string, boolean])[] = [
  ['a body that is no JSON', frame('{"jsonrpc":'), true],
  ['a body of nothing', frame(''), true],
  [
    'JSON that is no message',
    ['null', '7', '"a"', '[]', '{}', '[[{}]]', '{"id":null,"method":"a"}'].map(frame).join(''),
    true,
  ],
  [
    'an answer to nothing',
    ['{"jsonrpc":"2.0","id":99,"result":1}', '{"jsonrpc":"2.0","id":null}'].map(frame).join(''),
    true,
  ],
  [
    'JSON within JSON as deep as can be',
    frame(`{"jsonrpc":"2.0","id":"x","method":"a","params":${'['.repeat(1e5)}${']'.repeat(1e5)}}`),
    true,
  ],
  ['bytes that are no text', `Content-Length: 4\r\n\r\n\u00ff\u00fe\u0000\u00c3`, true],
  ['a header without a length', 'Content-Type: a\r\n\r\n', false],
  ['a length that is none', 'Content-Length: many\r\n\r\n', false],
  ['a header without a colon', 'Content-Length\r\n\r\n', false],
  ['a length below nothing', 'Content-Length: -5\r\n\r\n{"a":1}', false],
  ['a length of more than there is', `Content-Length: ${2 ** 53}\r\n\r\n{}`, false],
  ['no header at all', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n', false],
  ['a line that a person has typed', 'hello\n', false],
];

describe('a stream that is broken', () => {
  for (const [what, text, isApart] of NO_MESSAGES) {
    it(`by ${what}: ${isApart ? 'the next message is answered' : 'the server ends with its client, without a word'}`, async () => {
      const pipe = start();
      await pipe.initialize(PULLS);
      pipe.process.stdin.write(Buffer.from(text, 'latin1'));
      if (isApart) {
        pipe.send(open(BRIDGE));
        assert.equal(itemsOf(await pipe.request('textDocument/diagnostic', about())).length, 1);
        pipe.notify('shutdown');
      }
      pipe.process.stdin.end();
      assert.equal(await pipe.ended, 1);
      assert.equal(pipe.stderr, '');
    });
  }
});

function frame(body: string): string {
  return `Content-Length: ${body.length}\r\n\r\n${body}`;
}
