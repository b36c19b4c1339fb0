import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';
import { task } from './silence/environment.ts';

describe('silent about an environment that is no object', () => {
  for (const value of [
    '',
    '[]',
    '"x"',
    '5',
    'null',
    '"${ENV}"',
    '${ENV}',
    '{ "Ref": "Environment" }',
    '{ "name": "A", "value": "b" }',
  ])
    it(`"environment": ${value}`, () =>
      assert.ok(!spoken(task(`"environment": ${value}`)).includes('env-empty-object')));
});

describe('silent about a value in the wrong list', () => {
  // The member is being typed, null, or beside the one that belongs there: then only it is too much.
  for (const [own, foreign] of [
    ['environment', '"valueFrom":'],
    ['environment', '"valueFrom": null'],
    ['environment', '"value": "a", "valueFrom": "b"'],
    ['secrets', '"value":'],
    ['secrets', '"value": null'],
    ['secrets', '"valueFrom": "a", "value": "b"'],
  ])
    it(`${own}: ${foreign}`, () => {
      const text = task(`"${own}": [{ "name": "DB", ${foreign} }]`);
      assert.deepEqual(spoken(text, /^env-(?:value-from|secret-has-value)$/), []);
    });
});
