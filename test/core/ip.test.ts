import assert from 'node:assert/strict';
import { isIpAddress } from '../../server/src/core/text/ip.ts';

describe('IP addresses', () => {
  for (const address of [
    '10.0.0.5',
    '0.0.0.0',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    '2001:db8:0:0:0:0:0:1',
    '1::8',
    '1:2:3:4:5:6:7::',
    '::ffff:10.0.0.5',
    '2001:DB8::A',
  ])
    it(`${address} is one`, () => assert.ok(isIpAddress(address)));
  for (const text of [
    '',
    'db',
    '10.0.0',
    '10.0.0.256',
    '10.0.0.05',
    '10.0.0.5.6',
    '10.0.0.5:80',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '12345::',
    'g::1',
    '::10.0.0',
    '10.0.0.5/24',
  ])
    it(`${text || 'nothing'} is none`, () => assert.ok(!isIpAddress(text)));
});
