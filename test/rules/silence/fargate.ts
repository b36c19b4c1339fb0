import type { SilenceCase } from '../../support/silence.ts';

const FARGATE = '«"requiresCompatibilities": ["FARGATE"]»';
const WINDOWS = '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }»';
const SIZE = '"cpu": "1024", "memory": "2048"';

const task = (members: string, ofContainer = '"essential": true') =>
  `{ "family": "web", "networkMode": "awsvpc", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", ${ofContainer} }] }`;
const container = (members: string) => task(`${FARGATE}, ${SIZE}`, members);
const volume = (members: string) => task(`${FARGATE}, ${SIZE}, "volumes": [{ "name": "data", ${members} }]`);
const log = (members: string) => container(`«"logConfiguration": { ${members} }»`);
const logDriver = (driver: string) => container(`"logConfiguration": { «"logDriver": "${driver}"» }`);

export const CASES: readonly SilenceCase[] = [
  { rule: 'fargate-cpu-required', speaks: task(`${FARGATE}, «"cpu": null», "memory": "2048"`), absent: ['cpu'] },
  {
    rule: 'fargate-memory-required',
    speaks: task(`${FARGATE}, "cpu": "1024", «"memory": null»`),
    absent: ['memory'],
  },
  { rule: 'fargate-cpu-memory-combination', speaks: task(`${FARGATE}, «"cpu": "256"», «"memory": "8192"»`) },
  {
    rule: 'fargate-cpu-memory-combination',
    speaks: task(
      `${FARGATE}, "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, «"cpu": "3000"», «"memory": "4096"»`,
    ),
  },
  { rule: 'fargate-windows-cpu', speaks: task(`${FARGATE}, ${WINDOWS}, «"cpu": "512"», "memory": "2048"`) },
  {
    rule: 'fargate-windows-memory-1-vcpu',
    speaks: task(`${FARGATE}, ${WINDOWS}, «"cpu": "1024"», «"memory": "1024"»`),
  },
  { rule: 'fargate-privileged', speaks: container('«"privileged": true»') },
  { rule: 'fargate-ipc-mode', speaks: task(`${FARGATE}, ${SIZE}, «"ipcMode": "task"»`) },
  { rule: 'fargate-pid-mode', speaks: task(`${FARGATE}, ${SIZE}, «"pidMode": "host"»`) },
  {
    rule: 'fargate-placement-constraints',
    speaks: task(
      `${FARGATE}, ${SIZE}, «"placementConstraints": [{ "type": "memberOf", "expression": "runningTasksCount == 1" }]»`,
    ),
  },
  { rule: 'fargate-unsupported-parameter', speaks: container('«"dockerSecurityOptions": ["no-new-privileges"]»') },
  { rule: 'fargate-unsupported-parameter', speaks: container('«"dnsSearchDomains": ["example.com"]»') },
  { rule: 'fargate-devices', speaks: container('"linuxParameters": { «"devices": [{ "hostPath": "/dev/snd" }]» }') },
  { rule: 'fargate-shared-memory', speaks: container('"linuxParameters": { «"sharedMemorySize": 256» }') },
  { rule: 'fargate-swap', speaks: container('"linuxParameters": { «"maxSwap": 256» }') },
  { rule: 'fargate-swap', speaks: container('«"linuxParameters": { "swappiness": 10 }»') },
  {
    rule: 'fargate-capability-add',
    speaks: container('"linuxParameters": { "capabilities": { «"add": ["NET_ADMIN"]» } }'),
  },
  { rule: 'fargate-capability-add', speaks: container('"linuxParameters": { «"capabilities": { "add": ["ALL"] }» }') },
  { rule: 'fargate-host-source-path', speaks: volume('«"host": { "sourcePath": "/srv/data" }»') },
  { rule: 'fargate-host-source-path', speaks: volume('"host": { «"sourcePath": "/srv/data"» }') },
  { rule: 'fargate-docker-volume', speaks: volume('«"dockerVolumeConfiguration": { "scope": "task" }»') },
  {
    rule: 'fargate-fsx-volume',
    speaks: volume('«"fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-1", "rootDirectory": "share" }»'),
  },
  { rule: 'fargate-log-driver', speaks: logDriver('gelf') },
  { rule: 'fargate-log-driver', speaks: log('"logDriver": "syslog"') },
  {
    rule: 'fargate-awslogs-stream-prefix',
    speaks: log(
      '«"logDriver": "awslogs"», «"options": { "awslogs-group": "/ecs/web", "awslogs-region": "eu-west-1" }»',
    ),
  },
  { rule: 'fargate-stop-timeout', speaks: container('«"stopTimeout": 121»') },
  { rule: 'fargate-start-timeout', speaks: container('«"startTimeout": 1»') },
  {
    rule: 'fargate-os-family',
    speaks: task(`${FARGATE}, ${SIZE}, "runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2016_FULL"» }`),
  },
  {
    rule: 'fargate-runtime-platform',
    speaks: task(`${FARGATE}, ${SIZE}, «"runtimePlatform": null»`),
    absent: ['runtimePlatform'],
  },
  {
    rule: 'fargate-nofile-max',
    speaks: container('"ulimits": [{ «"name": "nofile"», "softLimit": 1024, «"hardLimit": 1048577» }]'),
  },
  {
    rule: 'fargate-missing-compatibility',
    speaks: task('«"requiresCompatibilities": null», «"cpu": "1024"», «"memory": "2048"»'),
    absent: ['requiresCompatibilities'],
  },
  {
    rule: 'fargate-missing-compatibility',
    speaks: `{ «"networkMode": "awsvpc"», ${SIZE}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2" }] }`,
  },
];
