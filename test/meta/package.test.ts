import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { RULE } from '../../server/src/protocol.ts';
import { cli, folder, removeFolders } from '../support/cli.ts';
import { BRIDGE, GOOD } from '../support/documents.ts';
import { npm } from '../support/npm.ts';

/** The npm package: what is in it, and that it works where nothing else is installed. */

/** What it weighs, in KB, and a tenth more. */
const MOST_KB = 1010;

const PROGRAM = `import { analyze, type Analysis, type Finding, fixAll, type Options, rules } from 'ecs-task-definition';

const options: Options = { fileName: 'taskdef.json', rules: { 'container-image-latest': 'hint' }, groups: { advice: 'off' } };
const text = ${JSON.stringify(BRIDGE)};
const analysis: Analysis = analyze(text, options);
const lines: string[] = analysis.findings.map(({ range, severity, rule, fix }: Finding) =>
  [range.start.line + 1, range.start.character + 1, severity, rule, fix?.title, fix?.edits.length].join(' '));
const safe: boolean = rules.some(({ fix }) => fix === 'safe');
// @ts-expect-error: there is no such severity
const wrong: Options = { rules: { 'container-image-latest': 'loud' } };
export default { lines, safe, wrong, mended: fixAll(text) };
`;

const run = promisify(execFile);

interface Packed {
  readonly filename: string;
  readonly name: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

describe('the npm package', () => {
  let packed: Packed;
  /** A project that has installed it. */
  let project: string;
  let installed: string;

  before(async function () {
    this.timeout(120_000);
    project = realpathSync(
      await folder({ 'package.json': '{ "private": true, "type": "module" }', 'task.json': BRIDGE }),
    );
    [packed] = JSON.parse(await npm(['pack', '--json', '--pack-destination', project], resolve('.')));
    await npm(['install', join('.', packed.filename)], project);
    installed = join(project, 'node_modules/ecs-task-definition');
  });

  after(removeFolders);

  it('has what its programs need, and nothing else', () => {
    const chunks = readdirSync('dist/chunks').map((file) => `dist/chunks/${file}`);
    const texts = readdirSync('l10n').map((file) => `l10n/${file}`);
    const schemas = readdirSync('schemas').map((file) => `schemas/${file}`);
    const programs = ['cli.js', 'index.d.ts', 'index.js', 'rules.json', 'server.cjs', 'server.js'].map(
      (file) => `dist/${file}`,
    );
    const bills = ['package.cdx.json', 'third-party-notices.txt'].map((file) => `dist/${file}`);
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.ko.md', 'README.md', 'package.json'];
    assert.deepEqual(
      packed.files.map(({ path }) => path).sort(),
      [...papers, ...programs, ...bills, ...chunks, ...texts, ...schemas].sort(),
    );
    assert.equal(packed.name, JSON.parse(readFileSync('package.json', 'utf8')).name);
  });

  it('is small', () => {
    const size = Math.round(packed.size / 1000);
    console.log(`      ${size} KB, at most ${MOST_KB}`);
    assert.ok(size <= MOST_KB);
  });

  it('depends on nothing', () => {
    const found = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(found, ['ecs-task-definition']);
  });

  it('judges on the command line, in both languages', async () => {
    const program = join(installed, 'dist/cli.js');
    const { code, stdout, stderr } = await cli(['check', 'task.json'], { cwd: project, program });
    assert.match(stdout, /^task\.json:4:18 error network-fargate-requires-awsvpc\n {2}Fargate runs tasks only/);
    assert.deepEqual([code, stderr], [1, '']);
    assert.match((await cli(['check', 'task.json', '--locale=ko'], { cwd: project, program })).stdout, /[가-힣]/);
  });

  it('brings commands under their names', async () => {
    assert.match(await npm(['exec', '--no', '--', 'ecs-taskdef', '--version'], project), /^\d+\.\d+\.\d+\n$/);
    const names = readdirSync(join(project, 'node_modules/.bin')).map((name) => name.replace(/\.(?:cmd|ps1)$/, ''));
    assert.deepEqual([...new Set(names)], ['ecs-taskdef', 'ecs-taskdef-language-server']);
  });

  it('serves an editor over stdio, with the texts of its language', async () => {
    const server = spawn(process.execPath, [join(installed, 'dist/server.js'), '--stdio'], { cwd: project });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const ended = new Promise((done) => server.on('exit', done));
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, locale: 'ko' });
    await connection.sendNotification('initialized', {});
    const pushed = new Promise<{ diagnostics: { code: string; message: string }[] }>((done) =>
      connection.onNotification('textDocument/publishDiagnostics', done),
    );
    const textDocument = { uri: 'file:///task.json', languageId: 'json', version: 1, text: BRIDGE };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    const [diagnostic] = (await pushed).diagnostics;
    assert.equal(diagnostic?.code, 'network-fargate-requires-awsvpc');
    assert.match(diagnostic.message, /[가-힣]/);
    assert.match(
      await connection.sendRequest<string>(RULE, { id: diagnostic.code }),
      /^# network-fargate-requires-awsvpc\n/,
    );
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
  });

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    it(`is imported by a TypeScript program with module resolution ${moduleResolution}`, async () => {
      const name = `program-${moduleResolution}`;
      writeFileSync(join(project, `${name}.ts`), PROGRAM);
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        strict: true,
        types: [],
        skipLibCheck: false,
      };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
      await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: project });
      const show = `import program from './${name}.js'; console.log(JSON.stringify(program));`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', show], { cwd: project });
      const { lines, safe, mended } = JSON.parse(stdout);
      assert.deepEqual(lines, ['4 18 error network-fargate-requires-awsvpc Set the network mode to "awsvpc" 1']);
      assert.deepEqual([safe, mended], [true, GOOD]);
    }).timeout(60_000);
  }

  it('says to programs what the command line says', async () => {
    const { analyze }: typeof import('../../server/src/core/index.ts') = await import(
      pathToFileURL(join(installed, 'dist/index.js')).href
    );
    const program = join(installed, 'dist/cli.js');
    const { files } = JSON.parse((await cli(['check', '--format=json', 'examples'], { program })).stdout);
    assert.ok(files.length > 3);
    for (const { path, kind, findings } of files) {
      const analysis = analyze(readFileSync(path, 'utf8'), { fileName: path });
      const reduced = analysis.findings.map(({ rule, severity, message, range, fix }) => {
        return { rule, severity, message, range, fix: fix && { title: fix.title, safe: fix.safe } };
      });
      assert.deepEqual({ path, kind: analysis.kind, findings: reduced }, { path, kind, findings });
    }
  });

  it('gives its schemas to whoever names them', async () => {
    const show = "console.log(import.meta.resolve('ecs-task-definition/schemas/configuration.schema.json'))";
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', show], { cwd: project });
    assert.match(stdout, /\/node_modules\/ecs-task-definition\/schemas\/configuration\.schema\.json\n$/);
  });
});
