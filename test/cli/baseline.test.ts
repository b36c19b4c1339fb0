import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli, folder, removeFolders } from '../support/cli.ts';
import { BRIDGE, DESCRIBED, GOOD } from '../support/documents.ts';

const NAME = 'ecs-taskdef.baseline.json';

/** A folder whose findings are written down. */
async function started(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await folder(files);
  assert.equal((await cli(['check', '--write-baseline'], { cwd })).code, 0);
  return cwd;
}

describe('ecs-taskdef check with a baseline', () => {
  after(removeFolders);

  it('writes what there is, sorted and for people to read', async () => {
    const cwd = await folder({ 'b/task-definition.json': BRIDGE, 'a/taskdef.json': DESCRIBED, 'taskdef.json': GOOD });
    assert.deepEqual(await cli(['check', '--write-baseline'], { cwd }), {
      code: 0,
      stdout: `Looked at 3 JSON files: 3 are task definitions\nWrote 2 findings to ${NAME}\nNo problems in 3 files\n`,
      stderr: '',
    });
    const text = await readFile(join(cwd, NAME), 'utf8');
    assert.deepEqual(JSON.parse(text), {
      version: 1,
      files: {
        'a/taskdef.json': [{ rule: 'doc-output-only-property', member: 'revision', fingerprint: '07cbc529403df40c' }],
        'b/task-definition.json': [
          { rule: 'network-fargate-requires-awsvpc', member: 'networkMode', fingerprint: '18dc63515d7695b8' },
        ],
      },
    });
    await cli(['check', '--write-baseline=again/../same.json', '.'], { cwd });
    await cli(['check', '--write-baseline=same.json', 'b', 'a', 'taskdef.json'], { cwd });
    assert.equal(await readFile(join(cwd, 'same.json'), 'utf8'), text);
  });

  it('begins clean and fails on what is new', async () => {
    const cwd = await started({ 'task.json': `\n\n${BRIDGE}`, 'ecs/good.json': GOOD });
    const clean = await cli(['check', '--baseline', NAME], { cwd });
    assert.match(
      clean.stdout,
      /^Left out 1 finding that is in ecs-taskdef\.baseline\.json\nNo problems in 2 files\n$/m,
    );
    assert.equal(clean.code, 0);
    await writeFile(join(cwd, 'task.json'), BRIDGE.replaceAll('  ', '\t'));
    await writeFile(join(cwd, 'ecs/good.json'), BRIDGE);
    const { code, stdout } = await cli(['check', '--baseline', NAME, '--format', 'json'], { cwd });
    const findings = (JSON.parse(stdout).files as { path: string; findings: unknown[] }[]).map(
      ({ path, findings }) => `${path} ${findings.length}`,
    );
    assert.deepEqual([code, findings], [1, ['ecs/good.json 1', 'task.json 0']]);
  });

  it('means the same from every folder, and in every language', async () => {
    const cwd = await started({ 'ecs/task.json': BRIDGE });
    const args = ['check', '--baseline', `../${NAME}`, '--locale', 'ko', '--format', 'sarif', 'task.json'];
    const { code, stdout } = await cli(args, { cwd: join(cwd, 'ecs') });
    assert.deepEqual([code, JSON.parse(stdout).runs[0].results], [0, []]);
  });

  it('tells what does not occur any more, of what it has seen', async () => {
    const cwd = await started({ 'a/task.json': BRIDGE, 'b/task.json': BRIDGE, 'c/task.json': BRIDGE });
    const remark = async (...paths: string[]) => {
      const { code, stdout } = await cli(['check', '--baseline', NAME, ...paths], { cwd });
      assert.equal(code, 0);
      return stdout.split('\n').find((line) => line.includes('any more'));
    };
    assert.equal(await remark('.'), undefined);
    await writeFile(join(cwd, 'a/task.json'), GOOD);
    assert.equal(await remark('.'), `1 finding in ${NAME} does not occur any more: write it anew`);
    assert.equal(await remark('c'), undefined);
    await rm(join(cwd, 'b/task.json'));
    assert.equal(await remark('c'), `1 finding in ${NAME} does not occur any more: write it anew`);
    assert.equal(await remark('.'), `2 findings in ${NAME} do not occur any more: write it anew`);
  });

  it('is written of what --fix leaves', async () => {
    const cwd = await folder({ 'task.json': BRIDGE.replace('"essential": true', '"links": ["other"]') });
    await cli(['check', '--fix', '--write-baseline', 'task.json'], { cwd });
    assert.deepEqual(
      JSON.parse(await readFile(join(cwd, NAME), 'utf8')).files['task.json'].map(({ rule }: { rule: string }) => rule),
      ['network-links-mode'],
    );
  });

  it('is not written of half of the files', async () => {
    const cwd = await started({ 'task.json': BRIDGE });
    const text = await readFile(join(cwd, NAME), 'utf8');
    const { code, stdout, stderr } = await cli(['check', '--write-baseline', 'gone.json'], { cwd });
    assert.equal(stdout, `Nothing is written to ${NAME}, for not everything could be judged\n`);
    assert.deepEqual([code, stderr], [2, 'ecs-taskdef: gone.json: there is no such file or folder\n']);
    assert.equal(await readFile(join(cwd, NAME), 'utf8'), text);
  });

  it('ends with one clear line where it is missing, is none, or cannot be written', async () => {
    const cwd = await folder({ 'task.json': BRIDGE, 'none.json': '{}' });
    const said = async (...args: string[]) => {
      const { code, stdout, stderr } = await cli(['check', ...args, 'task.json'], { cwd });
      assert.deepEqual([code, stdout], [2, '']);
      return stderr;
    };
    assert.equal(await said('--baseline', 'gone.json'), 'ecs-taskdef: gone.json: there is no such file or folder\n');
    assert.equal(
      await said('--baseline', 'none.json'),
      'ecs-taskdef: none.json: This is no baseline of ecs-taskdef. Write it anew.\n',
    );
    assert.equal(
      await said('--write-baseline=gone/x.json'),
      'ecs-taskdef: gone/x.json: there is no such file or folder\n',
    );
  });
});
