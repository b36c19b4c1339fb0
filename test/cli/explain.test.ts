import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { explain } from '../../server/src/cli/explain.ts';
import type { Host } from '../../server/src/cli/host.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { cli } from '../support/cli.ts';

describe('ecs-taskdef explain', () => {
  it('shows the page that is in the documentation, of every rule', async () => {
    for (const { id } of rules) {
      const written: string[] = [];
      const host = { colour: false, out: (text: string) => void written.push(text) } as unknown as Host;
      assert.equal(explain({ command: 'explain', rule: id }, host), 0);
      const [, ...documented] = (await readFile(`docs/rules/${id}.md`, 'utf8')).split('\n');
      assert.equal(written.join(''), documented.join('\n'));
    }
  });

  it('is bold and red on a terminal, without the marks of Markdown', async () => {
    const { code, stdout } = await cli(['explain', 'network-fargate-requires-awsvpc'], { env: { FORCE_COLOR: '1' } });
    const lines = stdout.replaceAll('\x1b', '␛').split('\n');
    assert.equal(lines[0], '␛[1mnetwork-fargate-requires-awsvpc␛[22m');
    assert.equal(lines[4], 'Severity: ␛[1merror␛[22m · Group: network · Fix: safe');
    const finding = lines.filter((line) => line.startsWith('␛[31m//'));
    assert.match(finding[0] as string, / \^+ error network-fargate-requires-awsvpc: .*␛\[39m$/);
    assert.doesNotMatch(stdout, /^#|^```|\*\*/m);
    assert.equal(code, 0);
  });

  it('speaks Korean', async () => {
    const { stdout } = await cli(['explain', 'doc-syntax', '--locale', 'ko']);
    assert.match(stdout, /^# doc-syntax\n\n[^\n]*[가-힣]/);
    assert.match(stdout, /^## 예$/m);
  });

  const unknown: [string, string][] = [
    [
      'network-fargate-require-awsvpc',
      'There is no rule "network-fargate-require-awsvpc". Did you mean "network-fargate-requires-awsvpc"?',
    ],
    ['stop-timeout', 'There is no rule "stop-timeout". Did you mean one of these: '],
    ['zzz', 'There is no rule "zzz". "ecs-taskdef rules" lists all.'],
  ];
  for (const [id, message] of unknown) {
    it(`says that there is no rule ${id}`, async () => {
      const { code, stdout, stderr } = await cli(['explain', id]);
      assert.ok(stderr.startsWith(`ecs-taskdef: ${message}`), stderr);
      assert.deepEqual([code, stdout], [2, '']);
    });
  }
});
