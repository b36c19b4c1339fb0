import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cli, folder, PROGRAM, removeFolders } from '../support/cli.ts';
import { BRIDGE, DESCRIBED, GOOD } from '../support/documents.ts';

describe('ecs-taskdef check --format sarif', () => {
  after(removeFolders);

  it('names files by the folder that the program works in', async () => {
    const root = await realpath(
      await folder({ 'work/a b/task.json': BRIDGE, 'out.json': BRIDGE, 'work/good.json': GOOD }),
    );
    const cwd = join(root, 'work');
    const args = ['check', '--format', 'sarif', 'a b/task.json', '../out.json', 'good.json', '-'];
    const { code, stdout, stderr } = await cli(args, { cwd, input: BRIDGE });
    const [run] = JSON.parse(stdout).runs;
    assert.deepEqual(run.originalUriBaseIds, { '%SRCROOT%': { uri: `${pathToFileURL(cwd).href}/` } });
    assert.deepEqual(
      run.artifacts.map(({ location }: { location: unknown }) => location),
      [
        { uri: 'a%20b/task.json', uriBaseId: '%SRCROOT%' },
        { uri: pathToFileURL(join(root, 'out.json')).href },
        { uri: 'good.json', uriBaseId: '%SRCROOT%' },
        { uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%' },
      ],
    );
    assert.equal(run.results.length, 3);
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('is whole where a file cannot be read', async () => {
    const cwd = await folder({ 'task.json': BRIDGE, 'nul.json': '\0' });
    const { code, stdout, stderr } = await cli(['check', '--format', 'sarif', 'nul.json', 'task.json'], { cwd });
    const [{ results, invocations }] = JSON.parse(stdout).runs;
    assert.equal(results.length, 1);
    assert.deepEqual(invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'nul.json: not a text file' } }],
      },
    ]);
    assert.deepEqual([code, stderr], [2, 'ecs-taskdef: nul.json: not a text file\n']);
  });

  it('says nothing of files that are no task definitions', async () => {
    const cwd = await folder({ 'stack.json': '{ "Resources": {} }' });
    const [run] = JSON.parse((await cli(['check', '--format=sarif', 'stack.json'], { cwd })).stdout).runs;
    assert.deepEqual([run.artifacts, run.results, run.tool.driver.rules], [[], [], []]);
  });

  it('arrives whole, however slowly it is read', async () => {
    const files = Array.from({ length: 400 }, (_, index) => [`task-definition-${index}.json`, BRIDGE] as const);
    const cwd = await folder(Object.fromEntries(files));
    const child = spawn(process.execPath, [PROGRAM, 'check', '--format', 'sarif'], { cwd });
    let text = '';
    child.stdout.setEncoding('utf8');
    for await (const chunk of child.stdout) {
      text += chunk;
      await new Promise(setImmediate);
    }
    assert.ok(text.length > 512 * 1024);
    assert.equal(JSON.parse(text).runs[0].results.length, 400);
  });
});

describe('ecs-taskdef check --format github', () => {
  after(removeFolders);

  const COMMAND =
    'line=4,endLine=4,col=18,endColumn=26,title=network-fargate-requires-awsvpc::Fargate runs tasks only in network mode "awsvpc", so AWS refuses "bridge". Use "awsvpc", or take "FARGATE" out of requiresCompatibilities.';

  it('writes a command for each finding, and the summary', async () => {
    const cwd = await folder({ 'task-definition.json': BRIDGE, 'b/taskdef.json': DESCRIBED });
    const { code, stdout, stderr } = await cli(['check', '--format', 'github'], { cwd });
    const [first, second, ...others] = stdout.split('\n');
    assert.match(first as string, /^::notice file=b\/taskdef\.json,line=2,.*title=doc-output-only-property::/);
    assert.equal(second, `::error file=task-definition.json,${COMMAND}`);
    assert.deepEqual(others, [
      'Looked at 2 JSON files: 2 are task definitions',
      '1 error, 1 information finding in 2 files',
      '',
    ]);
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('names files from the top of the repository', async () => {
    const root = await realpath(await folder({ 'infra/ecs/task.json': BRIDGE, 'out.json': BRIDGE }));
    const env = { GITHUB_WORKSPACE: join(root, 'infra') };
    const args = ['check', '--format', 'github', 'task.json', '../../out.json'];
    const { stdout } = await cli(args, { cwd: join(root, 'infra/ecs'), env });
    assert.deepEqual(stdout.split('\n').slice(0, 2), [
      `::error file=ecs/task.json,${COMMAND}`,
      `::error file=../../out.json,${COMMAND}`,
    ]);
  });
});
