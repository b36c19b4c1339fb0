import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { isTaskDefinitionName } from '../../server/src/core/facts/file-names.ts';
import { folder, PROGRAM, removeFolders } from '../support/cli.ts';
import { BRIDGE } from '../support/documents.ts';

/** The GitHub action and the hook of pre-commit. */

const { load } = createRequire(import.meta.url)('js-yaml') as { load(text: string): unknown };

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Hook {
  readonly id: string;
  readonly language: string;
  readonly entry: string;
  readonly files: string;
}

const read = (file: string) => load(readFileSync(file, 'utf8'));
const { name, version, bin } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Writes down what it is asked, and ends as it is told; or runs the command line in the place of the package. */
const NPX = `#!/usr/bin/env bash
if [ -n "$PROGRAM" ]; then
  while [ "$1" != ecs-taskdef ]; do shift; done
  shift
  exec node "$PROGRAM" "$@"
fi
printf '%s\\n' "$@" >> "$CALLS"; echo >> "$CALLS"
echo "the report"
exit "\${STATUS:-0}"
`;

describe('the GitHub action', function () {
  this.timeout(20_000);
  const { inputs, runs } = read('action.yml') as Action;
  const [step] = runs.steps as [Step];

  before(function () {
    // The runner has its own bash on Windows, where a stand-in for npx cannot be found the same way.
    if (process.platform === 'win32') this.skip();
  });
  after(removeFolders);

  /** Runs the step as the runner does: inputs put into its environment, the script as a file of bash. */
  async function runAction(given: Readonly<Record<string, string>>, { status = 0, program = '', files = {} } = {}) {
    const cwd = await folder({ npx: NPX, calls: '', 'step.sh': step.run, ...files });
    chmodSync(join(cwd, 'npx'), 0o755);
    const env: Record<string, string | undefined> = {
      PATH: `${cwd}${delimiter}${process.env.PATH}`,
      GITHUB_ACTION_PATH: resolve('.'),
      CALLS: join(cwd, 'calls'),
      STATUS: String(status),
      PROGRAM: program,
    };
    for (const [variable, expression] of Object.entries(step.env)) {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
      env[variable] = given[input] ?? inputs[input]?.default;
    }
    const bash = ['--noprofile', '--norc', '-eo', 'pipefail', join(cwd, 'step.sh')];
    const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((done) =>
      execFile('bash', bash, { cwd, env }, (error, stdout) => done({ code: error?.code ?? 0, stdout })),
    );
    const calls = readFileSync(join(cwd, 'calls'), 'utf8').split('\n\n').slice(0, -1);
    return { code, stdout, cwd, calls: calls.map((call) => call.split('\n')) };
  }

  const command = ['--yes', `--package=${name}@${version}`, '--', 'ecs-taskdef', 'check'];

  it('is one step of bash, which reads every input from its environment', () => {
    assert.deepEqual([runs.using, runs.steps.length, step.shell], ['composite', 1, 'bash']);
    assert.deepEqual(
      Object.values(step.env),
      Object.keys(inputs).map((input) => `\${{ inputs.${input} }}`),
    );
    assert.doesNotMatch(step.run, /\$\{\{/);
    for (const variable of Object.keys(step.env)) assert.ok(step.run.includes(`$${variable}"`), variable);
    for (const { description } of Object.values(inputs)) assert.match(description, /^[A-Z].*\.$/);
  });

  it('judges the whole repository with the package of its own version', async () => {
    const { code, calls } = await runAction({});
    assert.deepEqual([code, calls], [0, [[...command, '--severity=error', '--format=github', '--', '.']]]);
  });

  it('passes its inputs on as they are', async () => {
    const { calls } = await runAction({
      paths: 'infra/*.json\n$(touch made) "a b".json\n\n-x.json\n',
      severity: 'warning',
      config: 'ci config.json',
      baseline: 'known findings.json',
    });
    const options = [
      '--severity=warning',
      '--config=ci config.json',
      '--baseline=known findings.json',
      '--format=github',
    ];
    assert.deepEqual(calls, [[...command, ...options, '--', 'infra/*.json', '$(touch made) "a b".json', '-x.json']]);
  });

  for (const status of [0, 1]) {
    it(`writes SARIF too, and ends with ${status} as the command line does`, async () => {
      const { code, calls, cwd } = await runAction({ 'sarif-file': 'ecs taskdef.sarif' }, { status });
      assert.equal(code, status);
      assert.deepEqual(
        calls.map((call) => call.find((argument) => argument.startsWith('--format'))),
        ['--format=github', '--format=sarif'],
      );
      assert.equal(readFileSync(join(cwd, 'ecs taskdef.sarif'), 'utf8'), 'the report\n');
    });
  }

  it('ends with 2 where the command line cannot do its work, and writes no SARIF', async () => {
    const { code, calls } = await runAction({ 'sarif-file': 'out.sarif' }, { status: 2 });
    assert.deepEqual([code, calls.length], [2, 1]);
  });

  it('annotates the files, and describes them to code scanning', async () => {
    const given = { paths: 'infra', 'sarif-file': 'out.sarif' };
    const { code, stdout, cwd } = await runAction(given, { program: PROGRAM, files: { 'infra/taskdef.json': BRIDGE } });
    assert.match(
      stdout,
      /^::error file=infra\/taskdef\.json,line=4,.*col=18.*network-fargate-requires-awsvpc.*::Fargate/m,
    );
    const { version: sarif, runs: judged } = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'));
    const found = judged[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
    assert.deepEqual([code, sarif, found], [1, '2.1.0', ['network-fargate-requires-awsvpc']]);
  });
});

describe('the hook of pre-commit', () => {
  const [hook] = read('.pre-commit-hooks.yaml') as [Hook];

  it('runs the package of its own version', () => {
    assert.deepEqual([hook.id, hook.language], ['ecs-taskdef', 'system']);
    assert.equal(hook.entry, `npx --yes --package=${name}@${version} ecs-taskdef check`);
    assert.ok(Object.hasOwn(bin, 'ecs-taskdef'));
  });

  it('is given the files that are task definitions by their name, and no others', () => {
    assert.match(hook.files, /^\(\?i\)/);
    const expression = new RegExp(hook.files.replace('(?i)', ''), 'i');
    let ours = 0;
    for (const path of paths()) {
      if (isTaskDefinitionName(path)) ours++;
      assert.equal(expression.test(path), isTaskDefinitionName(path), path);
    }
    assert.ok(ours > 500);
  });
});

function* paths(): Iterable<string> {
  const folders = ['', 'deploy/', 'taskdef/', 'a/task-default/'];
  const stems = [
    'taskdef',
    'TaskDef-prod',
    'x-task-def.eu',
    'task_definition',
    'container-definitions',
    'ContainerDefinition',
  ];
  const others = ['package', 'tasks', 'task-defaults', 'taskdefer', 'ecs-taskdef.config', 'my-ecs-taskdef.config', ''];
  const endings = ['json', 'jsonc', 'json5', 'JSON', 'json.tpl', 'json.tftpl', 'json.j2', 'json.dist', 'json.example'];
  const foreign = ['yaml', 'jsonnet', 'json.bak', 'jsonx', 'tpl', ''];
  for (const folderName of folders)
    for (const stem of [...stems, ...others])
      for (const ending of [...endings, ...foreign])
        for (const between of ['.', '', '-', '.v2.']) yield `${folderName}${stem}${between}${ending}`;
}
