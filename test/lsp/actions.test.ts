import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, type ClientOptions, connect, MODERN } from '../support/lsp.ts';

const URI = 'file:///project/app/task-definition.jsonc';

const TEXT = `{
  "family": "shop",
  "executionRoleArn": "arn:aws:iam::111122223333:role/shop-execution",
  "tags": [{ "key": "a*", "value": "b" }],
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:1",
      "memory": 64,
      "environment": [
        { "name": "B", "value": "1" },
        { "name": "A", "value": "\${A}" }
      ]
    }
  ]
}
`;

/** What VS Code says of itself. */
const FULL: ClientCapabilities = {
  textDocument: {
    ...MODERN.textDocument,
    codeAction: { dataSupport: true, disabledSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: {
    ...MODERN.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {}, resourceOperations: ['create'] },
  },
};

const TO_SECRETS = ['Move B to secrets, kept in Parameter Store', 'Move B to secrets, kept in Secrets Manager'];

describe('actions at a place', () => {
  it('extract a value into secrets: resolved, versioned, to be confirmed', () =>
    withClient({ capabilities: FULL }, async (client) => {
      client.open(URI, TEXT);
      const [action, ...others] = await actions(client, '"1"', ['refactor.extract']);
      assert.deepEqual(
        [action, ...others].map((one) => [one?.title, one?.kind, one?.edit]),
        TO_SECRETS.map((title) => [title, 'refactor.extract', undefined]),
      );
      const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
      assert.equal(change(resolved)?.textDocument.version, 1);
      assert.deepEqual(resolved.edit?.changeAnnotations, {
        1: {
          label: TO_SECRETS[0],
          description:
            'Store the value first, as the parameter "/shop/B": it no longer stands here, and the execution role has to be allowed to read it.',
          needsConfirmation: true,
        },
      });
      const task = JSON.parse(applied(TEXT, resolved));
      assert.deepEqual(task.containerDefinitions[0].secrets, [
        { name: 'B', valueFrom: 'arn:aws:ssm:us-east-1:111122223333:parameter/shop/B' },
      ]);
      client.change(URI, 2, TEXT.replace('"1"', '"2"'));
      const stale = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
      assert.equal(stale.edit, undefined);
    }));

  it('are where they come to mind, and further ones for somebody who asks', () =>
    withClient({}, async (client) => {
      client.open(URI, TEXT);
      const titles = async (part: string, only?: string[]) =>
        (await actions(client, part, only)).map(({ title }) => title).filter((title) => !title.startsWith('Disable'));
      assert.deepEqual(await titles('"1"'), TO_SECRETS);
      assert.deepEqual(await titles('"environment"'), ['Sort environment by name']);
      assert.deepEqual(await titles('"memory"'), ['Turn memory into memoryReservation']);
      assert.deepEqual(await titles('"1"', ['refactor.extract']), TO_SECRETS);
      assert.ok((await titles('"1"', ['refactor'])).includes('Sort environment by name'));
      assert.deepEqual(await titles('"1"', ['quickfix']), []);
    }));

  it('say why they cannot be done, where the client shows it', async () => {
    const asked = async (capabilities: ClientCapabilities, only?: string[]) => {
      let found: CodeAction[] = [];
      await withClient({ capabilities }, async (client) => {
        client.open(URI, TEXT);
        found = await actions(client, '"${A}"', only);
      });
      return found.map(({ title, disabled }) => [title, disabled?.reason]);
    };
    const reason = 'The value of A is not known here.';
    assert.deepEqual(await asked(FULL, ['refactor.extract']), [
      ['Move A to secrets, kept in Parameter Store', reason],
      ['Move A to secrets, kept in Secrets Manager', reason],
    ]);
    assert.deepEqual(await asked(FULL), []);
    assert.deepEqual(await asked(MODERN, ['refactor.extract']), []);
  });

  it('come with their edit for a client that can do nothing', () =>
    withClient({ capabilities: {} }, async (client) => {
      client.open(URI, TEXT);
      const [action] = await actions(client, '"environment"');
      assert.equal(action?.data, undefined);
      assert.match(applied(TEXT, action), /"A".*\n.*"B"/);
    }));
});

describe('actions about the rule of a finding', () => {
  const NEW = `{\n  "rules": {\n    "tag-characters": "off"\n  }\n}\n`;
  const about = ['on this line', 'in this file', 'in the workspace'].map((where) => `Disable tag-characters ${where}`);

  it('come behind the fixes, and none is preferred', () =>
    withClient(
      { capabilities: FULL, rootUri: 'file:///project', initializationOptions: { showsRules: true } },
      async (client) => {
        client.open(URI, TEXT);
        await client.pull(URI);
        const all = await actions(client, '"a*"', ['quickfix']);
        assert.deepEqual(
          all.slice(-4).map(({ title, isPreferred }) => [title, isPreferred]),
          [...about, 'Open the page of tag-characters'].map((title) => [title, false]),
        );
        const [line, file, workspace, page] = all.slice(-4);
        assert.match(applied(TEXT, line), /\n {2}\/\/ ecs-taskdef-disable-next-line tag-characters\n {2}"tags"/);
        assert.match(applied(TEXT, file), /^\/\/ ecs-taskdef-disable tag-characters\n\{/);
        assert.equal(change(line)?.textDocument.version, 1);
        assert.deepEqual(workspace?.edit?.documentChanges, [
          { kind: 'create', uri: 'file:///project/ecs-taskdef.config.json' },
          {
            textDocument: { uri: 'file:///project/ecs-taskdef.config.json', version: null },
            edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: NEW }],
          },
        ]);
        assert.deepEqual(page?.command, {
          title: 'Open the page of tag-characters',
          command: 'ecsTaskDefinition.showRule',
          arguments: ['tag-characters'],
        });
      },
    ));

  it('change the configuration file that there is, as it is in the editor', () => {
    const file = { uri: 'file:///project/ecs-taskdef.config.json', text: '{ "rules": { "tag-max": "off" } }' };
    return withClient({ capabilities: MODERN, configurationFile: () => file }, async (client) => {
      client.open(URI, TEXT);
      await client.pull(URI);
      const [closed] = (await actions(client, '"a*"', ['quickfix'])).filter(({ title }) => title === about[2]);
      assert.equal(change(closed)?.textDocument.version, null);
      assert.equal(applied(file.text, closed), '{ "rules": { "tag-max": "off", "tag-characters": "off" } }');
      client.open(file.uri, '{}', 'json');
      const [open] = (await actions(client, '"a*"', ['quickfix'])).filter(({ title }) => title === about[2]);
      assert.equal(change(open)?.textDocument.version, 1);
      assert.equal(applied('{}', open), '{"rules": {"tag-characters":"off"}}');
    });
  });

  it('are not offered where they would change nothing, or cannot be done', async () => {
    const offered = async (options: ClientOptions, uri = URI, languageId?: string) => {
      let found: CodeAction[] = [];
      await withClient(options, async (client) => {
        client.open(uri, TEXT, languageId);
        await client.pull(uri);
        found = await actions(client, '"a*"', ['quickfix'], uri);
      });
      return about.filter((title) => found.some((action) => action.title === title));
    };
    const glob = {
      uri: 'file:///project/ecs-taskdef.config.json',
      text: '{ "files": { "**": { "rules": { "tag-characters": "error" } } } }',
    };
    assert.deepEqual(await offered({ capabilities: MODERN, rootUri: 'file:///project' }), about.slice(0, 2));
    assert.deepEqual(await offered({ capabilities: FULL, configurationFile: () => glob }), about.slice(0, 2));
    assert.deepEqual(await offered({ capabilities: FULL }, URI.replace('.jsonc', '.json')), about.slice(2));
    assert.deepEqual(await offered({ capabilities: FULL }, 'untitled:Untitled-1'), []);
    const workspace = { capabilities: FULL, rootUri: 'memfs:/w' };
    const places: readonly (readonly [string, ClientOptions, boolean])[] = [
      ['vscode-remote://host/w/a.taskdef.json', { capabilities: FULL }, true],
      ['vscode-vfs://github/o/r/a.taskdef.json', { capabilities: FULL }, true],
      ['memfs:/w/a.taskdef.json', workspace, true],
      ['memfs:/other/a.taskdef.json', workspace, false],
      ['memfs:/w/a.taskdef.json?version=1', workspace, false],
      ['git:/w/a.taskdef.json?%7B%22path%22%3A%22%2Fw%2Fa.taskdef.json%22%7D', { capabilities: FULL }, false],
      ['file:///w/a.taskdef.json?ref=1', { capabilities: FULL }, false],
      ['vscode-notebook-cell:/w/a.ipynb#W0sZmlsZQ%3D%3D', { capabilities: FULL }, false],
    ];
    for (const [uri, options, isOffered] of places)
      assert.deepEqual(await offered(options, uri), isOffered ? about.slice(2) : [], uri);
  });
});

async function withClient(options: ClientOptions, use: (client: Client) => Promise<void>): Promise<void> {
  const client = await connect('in-band', { capabilities: MODERN, ...options });
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

async function actions(client: Client, part: string, only?: string[], uri = URI): Promise<CodeAction[]> {
  const position = TextDocument.create(URI, 'json', 1, TEXT).positionAt(TEXT.indexOf(part) + 1);
  return client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only }) },
  });
}

function change(action: CodeAction | undefined): TextDocumentEdit | undefined {
  return action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined;
}

function applied(text: string, action: CodeAction | undefined): string {
  const edits = change(action)?.edits ?? action?.edit?.changes?.[URI] ?? [];
  return TextDocument.applyEdits(TextDocument.create(URI, 'json', 1, text), edits as never);
}
