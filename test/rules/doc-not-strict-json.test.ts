import assert from 'node:assert/strict';
import { analyzed, applyFixes, checkFindings } from '../support/check.ts';

const CONTAINERS = '"containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]';

describe('doc-not-strict-json: edges', () => {
  it('a comma that something else follows is no trailing comma', () => {
    checkFindings(`
{
  "family": "web",
  ${CONTAINERS},
  ...
//^^^ error doc-syntax: The name of a member is expected here, in double quotes.
}`);
  });

  it('a long comment is marked on its first line', () => {
    checkFindings(`
{
  /* The shop,
//^^^^^^^^^^^^ warning doc-not-strict-json: JSON has no comments, and the AWS CLI does not read a file with them. Remove them from what is registered. [fix]
     in its own account. */
  "family": "web",
  ${CONTAINERS}
}`);
  });

  const cases: readonly (readonly [string, string, string])[] = [
    [
      'whole lines',
      `{\n  // one\n  // two\n  "family": "web",\n  ${CONTAINERS}\n}`,
      `{\n  "family": "web",\n  ${CONTAINERS}\n}`,
    ],
    [
      'CRLF',
      `{\r\n  // one\r\n  "family": "web", // two\r\n  ${CONTAINERS},\r\n}`,
      `{\r\n  "family": "web",\r\n  ${CONTAINERS}\r\n}`,
    ],
    [
      'several on a line',
      `/* a */ /* b */ // c\n{\n  "family": /* d */ "web", /* e */ ${CONTAINERS}, // f\n}`,
      `{\n  "family": "web", ${CONTAINERS}\n}`,
    ],
    [
      'before the comma',
      `{\n  "family": "web" /* a */,\n  ${CONTAINERS}\n}`,
      `{\n  "family": "web",\n  ${CONTAINERS}\n}`,
    ],
  ];
  for (const [name, text, mended] of cases) {
    it(`removes comments: ${name}`, () =>
      assert.equal(
        applyFixes(analyzed(text), () => true),
        mended,
      ));
  }

  it('only the commas go safely', () => {
    const fixes = (text: string) =>
      analyzed(text).findings.flatMap((finding) => finding.fixes?.map(({ title, safe }) => [title, safe]));
    assert.deepEqual(fixes(`{ "family": "web", ${CONTAINERS}, }`), [['Remove the trailing commas', true]]);
    assert.deepEqual(fixes(`{ /* x */ "family": "web", ${CONTAINERS} }`), [['Remove the comments', false]]);
    assert.deepEqual(fixes(`{ /* x */ "family": "web", ${CONTAINERS}, }`), [
      ['Remove the comments and trailing commas', false],
      ['Remove the trailing commas', true],
    ]);
  });
});
