import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Position } from '../../server/src/core/text/lines.ts';
import { cli, folder, PROGRAM, removeFolders } from '../support/cli.ts';
import { BRIDGE, DESCRIBED, GOOD } from '../support/documents.ts';

const MESSAGE =
  'Fargate runs tasks only in network mode "awsvpc", so AWS refuses "bridge". Use "awsvpc", or take "FARGATE" out of requiresCompatibilities.';

describe('ecs-taskdef check', () => {
  after(removeFolders);

  it('shows a finding to people', async () => {
    const cwd = await folder({ 'task.json': BRIDGE });
    const { code, stdout, stderr } = await cli(['check', 'task.json'], { cwd });
    assert.equal(
      stdout,
      [
        'task.json:4:18 error network-fargate-requires-awsvpc',
        `  ${MESSAGE}`,
        '     4 |   "networkMode": "bridge",',
        '       |                  ^^^^^^^^',
        '  note: task.json:3:31 Fargate is asked for here',
        '  fix: Set the network mode to "awsvpc"',
        '',
        '1 error in 1 file',
        '--fix mends 1 of them',
        '',
      ].join('\n'),
    );
    assert.equal(stderr, '');
    assert.equal(code, 1);
  });

  it('gives programs what the contract says', async () => {
    const cwd = await folder({ 'task.json': BRIDGE });
    const { code, stdout, stderr } = await cli(['check', '--format', 'json', 'task.json'], { cwd });
    assert.deepEqual(JSON.parse(stdout), {
      version: 1,
      files: [
        {
          path: 'task.json',
          kind: 'task-definition',
          findings: [
            {
              rule: 'network-fargate-requires-awsvpc',
              severity: 'error',
              message: MESSAGE,
              range: { start: { line: 3, character: 17 }, end: { line: 3, character: 25 } },
              fix: { title: 'Set the network mode to "awsvpc"', safe: true },
            },
          ],
        },
      ],
      summary: { files: 1, errors: 1, warnings: 0, information: 0, hints: 0 },
    });
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('is content with a good file', async () => {
    const cwd = await folder({ 'task.json': GOOD });
    assert.deepEqual(await cli(['check', 'task.json'], { cwd }), {
      code: 0,
      stdout: 'No problems in 1 file\n',
      stderr: '',
    });
  });

  it('judges several files', async () => {
    const cwd = await folder({ 'a.json': BRIDGE, 'b.json': GOOD });
    const { code, stdout } = await cli(['check', 'a.json', 'b.json'], { cwd });
    assert.match(stdout, /^a\.json:4:18 error/);
    assert.match(stdout, /^1 error in 1 of 2 files$/m);
    assert.equal(code, 1);
  });

  it('exits 1 from the severity on that is asked for', async () => {
    const cwd = await folder({ 'task.json': DESCRIBED });
    const code = async (...options: string[]) => (await cli(['check', ...options, 'task.json'], { cwd })).code;
    assert.equal(await code(), 0);
    assert.equal(await code('--severity', 'warning'), 0);
    assert.equal(await code('--severity=information'), 1);
    assert.equal(await code('--severity', 'hint'), 1);
  });

  it('shows errors only with --quiet', async () => {
    const cwd = await folder({ 'task.json': DESCRIBED });
    assert.match((await cli(['check', 'task.json'], { cwd })).stdout, /information doc-output-only-property/);
    const { stdout } = await cli(['check', '--quiet', 'task.json'], { cwd });
    assert.match(stdout, /^1 information finding in 1 file\n/);
    const json = JSON.parse((await cli(['check', '--quiet', '--format=json', 'task.json'], { cwd })).stdout);
    assert.deepEqual(json.files[0].findings, []);
    assert.equal(json.summary.information, 1);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await cli(['check', '-'], { input: BRIDGE });
    assert.match(stdout, /^<stdin>:4:18 error network-fargate-requires-awsvpc\n/);
    assert.equal(code, 1);
    assert.equal((await cli(['check', '-'], { input: GOOD })).code, 0);
  });

  it('reports invalid JSON and an empty file as findings', async () => {
    const cwd = await folder({ 'half.json': BRIDGE.slice(0, -4), 'empty.json': '', 'blank.json': ' \n' });
    const half = await cli(['check', 'half.json'], { cwd });
    assert.match(half.stdout, /error doc-syntax\n/);
    assert.match(half.stdout, /error network-fargate-requires-awsvpc\n/);
    assert.equal(half.code, 1);
    for (const name of ['empty.json', 'blank.json']) {
      const { code, stdout, stderr } = await cli(['check', name], { cwd });
      assert.match(stdout, /error doc-syntax\n {2}The document is empty\./);
      assert.deepEqual([code, stderr], [1, '']);
    }
  });

  it('says that a named file is no task definition', async () => {
    const cwd = await folder({ 'stack.json': '{ "AWSTemplateFormatVersion": "2010-09-09", "Resources": {} }' });
    const result = await cli(['check', 'stack.json'], { cwd });
    assert.deepEqual(result, {
      code: 0,
      stdout: 'stack.json: not a task definition, so nothing in it is judged\n',
      stderr: '',
    });
    const json = JSON.parse((await cli(['check', 'stack.json', '--format', 'json'], { cwd })).stdout);
    assert.deepEqual(json.files, [{ path: 'stack.json', kind: 'unrecognized', findings: [] }]);
  });

  it('refuses what is no text, in one line', async () => {
    const cwd = await folder({
      'nul.json': '{"a": "\0"}',
      'latin1.json': Buffer.from('{"family": "caf\xe9"}', 'latin1'),
      'utf16.json': Buffer.from(`\ufeff${GOOD}`, 'utf16le'),
      'task.json': BRIDGE,
    });
    for (const name of ['nul.json', 'latin1.json']) {
      assert.deepEqual(await cli(['check', name], { cwd }), {
        code: 2,
        stdout: '',
        stderr: `ecs-taskdef: ${name}: not a text file\n`,
      });
    }
    assert.match(
      (await cli(['check', 'utf16.json'], { cwd })).stderr,
      /^ecs-taskdef: utf16\.json: UTF-16 text, .*Save the file as UTF-8\.\n$/,
    );
    const both = await cli(['check', 'nul.json', 'task.json'], { cwd });
    assert.match(both.stdout, /^task\.json:4:18 error/);
    assert.equal(both.code, 2);
    assert.equal(
      (await cli(['check', '-'], { input: Buffer.from([0xff, 0]) })).stderr,
      'ecs-taskdef: <stdin>: not a text file\n',
    );
  });

  it('colours only when asked to, or on a terminal', async () => {
    const cwd = await folder({ 'task.json': BRIDGE });
    const stdout = async (env: Record<string, string>) => (await cli(['check', 'task.json'], { cwd, env })).stdout;
    assert.ok(!(await stdout({})).includes('\x1b'));
    assert.ok((await stdout({ FORCE_COLOR: '1' })).includes('\x1b[31merror\x1b[39m'));
    assert.ok(!(await stdout({ FORCE_COLOR: '1', NO_COLOR: '1' })).includes('\x1b'));
  });

  it('ends quietly when nobody reads on', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`task-definition-${index}.json`, BRIDGE]),
    );
    const cwd = await folder(files);
    const child = spawn(process.execPath, [PROGRAM, 'check'], { cwd });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const signal = await new Promise((done) => child.on('close', (_, signal) => done(signal)));
    assert.deepEqual([stderr, signal], ['', null]);
  });
});

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

describe('the examples', () => {
  const findings: Record<string, string[]> = {
    'fargate-bridge.json': ['error network-fargate-requires-awsvpc "bridge"'],
    'fargate-web.json': [],
    'ec2-bridge.json': [],
    'container-definitions.json': [],
    'cloudformation.json': [],
    'describe-output.json': [
      'warning doc-describe-wrapper "taskDefinition"',
      'information doc-output-only-property "taskDefinitionArn"',
    ],
    'broken.json': [
      'error network-fargate-requires-awsvpc "host"',
      'error doc-syntax',
      'error doc-syntax',
      'error doc-syntax',
    ],
  };

  it('are all listed here', () => {
    assert.deepEqual(
      readdirSync('examples')
        .filter((name) => name.endsWith('.json'))
        .sort(),
      Object.keys(findings).sort(),
    );
  });

  for (const [name, expected] of Object.entries(findings)) {
    it(`${name} shows what it is there for`, async () => {
      const { stdout } = await cli(['check', '--format', 'json', `examples/${name}`]);
      const lines = readFileSync(`examples/${name}`, 'utf8').split('\n');
      const shown = (JSON.parse(stdout).files[0].findings as JsonFinding[]).map(
        ({ rule, severity, range: { start, end } }) =>
          rule === 'doc-syntax'
            ? `${severity} ${rule}`
            : `${severity} ${rule} ${lines[start.line]?.slice(start.character, end.character)}`,
      );
      assert.deepEqual(shown, expected);
    });
  }
});
