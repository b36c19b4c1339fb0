import assert from 'node:assert/strict';
import { analyzed, checkFindings } from '../support/check.ts';

describe('doc-enum-value: edges', () => {
  it('placeholders and half-typed values are no choice yet', () => {
    checkFindings(`
{
  "family": "web",
  "networkMode": "\${MODE}",
  "pidMode": <PID_MODE>,
  "requiresCompatibilities": ["{{ type }}"],
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`);
  });

  it('a word that is like none gets the list and no fix', () => {
    checkFindings(`
{
  "family": "web",
  "pidMode": "shareable",
//           ^^^^^^^^^^^ error doc-enum-value: pidMode is "shareable", which AWS does not know and refuses. It takes, in this spelling: host, task.
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "linuxParameters": { "devices": [{ "hostPath": "/dev/fuse", "permissions": ["read", "exec"] }] }
//                                                                                        ^^^^^^ error doc-enum-value: linuxParameters.devices[0].permissions[1] of container "web" is "exec", which AWS does not know and refuses. It takes, in this spelling: mknod, read, write.
    }
  ]
}`);
  });

  it('a required choice that is empty is refused, not removed', () => {
    checkFindings(`
[
  {
    "name": "web",
    "image": "nginx:1.27",
    "memory": 128,
    "logConfiguration": { "logDriver": "" }
//                                     ^^ error doc-enum-value: logConfiguration.logDriver of container "web" is "", which AWS does not know and refuses. It takes, in this spelling: awsfirelens, awslogs, fluentd, gelf, journald, json-file, splunk, syslog.
  }
]`);
  });

  it('the fix is safe when only capitals differ', () => {
    const safe = (mode: string) => {
      const text = `{ "family": "web", "ipcMode": "${mode}", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }] }`;
      return analyzed(text).findings.map((finding) => [finding.rule, finding.fixes?.[0]?.safe]);
    };
    assert.deepEqual(safe('HOST'), [['doc-enum-value', true]]);
    assert.deepEqual(safe('hots'), [['doc-enum-value', false]]);
  });
});
