import assert from 'node:assert/strict';
import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { cli, folder, publicProgram, removeFolders } from '../support/cli.ts';
import { BRIDGE, GOOD } from '../support/documents.ts';

const TREE = {
  'task-definition.json': GOOD,
  'package.json': '{ "name": "web" }',
  '.aws/deploy-prod.json': BRIDGE,
  'ecs/taskdef.json.tpl': BRIDGE,
  'ecs/readme.md': BRIDGE,
  'ecs/photo.json': new Uint8Array([0xff, 0xd8, 0, 0]),
  'node_modules/x/task-definition.json': BRIDGE,
  'ecs/node_modules/x/task-definition.json': BRIDGE,
  '.git/task-definition.json': BRIDGE,
};

async function paths(args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await cli(['check', '--format', 'json', ...args], { cwd });
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe('paths of ecs-taskdef check', () => {
  after(removeFolders);

  it('walks the tree below when there is no path', async () => {
    const cwd = await folder(TREE);
    const { code, stdout, stderr } = await cli(['check'], { cwd });
    assert.match(stdout, /^\.aws\/deploy-prod\.json:4:18 error/m);
    assert.match(stdout, /^ecs\/taskdef\.json\.tpl:4:18 error/m);
    assert.match(stdout, /^Looked at 5 JSON files: 3 are task definitions\n2 errors in 2 of 3 files\n/m);
    assert.deepEqual([code, stderr], [1, '']);
    assert.deepEqual(await paths([], cwd), ['.aws/deploy-prod.json', 'ecs/taskdef.json.tpl', 'task-definition.json']);
  });

  it('walks the folders named, and takes no file twice', async () => {
    const cwd = await folder(TREE);
    assert.deepEqual(await paths(['ecs', '.aws/'], cwd), ['ecs/taskdef.json.tpl', '.aws/deploy-prod.json']);
    assert.deepEqual(await paths(['ecs', 'ecs/taskdef.json.tpl', './ecs'], cwd), ['ecs/taskdef.json.tpl']);
    assert.deepEqual(await paths([join(cwd, 'ecs')], cwd), [`${cwd}/ecs/taskdef.json.tpl`]);
  });

  it('says so when a folder holds no task definition', async () => {
    const cwd = await folder({ 'a/package.json': '{}', 'b/one.json': '{}', 'b/two.json': '{}', 'c/readme.md': '' });
    const said = async (...args: string[]) => {
      const { code, stdout, stderr } = await cli(['check', ...args], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
      return stdout;
    };
    assert.equal(await said('a'), 'Looked at 1 JSON file: it is no task definition\n');
    assert.equal(await said('b'), 'Looked at 2 JSON files: none is a task definition\n');
    assert.equal(await said('c'), 'There is no JSON file to look at\n');
  });

  it('reports what a name claims and the content does not keep', async () => {
    const cwd = await folder({ 'taskdef.json': '', 'task-definition.json': '{ "Resources": {} }' });
    const { code, stdout } = await cli(['check'], { cwd });
    assert.match(stdout, /^taskdef\.json:1:1 error doc-syntax/);
    assert.doesNotMatch(stdout, /task-definition\.json/);
    assert.equal(code, 1);
  });

  it('expands globs by itself', async () => {
    const cwd = await folder(TREE);
    assert.deepEqual(await paths(['**/*.json'], cwd), ['.aws/deploy-prod.json', 'task-definition.json']);
    assert.deepEqual(await paths(['./ecs/*.tpl'], cwd), ['./ecs/taskdef.json.tpl']);
    assert.deepEqual(await paths(['./*.json', './ecs/../*.json'], cwd), ['task-definition.json']);
    assert.deepEqual(await paths(['./**/*-definition.json'], cwd), ['task-definition.json']);
    assert.deepEqual(await paths(['{task-definition,nothing}.json'], cwd), ['task-definition.json']);
    assert.deepEqual(await paths([`${cwd}/.aws/*-prod.json`], cwd), [`${cwd}/.aws/deploy-prod.json`]);
    const none = await cli(['check', 'x/*.json'], { cwd });
    assert.deepEqual(none, { code: 2, stdout: '', stderr: 'ecs-taskdef: x/*.json: no file matches\n' });
  });

  it('takes a name for what it is before it takes it for a glob', async () => {
    const cwd = await folder({ 'a[1].json': BRIDGE });
    assert.deepEqual(await paths(['a[1].json'], cwd), ['a[1].json']);
  });

  it('takes the person at their word about a named file', async () => {
    const cwd = await folder({ 'deploy.json': '{ "family": "web", "networkMode": "nat" }' });
    assert.equal((await cli(['check', 'deploy.json'], { cwd })).code, 1);
    assert.equal((await cli(['check', '.'], { cwd })).code, 0);
  });

  it('says which path leads nowhere, and judges the others', async () => {
    const cwd = await folder({ 'task.json': BRIDGE });
    const { code, stdout, stderr } = await cli(['check', 'nowhere.json', 'task.json', 'task.json/x'], { cwd });
    const line = (path: string) => `ecs-taskdef: ${path}: there is no such file or folder\n`;
    assert.equal(stderr, line('nowhere.json') + line('task.json/x'));
    assert.match(stdout, /^task\.json:4:18 error/);
    assert.equal(code, 2);
  });

  it('reads linked files and does not follow linked folders', async () => {
    const cwd = await folder({ 'real/task-definition.json': GOOD, 'linked/readme.md': '' });
    await symlink('..', join(cwd, 'real/again'));
    await symlink('../real/task-definition.json', join(cwd, 'linked/taskdef.json'));
    await symlink('gone.json', join(cwd, 'linked/broken.json'));
    assert.deepEqual(await paths([], cwd), ['linked/taskdef.json', 'real/task-definition.json']);
    // What is below the working folder is asked for, where a part of it is.
    assert.deepEqual(await paths(['linked'], cwd), ['linked/taskdef.json']);
    assert.deepEqual(await paths(['linked/*.json'], cwd), ['linked/taskdef.json']);
  });

  it('says when a file cannot be read', async () => {
    const cwd = await folder({ 'task.json': GOOD });
    await chmod(cwd, 0o755);
    await chmod(join(cwd, 'task.json'), 0);
    const program = await publicProgram();
    assert.deepEqual(await cli(['check', 'task.json'], { cwd, program, unprivileged: true }), {
      code: 2,
      stdout: '',
      stderr: 'ecs-taskdef: task.json: permission denied\n',
    });
  });

  it('reads no file that is far too large for a task definition', async () => {
    const large = `[${' '.repeat(16 * 1024 * 1024)}]`;
    const cwd = await folder({ 'data.json': large, 'b/task-definition.json': large });
    const line = (path: string) => `ecs-taskdef: ${path}: larger than 16 MB, so it is not read\n`;
    const said = async (...args: string[]) => {
      const { code, stderr } = await cli(['check', ...args], { cwd, input: large });
      assert.equal(code, 2);
      return stderr;
    };
    assert.equal(await said('data.json'), line('data.json'));
    assert.equal(await said('-'), line('<stdin>'));
    assert.equal(await said('.'), line('b/task-definition.json'));
  });

  it('does not follow links that lead in a circle', async () => {
    const cwd = await folder({ 'task-definition.json': GOOD });
    await symlink('.', join(cwd, 'self'));
    await symlink('loop.json', join(cwd, 'loop.json'));
    assert.deepEqual(await paths([], cwd), ['task-definition.json']);
    const { code, stderr } = await cli(['check', 'loop.json'], { cwd });
    assert.deepEqual([code, stderr], [2, 'ecs-taskdef: loop.json: cannot be read or written (ELOOP)\n']);
  });

  it('says which folder cannot be read, and judges the others', async () => {
    const cwd = await folder({ 'a/task.json': BRIDGE, 'b/task.json': BRIDGE });
    await chmod(cwd, 0o755);
    await chmod(join(cwd, 'a'), 0);
    const program = await publicProgram();
    const { code, stdout, stderr } = await cli(['check', '.'], { cwd, program, unprivileged: true });
    await chmod(join(cwd, 'a'), 0o755);
    assert.match(stdout, /^b\/task\.json:4:18 error/);
    assert.deepEqual([code, stderr], [2, 'ecs-taskdef: a: permission denied\n']);
  });
});

describe('what git ignores', () => {
  after(removeFolders);

  /** Files by name → the paths that are judged. */
  const cases: [string, Record<string, string>, readonly string[], string, readonly string[]][] = [
    [
      'is passed over',
      { '.gitignore': 'dist/\n*.out.json', 'a.json': GOOD, 'dist/b.json': GOOD, 'c.out.json': GOOD },
      [],
      '',
      ['a.json'],
    ],
    [
      'is judged when it is named',
      { '.gitignore': '*.json', 'a.json': GOOD, 'b.json': GOOD },
      ['b.json'],
      '',
      ['b.json'],
    ],
    [
      'is judged when its folder is named',
      { '.git/HEAD': '', '.gitignore': 'dist', 'dist/b.json': GOOD },
      ['dist'],
      '',
      ['dist/b.json'],
    ],
    ['is passed over by globs', { '.gitignore': 'b.json', 'a.json': GOOD, 'b.json': GOOD }, ['*.json'], '', ['a.json']],
    [
      'is said by every folder for itself',
      { '.gitignore': '*.json', 'x/.gitignore': '!keep.json', 'x/keep.json': GOOD, 'x/a.json': GOOD, 'b.json': GOOD },
      [],
      '',
      ['x/keep.json'],
    ],
    [
      'is anchored where the pattern is',
      { 'x/.gitignore': '/a.json', 'x/a.json': GOOD, 'x/y/a.json': GOOD, 'a.json': GOOD },
      [],
      '',
      ['a.json', 'x/y/a.json'],
    ],
    [
      'is said by the folders above, up to the top of the repository',
      {
        '.gitignore': 'sub',
        'repo/.git/HEAD': '',
        'repo/.gitignore': 'out.json',
        'repo/sub/a.json': GOOD,
        'repo/sub/out.json': GOOD,
      },
      [],
      'repo/sub',
      ['a.json'],
    ],
    [
      'is not said by folders above that belong to no repository',
      { '.gitignore': 'a.json', 'sub/a.json': GOOD },
      [],
      'sub',
      ['a.json'],
    ],
    ['pays regard to capitals', { '.gitignore': 'A.json', 'a.json': GOOD }, [], '', ['a.json']],
  ];
  for (const [what, files, args, below, expected] of cases) {
    it(what, async () => assert.deepEqual(await paths(args, join(await folder(files), below)), expected));
  }
});
