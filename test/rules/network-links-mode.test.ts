import assert from 'node:assert/strict';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { analyzed } from '../support/check.ts';

/** The containers after the second fix of the first finding, or undefined where there is none. */
function mended(mode: string, containers: string): string | undefined {
  const { text, tree, findings } = analyzed(`{ "networkMode": "${mode}", "containerDefinitions": [${containers}] }`);
  const fix = findings.find(({ rule }) => rule === 'network-links-mode')?.fixes?.[1];
  const after = fix && applyEdits(text, toTextEdits(tree, fix.edits));
  return after && /\[(.*)\]/.exec(after)?.[1];
}

describe('network-links-mode: dependsOn in the place of links', () => {
  for (const mode of ['awsvpc', 'host']) {
    it(`lets the container start after those it links to, in ${mode}`, () =>
      assert.equal(
        mended(mode, '{ "name": "a" }, { "name": "b" }, { "name": "c", "links": ["a:db", "b", "a"] }'),
        '{ "name": "a" }, { "name": "b" }, { "name": "c", "dependsOn": ' +
          '[{"containerName":"a","condition":"START"},{"containerName":"b","condition":"START"}] }',
      ));
  }

  it('keeps the dependencies that are there', () =>
    assert.equal(
      mended(
        'host',
        '{ "name": "a" }, { "name": "b" }, ' +
          '{ "name": "c", "links": ["a", "b"], "dependsOn": [{"containerName":"a","condition":"HEALTHY"}] }',
      ),
      '{ "name": "a" }, { "name": "b" }, ' +
        '{ "name": "c", "dependsOn": [{"containerName":"a","condition":"HEALTHY"}, { "containerName": "b", "condition": "START" }] }',
    ));

  it('leaves what a template fills into a dependency', () =>
    assert.equal(
      mended(
        'awsvpc',
        '{ "name": "b" }, { "name": "c", "links": ["b"], "dependsOn": [{ "containerName": ${SIDE}, "condition": "START" }] }',
      ),
      '{ "name": "b" }, ' +
        '{ "name": "c", "dependsOn": [{ "containerName": ${SIDE}, "condition": "START" }, { "containerName": "b", "condition": "START" }] }',
    ));

  it('fills a list without dependencies', () =>
    assert.equal(
      mended('awsvpc', '{ "name": "b" }, { "name": "c", "links": ["b"], "dependsOn": [] }'),
      '{ "name": "b" }, { "name": "c", "dependsOn": [{"containerName":"b","condition":"START"}] }',
    ));

  it('offers one order for containers that are linked to each other', () => {
    const { findings } = analyzed(
      '{ "networkMode": "host", "containerDefinitions": [{ "name": "a", "links": ["b"] }, { "name": "b", "links": ["a"] }] }',
    );
    const fixes = findings.flatMap(({ rule, fixes }) => (rule === 'network-links-mode' ? [fixes?.length] : []));
    assert.deepEqual(fixes, [2, 1]);
  });

  for (const step of [-1, 1]) {
    it(`gets through many containers, each linked to the ${step < 0 ? 'one before' : 'next one'}`, () => {
      const all = Array.from({ length: 4000 }, (_, index) => `{ "name": "c${index}", "links": ["c${index + step}"] }`);
      const text = `{ "networkMode": "awsvpc", "containerDefinitions": [${all}] }`;
      assert.ok(analyzed(text).findings.length >= 4000);
    });
  }

  it('adds no dependency that closes a cycle', () =>
    assert.equal(
      mended(
        'awsvpc',
        '{ "name": "a", "links": ["b", "c"] }, { "name": "b", "volumesFrom": [{ "sourceContainer": "a" }] }, { "name": "c" }',
      ),
      '{ "name": "a", "dependsOn": [{"containerName":"c","condition":"START"}] }, ' +
        '{ "name": "b", "volumesFrom": [{ "sourceContainer": "a" }] }, { "name": "c" }',
    ));

  const without: Record<string, readonly [mode: string, containers: string]> = {
    'in a mode without a network': ['none', '{ "name": "a" }, { "name": "b", "links": ["a"] }'],
    'for a container that is not there': ['awsvpc', '{ "name": "b", "links": ["a"] }'],
    'for the container itself': ['awsvpc', '{ "name": "b", "links": ["b"] }'],
    'for dependencies that are there': [
      'awsvpc',
      '{ "name": "a" }, { "name": "b", "links": ["a"], "dependsOn": [{"containerName":"a","condition":"START"}] }',
    ],
    'beside dependencies that a template fills in': [
      'awsvpc',
      '{ "name": "a" }, { "name": "b", "links": ["a"], "dependsOn": [${DEPENDS_ON}] }',
    ],
  };
  for (const [title, [mode, containers]] of Object.entries(without)) {
    it(`is not offered ${title}`, () => assert.equal(mended(mode, containers), undefined));
  }
});
