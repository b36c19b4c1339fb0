import type { SilenceCase } from '../../support/silence.ts';

const FAMILY = '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }»';
const task = (container: string, members = '"cpu": "1024"', family = FAMILY) =>
  `{ "family": "web", ${family}, ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:1", "memory": 1024, ${container} }] }`;
const mount = (point: string, volume: string) =>
  task(`"mountPoints": [{ "sourceVolume": "data", ${point} }]`, `"volumes": [{ "name": "data", ${volume} }]`);

export const CASES: readonly SilenceCase[] = [
  { rule: 'windows-external', speaks: task('"cpu": 1', '«"requiresCompatibilities": ["EXTERNAL"]»') },
  { rule: 'windows-linux-parameters', speaks: task('«"linuxParameters": { "initProcessEnabled": true }»') },
  { rule: 'windows-linux-parameters', speaks: task('"linuxParameters": { «"initProcessEnabled": true» }') },
  { rule: 'windows-unsupported-parameter', speaks: task('«"privileged": true»') },
  { rule: 'windows-unsupported-parameter', speaks: task('«"links": ["db"]»') },
  {
    rule: 'windows-unsupported-parameter',
    speaks: task('«"ulimits": [{ "name": "nofile", "softLimit": 1, "hardLimit": 1 }]»'),
  },
  { rule: 'windows-pid-ipc', speaks: task('"cpu": 1', '«"pidMode": "task"»') },
  { rule: 'windows-pid-ipc', speaks: task('"cpu": 1', '«"ipcMode": "task"»') },
  { rule: 'windows-task-size', speaks: task('"cpu": 1', '«"requiresCompatibilities": ["EC2"]», «"memory": "2048"»') },
  { rule: 'windows-memory-reservation', speaks: task('«"memoryReservation": 512»') },
  {
    rule: 'windows-arm64',
    speaks: task(
      '"cpu": 1',
      '"cpu": "1024"',
      '"runtimePlatform": { «"cpuArchitecture": "ARM64"», «"operatingSystemFamily": "WINDOWS_SERVER_2019_FULL"» }',
    ),
  },
  {
    rule: 'windows-os-family-eol',
    speaks: task(
      '"cpu": 1',
      '"cpu": "1024"',
      '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2016_FULL" }»',
    ),
  },
  {
    rule: 'windows-os-family-eol',
    speaks: task(
      '"cpu": 1',
      '"cpu": "1024"',
      '"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2004_CORE"» }',
    ),
  },
  {
    rule: 'windows-efs',
    speaks: mount('"containerPath": "C:/x"', '«"efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d" }»'),
  },
  { rule: 'windows-mount-drive', speaks: mount('«"containerPath": "C:/x"»', '«"host": { "sourcePath": "D:/x" }»') },
  { rule: 'windows-mount-drive', speaks: mount('"containerPath": "C:/x"', '"host": { «"sourcePath": "D:/x"» }') },
  {
    rule: 'windows-mount-read-only',
    speaks: mount('"containerPath": "C:/x", «"readOnly": true»', '"host": { "sourcePath": "C:/x" }'),
  },
  { rule: 'windows-image-linux', speaks: task('«"image": "alpine:3.20"»').replace('"image": "example/web:1", ', '') },
];
