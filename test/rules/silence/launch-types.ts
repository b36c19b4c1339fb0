import type { SilenceCase } from '../../support/silence.ts';

export const MANAGED = '«"requiresCompatibilities": ["MANAGED_INSTANCES"]», "networkMode": "awsvpc"';
export const EXTERNAL = '«"requiresCompatibilities": ["EXTERNAL"]», "networkMode": "bridge"';
export const task = (members: string, container = '"cpu": 1') =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, ${container} }] }`;
const ECR = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1';
const ROLES = ['"executionRoleArn": "${ROLE}"', '"executionRoleArn": ${ROLE}', '"executionRoleArn": '];

export const CASES: readonly SilenceCase[] = [
  { rule: 'mi-unsupported-parameter', speaks: task(MANAGED, '«"dockerSecurityOptions": ["no-new-privileges"]»') },
  { rule: 'mi-unsupported-parameter', speaks: task(MANAGED, '"linuxParameters": { «"maxSwap": 512» }') },
  {
    rule: 'mi-unsupported-parameter',
    speaks: task(`${MANAGED}, "volumes": [{ "name": "data", «"dockerVolumeConfiguration": { "scope": "task" }» }]`),
  },
  { rule: 'mi-ipc-mode', speaks: task(`${MANAGED}, «"ipcMode": "task"»`) },
  { rule: 'mi-log-driver', speaks: task(MANAGED, '"logConfiguration": { «"logDriver": "json-file"» }') },
  { rule: 'mi-stop-timeout', speaks: task(MANAGED, '«"stopTimeout": 86401»') },
  { rule: 'mi-stop-timeout', speaks: task(MANAGED, '«"startTimeout": 601»') },
  {
    rule: 'mi-placement-attribute',
    speaks: task(
      `${MANAGED}, "placementConstraints": [{ "type": "memberOf", «"expression": "attribute:stack == x"» }]`,
    ),
  },
  {
    rule: 'mi-execution-role',
    speaks: task(MANAGED).replace('"image": "example/web:4.2"', `«"image": "${ECR}"»`),
    silentWith: ROLES,
  },
  {
    rule: 'mi-linux-only',
    speaks: task(`${MANAGED}, «"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }»`),
  },
  { rule: 'external-unsupported', speaks: task(`${EXTERNAL}, «"enableFaultInjection": true»`) },
  {
    rule: 'external-execution-role',
    speaks: task(EXTERNAL).replace('"image": "example/web:4.2"', `«"image": "${ECR}"»`),
    silentWith: ROLES,
  },
  {
    rule: 'external-no-load-balancer',
    speaks: task(EXTERNAL, '"portMappings": [{ "containerPort": 80, «"name": "web"» }]'),
  },
  {
    rule: 'ec2-runtime-platform',
    speaks: task('«"requiresCompatibilities": ["EC2"]», «"runtimePlatform": { "cpuArchitecture": "X86_64" }»'),
  },
  {
    rule: 'launch-type-conflict',
    speaks: task('«"requiresCompatibilities": ["EXTERNAL", "FARGATE"]», "networkMode": ${MODE}'),
  },
];
