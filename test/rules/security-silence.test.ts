import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';

const speaking = (text: string) => spoken(text, /^(?:sec|exec)-/);

const task = (members: string) =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128 }] }`;

describe('silence of the security and exec rules', () => {
  it('a task role that is still to come is not missing', () => {
    for (const role of ['', '"${ROLE}"', '${ROLE}', '{ "a": 1 }']) {
      const spoken = speaking(task(`"networkMode": "bridge", "taskRoleArn": ${role}`));
      assert.deepEqual(
        spoken.filter((rule) => rule.includes('task-role')),
        [],
        role,
      );
    }
  });

  it('in a list of containers the task level is unknown', () => {
    const container =
      '{ "name": "web", "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:4.2", "memory": 128 }';
    assert.deepEqual(speaking(`[${container}]`), []);
  });

  it('a template may bring what is missing', () => {
    const image = '"image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:4.2"';
    for (const text of [
      `{ "family": "web", "networkMode": "host", \${ROLES}, "containerDefinitions": [{ "name": "web", ${image}, "memory": 128, \${MORE} }] }`,
      `{ "family": "web", "networkMode": "host", \${ROLES}, "containerDefinitions": \${CONTAINERS} }`,
    ]) {
      assert.deepEqual(speaking(text), ['sec-host-network-mode'], text);
    }
  });

  it('a container that is being typed lacks nothing', () => {
    const text =
      '{ "family": "web", "networkMode": "host", "taskRoleArn": "web", "containerDefinitions": [{ "name": "web", "memory": 128';
    assert.deepEqual(speaking(text), ['sec-host-network-mode']);
  });
});
