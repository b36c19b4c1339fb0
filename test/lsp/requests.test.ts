import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver-protocol/node';
import { FIND_CONFIGURATION } from '../../server/src/protocol.ts';
import { BRIDGE, DESCRIBED, GOOD } from '../support/documents.ts';
import { type Client, type ClientOptions, connect, type Mode } from '../support/lsp.ts';
import { Pipe } from '../support/pipe.ts';

const URI = 'file:///project/task-definition.json';
const MODES = ['in-band', 'process', 'worker'] as const;

async function withClient(mode: Mode, options: ClientOptions, use: (client: Client) => Promise<void>): Promise<void> {
  const client = await connect(mode, options);
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

/** The error code that a request is answered with. */
async function refusal(request: Promise<unknown>): Promise<number> {
  const error = await request.then(
    () => assert.fail('the request is refused'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ResponseError, String(error));
  return error.code;
}

for (const mode of MODES) {
  describe(`positions and versions, ${mode}`, () => {
    it('are counted as the client likes best of what the server knows, and in UTF-16 where it says nothing', async () => {
      const cases: readonly (readonly [string[], string])[] = [
        [[], 'utf-16'],
        [['utf-16', 'utf-8'], 'utf-16'],
        [['utf-8', 'utf-16'], 'utf-8'],
        [['utf-32', 'utf-8', 'utf-16'], 'utf-8'],
        [['utf-8'], 'utf-8'],
        [['utf-32'], 'utf-16'],
      ];
      for (const [positionEncodings, chosen] of cases)
        await withClient(mode, { capabilities: { general: { positionEncodings } } }, async ({ result }) =>
          assert.equal(result.capabilities.positionEncoding, chosen, String(positionEncodings)),
        );
    });

    it('follow changes of parts, behind characters of two units and line ends of two', () =>
      withClient(mode, {}, async ({ connection, open, pull }) => {
        open(URI, BRIDGE.replaceAll('\n', '\r\n').replace('"web",', '"🚀", "networkMode": "host",'));
        const part = (line: number, start: number, end: number, text: string) => ({
          range: { start: { line, character: start }, end: { line, character: end } },
          text,
        });
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: URI, version: 2 },
          // One after the other: the second counts in the text that the first leaves.
          contentChanges: [part(3, 0, 26, '  "tags": [],'), part(1, 34, 38, 'bridge')],
        });
        const found = (await pull(URI)).find(({ code }) => code === 'network-fargate-requires-awsvpc');
        assert.deepEqual(found?.range, { start: { line: 1, character: 33 }, end: { line: 1, character: 41 } });
      }));
  });

  describe(`a request that is taken back, ${mode}`, () => {
    it('ends while it waits', () =>
      withClient(mode, { configurationFile: () => null }, async ({ connection, open }) => {
        const source = new CancellationTokenSource();
        connection.onRequest(FIND_CONFIGURATION, () => {
          source.cancel();
          return null;
        });
        open(URI, BRIDGE);
        const asked = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } }, source.token);
        assert.equal(await refusal(asked), LSPErrorCodes.RequestCancelled);
      }));
  });

  describe(`tags of diagnostics, ${mode}`, () => {
    const LINKS = GOOD.replace('"essential"', '"links": ["web"], "essential"');
    const tagged = async ({ open, pull }: Client, text: string) => {
      open(URI, text);
      return (await pull(URI)).map(({ code, tags }) => `${code}${tags ? ` ${tags}` : ''}`);
    };
    const showing = (...valueSet: (1 | 2)[]): ClientOptions => ({
      capabilities: { textDocument: { diagnostic: { tagSupport: { valueSet } } } },
    });

    it('strike out what is deprecated, for a client that shows it', async () => {
      await withClient(mode, showing(1, 2), async (client) =>
        assert.deepEqual(await tagged(client, LINKS), ['network-links-mode 2']),
      );
      await withClient(mode, showing(1), async (client) =>
        assert.deepEqual(await tagged(client, LINKS), ['network-links-mode']),
      );
    });

    it('fade what is superfluous, for a client that shows it', async () => {
      await withClient(mode, showing(1, 2), async (client) =>
        assert.deepEqual(await tagged(client, DESCRIBED), ['doc-output-only-property', 'doc-output-only-property 1']),
      );
      await withClient(mode, showing(2), async (client) =>
        assert.deepEqual(await tagged(client, DESCRIBED), ['doc-output-only-property']),
      );
    });

    it('are pushed too', () => {
      const publishDiagnostics = { tagSupport: { valueSet: [2] } } as const;
      const capabilities = { textDocument: { publishDiagnostics } } as unknown as ClientCapabilities;
      return withClient(mode, { capabilities }, async ({ open, pushed }) => {
        const first = pushed(URI);
        open(URI, LINKS);
        assert.deepEqual(
          (await first).map(({ tags }) => tags),
          [[2]],
        );
      });
    });
  });
}

describe('a request in a stream of messages', () => {
  const at = { textDocument: { uri: URI }, position: { line: 3, character: 5 } };
  const BEGINNING = { line: 0, character: 1 };
  const opening = (text: string) => ({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: URI, languageId: 'ecs-task-definition', version: 1, text } },
  });
  const typing = (version: number, text: string) => ({
    method: 'textDocument/didChange',
    params: {
      textDocument: { uri: URI, version },
      contentChanges: [{ range: { start: BEGINNING, end: BEGINNING }, text }],
    },
  });
  let pipe: Pipe;
  beforeEach(() => {
    pipe = new Pipe(process.execPath, 'dist/server.js', '--stdio');
  });
  afterEach(async () => {
    await pipe.request('shutdown');
    pipe.notify('exit');
    await pipe.ended;
  });

  it('is not begun when it is taken back already', async () => {
    await pipe.initialize();
    const hover = pipe.prepare('textDocument/hover', at);
    pipe.send(opening(GOOD), hover.message, { method: '$/cancelRequest', params: { id: hover.message.id } });
    const { error } = await hover.answer;
    assert.equal(error?.code, LSPErrorCodes.RequestCancelled);
  });

  it('needs no diagnostics in between: they are pushed once for all that arrives together', async () => {
    const published: [number, number][] = [];
    const last = new Promise<void>((resolve) => {
      pipe.onMessage = (_, params) => {
        const { version, diagnostics } = params as { version?: number; diagnostics?: Diagnostic[] };
        if (version === undefined || !diagnostics) return null;
        published.push([version, diagnostics.length]);
        if (version === 12) resolve();
        return null;
      };
    });
    await pipe.initialize();
    // As short as a pipe takes it in one piece.
    pipe.send(opening(BRIDGE), ...Array.from({ length: 10 }, (_, index) => typing(index + 2, ' ')));
    pipe.send(typing(12, ' '));
    await last;
    assert.ok(published.length <= 2, `${published}`);
    assert.deepEqual(published.at(-1), [12, 1]);
  });
});

describe('a document that changes while an answer is made', () => {
  it('makes a place in it void', async () => {
    let give: (texts: undefined) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      held.loadTexts = (bundle) => {
        if (bundle !== 'schema') return Promise.resolve(undefined);
        resolve();
        return new Promise((done) => {
          give = done;
        });
      };
    });
    await withClient('in-band', { loadTexts: (...args) => held.loadTexts(...args) }, async (client) => {
      client.open(URI, GOOD);
      const at = { textDocument: { uri: URI }, position: { line: 3, character: 5 } };
      const first = client.connection.sendRequest('textDocument/hover', at);
      await asked;
      client.change(URI, 2, GOOD.replace('{', '{\n'));
      await client.pull(URI);
      give(undefined);
      assert.equal(await refusal(first), LSPErrorCodes.ContentModified);
      assert.ok(await client.connection.sendRequest('textDocument/hover', at), 'the next one is answered');
    });
  });

  const held: { loadTexts: NonNullable<ClientOptions['loadTexts']> } = { loadTexts: async () => undefined };
});
