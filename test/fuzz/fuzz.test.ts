import assert from 'node:assert/strict';
import { sources } from './documents.ts';
import { judge } from './run.ts';

const SEED = 1;
const DOCUMENTS = 400;
const EACH = 200;

/** The first documents of `npm run fuzz`: the same each time. */
describe('documents that were changed at random', () => {
  const texts = sources();
  for (let first = 0; first < DOCUMENTS; first += EACH) {
    it(`${first} to ${first + EACH - 1} are answered in all that is asked of them`, () => {
      for (let index = first; index < first + EACH; index++) {
        const failure = judge(texts, SEED, index, false);
        assert.equal(failure && JSON.stringify(failure), undefined);
      }
    }).timeout(120_000);
  }
});
