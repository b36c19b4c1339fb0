import assert from 'node:assert/strict';
import { cli, folder, removeFolders } from '../support/cli.ts';
import { BRIDGE } from '../support/documents.ts';

const RULE = 'network-fargate-requires-awsvpc';
const NAME = 'ecs-taskdef.config.json';
const setTo = (level: string) => JSON.stringify({ rules: { [RULE]: level } });

/** Path → severities of the findings in it. */
async function judged(args: readonly string[], cwd: string): Promise<Record<string, string[]>> {
  const { stdout, stderr } = await cli(['check', '--format', 'json', ...args], { cwd });
  assert.equal(stderr, '');
  const files = JSON.parse(stdout).files as { path: string; findings: { severity: string }[] }[];
  return Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(({ severity }) => severity)]));
}

describe('ecs-taskdef check with a configuration', () => {
  after(removeFolders);

  it('takes the nearest file above each document', async () => {
    const cwd = await folder({
      [NAME]: setTo('hint'),
      'task.json': BRIDGE,
      'a/b/task.json': BRIDGE,
      [`c/${NAME}`]: setTo('warning'),
      'c/d/task.json': BRIDGE,
    });
    assert.deepEqual(await judged([], cwd), {
      'a/b/task.json': ['hint'],
      'c/d/task.json': ['warning'],
      'task.json': ['hint'],
    });
  });

  it('reads globs from the folder of the file', async () => {
    const cwd = await folder({
      [`infra/${NAME}`]: JSON.stringify({ files: { 'old/**': 'off', '*.json': { rules: { [RULE]: 'warning' } } } }),
      'infra/task.json': BRIDGE,
      'infra/old/deep/task.json': BRIDGE,
      'old/task.json': BRIDGE,
    });
    assert.deepEqual(await judged([], cwd), {
      'infra/old/deep/task.json': [],
      'infra/task.json': ['warning'],
      'old/task.json': ['error'],
    });
  });

  it('takes one file for all where it is named, for standard input too', async () => {
    const cwd = await folder({ [NAME]: setTo('hint'), 'task.json': BRIDGE, 'ci/strict.json': setTo('warning') });
    assert.deepEqual(await judged(['--config', 'ci/strict.json', 'task.json'], cwd), { 'task.json': ['warning'] });
    const { stdout } = await cli(['check', '--format', 'json', '-'], { cwd, input: BRIDGE });
    assert.equal(JSON.parse(stdout).summary.hints, 1);
  });

  it('applies to --fix: what is off is not mended', async () => {
    const cwd = await folder({ [NAME]: setTo('off'), 'task.json': BRIDGE });
    const { code, stdout } = await cli(['check', '--fix', 'task.json'], { cwd });
    assert.deepEqual([code, stdout], [0, 'No problems in 1 file\n']);
  });

  it('ends with one clear line where a configuration is bad or missing', async () => {
    const cwd = await folder({
      'task.json': BRIDGE,
      'sub/task.json': BRIDGE,
      [NAME]: '{\n  "rules": { "tag-mx": "off", "y": 1 }\n}',
    });
    assert.deepEqual(await cli(['check'], { cwd }), {
      code: 2,
      stdout: '',
      stderr: `ecs-taskdef: ${NAME}:2:14: There is no rule "tag-mx". Did you mean "tag-max"?\n`,
    });
    assert.deepEqual(await cli(['check', '--config', 'none.json'], { cwd }), {
      code: 2,
      stdout: '',
      stderr: 'ecs-taskdef: none.json: there is no such file or folder\n',
    });
  });

  it('takes comments in a file whose name says that it may have them', async () => {
    const text = BRIDGE.replace('{', '{ // a comment\n');
    const cwd = await folder({ 'task.jsonc': text, 'task.json': text });
    assert.deepEqual(await judged([], cwd), { 'task.json': ['warning', 'error'], 'task.jsonc': ['error'] });
  });
});
