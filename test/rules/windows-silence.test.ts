import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';
import { CASES } from './silence/windows.ts';

describe('silence of the rules about Windows', () => {
  it('in a list of containers', () => {
    const text =
      '[{ "name": "web", "image": "alpine:3", "memoryReservation": 64, "privileged": true, "linuxParameters": { "initProcessEnabled": true } }]';
    assert.deepEqual(spoken(text, /^windows-/), []);
  });

  it('on Linux', () => {
    for (const { speaks } of CASES) {
      const text = speaks.replace(/"WINDOWS_SERVER_\w+"/, '"LINUX"');
      assert.deepEqual(spoken(text, /^windows-/), [], text);
    }
  });

  it('where Managed Instances make Linux the likelier wish', () => {
    for (const { speaks } of CASES) {
      const other = speaks.replace(/«"requiresCompatibilities": \["\w+"\]», /, '');
      const text = other.replace('{ ', '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], ');
      assert.deepEqual(spoken(text, /^windows-/), [], text);
    }
  });
});
