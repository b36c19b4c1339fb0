import type { SilenceCase } from '../../support/silence.ts';

const task = (container: string, members = '"cpu": "256"') =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:1", "memory": 128, ${container} }] }`;
const linux = (member: string) => task(`"linuxParameters": { ${member} }`);
const two = (controls: string) =>
  task(
    `"systemControls": [{ "namespace": "net.core.somaxconn", "value": "1" }] }, { "name": "api", "image": "example/api:1", "memory": 64, ${controls}`,
    '«"networkMode": "awsvpc"»',
  );

export const CASES: readonly SilenceCase[] = [
  { rule: 'linux-capability-name', speaks: linux('«"capabilities": { "add": ["net_admin"] }»') },
  { rule: 'linux-capability-name', speaks: task('«"linuxParameters": { "capabilities": { "add": ["CAP_KILL"] } }»') },
  { rule: 'linux-capability-name', speaks: linux('"capabilities": { «"drop": ["NET"]» }') },
  { rule: 'linux-capability-add-and-drop', speaks: linux('"capabilities": { «"add": ["KILL"]», «"drop": ["KILL"]» }') },
  {
    rule: 'linux-capability-drop-all',
    speaks: task(
      '«"linuxParameters": { "capabilities": { "add": ["KILL"] } }»',
      '«"runtimePlatform": { "operatingSystemFamily": "LINUX" }»',
    ),
    absent: ['linuxParameters', 'runtimePlatform'],
  },
  {
    rule: 'linux-capability-drop-all',
    speaks: task('"linuxParameters": { «"capabilities": { "add": ["KILL"] }» }'),
    absent: ['capabilities'],
  },
  {
    rule: 'linux-capability-drop-all',
    speaks: task('"linuxParameters": { "capabilities": { «"drop": []» } }'),
    absent: ['drop'],
  },
  {
    rule: 'linux-tmpfs-option',
    speaks: linux('«"tmpfs": [{ "containerPath": "/x", "size": 1, "mountOptions": ["size=1"] }]»'),
  },
  {
    rule: 'linux-tmpfs-option',
    speaks: linux('"tmpfs": [{ "containerPath": "/x", "size": 1, «"mountOptions": ["read"]» }]'),
  },
  { rule: 'linux-tmpfs-path', speaks: linux('"tmpfs": [{ «"containerPath": "x"», "size": 1 }]') },
  { rule: 'linux-swappiness-needs-max-swap', speaks: linux('«"swappiness": 10»') },
  { rule: 'linux-ulimit-order', speaks: task('«"ulimits": [{ "name": "core", "softLimit": 2, "hardLimit": 1 }]»') },
  { rule: 'linux-ulimit-order', speaks: task('"ulimits": [{ "name": "core", «"softLimit": 2», «"hardLimit": 1» }]') },
  {
    rule: 'linux-ulimit-duplicate',
    speaks: task(
      '"ulimits": [{ "name": "core", "softLimit": 1, "hardLimit": 1 }, { «"name": "core"», "softLimit": 1, "hardLimit": 1 }]',
    ),
  },
  {
    rule: 'linux-sysctl-net-host',
    speaks: task(
      '«"systemControls": [{ "namespace": "net.core.somaxconn", "value": "1" }]»',
      '«"networkMode": "host"»',
    ),
  },
  {
    rule: 'linux-sysctl-net-host',
    speaks: task('"systemControls": [{ «"namespace": "net.core.somaxconn"», "value": "1" }]', '"networkMode": "host"'),
  },
  {
    rule: 'linux-sysctl-ipc-host',
    speaks: task('«"systemControls": [{ "namespace": "fs.mqueue.msg_max", "value": "1" }]»', '«"ipcMode": "host"»'),
  },
  {
    rule: 'linux-sysctl-awsvpc-shared',
    speaks: two('«"systemControls": [{ "namespace": "net.core.somaxconn", "value": "2" }]»'),
  },
  {
    rule: 'linux-sysctl-awsvpc-shared',
    speaks: two('"systemControls": [{ «"namespace": "net.core.somaxconn"», «"value": "2"» }]'),
  },
  { rule: 'linux-init-process', speaks: task('«"interactive": true»') },
  {
    rule: 'linux-init-process',
    speaks: task('"pseudoTerminal": true, "linuxParameters": { «"initProcessEnabled": false» }', '«"pidMode": null»'),
    absent: ['initProcessEnabled', 'pidMode'],
  },
];
