import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';
import { CASES } from './silence/fargate.ts';

describe('silence of the Fargate rules', () => {
  it('a list of containers says nothing about Fargate', () => {
    const everything = CASES.map(({ speaks }) => /"containerDefinitions": (\[.*\]) \}$/.exec(speaks)?.[1] ?? '[]');
    for (const list of everything) assert.deepEqual(spoken(list, /^fargate-/), [], list);
  });

  for (const compatibilities of ['["EC2"]', '[]', 'null', '["${TYPE}"]', '["FAR']) {
    it(`requiresCompatibilities ${compatibilities} refuses nothing`, () => {
      for (const { rule, speaks } of CASES) {
        if (rule === 'fargate-missing-compatibility') continue;
        const other = speaks.replace('["FARGATE"]', compatibilities);
        assert.ok(!spoken(other).includes(rule), other);
      }
    });
  }
});
