import type { SilenceCase } from '../../support/silence.ts';

const task = (members: string, port: string, container = '"cpu": 1') =>
  `{ "family": "shop", ${members}, "containerDefinitions": [{ "name": "shop", "image": "example/shop:4.2", "memory": 128, ${container}, «"portMappings": [{ ${port} }]» }] }`;
const NAMED = '"containerPort": 8080, «"name": "api"»';
const BRIDGE = '"memory": "512", «"networkMode": "bridge"»';
const AWSVPC = '"memory": "512", "networkMode": "awsvpc"';
const WINDOWS = '«"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"» }»';

// Without networkMode AWS assumes bridge.
export const CASES: readonly SilenceCase[] = [
  { rule: 'sc-app-protocol-immutable', speaks: task(AWSVPC, `${NAMED}, «"appProtocol": "grpc"»`) },
  { rule: 'sc-hostname', speaks: task(BRIDGE, NAMED, '«"hostname": "shop"»'), absent: ['networkMode'] },
  { rule: 'sc-links', speaks: task(BRIDGE, NAMED, '«"links": ["db"]»'), absent: ['networkMode'] },
  // That the name is missing is the finding.
  { rule: 'sc-named-port', speaks: task(AWSVPC, '«"containerPort": 8080», «"name": null»'), absent: ['name'] },
  { rule: 'sc-network-mode', speaks: task('«"networkMode": "host"», "memory": "512"', NAMED) },
  { rule: 'sc-reserved-port-range', speaks: task(BRIDGE, NAMED), absent: ['networkMode'] },
  {
    rule: 'sc-task-memory',
    speaks: task('«"memory": null», «"networkMode": "bridge"»', NAMED),
    absent: ['memory', 'networkMode'],
  },
  { rule: 'sc-udp', speaks: task(AWSVPC, '"containerPort": 53, «"protocol": "udp"», «"appProtocol": "http"»') },
  { rule: 'sc-udp', speaks: task(AWSVPC, '"containerPort": 53, «"protocol": "udp"», «"name": "dns"»') },
  { rule: 'sc-windows', speaks: task(`${AWSVPC}, ${WINDOWS}`, `${NAMED}, «"appProtocol": "http"»`) },
];
