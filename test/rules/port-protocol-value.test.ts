import assert from 'node:assert/strict';
import { analyzed } from '../support/check.ts';

describe('port-protocol-value: edges', () => {
  it('only what AWS takes as TCP anyway is safe to mend', () => {
    const { findings } = analyzed(`[{ "name": "dns", "image": "example/dns:1", "memory": 128, "portMappings": [
      { "containerPort": 53, "protocol": "UDP" },
      { "containerPort": 54, "protocol": "TCP" }
    ] }]`);
    assert.deepEqual(
      findings.flatMap(({ fixes = [] }) => fixes.map(({ title, safe }) => [title, safe])),
      [
        ['Change to "udp"', false],
        ['Change to "tcp"', true],
      ],
    );
  });
});
