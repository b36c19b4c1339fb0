import assert from 'node:assert/strict';
import { analyzed } from '../support/check.ts';

describe('tags: edges', () => {
  it('letters and digits of any language; no emoji, no line break', () => {
    assert.deepEqual(said('[{ "key": "부서 1", "value": "a+b=c @ x:/._-" }]'), []);
    assert.deepEqual(said('[{ "key": "k", "value": "a\\n😀" }]'), [
      'error: The value of tag "k" holds "\\n" "😀", and AWS refuses it. Tags take letters, digits, spaces and _ . : / = + - @',
    ]);
  });

  it('lengths', () => {
    const [key, value] = ['k'.repeat(129), 'v'.repeat(257)];
    assert.deepEqual(said(`[{ "key": "${key}" }, { "key": "k", "value": "${value}" }, { "key": "k2", "value": "" }]`), [
      'error: The key of this tag is 129 characters long, and AWS takes up to 128. Shorten it.',
      'error: The value of tag "k" is 257 characters long, and AWS takes up to 256. Shorten it.',
    ]);
  });

  it('an empty list in output of DescribeTaskDefinition is information', () => {
    assert.deepEqual(
      said('[], "revision": 7').filter((line) => line.includes('tags')),
      ['information: The list of tags is empty, and AWS refuses an empty one. Remove tags.'],
    );
  });

  it('a template may bring the tags', () => assert.deepEqual(said('[${TAGS}]'), []));
});

function said(tags: string): string[] {
  const text = `{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }], "tags": ${tags} }`;
  return analyzed(text).findings.map(({ severity, message }) => `${severity}: ${message}`);
}
