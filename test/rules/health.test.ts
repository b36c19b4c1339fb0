import assert from 'node:assert/strict';
import { analyzed, applyFixes, checkFindings } from '../support/check.ts';

/** What is said about a command, and what the fixes make of it. */
function judged(command: unknown[], levels = {}): { rules: string[]; mended: unknown } {
  const text = `{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "example/web:1", "memory": 64, "healthCheck": { "command": ${JSON.stringify(command)} } }] }`;
  const analysis = analyzed(text, { levels });
  const mended = JSON.parse(applyFixes(analysis, () => true)).containerDefinitions[0].healthCheck.command;
  return { rules: analysis.findings.map(({ rule }) => rule), mended };
}

describe('the command of a health check', () => {
  for (const command of [
    ['CMD', '/ok'],
    ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'],
    ['CMD-SHELL', '[ -f /tmp/ready ] || exit 1'],
    ['CMD-SHELL', 'curl -s http://localhost:9901/server_info | grep -q LIVE'],
    ['CMD-SHELL', 'echo ok'],
    ['CMD-SHELL', 'mycurl http://localhost/'],
    ['CMD', 'sh', '-c', 'curl -f http://localhost/ || exit 1'],
    ['CMD', '/bin/bash', '-lc', 'a && b'],
    ['CMD', 'C:\\Windows\\System32\\cmd.exe', '/c', 'curl http://localhost/ || exit 1'],
    ['CMD', 'node', '-e', 'process.exit(a || b)'],
    ['CMD', 'grep', '-qE', 'up|ready', '/status'],
    ['CMD', '$' + '{CHECK}', '||', 'exit'],
    ['NONE'],
    [''],
  ]) {
    it(`is right: ${JSON.stringify(command)}`, () => assert.deepEqual(judged(command).rules, []));
  }

  for (const [command, rule, mended] of [
    [['/healthcheck'], 'health-command-prefix', ['CMD', '/healthcheck']],
    [['pg_isready', '-q'], 'health-command-prefix', ['CMD', 'pg_isready', '-q']],
    [['pg_isready -q'], 'health-command-prefix', ['CMD-SHELL', 'pg_isready -q']],
    [['cmd-shell', 'echo'], 'health-command-prefix', ['CMD-SHELL', 'echo']],
    [['CMD_SHELL,', 'echo'], 'health-command-prefix', ['CMD-SHELL', 'echo']],
    [['cmd', 'echo'], 'health-command-prefix', ['CMD', 'echo']],
    [['cmd', '/c', 'echo'], 'health-command-prefix', ['CMD', 'cmd', '/c', 'echo']],
    [['cmp', 'a', 'b'], 'health-command-prefix', ['CMD', 'cmp', 'a', 'b']],
    [['/bin/sh, curl localhost'], 'health-command-prefix', ['/bin/sh, curl localhost']],
    [['CMD-SHELL curl -f localhost || exit 1'], 'health-quoted-array', ['CMD-SHELL', 'curl -f localhost || exit 1']],
    [['CMD-SHELL curl', '-f', 'localhost'], 'health-quoted-array', ['CMD-SHELL', 'curl -f localhost']],
    [['CMD-SHELL, "exit 0"'], 'health-quoted-array', ['CMD-SHELL', 'exit 0']],
    [['CMD, curl, -f, localhost'], 'health-quoted-array', ['CMD', 'curl', '-f', 'localhost']],
    [['CMD curl -f  localhost'], 'health-quoted-array', ['CMD', 'curl', '-f', 'localhost']],
    [['["CMD", "a b", "c"]'], 'health-quoted-array', ['CMD', 'a b', 'c']],
    [['["CMD-SHELL", "a b"]', 'c'], 'health-quoted-array', ['CMD-SHELL', 'a b c']],
    [['[ CMD-SHELL, test [ -f a ] ]'], 'health-quoted-array', ['CMD-SHELL', 'test [ -f a ]']],
    [['CMD-SHELL [ -f a ]'], 'health-quoted-array', ['CMD-SHELL', '[ -f a ]']],
    [['CMD-SHELL', 'a', 'b'], 'health-cmd-shell-arguments', ['CMD-SHELL', 'a b']],
    [['CMD', 'a && b'], 'health-cmd-shell-operators', ['CMD-SHELL', 'a && b']],
    [['CMD', 'a', '|', 'b', '||', 'c'], 'health-cmd-shell-operators', ['CMD-SHELL', 'a | b || c']],
    [
      ['CMD-SHELL', '/usr/bin/wget -q localhost '],
      'health-exit-code',
      ['CMD-SHELL', '/usr/bin/wget -q localhost || exit 1'],
    ],
  ] as const) {
    it(`is mended: ${JSON.stringify(command)}`, () =>
      assert.deepEqual(judged([...command]), { rules: [rule], mended: [...mended] }));
  }

  it('that stands in one text silences what would only repeat it, also when switched off', () => {
    assert.deepEqual(judged(['CMD-SHELL curl', '-f', 'x'], { 'health-quoted-array': 'off' }).rules, []);
  });

  it('keeps its comments when it is put together', () => {
    const text = `{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "example/web:1", "memory": 64,
      "healthCheck": { "command": [
        "CMD-SHELL", // by the shell
        "curl",
        "-f", // fail
        "localhost"
      ] } }] }`;
    const analysis = analyzed(text);
    const mended = applyFixes(analysis, ({ rule }) => rule === 'health-cmd-shell-arguments');
    assert.match(mended, /"CMD-SHELL", \/\/ by the shell\s+"curl -f localhost"/);
    assert.match(mended, /\/\/ fail/);
  });

  it('is not put together where a template fills in a part', () => {
    checkFindings(`
[
  {
    "name": "web",
    "image": "example/web:1",
    "memory": 64,
    "healthCheck": { "command": ["CMD-SHELL", "curl", "http://localhost:\${PORT}/"] }
//                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning health-cmd-shell-arguments: CMD-SHELL takes one text, and the health check of container "web" has 2: Docker gives only "curl" to the shell to run, without the others. Join them.
  }
]`);
  });
});

describe('the time of a health check', () => {
  const said = (members: string) =>
    analyzed(
      `[{ "name": "web", "image": "example/web:1", "memory": 64, "healthCheck": { "command": ["CMD", "/ok"], ${members} } }]`,
    ).findings.map(({ rule, fixes }) => `${rule}: ${fixes?.map(({ title }) => title)}`);

  it('is compared with the interval that AWS assumes', () => {
    assert.deepEqual(said('"timeout": 30'), []);
    assert.deepEqual(said('"timeout": 31'), ['health-timeout-exceeds-interval: Set timeout to 30']);
    assert.deepEqual(said('"timeout": 5, "interval": 5'), []);
    assert.deepEqual(said('"interval": 5'), []);
  });

  it('that is out of its range is only that', () => {
    assert.deepEqual(said('"timeout": 61, "interval": 5'), ['health-range: Set timeout to 60']);
    assert.deepEqual(said('"timeout": 50, "interval": 1'), ['health-range: Set interval to 5']);
  });
});

describe('health-image-check-ignored: edges', () => {
  const said = (containers: string) =>
    analyzed(`[${containers}]`, { levels: { 'health-image-check-ignored': 'hint' } }).findings.map(
      ({ at }) => at.start,
    );

  it('speaks about containers on which the health of the task depends, and not about jobs', () => {
    const job = '{ "name": "job", "image": "example/job:1", "memory": 64, "essential": false }';
    const app = (condition: string) =>
      `{ "name": "app", "image": "example/app:1", "memory": 64, "healthCheck": { "command": ["CMD", "/ok"] }, "dependsOn": [{ "containerName": "job", "condition": "${condition}" }] }`;
    assert.deepEqual(said(`${job}, ${app('SUCCESS')}`), []);
    assert.deepEqual(said(`${job.replace('false', 'true')}, ${app('START')}`), [11]);
  });

  it('is off at first', () => {
    const { findings } = analyzed('[{ "name": "web", "image": "redis:7", "memory": 64 }]');
    assert.deepEqual(findings, []);
  });
});

describe('health-range in a form', () => {
  it('a 0 is to be filled in', () => {
    const rules = (image: string) =>
      analyzed(
        `[{ "name": "a", "image": "${image}", "healthCheck": { "command": ["CMD", "a"], "retries": 0 } }]`,
      ).findings.map(({ rule }) => rule);
    assert.deepEqual(rules('<IMAGE1_NAME>'), []);
    assert.deepEqual(rules('example/a:1'), ['health-range']);
  });
});
