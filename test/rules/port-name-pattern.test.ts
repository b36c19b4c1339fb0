import assert from 'node:assert/strict';
import { analyzed, applyFixes } from '../support/check.ts';

describe('port-name-pattern: edges', () => {
  it('begins with a letter, a digit or "_"', () => assert.equal(mended('--Web'), 'web'));
  it('has up to 64 characters', () => assert.equal(mended('a'.repeat(65)), 'a'.repeat(64)));
  it('no fix where nothing is left', () => assert.equal(mended('-'), '-'));
});

function mended(name: string): string | undefined {
  const analysis = analyzed(
    `[{ "name": "web", "image": "nginx:1.27", "memory": 128, "portMappings": [{ "containerPort": 80, "name": "${name}" }] }]`,
  );
  assert.deepEqual(
    analysis.findings.map(({ rule }) => rule),
    ['port-name-pattern'],
  );
  return /80, "name": "([^"]*)"/.exec(applyFixes(analysis, () => true))?.[1];
}
