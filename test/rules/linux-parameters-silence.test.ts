import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';

describe('silence of the rules about Linux parameters', () => {
  it('what needs the task level is silent in a list of containers, the rest speaks', () => {
    const text = `[{ "name": "web", "image": "example/web:1", "interactive": true, "linuxParameters": { "swappiness": 10 },
      "systemControls": [{ "namespace": "net.core.somaxconn", "value": "1" }, { "namespace": "kernel.sem", "value": "1" }] }]`;
    assert.deepEqual(spoken(text, /^linux-/), ['linux-swappiness-needs-max-swap']);
  });
});
