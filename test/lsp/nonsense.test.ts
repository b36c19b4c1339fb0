import assert from 'node:assert/strict';
import { NEW_DOCUMENTS, RULE, RULES, STATUS } from '../../server/src/protocol.ts';
import { Editor } from '../bench/client.ts';
import { generate } from '../bench/generate.ts';
import { type Measured, requestsOf } from '../bench/requests.ts';

/** Parameters that make handlers throw: every request and notification, with every part of its parameters spoiled. */

const SERVER = [process.execPath, 'dist/server.js', '--stdio'];

/** What stands in the place of each part of the parameters. JSON has no word for infinite, but numbers that are. */
const SPOILED: readonly unknown[] = [undefined, null, 'text', -1, 1.5, 2 ** 31, Number.POSITIVE_INFINITY, true, [], {}];

/** Requests of our own, and what no capability names. */
const OTHERS: readonly Measured[] = [
  [STATUS, ({ textDocument }: Editor) => textDocument],
  [RULES, () => ({})],
  [RULE, () => ({ id: 'network-links-mode' })],
  [NEW_DOCUMENTS, () => ({})],
  ['workspace/executeCommand', () => ({ command: 'ecs', arguments: [] })],
  ['no/suchRequest', () => ({})],
].map(([method, params]) => ({ name: method, method, params }) as Measured);

/** A change is of what is open. */
const OPENED = [
  'textDocument/didOpen',
  { textDocument: { uri: 'file:///other.json', languageId: 'json', version: 1, text: '{}' } },
] as const;

const NOTIFICATIONS: readonly (readonly [string, (editor: Editor) => object])[] = [
  ['textDocument/didOpen', () => OPENED[1]],
  [
    'textDocument/didChange',
    () => ({
      textDocument: { uri: 'file:///other.json', version: 2 },
      contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: '{' }],
    }),
  ],
  ['textDocument/didSave', ({ textDocument }) => ({ textDocument })],
  ['textDocument/didClose', () => ({ textDocument: { uri: 'file:///other.json' } })],
  [
    'workspace/didChangeConfiguration',
    () => ({ settings: { ecsTaskDefinition: { rules: { 'network-links-mode': 'off' } } } }),
  ],
  ['workspace/didChangeWatchedFiles', () => ({ changes: [{ uri: 'file:///a/ecs-taskdef.config.json', type: 2 }] })],
  ['workspace/didChangeWorkspaceFolders', () => ({ event: { added: [], removed: [] } })],
  ['$/cancelRequest', () => ({ id: 77 })],
  ['$/setTrace', () => ({ value: 'off' })],
  ['$/progress', () => ({ token: 1, value: 1 })],
  ['window/workDoneProgress/cancel', () => ({ token: 1 })],
  ['initialized', () => ({})],
  ['no/suchNotification', () => ({})],
];

describe('parameters that are none', () => {
  let editor: Editor;
  let measured: Measured[];
  let errors: string[];
  let good: Map<string, string>;

  before(async () => {
    editor = new Editor(generate(4096), SERVER);
    errors = [];
    editor.pipe.onMessage = (method, params) => {
      const { type, message } = params as { type?: number; message: string };
      if (method === 'window/logMessage' && type === 1) errors.push(message);
      return null;
    };
    measured = [...requestsOf(await editor.start()), ...OTHERS];
    good = await answers();
  });
  after(async () => {
    await editor.stop();
    assert.deepEqual([editor.pipe.stderr, editor.pipe.strays], ['', []]);
  });

  /** What the server says of the document, asked as it should be. */
  async function answers(): Promise<Map<string, string>> {
    const said = new Map<string, string>();
    for (const { name, method, params, from } of measured) {
      const { result, error } = await editor.request(method, await (from ?? params)(editor));
      // Versions and ids go on counting.
      said.set(name, JSON.stringify(result ?? error).replace(/"(?:version|resultId)":"?\d+"?/g, ''));
    }
    return said;
  }

  it('are answered, one by one, and the next good request is answered as before', async () => {
    for (const { method, params, from } of measured) {
      for (const spoiled of spoiledOf(await (from ?? params)(editor))) await raw(method, spoiled);
    }
    assert.ok(errors.length > 0, 'handlers have thrown');
    assert.deepEqual(await answers(), good);
  }).timeout(60_000);

  it('of notifications change nothing', async () => {
    for (const [method, params] of NOTIFICATIONS) {
      for (const spoiled of spoiledOf(params(editor))) {
        if (method === 'textDocument/didChange') editor.pipe.notify(...OPENED);
        editor.pipe.sendText(`"method":"${method}"${member(spoiled)}`);
      }
      // Its settings and documents are those of the test again.
      editor.pipe.notify('textDocument/didClose', { textDocument: { uri: 'file:///other.json' } });
      editor.pipe.notify('workspace/didChangeConfiguration', { settings: {} });
      assert.deepEqual(await answers(), good, method);
    }
  }).timeout(60_000);

  it('of a second initialize are refused', async () => {
    const { error } = await editor.pipe.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.ok(error);
    assert.deepEqual(await answers(), good);
  });

  function raw(method: string, params: string | undefined) {
    const { message, answer } = editor.pipe.prepare(method);
    editor.pipe.sendText(`"id":${message.id},"method":"${method}"${member(params)}`);
    return answer;
  }
});

const member = (params: string | undefined) => (params === undefined ? '' : `,"params":${params}`);

/** The parameters as JSON, each time with another part of them spoiled; the whole of them too, and ranges turned round. */
function spoiledOf(params: object): (string | undefined)[] {
  const all = SPOILED.map(json);
  for (const path of pathsOf(params)) for (const value of SPOILED) all.push(json(replaced(params, path, value)));
  const turned = JSON.stringify(params).replace(/"start":(\{[^}]*\}),"end":(\{[^}]*\})/g, '"start":$2,"end":$1');
  return [...new Set([...all, turned])];
}

const INFINITE = '"<infinite>"';

function json(value: unknown): string | undefined {
  const written = JSON.stringify(value, (_, one) => (one === Number.POSITIVE_INFINITY ? '<infinite>' : one));
  return written?.replaceAll(INFINITE, '1e999');
}

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])]);
}

function replaced(value: unknown, [key, ...path]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], path, by);
  return copy;
}
