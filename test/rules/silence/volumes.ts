import type { SilenceCase } from '../../support/silence.ts';

export const MOUNTED = '"mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }]';

export const task = (volumes: string, members = '"cpu": "1"', container = MOUNTED) =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "nginx", "memory": 128, ${container} }], "volumes": [${volumes}] }`;

const external = '«"requiresCompatibilities": ["EXTERNAL"]»';
const WINDOWS = '«"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"» }»';
const efs = (members: string) =>
  `{ "name": "data", «"efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", ${members} }» }`;
const s3files = (members = '') =>
  `{ "name": "data", «"s3filesVolumeConfiguration": { "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0a1b2c3d"${members} }» }`;

export const CASES: readonly SilenceCase[] = [
  { rule: 'volume-name-unique', speaks: task('{ "name": "data" }, { «"name": "data"» }') },
  {
    rule: 'volume-unknown',
    speaks: task('{ «"name": "other"» }', '"cpu": "1"', '«"mountPoints": [{ «"sourceVolume": "data"» }]»'),
  },
  {
    rule: 'volume-unused',
    speaks: task(
      '{ «"name": "other"» }',
      '"cpu": "1"',
      '«"mountPoints": [{ "containerPath": "/x", «"sourceVolume": "data"» }]»',
    ),
    // Without a single mount point nothing mounts it either.
    absent: ['mountPoints'],
  },
  {
    rule: 'volume-duplicate-container-path',
    speaks: task(
      '{ "name": "data" }',
      '"cpu": "1"',
      '«"mountPoints": [{ "sourceVolume": "data", «"containerPath": "/data"» }]», «"linuxParameters": { «"tmpfs": [{ «"containerPath": "/data/"», "size": 64 }]» }»',
    ),
  },
  {
    rule: 'volume-single-type',
    speaks: task('{ "name": "data", «"host": { «"sourcePath": "/data"» }», «"dockerVolumeConfiguration": {}» }'),
    // Then the host is empty, which is another finding.
    absent: ['sourcePath'],
  },
  {
    rule: 'volume-single-type',
    speaks: task('{ "name": "data", «"host": {}», «"dockerVolumeConfiguration": {}» }'),
  },
  { rule: 'volume-source-path-misplaced', speaks: task('{ "name": "data", "sourcePath": "/data" }') },
  {
    rule: 'volume-source-path-relative',
    speaks: task('{ "name": "data", «"host": { «"sourcePath": "data"» }» }'),
  },
  {
    rule: 'volume-source-path-relative',
    speaks: task(
      '{ "name": "data", «"host": { «"sourcePath": "C:\\\\data"» }» }',
      '«"runtimePlatform": { «"operatingSystemFamily": "LINUX"» }»',
    ),
  },
  {
    rule: 'volume-mi-source-path',
    speaks: task(
      '{ «"name": "data"», «"host": { «"sourcePath": "/etc/pki"» }» }',
      '«"requiresCompatibilities": ["MANAGED_INSTANCES"]»',
      '«"mountPoints": [{ «"sourceVolume": "data"», "containerPath": "/data", «"readOnly": false» }]»',
    ),
    absent: ['readOnly'],
  },
  {
    rule: 'volume-docker-autoprovision',
    speaks: task('{ "name": "data", «"dockerVolumeConfiguration": { «"autoprovision": true», «"scope": "task"» }» }'),
    absent: ['scope'],
  },
  {
    rule: 'volume-docker-windows-driver',
    speaks: task('{ "name": "data", «"dockerVolumeConfiguration": { «"driver": "rexray"» }» }', WINDOWS),
  },
  {
    rule: 'volume-efs-transit-encryption',
    speaks: task(efs('«"authorizationConfig": { «"iam": "ENABLED"» }», «"transitEncryption": "DISABLED"»')),
    absent: ['transitEncryption'],
  },
  {
    rule: 'volume-efs-transit-encryption',
    speaks: task(efs('«"authorizationConfig": { «"accessPointId": "fsap-0a1b2c3d"» }»')),
  },
  {
    rule: 'volume-efs-root-directory-access-point',
    speaks: task(efs('«"rootDirectory": "/a"», «"authorizationConfig": { «"accessPointId": "fsap-0a1b2c3d"» }»')),
  },
  {
    rule: 'volume-efs-iam-task-role',
    speaks: task(efs('«"authorizationConfig": { «"iam": "ENABLED"» }»')),
  },
  {
    rule: 'volume-efs-port-without-encryption',
    speaks: task(efs('«"transitEncryptionPort": 2999», «"transitEncryption": "DISABLED"»')),
    absent: ['transitEncryption'],
  },
  { rule: 'volume-efs-external', speaks: task(efs('"rootDirectory": "/"'), external) },
  {
    rule: 'volume-s3files-root-directory-access-point',
    speaks: task(s3files(', «"rootDirectory": "/a"», «"accessPointArn": "arn:aws:s3files:eu-west-1:111122223333:x"»')),
  },
  { rule: 'volume-s3files-task-role', speaks: task(s3files()) },
  { rule: 'volume-s3files-launch-type', speaks: task(s3files(), external) },
  { rule: 'volume-s3files-launch-type', speaks: task(s3files(), WINDOWS) },
  {
    rule: 'volume-fsx-platform',
    speaks: task(
      '{ "name": "data", «"fsxWindowsFileServerVolumeConfiguration": {}» }',
      '«"runtimePlatform": { «"operatingSystemFamily": "LINUX"» }»',
    ),
  },
  {
    rule: 'volume-fsx-platform',
    speaks: task(
      '{ "name": "data", «"fsxWindowsFileServerVolumeConfiguration": {}» }',
      '«"requiresCompatibilities": ["MANAGED_INSTANCES"]»',
    ),
  },
  {
    rule: 'volume-launch-single',
    speaks: task('{ "name": "a", «"configuredAtLaunch": true» }, { "name": "b", «"configuredAtLaunch": true» }'),
  },
  {
    rule: 'volume-launch-exclusive',
    speaks: task('{ "name": "data", «"configuredAtLaunch": true», «"dockerVolumeConfiguration": {}» }'),
  },
  {
    rule: 'volume-launch-unmounted',
    speaks: task(
      '{ «"name": "ebs"», «"configuredAtLaunch": true» }',
      '"cpu": "1"',
      '«"mountPoints": [{ "containerPath": "/x", «"sourceVolume": "data"» }]»',
    ),
    absent: ['mountPoints'],
  },
  {
    rule: 'volume-launch-platform',
    speaks: task('{ "name": "data", «"configuredAtLaunch": true» }', external),
  },
  {
    rule: 'volume-launch-platform',
    speaks: task(
      '{ "name": "data", «"configuredAtLaunch": true» }',
      `«"requiresCompatibilities": ["FARGATE"]», ${WINDOWS}`,
    ),
  },
  {
    rule: 'volume-read-only-root-without-scratch',
    speaks: task(
      '{ "name": "data" }',
      '"cpu": "1"',
      '«"readonlyRootFilesystem": true», «"mountPoints": [{ "sourceVolume": "data", «"containerPath": "/data"» }]», «"linuxParameters": { «"tmpfs": [{ «"containerPath": "/run"», "size": 64 }]» }», «"volumesFrom": []»',
    ),
    absent: ['mountPoints', 'linuxParameters', 'tmpfs', 'volumesFrom'],
  },
];
