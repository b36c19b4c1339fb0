import assert from 'node:assert/strict';
import { analyzed, applyFixes } from '../support/check.ts';

function judged(members: string, levels = {}) {
  const text = `{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "example/web:1", "memory": 64 }], ${members} }`;
  const analysis = analyzed(text, { levels });
  return {
    findings: analysis.findings.map(({ rule, at }) => `${rule} ${text.slice(at.start, at.end)}`),
    titles: analysis.findings.map(({ fixes }) => fixes?.map(({ title }) => title).join(' | ')),
    mended: JSON.parse(applyFixes(analysis, () => true)) as Record<string, unknown>,
  };
}

describe('tag-key-unique: edges', () => {
  it('counts capitals, and reports each tag after the first', () => {
    const { findings, mended } = judged(
      '"tags": [{ "key": "a" }, { "key": "A" }, { "key": "a" }, { "key": "a", "value": "x" }]',
    );
    assert.deepEqual(findings, ['tag-key-unique "a"', 'tag-key-unique "a"']);
    assert.deepEqual(mended.tags, [{ key: 'a' }, { key: 'A' }]);
  });

  it('leaves empty and refused keys to what is said about them', () => {
    const { findings } = judged('"tags": [{ "key": "" }, { "key": "" }, { "key": "a!" }, { "key": "a!" }]');
    assert.deepEqual([...new Set(findings.map((line) => line.split(' ')[0]))], ['tag-key-length', 'tag-characters']);
  });
});

describe('tag-aws-prefix: edges', () => {
  for (const [tag, titles] of [
    ['{ "key": "aws:Name", "value": "x" }', 'Change to "Name" | Remove tags[0]'],
    ['{ "key": "aWs:ecs:clusterName", "value": "x" }', 'Remove tags[0] | Change to "ecs:clusterName"'],
    ['{ "key": "aws:", "value": "x" }', 'Remove tags[0]'],
    ['{ "key": "aws:aws:x", "value": "x" }', 'Remove tags[0]'],
    ['{ "key": "x", "value": "aws:y:z" }', 'Change to "y:z" | Remove tags[0]'],
  ] as const) {
    it(tag, () => assert.deepEqual(judged(`"tags": [${tag}]`).titles, [titles]));
  }

  for (const tag of ['{ "key": "aws", "value": "aws" }', '{ "key": "x-aws:y" }', '{ "key": " aws:y" }']) {
    it(`silent about ${tag}`, () => assert.deepEqual(judged(`"tags": [${tag}]`).findings, []));
  }
});

describe('tag-missing: edges', () => {
  const on = { 'tag-missing': 'hint' } as const;

  it('is off at first', () => assert.deepEqual(judged('"cpu": "256"').findings, []));
  it('speaks at the family', () => assert.deepEqual(judged('"cpu": "256"', on).findings, ['tag-missing "web"']));
  it('leaves an empty list to its own rule', () =>
    assert.deepEqual(judged('"tags": []', on).findings, ['tag-empty-array []']));
  it('has no fix for a family that a template fills in', () => {
    const text =
      '{ "family": "${NAME}", "containerDefinitions": [{ "name": "web", "image": "example/web:1", "memory": 64 }] }';
    assert.deepEqual(
      analyzed(text, { levels: on }).findings.map(({ rule, fixes }) => [rule, fixes]),
      [['tag-missing', []]],
    );
  });
});

describe('task-placement-expression: edges', () => {
  it('an empty expression is none, and the constraint may go', () => {
    const { findings, titles, mended } = judged('"placementConstraints": [{ "type": "memberOf", "expression": "" }]');
    assert.deepEqual(findings, ['task-placement-expression ""']);
    assert.deepEqual(titles, ['Add the expression "attribute:ecs.instance-type =~ t3.*" | Remove the constraint']);
    assert.deepEqual(mended.placementConstraints, [
      { type: 'memberOf', expression: 'attribute:ecs.instance-type =~ t3.*' },
    ]);
  });

  it('another type has its own finding', () =>
    assert.deepEqual(judged('"placementConstraints": [{ "type": "distinctInstance" }]').findings, [
      'task-placement-type "distinctInstance"',
    ]));

  it('a form that is to be filled in is left alone', () => {
    const form =
      '{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "", "memory": 64 }], "placementConstraints": [{ "type": "memberOf", "expression": "" }] }';
    const rules = analyzed(form).findings.map(({ rule }) => rule);
    assert.ok(!rules.includes('task-placement-expression'), rules.join());
  });
});
