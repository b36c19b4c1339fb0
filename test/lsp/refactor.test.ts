import assert from 'node:assert/strict';
import type {
  AnnotatedTextEdit,
  ClientCapabilities,
  CodeAction,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol/node';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { Lines } from '../../server/src/core/text/lines.ts';
import { REFACTOR } from '../../server/src/protocol.ts';
import { type Client, type ClientOptions, connect, MODERN } from '../support/lsp.ts';

const URI = 'file:///project/task-definition.json';

const BRIDGE = `{
  "family": "web",
  "networkMode": "bridge",
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "hostname": "web",
      "portMappings": [{ "containerPort": 80, "hostPort": 8080 }]
    },
    { "name": "side", "image": "side:1", "memory": 128, "portMappings": [{ "containerPort": 80 }] }
  ]
}
`;

const AWSVPC = BRIDGE.replace('bridge', 'awsvpc')
  .replace('      "hostname": "web",\n', '')
  .replace(', "hostPort": 8080', '');

const ANNOTATING: ClientCapabilities = {
  ...MODERN,
  workspace: { ...MODERN.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

const OFFERED = [
  'Switch to network mode "awsvpc"',
  'Switch to network mode "host"',
  'Switch to network mode "none"',
  'Make this task Fargate-compatible',
];

describe('refactorings in the language server', () => {
  it('are advertised', () =>
    withClient({}, async ({ result }) => {
      const provider = result.capabilities.codeActionProvider as { codeActionKinds: string[] };
      assert.ok(provider.codeActionKinds.includes('refactor.rewrite'));
    }));

  it('are offered where the task says how and where it runs, not for the mode it has', () =>
    withClient({}, async (client) => {
      client.open(URI, BRIDGE);
      for (const part of ['{', '"networkMode"', '"bridge"', '"requiresCompatibilities"', '"EC2"']) {
        assert.deepEqual(await titles(client, part), OFFERED, part);
      }
      for (const part of ['"family"', '"nginx:1.27"', '8080']) assert.deepEqual(await titles(client, part), [], part);
    }));

  it('are offered everywhere to somebody who asks for them', () =>
    withClient({}, async (client) => {
      client.open(URI, BRIDGE);
      assert.deepEqual(await titles(client, '8080', ['refactor']), OFFERED);
      assert.deepEqual(await titles(client, '"bridge"', ['refactor.extract']), []);
      assert.deepEqual(await titles(client, '"bridge"', ['quickfix']), []);
    }));

  it('are not offered while a bracket is missing', () =>
    withClient({}, async (client) => {
      client.open(URI, BRIDGE.replace(/\}\n$/, ''));
      assert.deepEqual(await titles(client, '"bridge"'), []);
    }));

  it('are offered at the beginning of describe output', () =>
    withClient({}, async (client) => {
      client.open(URI, `{"taskDefinition":${BRIDGE}}`);
      assert.deepEqual(await titles(client, '{'), OFFERED);
    }));

  it('say what each edit is for, and what is left to the person', () =>
    withClient({ capabilities: ANNOTATING }, async (client) => {
      client.open(URI, BRIDGE);
      const action = await offered(client, 'awsvpc');
      assert.equal(action.edit, undefined);
      const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
      const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.equal(change?.textDocument.version, 1);
      assert.equal(applied(change?.edits as AnnotatedTextEdit[]), AWSVPC);
      assert.deepEqual(edit?.changeAnnotations, {
        1: {
          label: 'Set the network mode to "awsvpc"',
          description: 'Left to you: The containers "web" and "side" both listen on port 80 (tcp).',
          needsConfirmation: false,
        },
        2: {
          label: 'Remove hostPort',
          description: 'The task is reached at its container ports; nothing is mapped.',
          needsConfirmation: true,
        },
        3: {
          label: 'Remove hostname from container "web"',
          description: 'AWS refuses it in network mode "awsvpc".',
          needsConfirmation: true,
        },
      });
      const used = ((change?.edits ?? []) as AnnotatedTextEdit[]).map(({ annotationId }) => annotationId);
      assert.deepEqual([...new Set(used)].sort(), ['1', '2', '3']);
    }));

  it('give no edit for a text that is no more', () =>
    withClient({}, async (client) => {
      client.open(URI, BRIDGE);
      const action = await offered(client, 'awsvpc');
      client.change(URI, 2, BRIDGE.replace('8080', '8081'));
      const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
      assert.equal(edit, undefined);
    }));

  it('are versioned without annotations for a client that has none', () =>
    withClient({}, async (client) => {
      client.open(URI, BRIDGE);
      const { edit } = await client.connection.sendRequest<CodeAction>(
        'codeAction/resolve',
        await offered(client, 'awsvpc'),
      );
      assert.equal(edit?.changeAnnotations, undefined);
      const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.equal(change?.textDocument.version, 1);
      assert.equal(applied(change?.edits as AnnotatedTextEdit[]), AWSVPC);
    }));

  it('come with their edit for a client that can do nothing', () =>
    withClient({ capabilities: {} }, async (client) => {
      client.open(URI, BRIDGE);
      const { edit, data } = await offered(client, 'awsvpc');
      assert.equal(data, undefined);
      assert.equal(applied(edit?.changes?.[URI] ?? []), AWSVPC);
    }));
});

async function withClient(options: ClientOptions, use: (client: Client) => Promise<void>): Promise<void> {
  const client = await connect('in-band', { capabilities: MODERN, ...options });
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

async function actions({ connection }: Client, part: string, only?: string[]): Promise<CodeAction[]> {
  const position = new Lines(BRIDGE).positionAt(BRIDGE.indexOf(part));
  const all = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only }) },
  });
  const kinds: readonly string[] = Object.values(REFACTOR);
  return all.filter(({ kind = '' }) => kinds.includes(kind));
}

async function titles(client: Client, part: string, only?: string[]): Promise<string[]> {
  return (await actions(client, part, only)).map(({ title }) => title);
}

async function offered(client: Client, mode: string): Promise<CodeAction> {
  const action = (await actions(client, '"bridge"')).find(({ title }) => title.includes(`"${mode}"`));
  assert.ok(action);
  return action;
}

function applied(edits: readonly { range: AnnotatedTextEdit['range']; newText: string }[]): string {
  const starts = [0, ...[...BRIDGE.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = ({ line, character }: AnnotatedTextEdit['range']['start']) => (starts[line] ?? 0) + character;
  return applyEdits(
    BRIDGE,
    edits.map(({ range, newText }) => ({ start: at(range.start), end: at(range.end), text: newText })),
  );
}
