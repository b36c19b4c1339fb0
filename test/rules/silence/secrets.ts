import type { SilenceCase } from '../../support/silence.ts';

const ROLE = '"executionRoleArn": "arn:aws:iam::111122223333:role/web-execution"';
const task = (container: string, members = ROLE) =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, ${container} }] }`;
export const from = (text: string) => task(`"secrets": [{ "name": "KEY", «"valueFrom": "${text}"» }]`);
const fromOption = (text: string) =>
  task(
    `«"logConfiguration": { "logDriver": "splunk", "secretOptions": [{ "name": "splunk-token", "valueFrom": "${text}" }] }»`,
  );
const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:web';
export const PARAMETER = 'arn:aws:ssm:eu-west-1:111122223333:parameter';
export const AWSLOGS =
  '«"logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "web", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "web" } }»';
const WINDOWS = '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }»';
const ROLES = ['"executionRoleArn": "${ROLE}"', '"executionRoleArn": ${ROLE}', '"executionRoleArn": ', `${ROLE}`];
const FARGATE = '«"requiresCompatibilities": ["FARGATE"]», "networkMode": "awsvpc"';

export const CASES: readonly SilenceCase[] = [
  {
    rule: 'secret-execution-role',
    speaks: task('«"secrets": [{ "name": "KEY", "valueFrom": "/web/key" }]»', '"cpu": "1"'),
    silentWith: ROLES,
  },
  {
    rule: 'secret-duplicate-name',
    speaks: task('"secrets": [{ "name": "KEY", "valueFrom": "/a" }, { «"name": "KEY"», "valueFrom": "/b" }]'),
  },
  { rule: 'secret-value-from-format', speaks: from('web:key::') },
  { rule: 'secret-value-from-format', speaks: fromOption('web:key::') },
  { rule: 'secret-arn-suffix', speaks: from(`${SECRET}-Ab1cD2:key`) },
  { rule: 'secret-arn-suffix', speaks: fromOption(`${SECRET}-Ab1cD2:key`) },
  { rule: 'secret-arn-stage-and-id', speaks: from(`${SECRET}-Ab1cD2:key:AWSCURRENT:1`) },
  { rule: 'secret-arn-without-random-suffix', speaks: from(SECRET) },
  { rule: 'secret-name-only-secrets-manager', speaks: from('web.key') },
  { rule: 'secret-name-env-format', speaks: from(`${PARAMETER}//web/key`) },
  {
    rule: 'secret-ssm-other-account',
    speaks: task(
      `"secrets": [{ "name": "KEY", «"valueFrom": "${PARAMETER}/web/key"» }]`,
      '«"executionRoleArn": "arn:aws:iam::444455556666:role/web"»',
    ),
  },
  {
    rule: 'secret-partition',
    speaks: task(
      `"secrets": [{ "name": "KEY", «"valueFrom": "${SECRET}-Ab1cD2"» }]`,
      '«"executionRoleArn": "arn:aws:iam::444455556666:role/web"»',
    ),
  },
  {
    rule: 'secret-repository-credentials-format',
    speaks: task(`"repositoryCredentials": { «"credentialsParameter": "${PARAMETER}/login"» }`),
  },
  {
    rule: 'secret-repository-credentials-format',
    speaks: task(`«"repositoryCredentials": { "credentialsParameter": "${PARAMETER}/login" }»`),
  },
  {
    rule: 'secret-windows-awslogs',
    speaks: task(
      `«"secrets": [{ "name": "KEY", "valueFrom": "/web/key" }]», ${AWSLOGS}`,
      `${ROLE}, ${WINDOWS}, «"requiresCompatibilities": ["EC2"]»`,
    ),
    absent: ['requiresCompatibilities'],
  },
  { rule: 'fargate-execution-role-awslogs', speaks: task(AWSLOGS, FARGATE), silentWith: ROLES },
  {
    rule: 'fargate-execution-role-ecr',
    speaks: `{ "family": "web", ${FARGATE}, "containerDefinitions": [{ "name": "web", «"image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1"» }] }`,
    silentWith: ROLES,
  },
  {
    rule: 'volume-fsx-execution-role',
    speaks: `{ "family": "web", "volumes": [{ "name": "share", «"fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-0123456789abcdef0", "rootDirectory": "share", "authorizationConfig": { "credentialsParameter": "${SECRET}-Ab1cD2", "domain": "example.com" } }» }] }`,
    silentWith: ROLES,
  },
];
