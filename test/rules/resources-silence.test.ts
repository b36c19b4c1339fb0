import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';

describe('silent about sums while a container is not known', () => {
  const limits = '"cpu": "256", "memory": "256"';
  const large = '{ "name": "a", "image": "a:1", "cpu": 200, "memory": 200, "memoryReservation": 200 }';
  for (const other of ['${MORE}', '{ "name": "b", ${REST} }', '"<CONTAINER>"', '{ "name": "b", "cpu": "${CPU}" }']) {
    it(other, () => {
      const text = `{ "family": "web", ${limits}, "containerDefinitions": [${large}, ${large}, ${other}] }`;
      // What is unknown in one member of the container leaves the other sums.
      const sums = other.includes('CPU}') ? ['res-reservation-sum'] : [];
      assert.deepEqual(spoken(text, /^res-/), sums);
    });
  }
});

describe('silent about the task in a list of containers', () => {
  it('about memory', () =>
    assert.deepEqual(spoken('[{ "name": "web", "image": "example/web:4.2", "cpu": 1 }]', /^res-/), []));
});
