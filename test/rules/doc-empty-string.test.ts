import assert from 'node:assert/strict';
import { withoutCarets } from '../../server/src/core/features/rule-examples.ts';
import { analyzed, applyFixes, checkFindings } from '../support/check.ts';

const GROUPED = `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80, "name": "web", "appProtocol": "" }],
//                                                                          ^^ information doc-empty-string: There is empty text in appProtocol, pidMode, networkMode: the AWS CLI sends it and AWS may refuse it, while the GitHub deploy action of AWS leaves it out. Remove it. [fix]
      "environment": [{ "name": "EMPTY", "value": "" }]
    }
  ],
  "pidMode": "",
  "networkMode": ""
}`;

describe('doc-empty-string: edges', () => {
  it('one finding for all, at the first, and values that may be empty are none of them', () => checkFindings(GROUPED));

  it('keeps CRLF line ends', () => {
    const mended = applyFixes(
      analyzed(withoutCarets(GROUPED).replaceAll('\n', '\r\n')),
      ({ rule }) => rule === 'doc-empty-string',
    );
    assert.equal(
      mended,
      `{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80, "name": "web" }],
      "environment": [{ "name": "EMPTY", "value": "" }]
    }
  ]
}`.replaceAll('\n', '\r\n'),
    );
  });

  it('fades what it removes', () => {
    const { text, findings } = analyzed(withoutCarets(GROUPED));
    const faded = findings.flatMap((finding) => finding.faded?.map(({ start, end }) => text.slice(start, end)) ?? []);
    assert.deepEqual(faded, ['"appProtocol": ""', '"pidMode": ""', '"networkMode": ""']);
  });
});
