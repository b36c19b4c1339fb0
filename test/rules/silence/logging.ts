import type { SilenceCase } from '../../support/silence.ts';

const AWSLOGS = '"awslogs-group": "/ecs/web", "awslogs-region": "eu-west-1"';
export const SPLUNK = '"splunk-url": "https://splunk.example.com:8088"';

export const log = (driver: string, options: string, more = '') =>
  `«"logConfiguration": { «"logDriver": "${driver}"», «"options": { ${options} }»${more} }»`;
const container = (members: string) => `{ "name": "web", "image": "example/web:4.2", "memory": 128, ${members} }`;
export const task = (members: string, level = '"cpu": "256"') =>
  `{ "family": "web", ${level}, "containerDefinitions": [${container(members)}] }`;
export const awslogs = (options: string) => task(log('awslogs', options));
const WINDOWS = '«"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"» }»';
export const TOKEN = '"secretOptions": [{ «"name": "splunk-token"», "valueFrom": "splunk-token" }]';

export const CASES: readonly SilenceCase[] = [
  // The options are missing: that is when it speaks.
  {
    rule: 'log-awslogs-required-options',
    speaks: awslogs('"awslogs-region": "eu-west-1"'),
    absent: ['options'],
  },
  {
    rule: 'log-awslogs-required-options',
    speaks: awslogs('«"awslogs-group": ""», "awslogs-region": "eu-west-1"'),
    absent: ['options', 'awslogs-group'],
  },
  { rule: 'log-awslogs-unknown-option', speaks: awslogs(`${AWSLOGS}, "tag": "web"`) },
  {
    rule: 'log-awslogs-pattern-exclusive',
    speaks: awslogs(`${AWSLOGS}, «"awslogs-datetime-format": "%Y"», «"awslogs-multiline-pattern": "^I"»`),
  },
  { rule: 'log-awslogs-multiline-cost', speaks: awslogs(`${AWSLOGS}, «"awslogs-datetime-format": "%Y"»`) },
  { rule: 'log-awslogs-group-name', speaks: awslogs('«"awslogs-group": "web logs"», "awslogs-region": "eu-west-1"') },
  {
    rule: 'log-awslogs-create-group-permission',
    speaks: awslogs(`${AWSLOGS}, «"awslogs-create-group": "true"»`),
  },
  { rule: 'log-awslogs-create-group-value', speaks: awslogs(`${AWSLOGS}, «"awslogs-create-group": "false"»`) },
  { rule: 'log-mode-value', speaks: awslogs(`${AWSLOGS}, «"mode": "async"»`) },
  {
    rule: 'log-max-buffer-without-non-blocking',
    speaks: awslogs(`${AWSLOGS}, «"mode": "blocking"», «"max-buffer-size": "25m"»`),
  },
  { rule: 'log-blocking-mode', speaks: awslogs(`${AWSLOGS}, «"mode": "blocking"»`) },
  { rule: 'log-splunk-required-options', speaks: task(log('splunk', SPLUNK)), absent: ['options'] },
  { rule: 'log-splunk-token-plain', speaks: task(log('splunk', `${SPLUNK}, «"splunk-token": "0a1b"»`)) },
  {
    rule: 'log-windows-driver',
    speaks: task(
      '«"logConfiguration": { «"logDriver": "fluentd"», "options": { "tag": "web" } }»',
      `${WINDOWS}, «"requiresCompatibilities": ["EC2"]»`,
    ),
    // Without them AWS assumes EC2.
    absent: ['requiresCompatibilities'],
  },
  {
    rule: 'log-awslogs-region-mismatch',
    speaks: awslogs('"awslogs-group": "/ecs/web", «"awslogs-region": "eu-west-1"»').replace(
      '"image": "example/web:4.2"',
      '«"image": "111122223333.dkr.ecr.us-east-1.amazonaws.com/web:4.2"»',
    ),
  },
  {
    rule: 'log-awslogs-region-mismatch',
    speaks: awslogs('"awslogs-group": "/ecs/web", «"awslogs-region": "eu-west-1"»').replace(
      '"memory": 128',
      '"secrets": [{ "name": "KEY", «"valueFrom": "arn:aws:ssm:us-east-1:111122223333:parameter/key"» }]',
    ),
  },
  // Its own member is missing.
  { rule: 'log-missing', speaks: task('«"logConfiguration": null»'), absent: ['logConfiguration'] },
  {
    rule: 'log-secret-option-also-option',
    speaks: task(log('splunk', `${SPLUNK}, "splunk-token": "0a1b"`, `, ${TOKEN}`)),
  },
];
