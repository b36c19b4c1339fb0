import assert from 'node:assert/strict';
import { analyzed, checkFindings, checkFix } from '../support/check.ts';

describe('container-name-pattern: edges', () => {
  it('renames in volumesFrom, in the proxy and in links without an alias, and nothing else', () => {
    checkFix(
      `
{
  "family": "mesh",
  "networkMode": "awsvpc",
  "proxyConfiguration": { "type": "APPMESH", "containerName": "my envoy", "properties": \${PROPERTIES} },
//^^^^^^^^^^^^^^^^^^^^ warning proxy-app-mesh-eol: This proxyConfiguration is for AWS App Mesh, which ended on 2026-09-30: the proxy gets no routes any more. Remove it together with the proxy container, and connect the services with Service Connect. [fix]
  "containerDefinitions": [
    {
      "name": "my envoy",
//            ^^^^^^^^^^ error container-name-pattern: The container name "my envoy" has other characters than letters, digits, "_" and "-", and AWS refuses it. Rename the container. [fix]
      "image": "example/envoy:1",
      "memory": 128
    },
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "volumesFrom": [{ "sourceContainer": "my envoy" }],
      "environment": [{ "name": "PROXY", "value": "my envoy" }]
    }
  ]
}`,
      'container-name-pattern',
      `
{
  "family": "mesh",
  "networkMode": "awsvpc",
  "proxyConfiguration": { "type": "APPMESH", "containerName": "my-envoy", "properties": \${PROPERTIES} },
  "containerDefinitions": [
    {
      "name": "my-envoy",
      "image": "example/envoy:1",
      "memory": 128
    },
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "volumesFrom": [{ "sourceContainer": "my-envoy" }],
      "environment": [{ "name": "PROXY", "value": "my envoy" }]
    }
  ]
}`,
    );
  });

  it('in a list of containers; no fix where the better name is taken', () => {
    checkFindings(`
[
  { "name": "web.app", "image": "nginx:1.27", "memory": 128 },
//          ^^^^^^^^^ error container-name-pattern: The container name "web.app" has other characters than letters, digits, "_" and "-", and AWS refuses it. Rename the container.
  { "name": "web-app", "image": "nginx:1.27", "memory": 128 }
]`);
  });

  it('says how long a name is that is too long', () => {
    const { findings } = analyzed(`[{ "name": "${'a'.repeat(256)}", "image": "nginx:1.27", "memory": 128 }]`);
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['This container name is 256 characters long, and AWS takes up to 255. Shorten it.'],
    );
  });
});
