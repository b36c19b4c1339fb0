import assert from 'node:assert/strict';
import { readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { cli, folder, removeFolders } from '../support/cli.ts';
import { BRIDGE } from '../support/documents.ts';
import { type ClientOptions, connect, MODERN } from '../support/lsp.ts';

/** What the built programs read and write: every call of theirs is written down. Outside the workspace there are traps. */

const RULE = 'network-fargate-requires-awsvpc';
const OFF = `{ "rules": { "${RULE}": "off" } }`;

const OUTSIDE = {
  '.git/HEAD': '',
  '.gitignore': 'seen-taskdef.json',
  'ecs-taskdef.config.json': OFF,
  'secret-taskdef.json': BRIDGE,
  'other/secret-taskdef.json': BRIDGE,
};

const INSIDE = {
  'work/seen-taskdef.json': BRIDGE,
  'work/a/ecs-taskdef.config.json': '{ "files": { "../../**": { "rules": { "x": "off" } }, "../*.json": {} } }',
  'work/a/taskdef.json': BRIDGE,
  'work/b/taskdef.json': BRIDGE,
};

interface Place {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  /** What was read, from `work`; our own files are left out. */
  reads(): string[];
}

/** A workspace `work` with links out of it, in a repository that is not the workspace. */
async function place(): Promise<Place> {
  const root = realpathSync(await folder({ ...OUTSIDE, ...INSIDE, reads: '' }));
  const work = join(root, 'work');
  symlinkSync('../secret-taskdef.json', join(work, 'linked-taskdef.json'));
  symlinkSync('../other', join(work, 'linked'));
  symlinkSync('../../ecs-taskdef.config.json', join(work, 'b/ecs-taskdef.config.json'));
  symlinkSync('a/taskdef.json', join(work, 'inner-taskdef.json'));
  const READS = join(await folder({}), 'reads');
  writeFileSync(READS, '');
  const env = { READS, NODE_OPTIONS: `--require ${JSON.stringify(resolve('test/support/record-reads.cjs'))}` };
  const reads = () => {
    const paths = readFileSync(READS, 'utf8').split('\n').filter(Boolean);
    return [...new Set(paths)].filter((path) => !path.startsWith(resolve('.'))).map((path) => relative(work, path));
  };
  return { root, env, reads };
}

describe('the files that are read and written', () => {
  before(function () {
    // Links need a privilege there.
    if (process.platform === 'win32') this.skip();
  });
  after(removeFolders);

  it('by the server: those of the workspace, and none that a link leads to outside of it', async () => {
    const { root, env, reads } = await place();
    const report = await withEnvironment(env, () => workspaceReport(join(root, 'work')));
    const named = report.items.map((item) => ({
      path: relative(pathToFileURL(join(root, 'work')).pathname, new URL(item.uri).pathname),
      rules: item.kind === 'full' ? item.items.map(({ code }) => code) : undefined,
    }));
    const judged = ['a/taskdef.json', 'b/taskdef.json', 'inner-taskdef.json', 'seen-taskdef.json'];
    assert.deepEqual(
      named.sort((one, other) => (one.path < other.path ? -1 : 1)),
      // No level is from outside, and of a document from outside that is closed there is nothing to say.
      [{ path: '../secret-taskdef.json', rules: [] }, ...judged.map((path) => ({ path, rules: [RULE] }))],
    );
    const outside = reads().filter((path) => path.startsWith('..'));
    assert.deepEqual(outside, []);
    assert.ok(reads().includes('a/ecs-taskdef.config.json'), 'what is read is written down');
  });

  it('by the server without a workspace: the configuration beside the document', async () => {
    const { root, env, reads } = await place();
    const uri = pathToFileURL(join(root, 'work/a/taskdef.json')).href;
    const upwards = `${pathToFileURL(join(root, 'work')).href}/a/../b/../../taskdef.json`;
    await withEnvironment(env, async () => {
      await diagnosed(uri, {});
      assert.deepEqual(reads(), ['a/ecs-taskdef.config.json']);
      const found = await diagnosed(upwards, { rootUri: pathToFileURL(join(root, 'work')).href });
      assert.ok(found.some(({ code }) => code === RULE));
    });
    assert.deepEqual(reads(), ['a/ecs-taskdef.config.json']);
  });

  it('by the command line: what it is asked for, and what says how to judge that', async () => {
    const { root, env, reads } = await place();
    const cwd = join(root, 'work');
    const { stdout } = await cli(['check', 'b', '*-taskdef.json', '--fix'], { cwd, env });
    assert.doesNotMatch(stdout, /linked|secret/);
    assert.equal(readFileSync(join(root, 'secret-taskdef.json'), 'utf8'), BRIDGE);
    assert.equal(readFileSync(join(root, 'other/secret-taskdef.json'), 'utf8'), BRIDGE);
    const outside = reads().filter((path) => path.startsWith('..'));
    assert.deepEqual(outside.sort(), ['../.gitignore', '../ecs-taskdef.config.json']);
    assert.ok(reads().includes('b/taskdef.json'));
    const named = await cli(['check', 'linked-taskdef.json'], { cwd, env });
    assert.equal(named.stderr, '');
    assert.ok(reads().includes('../secret-taskdef.json'), 'a link that is named is followed');
  });
});

async function withEnvironment<T>(env: Readonly<Record<string, string>>, act: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    return await act();
  } finally {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/** Asks a server for the diagnostics of a folder, as soon as it offers them. */
async function workspaceReport(work: string): Promise<WorkspaceDiagnosticReport> {
  let registered: () => void = () => undefined;
  const ready = new Promise<void>((done) => {
    registered = done;
  });
  const client = await connect('process', {
    rootUri: pathToFileURL(work).href,
    capabilities: MODERN,
    initializationOptions: { hostHasJson: true },
    settings: () => ({ workspaceDiagnostics: true }),
    onRegister(method, options) {
      if (method === 'textDocument/diagnostic' && (options as { workspaceDiagnostics?: boolean }).workspaceDiagnostics)
        registered();
    },
  });
  try {
    await ready;
    return await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      // Of a document that was open before; what is outside is not read for it.
      previousResultIds: [{ uri: pathToFileURL(join(work, '../secret-taskdef.json')).href, value: '1' }],
    });
  } finally {
    await client.close();
  }
}

/** What a server says of one document, which is opened for it. */
async function diagnosed(uri: string, options: ClientOptions): Promise<Diagnostic[]> {
  const client = await connect('process', options);
  try {
    client.open(uri, BRIDGE);
    return await client.pull(uri);
  } finally {
    await client.close();
  }
}
