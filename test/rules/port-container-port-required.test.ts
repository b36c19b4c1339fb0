import assert from 'node:assert/strict';
import { analyzed, applyFixes, checkFindings } from '../support/check.ts';

describe('port-container-port-required: edges', () => {
  it('the pieces of two mappings', () =>
    assert.equal(
      mended('{ "containerPort": 80 }, { "hostPort": 8080 }, { "hostPort": 8443 }, { "containerPort": 443 }'),
      '{ "containerPort": 80, "hostPort": 8080 }, { "containerPort": 443, "hostPort": 8443 }',
    ));
  it('a piece that is a template is not moved', () => {
    const pieces = '{ "containerPort": 80 }, { "hostPort": ${PORT} }';
    assert.equal(mended(pieces), pieces);
  });

  it('an empty mapping has no fix', () => {
    checkFindings(`
[
  { "name": "web", "image": "nginx:1.27", "memory": 128, "portMappings": [{ "containerPort": 80 }, {}] }
//                                                                                                 ^^ error port-container-port-required: A port mapping of container "web" names neither containerPort nor containerPortRange, and AWS refuses it. Add the port on which the container listens.
]`);
  });
});

function mended(mappings: string): string | undefined {
  const analysis = analyzed(`[{ "name": "web", "image": "nginx", "memory": 128, "portMappings": [${mappings}] }]`);
  assert.ok(analysis.findings.some(({ rule }) => rule === 'port-container-port-required'));
  return /"portMappings": \[(.*)\] \}\]/.exec(applyFixes(analysis, () => true))?.[1];
}
