import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { analyzed } from '../support/check.ts';
import { spoiltForms } from '../support/spoilt.ts';

/**
 * A document in which a rule speaks falls silent when one of the values it reads is absent, being typed, of a wrong
 * type or a placeholder, quoted or not. `absent` names the members whose absence means something instead, `whatever`
 * those whose value says nothing to the rule.
 */

interface Case {
  readonly rule: string;
  /** Where the rule speaks. A member between « and » is the one that is taken away or spoilt, one after the other. */
  readonly speaks: string;
  readonly absent?: readonly string[];
  readonly whatever?: readonly string[];
}

const DATADOG = '"Name": "datadog", "Host": "http-intake.logs.datadoghq.eu"';
const USER = `"logConfiguration": { "logDriver": "awsfirelens", "options": { ${DATADOG} } }`;
const FARGATE = '«"requiresCompatibilities": ["FARGATE"]», "networkMode": "awsvpc", "cpu": "256", "memory": "512"';
const WINDOWS = '«"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"» }»';

const router = (options: string, members = '"cpu": 1') =>
  `{ "name": "log_router", "image": "example/fluent-bit:3.1", "memory": 64, ${members}, «"firelensConfiguration": { "type": "fluentbit", «"options": { ${options} }» }» }`;
const plain = (members = '"cpu": 1') => router('"enable-ecs-log-metadata": "true"', members);
const shop = (log: string) => `{ "name": "shop", "image": "example/shop:4.2", "memory": 512, ${log} }`;
const task = (containers: string, level = '"taskRoleArn": "shop"') =>
  `{ "family": "shop", ${level}, "containerDefinitions": [${containers}] }`;
const withRouter = (options: string, level?: string) => task(`${shop(USER)}, ${router(options)}`, level);
const S3 = '«"config-file-type": "s3"», «"config-file-value": "s3://bucket/extra.conf"»';

const CASES: readonly Case[] = [
  {
    rule: 'firelens-missing-router',
    speaks: task(shop('«"logConfiguration": { «"logDriver": "awsfirelens"», «"options": { "Name": "s3" }» }»')),
    absent: ['options'],
    whatever: ['options'],
  },
  {
    rule: 'firelens-unused-router',
    speaks: task(`${shop('«"logConfiguration": { «"logDriver": "json-file"» }»')}, ${plain()}`),
    absent: ['logConfiguration', 'options'],
    whatever: ['options'],
  },
  {
    rule: 'firelens-single-router',
    speaks: task(
      `${shop(USER)}, ${plain()}, { "name": "b", "memory": 6, «"firelensConfiguration": { «"type": "fluentd"» }» }`,
    ),
    absent: ['options', 'type'],
    whatever: ['options', 'type'],
  },
  {
    rule: 'firelens-router-own-driver',
    speaks: task(`${shop(USER)}, ${plain('«"logConfiguration": { «"logDriver": "awsfirelens"» }»')}`),
    absent: ['options'],
    whatever: ['options'],
  },
  {
    rule: 'firelens-router-essential',
    speaks: task(`${shop(USER)}, ${plain('«"essential": false»')}`),
    absent: ['options'],
    whatever: ['options'],
  },
  { rule: 'firelens-config-file', speaks: withRouter('«"config-file-type": "file"»') },
  { rule: 'firelens-config-file', speaks: withRouter('«"config-file-value": "/extra.conf"»') },
  {
    rule: 'firelens-config-type',
    speaks: withRouter('«"config-file-type": "path"», «"config-file-value": "/extra.conf"»'),
    absent: ['config-file-value'],
    whatever: ['config-file-value'],
  },
  {
    rule: 'firelens-s3-fargate',
    speaks: withRouter(S3, FARGATE),
    absent: ['config-file-value'],
    whatever: ['config-file-value'],
  },
  { rule: 'firelens-s3-arn', speaks: withRouter(S3) },
  {
    rule: 'firelens-reserved-path',
    speaks: withRouter('«"config-file-type": "file"», «"config-file-value": "/fluent-bit/etc/fluent-bit.conf"»'),
  },
  { rule: 'firelens-metadata-boolean', speaks: withRouter('«"enable-ecs-log-metadata": "yes"»') },
  {
    rule: 'firelens-task-role',
    speaks: task(`${shop(USER.replace('"Name": "datadog"', '«"Name": "s3"»'))}, ${plain()}`, '"cpu": "256"'),
    absent: ['options'],
    whatever: ['options'],
  },
  {
    rule: 'firelens-windows',
    speaks: task(plain(), WINDOWS),
    absent: ['options'],
    whatever: ['options'],
  },
  {
    rule: 'firelens-port-24224',
    speaks: task(
      `${shop(USER)}, ${plain('«"portMappings": [{ «"containerPort": 24224» }]»')}`,
      '«"networkMode": "bridge"»',
    ),
    // Without networkMode AWS assumes bridge.
    absent: ['networkMode', 'options'],
    whatever: ['options'],
  },
  {
    rule: 'firelens-user',
    speaks: task(`${shop(USER)}, ${plain('«"user": "fluent"»')}`),
    absent: ['options'],
    whatever: ['options'],
  },
  // The option is missing: that is when it speaks.
  {
    rule: 'firelens-fluentd-options',
    speaks: task(`${shop('«"logConfiguration": { «"logDriver": "awsfirelens"», «"options": {}» }»')}, ${plain()}`),
    absent: ['options'],
  },
  {
    rule: 'firelens-fluentd-options',
    speaks: task(
      `${shop('"logConfiguration": { "logDriver": "awsfirelens", «"options": { "Host": "h" }» }')}, ${plain()}`,
    ),
    absent: ['options'],
    whatever: ['options'],
  },
];

describe('silence of the FireLens rules', () => {
  for (const { rule, speaks, absent = [], whatever = [] } of CASES) {
    const whole = speaks.replace(/[«»]/g, '');
    it(`${rule} speaks`, () => assert.ok(speaking(whole).includes(rule), whole));

    for (const { key, how, text } of spoiltForms(speaks)) {
      if ((how === 'absent' ? absent : whatever).includes(key)) continue;
      it(`${rule}: ${key} ${how}`, () => assert.ok(!speaking(text).includes(rule), text));
    }
  }

  it('every FireLens rule is here', () => {
    const here = new Set(CASES.map(({ rule }) => rule));
    const all = rules.filter(({ group }) => group === 'firelens').map(({ id }) => id);
    assert.deepEqual(
      all.filter((id) => !here.has(id)),
      [],
    );
  });

  it('where a template may bring the router, or what uses it', () => {
    const used = task(`${shop(USER)}, \${SIDECARS}`);
    const unused = task(`${plain()}, \${SIDECARS}`);
    const inside = task(shop(`${USER}, \${MORE}`));
    const typed = `{ "family": "shop", "containerDefinitions": [${shop(USER)}`;
    for (const text of [used, unused, inside, typed]) assert.deepEqual(speaking(text.replace(/[«»]/g, '')), [], text);
  });

  it('in a lone container, whose task has others', () => {
    for (const text of [shop(USER), plain().replace(/[«»]/g, '')]) assert.deepEqual(speaking(text), [], text);
  });

  it('about the role of a list of containers', () => {
    const log = USER.replace('datadog', 's3');
    assert.deepEqual(speaking(`[${shop(log)}, ${plain()}]`.replace(/[«»]/g, '')), []);
  });

  it('about an output that comes from a secret', () => {
    const secret = '"secretOptions": [{ "name": "${KEY}", "valueFrom": "output" }]';
    const log = `"logConfiguration": { "logDriver": "awsfirelens", ${secret} }`;
    assert.deepEqual(speaking(task(`${shop(log)}, ${plain()}`).replace(/[«»]/g, '')), []);
  });
});

function speaking(text: string): string[] {
  return analyzed(text)
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('firelens-'));
}
