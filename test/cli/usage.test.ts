import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../server/src/cli/host.ts';
import { chooseLocale } from '../../server/src/cli/locale.ts';
import { run } from '../../server/src/cli/run.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { cli, folder, PROGRAM, removeFolders } from '../support/cli.ts';
import { BRIDGE, GOOD } from '../support/documents.ts';

describe('ecs-taskdef', () => {
  const wrong: [readonly string[], RegExp][] = [
    [[], /^ecs-taskdef: No command given\. .*--help/],
    [['task.json'], /no command "task\.json"\. To check a file: ecs-taskdef check task\.json/],
    [['constructor'], /no command "constructor"/],
    [['check', '--fiks'], /no option --fiks/],
    [['check', '-x'], /no option -x/],
    [['check', '--fix=yes'], /--fix takes no value/],
    [['check', '--severity'], /--severity needs a value/],
    [['check', '--severity', 'bad'], /--severity cannot be "bad"\. It is one of: error, warning, information, hint/],
    [['check', '--format', 'xml'], /--format cannot be "xml"\. It is one of: pretty, json, sarif, github/],
    [['check', '--locale', 'fr'], /--locale cannot be "fr"\. It is one of: en, ko/],
    [['rules', '--fix'], /--fix does not go with "rules"/],
    [['check', '--fix', '--fix-dry-run'], /The options --fix and --fix-dry-run do not go together/],
    [['check', '--baseline', 'x', '--write-baseline'], /--baseline and --write-baseline do not go together/],
    [['check', '--baseline'], /--baseline needs a value/],
    [['rules', '--format', 'sarif'], /--format cannot be "sarif"\. It is one of: pretty, json/],
    [['explain'], /"explain" needs the name of a rule/],
    [['explain', 'a', 'b'], /"explain" takes one rule, but "b" is given as well/],
    [['explain', '--fix', 'a'], /--fix does not go with "explain"/],
    [['rules', 'task.json'], /"rules" takes no path, but "task\.json" is given/],
  ];
  for (const [args, message] of wrong) {
    it(`explains what is wrong with "${args.join(' ')}"`, async () => {
      const { code, stdout, stderr } = await cli(args);
      assert.match(stderr, message);
      assert.match(stderr, /^ecs-taskdef: [^\n]+\n$/, 'one line');
      assert.deepEqual([code, stdout], [2, '']);
    });
  }

  it('shows help', async () => {
    const { code, stdout, stderr } = await cli(['--help']);
    for (const word of ['check [PATH…]', 'rules', 'explain RULE', '--format', '--fix', '--fix-dry-run', '--severity']) {
      assert.ok(stdout.includes(word), word);
    }
    for (const word of ['--baseline', '--write-baseline', '--config', '--quiet', '--locale', '.gitignore']) {
      assert.ok(stdout.includes(word), word);
    }
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal((await cli(['check', '-h'])).stdout, stdout);
  });

  it('shows its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    assert.deepEqual(await cli(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('lists the rules for programs', async () => {
    const { code, stdout } = await cli(['rules', '--format', 'json']);
    const listed = JSON.parse(stdout);
    assert.equal(code, 0);
    assert.deepEqual(
      listed.map(({ id }: { id: string }) => id),
      rules.map(({ id }) => id),
    );
    for (const entry of listed) {
      assert.deepEqual(Object.keys(entry), ['id', 'group', 'severity', 'default', 'fix', 'summary', 'source']);
      assert.match(entry.default, /^(?:on|off)$/);
      assert.match(entry.fix, /^(?:safe|unsafe|none)$/);
      assert.match(entry.source, /^https:\/\//);
      assert.ok(entry.summary);
    }
    const off = rules.filter((rule) => rule.default === 'off').map(({ id }) => id);
    assert.deepEqual(
      listed.filter((entry: { default: string }) => entry.default === 'off').map(({ id }: { id: string }) => id),
      off,
    );
  });

  it('lists the rules for people, by group', async () => {
    const { stdout } = await cli(['rules']);
    assert.match(
      stdout,
      /^network\n(?: {2}network-.*\n)* {2}network-fargate-requires-awsvpc +error +safe +A task definition for Fargate/m,
    );
    for (const { id } of rules) assert.ok(stdout.includes(`  ${id} `), id);
  });
});

describe('errors nobody expects', () => {
  function host(env: Record<string, string> = {}) {
    const said = { out: '', err: '' };
    const broken: Host = {
      env,
      colour: false,
      terminal: false,
      now: () => 0,
      readStdin: () => Promise.reject(new TypeError('x is not\na function')),
      out(text) {
        said.out += text;
      },
      err(text) {
        said.err += text;
      },
    };
    return { broken, said };
  }

  it('are one line with the place to report them', async () => {
    const { broken, said } = host();
    assert.equal(await run(['check', '-'], broken), 2);
    assert.match(said.err, /^ecs-taskdef: x is not a function: this is a bug, please report it at https:\/\/\S+\n$/);
    assert.equal(said.out, '');
  });

  it('show where they come from when asked to', async () => {
    const { broken, said } = host({ ECS_TASKDEF_DEBUG: '1' });
    assert.equal(await run(['check', '-'], broken), 2);
    assert.match(said.err, /\n +at /);
  });
});

describe('language of ecs-taskdef', () => {
  after(removeFolders);

  /** The program with small bundles of its own beside its folder. */
  async function korean(): Promise<string> {
    const root = await folder({
      'package.json': '{ "type": "module" }',
      'l10n/bundle.l10n.ko.json': JSON.stringify({
        'No problems in 1 file': '문제 없음',
        'There is no option {0}. "ecs-taskdef --help" shows all.': '{0} 옵션 없음',
      }),
      'l10n/pages.l10n.ko.json': JSON.stringify({ 'The text is not valid JSON.': '올바른 JSON이 아닙니다.' }),
    });
    await mkdir(join(root, 'dist'));
    await copyFile(PROGRAM, join(root, 'dist/cli.js'));
    return join(root, 'dist/cli.js');
  }

  it('is the one asked for, else that of the environment', async () => {
    const program = await korean();
    const said = async (args: string[], env: Record<string, string> = {}) =>
      (await cli(['check', ...args, '-'], { program, env, input: GOOD })).stdout;
    assert.equal(await said([]), 'No problems in 1 file\n');
    assert.equal(await said(['--locale', 'ko']), '문제 없음\n');
    assert.equal(await said([], { LANG: 'ko_KR.UTF-8' }), '문제 없음\n');
    assert.equal(await said(['--locale', 'en'], { LANG: 'ko_KR.UTF-8' }), 'No problems in 1 file\n');
    assert.equal(
      (await cli(['check', '--x'], { program, env: { LANG: 'ko' } })).stderr,
      'ecs-taskdef: --x 옵션 없음\n',
    );
  });

  it('is that of the rules too', async () => {
    const { stdout } = await cli(['rules', '--locale', 'ko'], { program: await korean() });
    assert.match(stdout, /doc-syntax +error +safe +올바른 JSON이 아닙니다\./);
  });

  it('is English where a translation is missing', async () => {
    const { stdout } = await cli(['check', '--locale', 'ko', '-'], { program: await korean(), input: BRIDGE });
    assert.match(stdout, /error network-fargate-requires-awsvpc/);
  });

  it('is read from the environment as POSIX says', () => {
    assert.equal(chooseLocale(undefined, {}), 'en');
    assert.equal(chooseLocale(undefined, { LANG: 'ko_KR.UTF-8' }), 'ko');
    assert.equal(chooseLocale(undefined, { LANG: 'ko_KR.UTF-8', LC_ALL: 'C' }), 'en');
    assert.equal(chooseLocale(undefined, { LANG: 'en_US.UTF-8', LC_MESSAGES: 'ko-KR' }), 'ko');
    assert.equal(chooseLocale(undefined, { LANG: 'ko', LC_ALL: '' }), 'ko');
    assert.equal(chooseLocale(undefined, { LANG: 'de_DE' }), 'en');
    assert.equal(chooseLocale('en', { LANG: 'ko' }), 'en');
  });
});
