import type { SilenceCase } from '../../support/silence.ts';

export const task = (mappings: string, members = '"cpu": "1"') =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "nginx", "memory": 128, "portMappings": [${mappings}] }] }`;
const WINDOWS = '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }»';
const singles = Array.from({ length: 95 }, (_, port) => `{ "containerPort": ${7000 + port} }`).join();
const ranges = Array.from(
  { length: 100 },
  (_, i) => `{ "containerPortRange": "${i * 9 + 100}-${i * 9 + 104}" }`,
).join();

export const CASES: readonly SilenceCase[] = [
  // Its own member is missing: that is when it speaks.
  {
    rule: 'port-container-port-required',
    speaks: task('{ «"containerPort": null», "hostPort": 80 }'),
    absent: ['containerPort'],
  },
  {
    rule: 'port-duplicate-host-port',
    speaks: task(
      '{ "containerPort": 80, "hostPort": 8080 }, { "containerPort": 81, «"hostPort": 8080» }',
      '«"networkMode": "bridge"»',
    ),
    // Without networkMode AWS assumes bridge.
    absent: ['networkMode'],
  },
  {
    rule: 'port-duplicate-host-port',
    speaks: task('{ "containerPort": 80 }, { «"containerPort": 80» }', '«"networkMode": "awsvpc"»'),
  },
  {
    rule: 'port-duplicate-host-port',
    speaks: task('{ "containerPort": 80 }, { "containerPort": 80, «"protocol": "tcp"» }', '"networkMode": "awsvpc"'),
    absent: ['protocol'],
  },
  {
    rule: 'port-duplicate-container-port',
    speaks: task('{ "containerPort": 80 }, { «"containerPort": 80» }', '«"networkMode": "bridge"»'),
    absent: ['networkMode'],
  },
  {
    rule: 'port-same-port-two-protocols',
    speaks: task('{ «"containerPort": 53» }, { "containerPort": 53, «"protocol": "udp"» }'),
  },
  {
    rule: 'port-reserved-host-port',
    speaks: task('{ "containerPort": 80, «"hostPort": 22» }', '«"networkMode": "bridge"»'),
    absent: ['networkMode'],
  },
  {
    rule: 'port-reserved-host-port-windows',
    speaks: task('{ «"containerPort": 445», «"hostPort": 445» }', WINDOWS),
  },
  {
    rule: 'port-windows-80-task-role',
    speaks: task('{ «"containerPort": 80», «"hostPort": 80» }', `«"taskRoleArn": "web"», ${WINDOWS}`),
  },
  {
    rule: 'port-host-port-ephemeral',
    speaks: task('{ «"containerPort": 80», «"hostPort": 40000» }', '«"networkMode": "bridge"»'),
    absent: ['networkMode'],
  },
  { rule: 'port-reserved-count', speaks: task(`${singles}, { «"containerPort": 80» }`, '«"networkMode": "host"»') },
  {
    rule: 'port-fargate-windows-3150',
    speaks: task('{ «"containerPort": 3150» }', `«"requiresCompatibilities": ["FARGATE"]», ${WINDOWS}`),
  },
  { rule: 'port-range-format', speaks: task('{ "containerPortRange": "8000" }') },
  { rule: 'port-range-order', speaks: task('{ «"containerPortRange": "8010-8000"» }') },
  {
    rule: 'port-range-overlap',
    speaks: task('{ «"containerPort": 8005» }, { «"containerPortRange": "8000-8010"» }'),
  },
  { rule: 'port-range-count', speaks: task(`${ranges}, { «"containerPortRange": "8000-8010"» }`) },
  {
    rule: 'port-range-host-port',
    speaks: task('{ «"containerPortRange": "8000-8010"», «"hostPort": 8000» }'),
  },
  {
    rule: 'port-range-mode',
    speaks: task('{ «"containerPortRange": "8000-8010"» }', '«"networkMode": "host"»'),
  },
  {
    rule: 'port-range-large',
    speaks: task('{ «"containerPortRange": "8000-9999"» }', '«"networkMode": "bridge"»'),
    absent: ['networkMode'],
  },
  {
    rule: 'port-name-unique',
    speaks: task('{ "containerPort": 80, "name": "web" }, { "containerPort": 81, «"name": "web"» }'),
  },
  {
    rule: 'port-app-protocol-needs-name',
    speaks: task('{ "containerPort": 80, «"appProtocol": "http"» }'),
  },
  {
    rule: 'port-app-protocol-mode',
    speaks: task('{ "containerPort": 80, «"appProtocol": "http"» }', '«"networkMode": "host"»'),
  },
  { rule: 'port-app-protocol-case', speaks: task('{ "containerPort": 80, «"appProtocol": "HTTP"» }') },
  {
    rule: 'port-unexposed',
    speaks: task('{ «"containerPort": 80» }').replace(
      '"memory": 128',
      '"memory": 128, «"environment": [{ "name": "PORT", "value": "3000" }]»',
    ),
  },
];
