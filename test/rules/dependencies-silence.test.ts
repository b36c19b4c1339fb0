import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';
import { container, one } from './silence/dependencies.ts';

describe('silence of the rules about dependencies, links, health checks, tags and constraints', () => {
  it('a template may bring the container that is missing', () => {
    for (const more of [
      '${MORE}',
      '"${MORE}"',
      '{{ more }}',
      '{ "name": "${NAME}", "image": "example/x:1", "memory": 64 }',
      '{ "image": "example/x:1", "memory": 64 }',
    ]) {
      for (const members of [
        '"links": ["x"]',
        '"volumesFrom": [{ "sourceContainer": "x" }]',
        '"dependsOn": [{ "containerName": "x", "condition": "START" }]',
      ]) {
        const text = one(container(`"name": "a", ${members}`), more);
        assert.deepEqual(spoken(text, /unknown/), [], text);
      }
    }
  });

  it('a single container says nothing about the others', () => {
    const text =
      '{ "name": "a", "image": "example/a:1", "memory": 64, "links": ["x"], "dependsOn": [{ "containerName": "x", "condition": "HEALTHY" }] }';
    assert.deepEqual(spoken(text, /^(?:depends|container-link|health)-/), ['health-image-check-ignored']);
  });

  it('in a list of containers nothing is said about the tags of the task', () =>
    assert.deepEqual(
      spoken('[{ "name": "a", "image": "example/a:1", "memory": 64, "essential": false }]', /^tag-/),
      [],
    ));
});
