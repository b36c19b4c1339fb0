import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';

/** While a value that a proxy rule reads is absent, being typed, of the wrong type or filled in later, the rules are silent. */

const PROPERTIES = `{ "name": "IgnoredUID", "value": "1337" }, { "name": "AppPorts", "value": "8080" },
  { "name": "ProxyIngressPort", "value": "15000" }, { "name": "ProxyEgressPort", "value": "15001" }`;
const PROXY = `"proxyConfiguration": { "containerName": "envoy", "properties": [${PROPERTIES}] }`;
const CONTAINERS =
  '{ "name": "app", "image": "example/app:1" }, { "name": "envoy", "image": "example/envoy:1", "user": "1337" }';

/** What else a right proxy brings, whatever the case. */
const EXPECTED = ['proxy-app-mesh-eol'];

const cases: Readonly<Record<string, string>> = {
  'no proxy': '',
  'a proxy that is null': '"proxyConfiguration": null,',
  'a proxy that is being typed': '"proxyConfiguration": ,',
  'a proxy with nothing in it': '"proxyConfiguration": {},',
  'a proxy of the wrong type': '"proxyConfiguration": "envoy",',
  'a list for a proxy': '"proxyConfiguration": [],',
  'a quoted placeholder for the proxy': '"proxyConfiguration": "${PROXY}",',
  'a placeholder for the proxy': '"proxyConfiguration": ${PROXY},',
};

describe('silent about the proxy', () => {
  for (const [what, member] of Object.entries(cases)) {
    for (const platform of ['', '"requiresCompatibilities": ["EXTERNAL"], "networkMode": "host",']) {
      it(`${what}${platform && ', on external instances'}`, () =>
        assert.deepEqual(spoken(`{ ${platform} ${member} "containerDefinitions": [${CONTAINERS}] }`, /^proxy-/), []));
    }
  }

  it('in a list of containers', () => assert.deepEqual(spoken(`[${CONTAINERS}]`, /^proxy-/), []));
});

describe('silent about the network mode of a proxy', () => {
  for (const mode of [
    '"networkMode": "awsvpc"',
    '"networkMode": ',
    '"networkMode": 5',
    '"networkMode": "vpc"',
    '"networkMode": ""',
    '"networkMode": "${MODE}"',
    '"networkMode": ${MODE}',
    '"requiresCompatibilities": ${TYPES}',
    '"requiresCompatibilities": ["${TYPE}"]',
    '"runtimePlatform": { "operatingSystemFamily": "${FAMILY}" }',
  ]) {
    it(mode, () =>
      assert.deepEqual(spoken(`{ ${mode}, ${PROXY}, "containerDefinitions": [${CONTAINERS}] }`, /^proxy-/), EXPECTED),
    );
  }
});

describe('silent about the container of a proxy', () => {
  for (const [name, containers] of [
    ['"envoy"', CONTAINERS],
    ['"envoy"', '${CONTAINERS}'],
    ['"envoy"', '${CONTAINERS}, { "name": "app", "image": "example/app:1" }'],
    ['"envoy"', '{ "name": "${NAME}", "image": "example/app:1" }, { "name": "app", "image": "example/app:1" }'],
    ['"envoy"', '{ "name": , "image": "example/app:1" }, { "name": "app", "image": "example/app:1" }'],
    ['"envoy"', '{ "image": "example/app:1" }'],
    ['"envoy"', ''],
    ['"${NAME}"', CONTAINERS],
    ['${NAME}', CONTAINERS],
    ['', CONTAINERS],
    ['""', CONTAINERS],
    ['null', CONTAINERS],
    ['7', CONTAINERS],
  ] as const) {
    it(`${name || 'no name yet'} among ${containers || 'none'}`, () => {
      const proxy = `"proxyConfiguration": { "containerName": ${name}, "properties": [${PROPERTIES}] }`;
      assert.deepEqual(
        spoken(`{ "networkMode": "awsvpc", ${proxy}, "containerDefinitions": [${containers}] }`, /^proxy-/),
        EXPECTED,
      );
    });
  }

  for (const user of ['1337', '1337:7', '0:7', 'envoy', '${USER}']) {
    it(`user ${user}, with a group that is ignored`, () => {
      const proxy = PROXY.replace(PROPERTIES, `${PROPERTIES}, { "name": "IgnoredGID", "value": "7" }`);
      const containers = CONTAINERS.replace('"1337"', `"${user}"`);
      assert.deepEqual(
        spoken(`{ "networkMode": "awsvpc", ${proxy}, "containerDefinitions": [${containers}] }`, /^proxy-/),
        EXPECTED,
      );
    });
  }
  for (const user of ['', '${USER}', '5', '"${USER}"', '"envoy"', '"1337:1337"']) {
    it(`"user": ${user}`, () => {
      const containers = CONTAINERS.replace('"1337"', user);
      assert.deepEqual(
        spoken(`{ "networkMode": "awsvpc", ${PROXY}, "containerDefinitions": [${containers}] }`, /^proxy-/),
        EXPECTED,
      );
    });
  }
});

describe('silent about the properties of a proxy', () => {
  for (const properties of [
    PROPERTIES,
    PROPERTIES.replace('IgnoredUID', 'IgnoredGID'),
    `${PROPERTIES}, { "name": "EgressIgnoredPorts", "value": "" }, { "name": "EgressIgnoredIPs", "value": "169.254.170.2" }`,
    '${PROPERTIES}',
    '"${PROPERTIES}"',
    '{ "name": "${NAME}", "value": "1" }',
    '{ "name": ${NAME}, "value": "1" }',
    `${PROPERTIES}, {}`,
    `${PROPERTIES}, { "name": "EgressIgnoredPorts", "value": }`,
    ...['', '${PORT}', '"${PORT}"', '8080'].map((value) => PROPERTIES.replace('"8080"', value)),
    ...['""', ''].map((name) => `${PROPERTIES}, { "name": ${name}, "value": "1" }`),
  ]) {
    it(properties, () => {
      const proxy = PROXY.replace(PROPERTIES, properties);
      assert.deepEqual(
        spoken(`{ "networkMode": "awsvpc", ${proxy}, "containerDefinitions": [${CONTAINERS}] }`, /^proxy-/),
        EXPECTED,
      );
    });
  }
});

describe('silent about the launch type of a proxy', () => {
  for (const platform of [
    '"requiresCompatibilities": ["EC2"]',
    '"requiresCompatibilities": []',
    '"requiresCompatibilities": "EXTERNAL"',
    '"requiresCompatibilities": ["${TYPE}"]',
    '"requiresCompatibilities": ${TYPES}',
    '"requiresCompatibilities": ',
    '"runtimePlatform": { "operatingSystemFamily": "LINUX" }',
    '"runtimePlatform": { "operatingSystemFamily": }',
    '"runtimePlatform": { "operatingSystemFamily": "WINDOWS" }',
    '"runtimePlatform": { "operatingSystemFamily": "${FAMILY}" }',
    '"runtimePlatform": ${PLATFORM}',
  ]) {
    it(platform, () =>
      assert.deepEqual(
        spoken(
          `{ ${platform}, "networkMode": "awsvpc", ${PROXY}, "containerDefinitions": [${CONTAINERS}] }`,
          /^proxy-/,
        ),
        EXPECTED,
      ),
    );
  }
});
