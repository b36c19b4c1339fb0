import assert from 'node:assert/strict';
import { settle } from '../../scripts/mutate/outcome.ts';
import { sweep, type Verdict } from '../../scripts/mutate/sweep.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { spoken } from '../support/silence.ts';

/** What `npm run mutate` makes of one rule, with tests of its own: one that shows little, and one that shows more. */

const ON_ITSELF = '{ "containerDefinitions": [{ "name": "web", "dependsOn": [{ "containerName": "web" }] }] }';
const ON_ANOTHER = ON_ITSELF.replace('"containerName": "web"', '"containerName": "log"');

const judge = (text: string) => spoken(text, /^depends-self$/).length;
const speaks = { suite: 'own', run: () => assert.equal(judge(ON_ITSELF), 1) };
const isSilent = { suite: 'own', run: () => assert.equal(judge(ON_ANOTHER), 0) };
const elsewhere = { suite: 'other', run: () => assert.equal(judge(ON_ANOTHER), 0) };

const caught = (verdicts: readonly Verdict[]) =>
  verdicts.filter((one) => one.isCaught).map(({ from, to }) => [from, to]);

describe('npm run mutate', () => {
  it('catches a mistake with the tests of the suites in which the rule speaks', async () => {
    const condition = "edge.name === '' || edge.name !== edge.from.name.value";
    const always = [
      ["edge.name === ''", "edge.name !== ''"],
      ['edge.name !== edge.from.name.value', 'edge.name === edge.from.name.value'],
      [condition, 'true'],
    ];
    assert.deepEqual(caught(await sweep(['depends-self'], [speaks, elsewhere])), always);
    assert.deepEqual(caught(await sweep(['depends-self'], [speaks, isSilent])), [
      ...always,
      [condition, 'false'],
      [condition, "edge.name === ''"],
    ]);
  });

  it('leaves the rule as it was', async () => {
    const rule = rules.find(({ id }) => id === 'depends-self');
    const before = { ...rule };
    await sweep(['depends-self'], [speaks]);
    assert.deepEqual({ ...rule }, before);
  });

  it('counts what is called equivalent apart, and names what is not', () => {
    const verdict = { rule: 'a', group: 'g', line: 1, to: '' };
    const verdicts = [
      { ...verdict, from: 'caught', isCaught: true },
      { ...verdict, from: 'same', isCaught: false },
      { ...verdict, from: 'missed', isCaught: false },
    ];
    const equivalent = (from: string) => ({ rule: 'a', from, to: '', reason: '' });
    const { total, survivors, wrong } = settle(verdicts, [equivalent('same'), equivalent('caught')]);
    assert.deepEqual(total, { name: 'all', mutants: 3, equivalent: 1, caught: 1, share: 50 });
    assert.deepEqual(
      survivors.map(({ from }) => from),
      ['missed'],
    );
    assert.deepEqual(wrong, [equivalent('caught')]);
  });
});
