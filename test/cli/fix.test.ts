import assert from 'node:assert/strict';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { cli, folder, publicProgram, removeFolders } from '../support/cli.ts';
import { BRIDGE, DESCRIBED, GOOD } from '../support/documents.ts';

describe('ecs-taskdef check --fix', () => {
  after(removeFolders);

  it('mends the file and reports what is left', async () => {
    const cwd = await folder({ 'task.json': BRIDGE });
    const result = await cli(['check', '--fix', 'task.json'], { cwd });
    assert.deepEqual(result, { code: 0, stdout: 'Mended 1 file\nNo problems in 1 file\n', stderr: '' });
    assert.equal(await readFile(join(cwd, 'task.json'), 'utf8'), GOOD);
  });

  it('keeps byte order mark, line ends, indentation and comments, and is done after once', async () => {
    const dress = (text: string) =>
      `\ufeff// 서비스\n${text}`.replace('"cpu"', '\t/* small */ "cpu"').replaceAll('\n', '\r\n');
    const cwd = await folder({ 'task.jsonc': dress(BRIDGE) });
    const path = join(cwd, 'task.jsonc');
    await cli(['check', '--fix', 'task.jsonc'], { cwd });
    assert.equal(await readFile(path, 'utf8'), dress(GOOD));
    const { stdout } = await cli(['check', '--fix', 'task.jsonc'], { cwd });
    assert.doesNotMatch(stdout, /Mended/);
    assert.equal(await readFile(path, 'utf8'), dress(GOOD));
  });

  it('does not touch a file that has nothing to mend', async () => {
    const cwd = await folder({ 'task.json': GOOD });
    const path = join(cwd, 'task.json');
    const before = await stat(path);
    await cli(['check', '--fix', 'task.json'], { cwd });
    assert.equal((await stat(path)).mtimeMs, before.mtimeMs);
  });

  it('leaves fixes that want a look to the person', async () => {
    const text = GOOD.replace('"essential": true', '"links": ["other"]');
    const cwd = await folder({ 'task.json': text });
    const { code, stdout } = await cli(['check', '--fix', 'task.json'], { cwd });
    assert.match(stdout, /error network-links-mode\n/);
    assert.equal(code, 1);
    assert.equal(await readFile(join(cwd, 'task.json'), 'utf8'), text);
  });

  it('does not promise to mend what is too broken for that', async () => {
    const cwd = await folder({ 'task.json': BRIDGE.replace('"cpu": "256"', '"cpu": ?') });
    for (const args of [['check'], ['check', '--fix']]) {
      const { code, stdout } = await cli([...args, 'task.json'], { cwd });
      assert.match(stdout, /^ {2}fix: Set the network mode/m);
      assert.match(stdout, /\n2 errors in 1 file\n$/);
      assert.equal(code, 1);
    }
    await writeFile(join(cwd, 'task.json'), BRIDGE.replace('"cpu": "256",', '"cpu": "256"'));
    assert.match((await cli(['check', 'task.json'], { cwd })).stdout, /--fix mends 2 of them\n$/);
  });

  it('mends all files of a folder that are task definitions', async () => {
    const cwd = await folder({
      'a/task-definition.json': BRIDGE,
      'b/prod.json': DESCRIBED,
      'package.json': '{ "networkMode": "bridge" }',
    });
    const { stdout } = await cli(['check', '--fix'], { cwd });
    assert.equal(stdout, 'Looked at 3 JSON files: 2 are task definitions\nMended 2 files\nNo problems in 2 files\n');
    assert.equal(await readFile(join(cwd, 'b/prod.json'), 'utf8'), GOOD);
    assert.equal(await readFile(join(cwd, 'package.json'), 'utf8'), '{ "networkMode": "bridge" }');
  });

  it('prints mended standard input and reports beside it', async () => {
    const { code, stdout, stderr } = await cli(['check', '--fix', '-'], { input: BRIDGE });
    assert.equal(stdout, GOOD);
    assert.equal(stderr, 'Mended 1 file\nNo problems in 1 file\n');
    assert.equal(code, 0);
  });

  it('passes standard input through when there is nothing to mend', async () => {
    for (const input of [GOOD, '{ "Resources": {} }\r\n', '\ufeff[]']) {
      assert.equal((await cli(['check', '--fix', '-'], { input })).stdout, input);
    }
  });

  it('says when a file cannot be written', async () => {
    const cwd = await folder({ 'task.json': BRIDGE });
    await chmod(cwd, 0o755);
    await chmod(join(cwd, 'task.json'), 0o444);
    const program = await publicProgram();
    const { code, stdout, stderr } = await cli(['check', '--fix', 'task.json'], { cwd, program, unprivileged: true });
    assert.match(stdout, /^task\.json:4:18 error/);
    assert.deepEqual([code, stderr], [2, 'ecs-taskdef: task.json: permission denied\n']);
  });
});

describe('ecs-taskdef check --fix-dry-run', () => {
  after(removeFolders);

  const DIFF = [
    '--- a/task.json',
    '+++ b/task.json',
    '@@ -1,7 +1,7 @@',
    ' {',
    '   "family": "web",',
    '   "requiresCompatibilities": ["FARGATE"],',
    '-  "networkMode": "bridge",',
    '+  "networkMode": "awsvpc",',
    '   "cpu": "256",',
    '   "memory": "512",',
    '   "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "essential": true }]',
    '',
  ].join('\n');

  it('prints a diff, reports beside it what would be left, and writes nothing', async () => {
    const cwd = await folder({ 'task.json': BRIDGE });
    assert.deepEqual(await cli(['check', '--fix-dry-run', 'task.json'], { cwd }), {
      code: 0,
      stdout: DIFF,
      stderr: 'No problems in 1 file\n',
    });
    assert.equal(await readFile(join(cwd, 'task.json'), 'utf8'), BRIDGE);
  });

  it('is what --fix does', async () => {
    const cwd = await folder({ './task.json': `\ufeff${BRIDGE.replaceAll('\n', '\r\n')}`, 'good.json': GOOD });
    const { stdout } = await cli(['check', '--fix-dry-run', './task.json', 'good.json'], { cwd });
    assert.equal(stdout.replaceAll('\r', '').replace(' \ufeff{', ' {'), DIFF);
    await cli(['check', '--fix', 'task.json'], { cwd });
    assert.equal((await cli(['check', '--fix-dry-run', 'task.json'], { cwd })).stdout, '');
  });

  for (const path of [(cwd: string) => join(cwd, 'task.json'), () => 'ecs/../task.json', () => './/task.json']) {
    it(`names the file from the folder that it is run in: ${path('/ecs')}`, async () => {
      const cwd = await folder({ 'task.json': BRIDGE, 'ecs/readme.md': '' });
      assert.equal((await cli(['check', '--fix-dry-run', path(cwd)], { cwd })).stdout, DIFF);
    });
  }

  for (const end of ['\n', '\r\n', '']) {
    it(`shows thousands of changes in no time, lines ending with ${JSON.stringify(end)}`, async () => {
      const variables = Array.from({ length: 20_000 }, (_, i) => `{ "name": "A${i}", "value": "x" }`);
      const list = (comma: string) => `"environment": [\n${variables.join(`${comma}\n`)}\n]`;
      const dress = (comma: string) =>
        GOOD.replace('"essential": true', list(comma))
          .replaceAll('\n', end || '\n')
          .replace(/\n$/, end && '\n');
      const { stdout } = await cli(['check', '--fix-dry-run', '-'], { input: dress('') });
      assert.equal(applyPatch(dress(''), stdout, { autoConvertLineEndings: false }), dress(','));
    });
  }

  it('exits as for what would be left', async () => {
    const cwd = await folder({ 'task.json': BRIDGE.replace('"essential": true', '"links": ["other"]') });
    const { code, stdout, stderr } = await cli(['check', '--fix-dry-run', 'task.json'], { cwd });
    assert.match(stdout, /^--- a\/task\.json\n/);
    assert.match(stderr, /error network-links-mode\n/);
    assert.doesNotMatch(stderr, /network-fargate-requires-awsvpc/);
    assert.equal(code, 1);
  });

  it('shows what standard input would become, and reports in every format', async () => {
    const { stdout, stderr } = await cli(['check', '--fix-dry-run', '--format', 'json', '-'], { input: BRIDGE });
    assert.equal(stdout, DIFF.replaceAll('task.json', '<stdin>'));
    assert.equal(JSON.parse(stderr).summary.errors, 0);
  });
});
