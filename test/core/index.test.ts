import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyze, fixAll, type Options, rules } from '../../server/src/core/index.ts';
import { rules as registered } from '../../server/src/core/rules/index.generated.ts';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { BRIDGE, DESCRIBED, GOOD } from '../support/documents.ts';

/** What programs import. */

const EXAMPLES = readdirSync('examples')
  .filter((file) => file.endsWith('.json'))
  .map((file) => readFileSync(`examples/${file}`, 'utf8'));

const idsIn = (text: string, options?: Options) => analyze(text, options).findings.map(({ rule }) => rule);

describe('the engine for programs', () => {
  it('says what is wrong, where, and what mends it', () => {
    assert.deepEqual(analyze(BRIDGE), {
      kind: 'task-definition',
      findings: [
        {
          rule: 'network-fargate-requires-awsvpc',
          severity: 'error',
          message:
            'Fargate runs tasks only in network mode "awsvpc", so AWS refuses "bridge". Use "awsvpc", or take "FARGATE" out of requiresCompatibilities.',
          range: { start: { line: 3, character: 17 }, end: { line: 3, character: 25 } },
          offsets: { start: 80, end: 88 },
          fix: {
            title: 'Set the network mode to "awsvpc"',
            safe: true,
            edits: [{ start: 80, end: 88, text: '"awsvpc"' }],
          },
        },
      ],
    });
  });

  it('says nothing of what is right, or is none of its business', () => {
    assert.deepEqual(analyze(GOOD), { kind: 'task-definition', findings: [] });
    assert.deepEqual(analyze('{ "name": "package" }'), { kind: 'unrecognized', findings: [] });
  });

  it('gives null where nothing mends a finding', () => {
    const [finding] = analyze(GOOD.replace('"essential"', '"user": "a:b:c", "essential"')).findings;
    assert.equal(finding?.rule, 'container-user-format');
    assert.equal(finding.fix, null);
  });

  it('counts a byte order mark as a unit, but not as a character', () => {
    const text = `\ufeff${BRIDGE.replaceAll('\n', ' ')}`;
    const [finding] = analyze(text).findings;
    assert.equal(text.slice(finding?.offsets.start, finding?.offsets.end), '"bridge"');
    assert.equal(finding?.range.start.character, (finding?.offsets.start ?? 0) - 1);
  });

  it('has edits in the order of the document, which do not overlap, for every rule', () => {
    let fixes = 0;
    for (const { examples } of Object.values(pages)) {
      for (const { bad } of examples) {
        for (const { fix } of analyze(bad, { claimed: true, groups: { advice: 'on', security: 'on' } }).findings) {
          if (!fix) continue;
          fixes++;
          fix.edits.reduce((done, edit) => {
            assert.ok(done <= edit.start && edit.start <= edit.end && edit.end <= bad.length, fix.title);
            return edit.end;
          }, 0);
        }
      }
    }
    assert.ok(fixes > 300);
  });

  it('mends with its edits', () => {
    const [finding] = analyze(BRIDGE).findings;
    assert.equal(applyEdits(BRIDGE, finding?.fix?.edits ?? []), GOOD);
  });

  it('mends what can be mended safely', () => {
    assert.equal(fixAll(BRIDGE), GOOD);
    assert.equal(fixAll(DESCRIBED), GOOD);
    assert.equal(fixAll(GOOD), GOOD);
    assert.equal(fixAll(BRIDGE, { rules: { 'network-fargate-requires-awsvpc': 'off' } }), BRIDGE);
    assert.equal(fixAll('{ "family": '), '{ "family": ');
  });

  it('never throws, whatever the text is', () => {
    for (const text of EXAMPLES) {
      for (let length = 0; length <= text.length; length += 97) {
        const prefix = text.slice(0, length);
        analyze(prefix, { claimed: true });
        fixAll(prefix, { claimed: true });
      }
    }
  });

  it('takes the word of a caller, or of a name, that the text is a task definition', () => {
    assert.deepEqual(idsIn(''), []);
    assert.deepEqual(idsIn('', { claimed: true }), ['doc-syntax']);
    assert.deepEqual(idsIn('', { fileName: 'deploy/taskdef.json' }), ['doc-syntax']);
    assert.deepEqual(idsIn('', { fileName: 'deploy\\taskdef.json' }), ['doc-syntax']);
    assert.deepEqual(idsIn('', { fileName: 'package.json' }), []);
    assert.deepEqual(idsIn('', { fileName: 'taskdef.json', claimed: false }), []);
    const commented = `// why\n${GOOD}`;
    assert.deepEqual(idsIn(commented, { fileName: 'taskdef.json' }), ['doc-not-strict-json']);
    assert.deepEqual(idsIn(commented, { fileName: 'taskdef.jsonc' }), []);
  });

  it('sets rules and groups as a configuration file does', () => {
    const rule = 'network-fargate-requires-awsvpc';
    const severity = (options: Options) => analyze(BRIDGE, options).findings.map((one) => one.severity);
    assert.deepEqual(severity({ rules: { [rule]: 'hint' } }), ['hint']);
    assert.deepEqual(severity({ groups: { network: 'warning' } }), ['warning']);
    assert.deepEqual(severity({ groups: { network: 'warning' }, rules: { [rule]: 'off' } }), []);
    const latest = GOOD.replace('nginx:1.27', 'nginx:latest');
    assert.deepEqual(idsIn(latest), []);
    assert.deepEqual(idsIn(latest, { rules: { 'container-image-latest': 'hint' } }), ['container-image-latest']);
  });

  it('refuses rules, groups and levels that there are not', () => {
    const wrong: Options = { rules: { 'container-image-latst': 'off' }, groups: { nonsense: 'off' } };
    for (const ask of [analyze, fixAll]) {
      assert.throws(() => ask(GOOD, wrong), {
        name: 'TypeError',
        message: /There is no group "nonsense"\. .*There is no rule .* Did you mean "container-image-latest"\?/,
      });
    }
    assert.throws(() => analyze(GOOD, { rules: { 'container-image-latest': 'loud' as 'off' } }), /"loud" is no level/);
  });

  it('lists every rule', () => {
    assert.deepEqual(
      rules.map(({ id }) => id),
      registered.map(({ id }) => id),
    );
    assert.deepEqual(
      rules.find(({ id }) => id === 'container-image-latest'),
      {
        id: 'container-image-latest',
        group: 'containers',
        severity: 'hint',
        default: 'off',
        fix: 'unsafe',
        documentation:
          'https://github.com/ecs-task-definition/ecs-task-definition/blob/main/docs/rules/container-image-latest.md',
      },
    );
  });
});
