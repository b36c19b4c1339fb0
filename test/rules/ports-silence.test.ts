import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';
import { task } from './silence/ports.ts';

describe('silence of the port rules', () => {
  it('a mapping that a template completes lacks nothing', () => {
    for (const mapping of [
      '{ ${PORTS} }',
      '{ "hostPort": 80, ${REST} }',
      '{ "Ref": "Mapping" }',
      '{ "ContainerPort": 80 }',
    ]) {
      assert.ok(!spoken(task(mapping)).includes('port-container-port-required'), mapping);
    }
  });
});
