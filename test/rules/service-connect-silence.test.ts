import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';

/** While a value that a Service Connect rule reads is absent, being typed or filled in later, the rules are silent. */

const NAMED = '"name": "api", "containerPort": 8080';
/** The rules that ship switched on. */
const ON = /^sc-(?!named-port|app-protocol-immutable)/;

describe('silent about ports without a name', () => {
  for (const name of [
    '',
    '"name": null',
    '"name": ',
    '"name": ""',
    '"name": "${NAME}"',
    '"name": ${NAME}',
    '"name": 5',
  ]) {
    for (const mode of ['bridge', 'host', 'awsvpc']) {
      it(`${name || 'no name'} in ${mode}`, () => {
        const task = `"networkMode": "${mode}", "runtimePlatform": { "operatingSystemFamily": "LINUX" }`;
        const port = `{ "containerPort": 8080, "protocol": "tcp", "appProtocol": "http"${name && ', '}${name} }`;
        assert.deepEqual(spokenOf(task, `"hostname": "app", "links": ["db"], "portMappings": [${port}]`), []);
      });
    }
  }

  for (const [mappings, why] of [
    ['', 'none'],
    ['"portMappings": null', 'null'],
    ['"portMappings": []', 'an empty list'],
    ['"portMappings": ', 'being typed'],
    ['"portMappings": "${PORTS}"', 'a quoted placeholder'],
    ['"portMappings": ${PORTS}', 'a placeholder'],
    ['"portMappings": [${PORTS}]', 'a placeholder in the list'],
    ['"portMappings": [8080]', 'numbers'],
    ['"portMappings": [{}]', 'a mapping without a port'],
  ] as const) {
    it(`port mappings: ${why}`, () =>
      assert.deepEqual(
        spokenOf('"networkMode": "bridge"', `"hostname": "app"${mappings && ', '}${mappings}`, /^sc-/),
        [],
      ));
  }
});

describe('silent about the network mode of named ports', () => {
  for (const mode of [
    '"networkMode": "awsvpc"',
    '"networkMode": ',
    '"networkMode": "${MODE}"',
    '"networkMode": ${MODE}',
    '"networkMode": "vpc"',
    '"networkMode": ""',
    '"requiresCompatibilities": ["MANAGED_INSTANCES"]',
    '"requiresCompatibilities": ${TYPES}',
    '"runtimePlatform": { "operatingSystemFamily": "${FAMILY}" }',
    '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }',
  ]) {
    it(mode, () =>
      assert.deepEqual(
        spokenOf(`${mode}, "memory": "512"`, `"hostname": "app", "links": ["db"], "portMappings": [{ ${NAMED} }]`),
        [],
      ),
    );
  }
});

describe('silent about members that are not there yet', () => {
  for (const member of [
    '"hostname": ""',
    '"hostname": null',
    '"hostname": ',
    '"hostname": "${NAME}"',
    '"hostname": ${NAME}',
    '"hostname": 5',
    '"links": []',
    '"links": null',
    '"links": [""]',
    '"links": ',
    '"links": ${LINKS}',
    '"links": [${LINKS}]',
  ]) {
    it(member, () =>
      assert.deepEqual(
        spokenOf('"networkMode": "bridge", "memory": "512"', `${member}, "portMappings": [{ ${NAMED} }]`),
        ['sc-reserved-port-range'],
      ),
    );
  }
  for (const memory of ['"512"', '', '"${MEMORY}"', '${MEMORY}', '512', '""', '"half"']) {
    it(`"memory": ${memory}`, () =>
      assert.deepEqual(spokenOf(`"memory": ${memory}, "networkMode": "awsvpc"`, `"portMappings": [{ ${NAMED} }]`), []));
  }
  for (const member of [
    '"protocol": "${P}"',
    '"protocol": ',
    '"protocol": "tcp"',
    '"protocol": "UDP"',
    '"appProtocol": ""',
  ]) {
    it(`${member}`, () =>
      assert.deepEqual(
        spokenOf('"networkMode": "awsvpc", "memory": "512"', `"portMappings": [{ ${NAMED}, ${member} }]`),
        [],
      ));
  }
  for (const member of ['', '"${A}"', '${A}', 'null', '5', '"HTTP"']) {
    it(`"appProtocol": ${member} on Windows`, () =>
      assert.deepEqual(
        spokenOf(
          '"networkMode": "awsvpc", "memory": "512", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }',
          `"portMappings": [{ ${NAMED}, "appProtocol": ${member} }]`,
        ),
        [],
      ));
  }
});

describe('silent about the task level in a list of containers', () => {
  it('with everything that would speak in a task', () => {
    const text = `[
      { "name": "db", "image": "example/db:1", "memory": 128 },
      { "name": "app", "image": "example/app:1", "memory": 128, "hostname": "app", "links": ["db"], "portMappings": [{ ${NAMED} }] }
    ]`;
    assert.deepEqual(spoken(text, ON), []);
  });
});

function spokenOf(members: string, container: string, names = ON): string[] {
  return spoken(
    `{ ${members}, "containerDefinitions": [{ "name": "db", "image": "example/db:1" }, { "name": "app", "image": "example/app:1", ${container} }] }`,
    names,
  );
}
