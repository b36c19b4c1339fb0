import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';
import { plain, shop, task, USER } from './silence/firelens.ts';

describe('silence of the FireLens rules', () => {
  it('where a template may bring the router, or what uses it', () => {
    const used = task(`${shop(USER)}, \${SIDECARS}`);
    const unused = task(`${plain()}, \${SIDECARS}`);
    const inside = task(shop(`${USER}, \${MORE}`));
    const typed = `{ "family": "shop", "containerDefinitions": [${shop(USER)}`;
    for (const text of [used, unused, inside, typed]) assert.deepEqual(spoken(text, /^firelens-/), [], text);
  });

  it('in a lone container, whose task has others', () => {
    for (const text of [shop(USER), plain()]) assert.deepEqual(spoken(text, /^firelens-/), [], text);
  });

  it('about the role of a list of containers', () => {
    const log = USER.replace('datadog', 's3');
    assert.deepEqual(spoken(`[${shop(log)}, ${plain()}]`, /^firelens-/), []);
  });

  it('about an output that comes from a secret', () => {
    const secret = '"secretOptions": [{ "name": "${KEY}", "valueFrom": "output" }]';
    const log = `"logConfiguration": { "logDriver": "awsfirelens", ${secret} }`;
    assert.deepEqual(spoken(task(`${shop(log)}, ${plain()}`), /^firelens-/), []);
  });
});
