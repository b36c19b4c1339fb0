import type { SilenceCase } from '../../support/silence.ts';

const task = (members: string, container = '"essential": true', volumes = '') =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, ${container} }]${volumes} }`;

const BRIDGE = '«"networkMode": "bridge"»';
const SYSTEM = '«"runtimePlatform": { «"operatingSystemFamily": "LINUX"» }»';
const WINDOWS = '«"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"» }»';
const EC2 = '«"requiresCompatibilities": ["EC2"]»';
const ANYWHERE = ['runtimePlatform', 'operatingSystemFamily'];
const host = (path: string) => `, "volumes": [{ «"name": "data"», «"host": { «"sourcePath": "${path}"» }» }]`;
const mounted = (more = '') => `«"mountPoints": [{ «"sourceVolume": "data"», "containerPath": "/data"${more} }]»`;

export const CASES: readonly SilenceCase[] = [
  { rule: 'sec-privileged', speaks: task('"cpu": "1"', '«"privileged": true»') },
  { rule: 'sec-pid-mode-host', speaks: task('«"pidMode": "host"»') },
  { rule: 'sec-ipc-mode-host', speaks: task('«"ipcMode": "host"»') },
  { rule: 'sec-host-network-mode', speaks: task('«"networkMode": "host"»') },
  {
    rule: 'sec-host-network-root-user',
    speaks: task('«"networkMode": "host"»', '«"user": "root"»'),
    absent: ['user'],
  },
  { rule: 'sec-root-user', speaks: task(SYSTEM, '«"user": "0"»'), absent: ['user', ...ANYWHERE] },
  {
    rule: 'sec-windows-administrator',
    speaks: task(WINDOWS, '«"user": "ContainerAdministrator"»'),
    absent: ['user'],
  },
  {
    rule: 'sec-readonly-root',
    speaks: task(SYSTEM, '«"readonlyRootFilesystem": false»'),
    absent: ['readonlyRootFilesystem', ...ANYWHERE],
  },
  {
    rule: 'sec-env-aws-credentials',
    speaks: task('"cpu": "1"', '«"environment": [{ «"name": "AWS_ACCESS_KEY_ID"», "value": "a" }]»'),
  },
  {
    rule: 'sec-env-secret-like',
    speaks: task('"cpu": "1"', '«"environment": [{ «"name": "DB_PASSWORD"», «"value": "a b"» }]»'),
  },
  {
    rule: 'sec-env-secret-like',
    speaks: task('"cpu": "1"', '«"environment": [{ «"name": "DB"», «"value": "db://me:secret@db"» }]»'),
  },
  {
    rule: 'sec-efs-transit-encryption',
    speaks: task(
      '"cpu": "1"',
      '"mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }]',
      ', «"volumes": [{ "name": "data", «"efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", «"transitEncryption": "DISABLED"» }» }]»',
    ),
    absent: ['transitEncryption'],
  },
  {
    rule: 'sec-task-role-equals-execution-role',
    speaks: task(
      '«"taskRoleArn": "arn:aws:iam::111122223333:role/web"», «"executionRoleArn": "arn:aws:iam::111122223333:role/web"»',
    ),
  },
  { rule: 'sec-docker-socket', speaks: task('"cpu": "1"', mounted(), host('/var/run/docker.sock')) },
  {
    rule: 'sec-docker-socket',
    speaks: task('"cpu": "1"', mounted(', «"readOnly": false»'), host('/proc')),
    absent: ['readOnly'],
  },
  {
    rule: 'sec-dangerous-capability',
    speaks: task('"cpu": "1"', '«"linuxParameters": { «"capabilities": { «"add": ["SYS_ADMIN"]» }» }»'),
  },
  {
    rule: 'sec-no-new-privileges',
    speaks: task(`${EC2}, ${SYSTEM}`, '«"dockerSecurityOptions": ["label:type:web_t"]»'),
    absent: ['requiresCompatibilities', 'dockerSecurityOptions', ...ANYWHERE],
  },
  {
    rule: 'sec-image-digest',
    speaks: task('"cpu": "1"', '«"image": "ghcr.io/example/web:4.2"»').replace('"image": "example/web:4.2", ', ''),
  },
  {
    rule: 'sec-task-role-missing',
    speaks: task(`${BRIDGE}, ${EC2}, «"taskRoleArn": null»`),
    absent: ['networkMode', 'requiresCompatibilities', 'taskRoleArn'],
  },
];
