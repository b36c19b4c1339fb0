import type { SilenceCase } from '../../support/silence.ts';

const container = (members: string) => `{ "name": "web", "image": "example/web:4.2", "memory": 128, ${members} }`;
export const task = (members: string, others = '"cpu": "1"') =>
  `{ "family": "web", "executionRoleArn": "arn:aws:iam::111122223333:role/web-execution", ${others}, "containerDefinitions": [${container(members)}] }`;
const PARAMETER = 'arn:aws:ssm:eu-west-1:111122223333:parameter/web/db';
const SECRET = `"secrets": [{ «"name": "DB"», "valueFrom": "${PARAMETER}" }]`;

export const CASES: readonly SilenceCase[] = [
  {
    rule: 'env-duplicate-name',
    speaks: task('"environment": [{ "name": "TZ", "value": "a" }, { «"name": "TZ"», "value": "b" }]'),
  },
  { rule: 'env-empty-object', speaks: task('«"environment": {}»') },
  { rule: 'env-empty-object', speaks: task('«"environment": { "TZ": "Asia/Seoul" }»') },
  { rule: 'env-value-from', speaks: task(`«"environment": [{ "name": "DB", "valueFrom": "${PARAMETER}" }]»`) },
  { rule: 'env-secret-has-value', speaks: task('«"secrets": [{ "name": "DB", "value": "x" }]»') },
  {
    rule: 'env-shadows-secret',
    speaks: task(`"environment": [{ «"name": "DB"», "value": "x" }], ${SECRET}`),
  },
  {
    rule: 'env-looks-like-arn',
    speaks: task(`"environment": [{ «"name": "DB"», «"value": "${PARAMETER}"» }]`),
  },
  { rule: 'env-reserved', speaks: task('"environment": [{ «"name": "AWS_EXECUTION_ENV"», "value": "x" }]') },
  {
    rule: 'env-reserved',
    speaks: task(
      '"environment": [{ "name": "FLUENT_HOST", "value": "x" }], "logConfiguration": { «"logDriver": "awsfirelens"» }',
    ),
  },
  {
    rule: 'envfile-extension',
    speaks: task('"environmentFiles": [{ «"value": "arn:aws:s3:::config/web.txt"», "type": "s3" }]'),
  },
  {
    rule: 'envfile-windows',
    speaks: task(
      '«"environmentFiles": [{ "value": "arn:aws:s3:::config/web.env", "type": "s3" }]»',
      '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }»',
    ),
  },
];
