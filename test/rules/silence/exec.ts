import type { SilenceCase } from '../../support/silence.ts';

const task = (members: string, container = '"essential": true') =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, ${container} }] }`;

const SYSTEM = '«"runtimePlatform": { «"operatingSystemFamily": "LINUX"» }»';
const ANYWHERE = ['runtimePlatform', 'operatingSystemFamily'];

export const CASES: readonly SilenceCase[] = [
  {
    rule: 'exec-readonly-root',
    speaks: task('"cpu": "1"', '«"readonlyRootFilesystem": true», «"mountPoints": []», «"volumesFrom": []»'),
    absent: ['mountPoints', 'volumesFrom'],
  },
  {
    rule: 'exec-init-process',
    speaks: task(SYSTEM, '«"linuxParameters": { «"initProcessEnabled": false» }»'),
    absent: ['linuxParameters', 'initProcessEnabled', ...ANYWHERE],
  },
  { rule: 'exec-task-role', speaks: task('«"taskRoleArn": null»'), absent: ['taskRoleArn'] },
  {
    rule: 'exec-pid-mode-task',
    speaks: task('«"pidMode": "task"»', '"essential": true }, { "name": "b", "image": "example/b:1", "memory": 128'),
  },
];
