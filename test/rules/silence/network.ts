import type { SilenceCase } from '../../support/silence.ts';

export const task = (members: string, container = '"cpu": 1') =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, ${container} }] }`;
const mode = (name: string) => `«"networkMode": "${name}"»`;
const type = (name: string) => `«"requiresCompatibilities": ["${name}"]»`;
const system = (name: string) => `«"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_${name}"» }»`;
const ports = (hostPort: string) => `«"portMappings": [{ «"containerPort": 8080», «"hostPort": ${hostPort}» }]»`;
const PORTS = '«"portMappings": [{ "containerPort": 8080 }]»';
const HOSTS = '«"extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.5" }]»';

export const CASES: readonly SilenceCase[] = [
  { rule: 'network-awsvpc-host-port-mismatch', speaks: task(mode('awsvpc'), ports('80')) },
  { rule: 'network-awsvpc-host-port-redundant', speaks: task(mode('awsvpc'), ports('8080')) },
  { rule: 'network-awsvpc-host-port-zero', speaks: task(mode('awsvpc'), ports('0')) },
  { rule: 'network-awsvpc-run-needs-configuration', speaks: task(mode('awsvpc')) },
  { rule: 'network-disable-networking-awsvpc', speaks: task(mode('awsvpc'), '«"disableNetworking": true»') },
  {
    rule: 'network-disable-networking-ports',
    speaks: task(mode('bridge'), `«"disableNetworking": true», ${PORTS}`),
    absent: ['networkMode'],
  },
  { rule: 'network-dns-servers-awsvpc', speaks: task(mode('awsvpc'), '«"dnsServers": ["10.0.0.2"]»') },
  { rule: 'network-external-awsvpc', speaks: task(`${type('EXTERNAL')}, ${mode('awsvpc')}`) },
  { rule: 'network-extra-hosts-awsvpc', speaks: task(mode('awsvpc'), HOSTS) },
  { rule: 'network-extra-hosts-host-mode', speaks: task(mode('host'), HOSTS) },
  {
    rule: 'network-fargate-requires-awsvpc',
    speaks: task(`${type('FARGATE')}, ${mode('bridge')}, "cpu": "256", "memory": "512"`),
    absent: ['networkMode'],
  },
  {
    rule: 'network-fault-injection-mode',
    speaks: task(`${mode('bridge')}, «"enableFaultInjection": true»`),
    absent: ['networkMode'],
  },
  {
    rule: 'network-fault-injection-pid-mode',
    speaks: task('"networkMode": "awsvpc", «"enableFaultInjection": true», «"pidMode": null»'),
    absent: ['pidMode'],
  },
  { rule: 'network-host-dynamic-port', speaks: task(mode('host'), ports('0')) },
  { rule: 'network-host-host-port-mismatch', speaks: task(mode('host'), ports('80')) },
  { rule: 'network-host-port-omitted', speaks: task(mode('host'), ports('null')), absent: ['hostPort'] },
  // Without networkMode AWS assumes bridge.
  { rule: 'network-host-single-task', speaks: task(mode('bridge'), ports('80')), absent: ['networkMode'] },
  { rule: 'network-hostname-awsvpc', speaks: task(mode('awsvpc'), '«"hostname": "shop"»') },
  { rule: 'network-links-mode', speaks: task(mode('awsvpc'), '«"links": ["cache"]»') },
  { rule: 'network-mi-mode', speaks: task(`${type('MANAGED_INSTANCES')}, ${mode('bridge')}`) },
  {
    rule: 'network-mi-mode-omitted',
    speaks: task(`${type('MANAGED_INSTANCES')}, «"networkMode": null»`),
    absent: ['networkMode'],
  },
  { rule: 'network-mode-default-literal', speaks: task(mode('default')) },
  {
    rule: 'network-mode-implicit-bridge',
    speaks: task(
      '«"networkMode": null», «"requiresCompatibilities": null», «"runtimePlatform": { «"operatingSystemFamily": null» }»',
    ),
    absent: ['networkMode', 'requiresCompatibilities', 'runtimePlatform', 'operatingSystemFamily'],
  },
  { rule: 'network-none-port-mappings', speaks: task(mode('none'), PORTS) },
  {
    rule: 'network-prefer-awsvpc',
    speaks: task(`${mode('bridge')}, «"requiresCompatibilities": null»`),
    absent: ['networkMode', 'requiresCompatibilities'],
  },
  { rule: 'network-windows-2016-awsvpc', speaks: task(`${mode('awsvpc')}, ${system('2016_FULL')}`) },
  { rule: 'network-windows-mode', speaks: task(`${mode('host')}, ${system('2022_CORE')}`) },
];
