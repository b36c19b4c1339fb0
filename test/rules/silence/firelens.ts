import type { SilenceCase } from '../../support/silence.ts';

const DATADOG = '"Name": "datadog", "Host": "http-intake.logs.datadoghq.eu"';
export const USER = `"logConfiguration": { "logDriver": "awsfirelens", "options": { ${DATADOG} } }`;
const FARGATE = '«"requiresCompatibilities": ["FARGATE"]», "networkMode": "awsvpc", "cpu": "256", "memory": "512"';
const WINDOWS = '«"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"» }»';

const router = (settings: string, members = '"cpu": 1') =>
  `{ "name": "log_router", "image": "example/fluent-bit:3.1", "memory": 64, ${members}, «"firelensConfiguration": { "type": "fluentbit"${settings} }» }`;
const withOptions = (options: string) => router(`, «"options": { ${options} }»`);
export const plain = (members?: string) => router('', members);
export const shop = (log: string) => `{ "name": "shop", "image": "example/shop:4.2", "memory": 512, ${log} }`;
export const task = (containers: string, level = '"taskRoleArn": "shop"') =>
  `{ "family": "shop", ${level}, "containerDefinitions": [${containers}] }`;
const withRouter = (options: string, level?: string) => task(`${shop(USER)}, ${withOptions(options)}`, level);

export const CASES: readonly SilenceCase[] = [
  {
    rule: 'firelens-missing-router',
    speaks: task(shop('«"logConfiguration": { «"logDriver": "awsfirelens"», "options": { "Name": "s3" } }»')),
  },
  {
    rule: 'firelens-unused-router',
    speaks: task(`${shop('«"logConfiguration": { «"logDriver": "json-file"» }»')}, ${plain()}`),
    absent: ['logConfiguration'],
  },
  {
    rule: 'firelens-single-router',
    speaks: task(
      `${shop(USER)}, ${plain()}, { "name": "b", "memory": 6, «"firelensConfiguration": { "type": "fluentd" }» }`,
    ),
  },
  {
    rule: 'firelens-router-own-driver',
    speaks: task(`${shop(USER)}, ${plain('«"logConfiguration": { «"logDriver": "awsfirelens"» }»')}`),
  },
  {
    rule: 'firelens-router-essential',
    speaks: task(`${shop(USER)}, ${plain('«"essential": false»')}`),
  },
  { rule: 'firelens-config-file', speaks: withRouter('«"config-file-type": "file"»') },
  { rule: 'firelens-config-file', speaks: withRouter('«"config-file-value": "/extra.conf"»') },
  {
    rule: 'firelens-config-type',
    speaks: withRouter('«"config-file-type": "path"», "config-file-value": "/extra.conf"'),
  },
  {
    rule: 'firelens-s3-fargate',
    speaks: withRouter('«"config-file-type": "s3"», "config-file-value": "s3://bucket/extra.conf"', FARGATE),
  },
  {
    rule: 'firelens-s3-arn',
    speaks: withRouter('«"config-file-type": "s3"», «"config-file-value": "s3://bucket/extra.conf"»'),
  },
  {
    rule: 'firelens-reserved-path',
    speaks: withRouter('«"config-file-type": "file"», «"config-file-value": "/fluent-bit/etc/fluent-bit.conf"»'),
  },
  { rule: 'firelens-metadata-boolean', speaks: withRouter('«"enable-ecs-log-metadata": "yes"»') },
  {
    rule: 'firelens-task-role',
    speaks: task(`${shop(USER.replace('"Name": "datadog"', '«"Name": "s3"»'))}, ${plain()}`, '"cpu": "256"'),
  },
  {
    rule: 'firelens-windows',
    speaks: task(plain(), WINDOWS),
  },
  {
    rule: 'firelens-port-24224',
    speaks: task(
      `${shop(USER)}, ${plain('«"portMappings": [{ «"containerPort": 24224» }]»')}`,
      '«"networkMode": "bridge"»',
    ),
    // Without networkMode AWS assumes bridge.
    absent: ['networkMode'],
  },
  {
    rule: 'firelens-user',
    speaks: task(`${shop(USER)}, ${plain('«"user": "fluent"»')}`),
  },
  // The option is missing: that is when it speaks.
  {
    rule: 'firelens-fluentd-options',
    speaks: task(
      `${shop('«"logConfiguration": { «"logDriver": "awsfirelens"», «"options": {}» }»')}, ${withOptions('"enable-ecs-log-metadata": "true"')}`,
    ),
    absent: ['options'],
  },
  {
    rule: 'firelens-fluentd-options',
    speaks: task(
      `${shop('"logConfiguration": { "logDriver": "awsfirelens", «"options": { "Host": "h" }» }')}, ${plain()}`,
    ),
    absent: ['options'],
  },
];
