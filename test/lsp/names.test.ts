import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type DocumentHighlight,
  type LinkedEditingRanges,
  type Location,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, connect, MODERN } from '../support/lsp.ts';

const URI = 'file:///project/task-definition.json';

const TASK = `{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:1",
      "links": ["db:store"],
      "dependsOn": [{ "containerName": "db", "condition": "START" }],
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }],
      "portMappings": [{ "containerPort": 80, "name": "http" }]
    },
    { "name": "db", "image": "example/db:1" },
    { "name": "\${NAME}", "image": "example/log:1", "dependsOn": [{ "containerName": "\${NAME}", "condition": "START" }] }
  ],
  "volumes": [{ "name": "data" }, { "name": "logs" }]
}
`;

const LINK = range(6, 17, 19);
const DEPENDENCY = range(7, 40, 42);
const CONTAINER = range(11, 15, 17);
const MOUNT = range(8, 41, 45);
const VOLUME = range(14, 25, 29);
const PORT = range(9, 55, 59);

function range(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

const RENAMING: ClientCapabilities = {
  ...MODERN,
  textDocument: { ...MODERN.textDocument, rename: { prepareSupport: true } },
};

describe('names over the protocol', () => {
  let client: Client;
  beforeEach(async () => {
    client = await connect('in-band', { capabilities: RENAMING });
  });
  afterEach(() => client.close());

  /** What a request answers for a place in the text that was opened. */
  function ask<R>(request: string, { start }: Range, more: object = {}, uri = URI): Promise<R> {
    const params = { textDocument: { uri }, position: start, ...more };
    return client.connection.sendRequest<R>(`textDocument/${request}`, params);
  }
  const definition = async (at: Range) => (await ask<Location[] | null>('definition', at))?.map((one) => one.range);
  const references = async (at: Range, includeDeclaration: boolean) =>
    (await ask<Location[] | null>('references', at, { context: { includeDeclaration } }))?.map((one) => one.range);
  const highlights = async (at: Range) =>
    (await ask<DocumentHighlight[] | null>('documentHighlight', at))?.map((one) => [one.range, one.kind]);
  const rename = (at: Range, newName: string) => ask<WorkspaceEdit | null>('rename', at, { newName });

  /** Where the first of these texts begins, `into` characters further on. */
  function placeOf(text: string, part: string, into = 1): Range {
    const position = TextDocument.create(URI, 'json', 1, text).positionAt(text.indexOf(part) + into);
    return { start: position, end: position };
  }

  it('are announced', async () => {
    const { capabilities } = client.result;
    assert.deepEqual(
      [
        capabilities.definitionProvider,
        capabilities.referencesProvider,
        capabilities.documentHighlightProvider,
        capabilities.linkedEditingRangeProvider,
        capabilities.renameProvider,
      ],
      [true, true, true, true, { prepareProvider: true }],
    );
    const plain = await connect('in-band', { capabilities: {} });
    assert.equal(plain.result.capabilities.renameProvider, true, 'options are for clients that know them');
    await plain.close();
  });

  it('lead to their definition', async () => {
    client.open(URI, TASK);
    for (const at of [LINK, DEPENDENCY, CONTAINER]) assert.deepEqual(await definition(at), [CONTAINER]);
    for (const at of [MOUNT, VOLUME]) assert.deepEqual(await definition(at), [VOLUME]);
    assert.deepEqual(await ask('definition', PORT), [{ uri: URI, range: PORT }]);
  });

  it('list their references, with and without the declaration', async () => {
    client.open(URI, TASK);
    assert.deepEqual(await references(LINK, true), [CONTAINER, LINK, DEPENDENCY]);
    assert.deepEqual(await references(CONTAINER, false), [LINK, DEPENDENCY]);
    assert.deepEqual(await references(VOLUME, true), [VOLUME, MOUNT]);
    assert.deepEqual(await references(PORT, false), []);
  });

  it('are highlighted, written and read', async () => {
    client.open(URI, TASK);
    const [read, write] = [2, 3];
    assert.deepEqual(await highlights(DEPENDENCY), [
      [CONTAINER, write],
      [LINK, read],
      [DEPENDENCY, read],
    ]);
    assert.deepEqual(await highlights(MOUNT), [
      [VOLUME, write],
      [MOUNT, read],
    ]);
    assert.deepEqual(await highlights(PORT), [[PORT, write]]);
  });

  it('are renamed, after a look at what is there', async () => {
    client.open(URI, TASK);
    assert.deepEqual(await ask('prepareRename', LINK), { range: LINK, placeholder: 'db' });
    assert.deepEqual(await ask('prepareRename', PORT), { range: PORT, placeholder: 'http' });
    const newText = 'store-1';
    assert.deepEqual(await rename(DEPENDENCY, newText), {
      documentChanges: [
        {
          textDocument: { uri: URI, version: 1 },
          edits: [CONTAINER, LINK, DEPENDENCY].map((range) => ({ range, newText })),
        },
      ],
    });
  });

  it('are renamed without a version where the client knows none', async () => {
    const plain = await connect('in-band', { capabilities: {} });
    plain.open(URI, TASK);
    const params = { textDocument: { uri: URI }, position: VOLUME.start, newName: 'files' };
    assert.deepEqual(await plain.connection.sendRequest('textDocument/rename', params), {
      changes: { [URI]: [VOLUME, MOUNT].map((range) => ({ range, newText: 'files' })) },
    });
    await plain.close();
  });

  it('refuse a new name in words', async () => {
    client.open(URI, TASK);
    const cases: readonly [Range, string, RegExp][] = [
      [LINK, 'a db', /^AWS refuses "a db" as the name of a container\. /],
      [LINK, 'web', /^The task has a container "web" already/],
      [MOUNT, '/data', /^AWS refuses "\/data" as the name of a volume\. /],
      [VOLUME, 'logs', /^The task has a volume "logs" already/],
      [PORT, 'HTTP', /^AWS refuses "HTTP" as the name of a port\. /],
    ];
    for (const [at, name, said] of cases) {
      await assert.rejects(rename(at, name), (error: unknown) => {
        assert.ok(error instanceof ResponseError);
        assert.equal(error.code, LSPErrorCodes.RequestFailed);
        assert.match(error.message, said);
        return true;
      });
    }
  });

  it('are typed together from the declaration', async () => {
    client.open(URI, TASK);
    const wordPattern = '[A-Za-z0-9_-]*';
    const linked = (at: Range) => ask<LinkedEditingRanges | null>('linkedEditingRange', at);
    assert.deepEqual(await linked(CONTAINER), { ranges: [CONTAINER, LINK, DEPENDENCY], wordPattern });
    assert.deepEqual(await linked(VOLUME), { ranges: [VOLUME, MOUNT], wordPattern });
    for (const at of [LINK, DEPENDENCY, MOUNT, PORT]) assert.equal(await linked(at), null);
  });

  it('that a template fills in, and what is no name, are left alone', async () => {
    client.open(URI, TASK);
    const places = ['${NAME}"', '${NAME}", "condition"', '"family"', 'shop', 'store"', '"name"', '80', '/data'];
    for (const part of places) await nothingAt(placeOf(TASK, part));
    await nothingAt(range(0, 0, 0));
    await nothingAt(range(99, 0, 0));
  });

  it('in a document that nobody opened, or that is something else', async () => {
    await nothingAt(CONTAINER);
    client.open(URI, '{ "name": "web", "version": "1.0.0" }', 'json');
    await nothingAt(range(0, 11, 11));
  });

  it('answer in half-typed text, at every place of it', async () => {
    const typed = TASK.slice(0, TASK.indexOf('db", "condition"') + 1);
    client.open(URI, typed);
    const place = placeOf(typed, '"containerName": "d', 18);
    assert.deepEqual(await references(place, true), [range(7, 40, 41)]);
    assert.equal(await definition(place), undefined);
    const whole = `${typed}b" }] }, { "name": "db`;
    client.change(URI, 2, whole);
    const [declaration] = (await definition(place)) ?? [];
    assert.equal(textAt(whole, declaration), 'db');
    assert.equal(applied(whole, await rename(place, 'store')), whole.replaceAll(/db(?=[":]|$)/g, 'store'));
  });

  it('are known in json documents, in a list of containers and in describe output', async () => {
    const list = '[{ "name": "a", "image": "x:1", "links": ["b:c"] }, { "name": "b", "image": "x:1" }]';
    const output = `{ "taskDefinition": { "taskDefinitionArn": "arn:aws:ecs:eu-west-1:111122223333:task-definition/a:1", "family": "a", "containerDefinitions": ${list} }, "tags": [] }`;
    for (const [text, file] of [
      [list, 'container-definitions.json'],
      [output, 'any.json'],
    ] as const) {
      const uri = `file:///project/${file}`;
      client.open(uri, text, 'json');
      const place = placeOf(text, '"b:c"');
      const [found, ...others] = await ask<Location[]>('definition', place, {}, uri);
      assert.deepEqual([others, found?.uri], [[], uri]);
      assert.deepEqual(found?.range, { ...placeOf(text, '"b",'), end: placeOf(text, '"b",', 2).end });
      const edit = await ask<WorkspaceEdit>('rename', place, { newName: 'd' }, uri);
      assert.equal(applied(text, edit), text.replace('"b:c"', '"d:c"').replace('"b",', '"d",'));
    }
  });

  async function nothingAt(at: Range): Promise<void> {
    const more = { context: { includeDeclaration: true }, newName: 'other' };
    const requests = ['definition', 'references', 'documentHighlight', 'prepareRename', 'rename', 'linkedEditingRange'];
    for (const request of requests)
      assert.equal(await ask(request, at, more), null, `${request} ${JSON.stringify(at)}`);
  }
});

function textAt(text: string, range: Range | undefined): string {
  return range ? TextDocument.create(URI, 'json', 1, text).getText(range) : '(nowhere)';
}

function applied(text: string, edit: WorkspaceEdit | null): string {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return TextDocument.applyEdits(TextDocument.create(URI, 'json', 1, text), (change?.edits ?? []) as TextEdit[]);
}
