import assert from 'node:assert/strict';
import type { CodeAction, Range, TextDocumentEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, connect, MODERN } from '../support/lsp.ts';

const URI = 'file:///project/task-definition.json';

const OUTPUT = `{
  "family": "web",
  "taskRoleArn": null,
  "status": "ACTIVE",
  "containerDefinitions": [{ "name": "web", "image": "example/web:1", "memory": 64, "links": [] }]
}
`;
const CLEAN = `{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "example/web:1", "memory": 64 }]
}
`;

async function offered(client: Client, line: number, only?: string): Promise<CodeAction[]> {
  return atRange(client, at(line, 2), only);
}

function at(line: number, character: number): Range {
  return { start: { line, character }, end: { line, character } };
}

function atRange(client: Client, range: Range, only?: string): Promise<CodeAction[]> {
  return client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range,
    context: { diagnostics: [], ...(only && { only: [only] }) },
  });
}

function applied(text: string, { edit }: CodeAction): string {
  const edits = (edit?.documentChanges as TextDocumentEdit[] | undefined)?.[0]?.edits ?? [];
  return TextDocument.applyEdits(
    TextDocument.create(URI, 'json', 1, text),
    edits as TextDocumentEdit['edits'] as never,
  );
}

describe('conversions over the protocol', () => {
  let client: Client;
  beforeEach(async () => {
    client = await connect('in-band', { capabilities: MODERN });
  });
  afterEach(() => client.close());

  it('a finding about describe output offers the whole clean-up as a fix', async () => {
    client.open(URI, OUTPUT);
    const action = (await offered(client, 3)).find(({ title }) => title === 'Clean up describe output');
    assert.ok(action);
    assert.deepEqual([action.kind, action.isPreferred, action.edit], ['quickfix', false, undefined]);
    assert.equal(applied(OUTPUT, await client.connection.sendRequest('codeAction/resolve', action)), CLEAN);
  });

  it('is offered once, as a fix, where it is a refactoring too', async () => {
    client.open(URI, `{"taskDefinition":${OUTPUT.replaceAll('\n', ' ')}}`);
    const kinds = async (range: Range, only?: string) =>
      (await atRange(client, range, only)).flatMap(({ title, kind }) =>
        title === 'Clean up describe output' ? [kind] : [],
      );
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 500 } };
    assert.deepEqual(await kinds(at(0, 1)), ['quickfix']);
    assert.deepEqual(await kinds(whole), ['quickfix']);
    assert.deepEqual(await kinds(whole, 'refactor'), ['refactor.rewrite.ecs.cleanUp']);
    const action = (await atRange(client, whole)).find(({ title }) => title === 'Clean up describe output');
    assert.deepEqual(
      action?.diagnostics?.map(({ code }) => code),
      ['doc-describe-wrapper', 'doc-null-value', 'doc-output-only-property'],
    );
  });

  it('a selection of everything gets the fixes of the first fifty findings, and the clean-up', async () => {
    const container = (_: unknown, number: number) => `{ "name": "web-${number}", "image": "web:1", "memory": "64" }`;
    const list = Array.from({ length: 300 }, container).join(',\n');
    client.open(URI, `{ "family": "web", "containerDefinitions": [\n${list}\n],\n"tags": [] }`);
    const whole = { start: { line: 0, character: 0 }, end: { line: 400, character: 0 } };
    const all = await atRange(client, whole, 'quickfix');
    assert.equal(all.filter(({ title }) => title === 'Clean up describe output').length, 1);
    const mended = all.filter(({ title }) => title === 'Change to 64').flatMap(({ diagnostics = [] }) => diagnostics);
    // The first finding is about the number of containers.
    assert.deepEqual(
      mended.map(({ range }) => range.start.line),
      Array.from({ length: 49 }, (_, index) => index + 1),
    );
  });

  it('is found by its kind anywhere, for a command', async () => {
    client.open(URI, OUTPUT);
    const [action, ...others] = await offered(client, 4, 'refactor.rewrite.ecs.cleanUp');
    assert.ok(action);
    assert.deepEqual([action.title, others], ['Clean up describe output', []]);
    assert.equal(applied(OUTPUT, await client.connection.sendRequest('codeAction/resolve', action)), CLEAN);
    assert.deepEqual(await offered(client, 4, 'refactor.rewrite.ecs.toTaskDefinition'), []);
  });

  it('a list of containers is put into a task definition', async () => {
    const list = '[{ "name": "web", "image": "example/web:1", "memory": 64 }]';
    client.open(URI, list);
    const [action, ...others] = await offered(client, 0, 'refactor.rewrite.ecs.toTaskDefinition');
    assert.ok(action);
    assert.deepEqual(others, []);
    assert.equal(
      applied(list, await client.connection.sendRequest('codeAction/resolve', action)),
      `{ "family": "web", "containerDefinitions": ${list} }`,
    );
  });

  it('gives no edit for a text that is no more', async () => {
    client.open(URI, OUTPUT);
    const [action] = await offered(client, 4, 'refactor.rewrite.ecs.cleanUp');
    client.change(URI, 2, CLEAN);
    const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    assert.equal(resolved.edit, undefined);
    assert.deepEqual(await offered(client, 4, 'refactor.rewrite.ecs.cleanUp'), []);
  });

  it('a client that resolves nothing gets the edit at once', async () => {
    const plain = await connect('in-band', { capabilities: { textDocument: {} } });
    plain.open(URI, OUTPUT);
    const [action] = await offered(plain, 4, 'refactor.rewrite.ecs.cleanUp');
    assert.ok(action?.edit?.changes?.[URI]?.length);
    await plain.close();
  });
});
