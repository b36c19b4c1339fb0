import type { SilenceCase } from '../../support/silence.ts';

const property = (name: string, value: string) => `{ "name": "${name}", "value": "${value}" }`;
const REST = `${property('ProxyIngressPort', '15000')}, ${property('ProxyEgressPort', '15001')}`;
const RIGHT = `${property('IgnoredUID', '1337')}, ${property('AppPorts', '8080')}, ${REST}`;

const proxy = (properties: string, name = '"containerName": "envoy"') =>
  `«"proxyConfiguration": { ${name}, «"properties": [${properties}]» }»`;
const RIGHT_PROXY = `«"proxyConfiguration": { "containerName": "envoy", "properties": [${RIGHT}] }»`;
const task = (members: string, envoy = '"name": "envoy", "user": "1337"') =>
  `{ "family": "shop", ${members}, "containerDefinitions": [{ "name": "shop", "image": "example/shop:4.2", "memory": 128 }, { "image": "example/envoy:1", "memory": 64, ${envoy} }] }`;
const awsvpc = (members: string, envoy?: string) => task(`"networkMode": "awsvpc", ${members}`, envoy);

export const CASES: readonly SilenceCase[] = [
  { rule: 'proxy-app-mesh-eol', speaks: awsvpc(RIGHT_PROXY) },
  { rule: 'proxy-launch-type', speaks: awsvpc(`«"requiresCompatibilities": ["EXTERNAL"]», ${RIGHT_PROXY}`) },
  {
    rule: 'proxy-launch-type',
    speaks: awsvpc(`«"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"» }», ${RIGHT_PROXY}`),
  },
  // Without networkMode AWS assumes bridge.
  { rule: 'proxy-network-mode', speaks: task(`«"networkMode": "bridge"», ${RIGHT_PROXY}`), absent: ['networkMode'] },
  {
    rule: 'proxy-property-name',
    speaks: awsvpc(proxy(`${RIGHT}, { «"name": "LogLevel"», "value": "debug" }`)),
  },
  // That the value is missing is the finding.
  {
    rule: 'proxy-property-value',
    speaks: awsvpc(proxy(`${RIGHT}, { "name": "EgressIgnoredPorts", «"value": null» }`)),
    absent: ['value'],
  },
  {
    rule: 'proxy-required-properties',
    speaks: awsvpc(
      proxy(`{ «"name": "IgnoredUID"», "value": "1337" }, { "name": "AppPorts", «"value": ""» }, ${REST}`),
    ),
    absent: ['properties'],
  },
  {
    rule: 'proxy-unknown-container',
    speaks: awsvpc(RIGHT_PROXY.replace('"containerName": "envoy"', '«"containerName": "router"»'), '«"name": "envoy"»'),
  },
  {
    rule: 'proxy-user',
    speaks: awsvpc(
      proxy(`{ «"name": "IgnoredUID"», «"value": "1337"» }, ${REST}`, '«"containerName": "envoy"»'),
      '«"name": "envoy"», «"user": null»',
    ),
    absent: ['user'],
  },
];
