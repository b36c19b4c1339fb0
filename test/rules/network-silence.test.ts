import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';
import { task } from './silence/network.ts';

describe('what awsvpc refuses', () => {
  for (const text of ['"hostname": ""', '"extraHosts": []', '"dnsServers": [""]', '"disableNetworking": false'])
    it(`is not ${text}`, () =>
      assert.deepEqual(spoken(task('"networkMode": "awsvpc"', text), /^network-(?!awsvpc-run)/), []));
});
