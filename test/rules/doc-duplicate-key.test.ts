import assert from 'node:assert/strict';
import { analyzed, checkFindings, checkFix } from '../support/check.ts';

describe('doc-duplicate-key: edges', () => {
  it('of three, two have no effect', () => {
    checkFix(
      `
[
  {
    "name": "web",
    "image": "nginx:1.27",
    "memory": 128,
//  ^^^^^^^^ warning doc-duplicate-key: "memory" comes again further down in this object. JSON readers, that of the AWS CLI too, take the last one, so this one has no effect. Remove the one that is not meant. [fix]
    "memory": 256,
//  ^^^^^^^^ warning doc-duplicate-key: "memory" comes again further down in this object. JSON readers, that of the AWS CLI too, take the last one, so this one has no effect. Remove the one that is not meant. [fix]
    "memory": 512
  }
]`,
      'doc-duplicate-key',
      `
[
  {
    "name": "web",
    "image": "nginx:1.27",
    "memory": 512
  }
]`,
    );
  });

  it('nested, with the one that counts beside; nothing inside what has no effect', () => {
    const { text, findings } = checkFindings(`
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "logConfiguration": { "logDriver": "json-file", "logDriver": "syslog" },
//    ^^^^^^^^^^^^^^^^^^ warning doc-duplicate-key: "logConfiguration" comes again further down in this object. JSON readers, that of the AWS CLI too, take the last one, so this one has no effect. Remove the one that is not meant. [fix]
      "logConfiguration": { "logDriver": "journald", "logDriver": "syslog" }
//                          ^^^^^^^^^^^ warning doc-duplicate-key: "logDriver" comes again further down in this object. JSON readers, that of the AWS CLI too, take the last one, so this one has no effect. Remove the one that is not meant. [fix]
    }
  ]
}`);
    const related = findings.map(({ related: [place] = [] }) => place && text.slice(place.at.start, place.at.end + 10));
    assert.deepEqual(related, ['"logConfiguration": { "logDr', '"logDriver": "syslog"']);
  });

  it('silent while the second is being typed, and where a template chooses', () => {
    checkFindings(`
{
  "family": "web",
  "cpu": "256",
  "cpu": ,
//^^^^^^ error doc-syntax: A value is missing here. JSON has no members without a value.
  {{ if .large }}
  "memory": "1024",
  {{ else }}
  "memory": "512",
  {{ end }}
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`);
  });

  it('leaves plain JSON to a host that reports it', () => {
    const text =
      '{ "family": "a", "family": "web", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }] }';
    assert.deepEqual(analyzed(text, { hostLanguage: 'json' }).findings, []);
  });
});
