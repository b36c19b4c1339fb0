import assert from 'node:assert/strict';
import { Baseline, writeBaseline } from '../../server/src/core/report/baseline.ts';

const A = { rule: 'a-rule', member: 'cpu', hash: '1' };
const B = { rule: 'b-rule', member: 'containerDefinitions[web]', hash: '2' };
const C = { rule: 'b-rule', member: 'containerDefinitions[app]', hash: '3' };

const TEXT = `{
  "version": 1,
  "files": {
    "a.json": [
      { "rule": "a-rule", "member": "cpu", "fingerprint": "1" }
    ],
    "b/task.json": [
      { "rule": "a-rule", "member": "cpu", "fingerprint": "1" },
      { "rule": "b-rule", "member": "containerDefinitions[app]", "fingerprint": "3" },
      { "rule": "b-rule", "member": "containerDefinitions[web]", "fingerprint": "2" }
    ]
  }
}
`;

describe('a baseline', () => {
  it('is sorted, with one finding a line and without files that have none', () => {
    const files = new Map([
      ['b/task.json', [B, A, C]],
      ['good.json', []],
      ['a.json', [A]],
    ]);
    assert.equal(writeBaseline(files), TEXT);
    assert.equal(writeBaseline(new Map()), '{\n  "version": 1,\n  "files": {}\n}\n');
  });

  it('knows what was written, by file', () => {
    const baseline = Baseline.read(TEXT) as Baseline;
    const asked = [baseline.has('a.json', A), baseline.has('a.json', B), baseline.has('c.json', A)];
    assert.deepEqual(asked, [true, false, false]);
    assert.equal(baseline.met, 1);
    assert.equal(
      baseline.unmet(() => true),
      3,
    );
    assert.equal(
      baseline.unmet((path) => path === 'a.json'),
      0,
    );
  });

  const NONE = 'This is no baseline of ecs-taskdef. Write it anew.';
  const wrong: Record<string, string> = {
    '': NONE,
    '{': NONE,
    null: NONE,
    '[]': NONE,
    '{ "version": 1 }': NONE,
    '{ "version": 1, "files": [] }': NONE,
    '{ "version": 1, "files": { "a": {} } }': NONE,
    '{ "version": 1, "files": { "a": [null] } }': NONE,
    '{ "version": 2, "files": {} }': 'The baseline is of a newer ecs-taskdef. Use that, or write it anew.',
  };
  for (const [text, message] of Object.entries(wrong)) {
    it(`is not ${text || 'an empty file'}`, () => assert.equal(Baseline.read(text), message));
  }
});
