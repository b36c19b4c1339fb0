import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/analyze.ts';
import { analyzed, checkFindings, checkFix } from '../support/check.ts';

const DATADOG = { Name: 'datadog', Host: 'http-intake.logs.datadoghq.eu' };

describe('firelens-missing-router: edges', () => {
  it('stands at the first container, names the others and finds a free name', () => {
    const shop = container('shop', { logConfiguration: { logDriver: 'awsfirelens', options: DATADOG } });
    const [finding, ...others] = findings([shop, { ...shop, name: 'log_router' }], { memory: '1024' });
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'firelens-missing-router');
    assert.deepEqual(
      finding.related?.map(({ message }) => message),
      ['Container "log_router" uses FireLens too'],
    );
    const [edit] = finding.fixes?.[0]?.edits ?? [];
    assert.equal(edit?.kind, 'append');
    // The task has memory for all.
    assert.deepEqual(edit.json, [
      {
        name: 'log_router_2',
        image: 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable',
        essential: true,
        firelensConfiguration: { type: 'fluentbit' },
      },
    ]);
  });

  it('speaks in a list of containers, and inserts no Fluent Bit for options of Fluentd', () => {
    checkFindings(`
[
  {
    "name": "shop",
    "image": "example/shop:4.2",
    "memory": 512,
    "logConfiguration": { "logDriver": "awsfirelens", "options": { "@type": "stdout" } }
//                                     ^^^^^^^^^^^^^ error firelens-missing-router: Container "shop" sends its output to FireLens, but no container of the task is a log router, and AWS refuses it. Add a container with firelensConfiguration.
  }
]`);
  });
});

describe('firelens-unused-router: edges', () => {
  it('routes the containers that have no log configuration, and leaves the others', () => {
    const plain = container('shop');
    const logged = container('db', { logConfiguration: { logDriver: 'json-file' } });
    const [finding] = findings([plain, logged, router()]);
    assert.equal(finding?.rule, 'firelens-unused-router');
    const [first, second] = finding.fixes ?? [];
    assert.equal(first?.edits.length, 1);
    assert.equal(second?.title, 'Remove firelensConfiguration from container "log_router"');
    assert.deepEqual(rulesOf(findings([plain, logged, router({}, { firelensConfiguration: null })])), [
      'doc-null-value',
    ]);
  });

  it('is silent where the driver of one container is unknown', () => {
    const unknown = container('shop', { logConfiguration: { logDriver: '${DRIVER}' } });
    assert.deepEqual(findings([unknown, router()]), []);
  });
});

describe('firelens-single-router: edges', () => {
  it('speaks at each router after the first', () => {
    const found = findings([user(), router(), router({}, { name: 'b' }), router({}, { name: 'c' })]);
    assert.deepEqual(rulesOf(found), ['firelens-single-router', 'firelens-single-router']);
  });
});

describe('the configuration file of FireLens: edges', () => {
  const file = (options: object, level?: object) => findings([user(), router(options)], level);
  const role = { executionRoleArn: 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole' };

  it('finds the type by the value, and a place for the type', () => {
    for (const [given, title] of [
      [{ 'config-file-value': 'arn:aws:s3:::b/k.conf' }, 'Set config-file-type to "s3"'],
      [{ 'config-file-value': '/k.conf' }, 'Set config-file-type to "file"'],
      [{ 'config-file-type': 's3' }, 'Set config-file-value to "arn:aws:s3:::amzn-s3-demo-bucket/extra.conf"'],
      [
        { 'config-file-type': 's3', 'config-file-value': '' },
        'Set config-file-value to "arn:aws:s3:::amzn-s3-demo-bucket/extra.conf"',
      ],
    ] as const) {
      const [finding, ...others] = file(given, role);
      assert.deepEqual(others, []);
      assert.equal(finding?.rule, 'firelens-config-file');
      assert.equal(finding.fixes?.[0]?.title, title);
    }
  });

  it('leaves a misspelt option and a strange type alone', () => {
    assert.deepEqual(file({ config_file_type: 'file', 'config-file-value': '/k.conf' }), []);
    assert.deepEqual(rulesOf(file({ 'config-file-type': 'S3', 'config-file-value': 'arn:aws:s3:::b/k.conf' })), [
      'firelens-config-type',
    ]);
  });

  it('mends a type by its spelling first', () => {
    for (const [type, value, title, safe] of [
      ['S3', '/k.conf', 'Change to "s3"', true],
      ['File ', '/k.conf', 'Change to "file"', true],
      ['files', '/k.conf', 'Change to "file"', false],
      ['bucket', 's3://b/k.conf', 'Change to "s3"', false],
    ] as const) {
      const [finding] = file({ 'config-file-type': type, 'config-file-value': value });
      assert.deepEqual([finding?.fixes?.[0]?.title, finding?.fixes?.[0]?.safe], [title, safe]);
    }
    assert.deepEqual(file({ 'config-file-type': 'bucket', 'config-file-value': 'k.conf' })[0]?.fixes, []);
  });

  it('from S3 on Fargate is one finding, with the ARN wrong and the role missing', () => {
    const fargate = { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '1024' };
    for (const value of ['s3://b/dir/k.conf', 'arn:aws:s3:::b/dir/k.conf', 'k.conf']) {
      const [finding, ...others] = file({ 'config-file-type': 's3', 'config-file-value': value }, fargate);
      assert.deepEqual(others, []);
      assert.equal(finding?.rule, 'firelens-s3-fargate');
      assert.equal(finding.fixes?.[0]?.title, 'Use the file /k.conf of the image');
    }
  });

  it('takes ARNs of every partition, and writes them in the document’s own', () => {
    for (const arn of ['arn:aws:s3:::b/k', 'arn:aws-us-gov:s3:::b/dir/k.conf'])
      assert.deepEqual(file({ 'config-file-type': 's3', 'config-file-value': arn }, role), []);
    const china = { executionRoleArn: 'arn:aws-cn:iam::111122223333:role/ecsTaskExecutionRole' };
    const [finding] = file({ 'config-file-type': 's3', 'config-file-value': 's3://b/k.conf' }, china);
    assert.equal(finding?.fixes?.[0]?.title, 'Change to "arn:aws-cn:s3:::b/k.conf"');
    assert.deepEqual(file({ 'config-file-type': 's3', 'config-file-value': 'arn:aws:s3:::b' }, role)[0]?.fixes, []);
  });

  it('reserves the path of the router’s own kind only', () => {
    const path = { 'config-file-type': 'file', 'config-file-value': '/fluentd/etc/fluent.conf' };
    assert.deepEqual(file(path), []);
    const fluentd = user({ '@type': 'stdout' });
    const settings = { firelensConfiguration: { type: 'fluentd', options: path } };
    assert.deepEqual(rulesOf(findings([fluentd, router({}, settings)])), ['firelens-reserved-path']);
  });
});

describe('firelens-metadata-boolean: edges', () => {
  it('takes what the agent takes', () => {
    for (const value of ['true', 'false', 'True', 'FALSE', '1', '0', 't', ''])
      assert.deepEqual(findings([user(), router({ 'enable-ecs-log-metadata': value })]), []);
    for (const [value, title] of [
      ['on', 'Change to "true"'],
      ['off', 'Change to "false"'],
      ['tRUE', 'Change to "true"'],
    ] as const) {
      const [finding] = findings([user(), router({ 'enable-ecs-log-metadata': value })]);
      assert.equal(finding?.fixes?.[0]?.title, title);
    }
  });
});

describe('firelens-task-role: edges', () => {
  it('speaks once, and about outputs to AWS only', () => {
    const aws = user({ Name: 'cloudwatch_logs', region: 'eu-west-1' });
    assert.deepEqual(rulesOf(findings([aws, { ...aws, name: 'b' }, router()])), ['firelens-task-role']);
    assert.deepEqual(findings([aws, router()], { taskRoleArn: 'arn:aws:iam::111122223333:role/shop' }), []);
    assert.deepEqual(findings([user(), router()]), []);
  });
});

describe('firelens-windows: edges', () => {
  const level = { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } };

  it('is one finding, with or without a router', () => {
    assert.deepEqual(rulesOf(findings([user(), router()], level)), ['firelens-windows']);
    assert.deepEqual(rulesOf(findings([user()], level)), ['firelens-windows']);
    assert.match(findings([user()], level)[0]?.message ?? '', /^Container "shop" uses FireLens/);
  });

  it('leaves the other log drivers to their rule', () => {
    const other = container('db', { logConfiguration: { logDriver: 'syslog' } });
    assert.deepEqual(rulesOf(findings([user(), router(), other], level)), ['firelens-windows', 'log-windows-driver']);
  });
});

describe('firelens-port-24224: edges', () => {
  const mapped = (portMapping: object, level: object = {}) =>
    rulesOf(findings([user(), router({}, { portMappings: [portMapping] })], level)).filter((id) =>
      id.startsWith('fire'),
    );

  it('counts ranges and fixed ports, in bridge alone', () => {
    assert.deepEqual(mapped({ containerPort: 24224, hostPort: 24224 }), ['firelens-port-24224']);
    assert.deepEqual(mapped({ containerPortRange: '24220-24230' }), ['firelens-port-24224']);
    assert.deepEqual(mapped({ containerPort: 24225 }), []);
    assert.deepEqual(mapped({ containerPort: 24224 }, { networkMode: 'awsvpc' }), []);
  });

  it('is no matter of the other containers', () => {
    const open = { ...user(), portMappings: [{ containerPort: 24224 }] };
    assert.deepEqual(findings([open, router()]), []);
  });
});

describe('firelens-user: edges', () => {
  it('takes numbers, and leaves root alone', () => {
    for (const name of ['0', '1000', '1000:1000', '1000:fluent', 'root', ''])
      assert.deepEqual(rulesFor(name), [], name);
    for (const name of ['fluent', 'fluent:1000']) assert.deepEqual(rulesFor(name), ['firelens-user'], name);
  });

  const rulesFor = (name: string) =>
    rulesOf(findings([user(), router({}, { user: name })])).filter((id) => id.startsWith('firelens'));
});

describe('firelens-fluentd-options: edges', () => {
  it('is silent where the router has a file of its own, unless options wait for an output', () => {
    const own = { 'config-file-type': 'file', 'config-file-value': '/extra.conf' };
    assert.deepEqual(findings([user({}), router(own)]), []);
    assert.deepEqual(
      findings([user({ 'exclude-pattern': 'health', 'log-driver-buffer-limit': '99' }), router(own)]),
      [],
    );
    const [finding] = findings([user({ log_group_name: '/ecs/shop' }), router(own)]);
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding.fixes?.[0]?.title, 'Add Name');
  });

  it('asks each router for its own option', () => {
    const fluentd = router({}, { firelensConfiguration: { type: 'fluentd' } });
    const [finding] = findings([user(), fluentd]);
    assert.match(finding?.message ?? '', /no "@type" that says which/);
    assert.deepEqual(finding?.fixes, []);
  });

  it('keeps comments', () => {
    checkFix(
      `
[
  {
    "name": "shop",
    "image": "example/shop:4.2",
    "memory": 512,
    "logConfiguration": {
      "logDriver": "awsfirelens",
      "options": {
//    ^^^^^^^^^ hint firelens-fluentd-options: Container "shop" sends its output to the log router without "Name", which says where it goes from there. Add it, unless the image of the router has settings of its own. [fix]
        "exclude-pattern": "health" // noise
      }
    }
  },
  {
    "name": "log_router",
    "image": "example/fluent-bit:3.1",
    "memory": 64,
    "firelensConfiguration": { "type": "fluentbit" }
  }
]`,
      'firelens-fluentd-options',
      `
[
  {
    "name": "shop",
    "image": "example/shop:4.2",
    "memory": 512,
    "logConfiguration": {
      "logDriver": "awsfirelens",
      "options": {
        "exclude-pattern": "health", // noise
        "Name": "cloudwatch_logs",
        "region": "us-east-1",
        "log_group_name": "/ecs/shop",
        "log_stream_prefix": "shop-"
      }
    }
  },
  {
    "name": "log_router",
    "image": "example/fluent-bit:3.1",
    "memory": 64,
    "firelensConfiguration": { "type": "fluentbit" }
  }
]`,
      { hostLanguage: 'jsonc', levels: { 'doc-not-strict-json': 'off' } },
    );
  });
});

function container(name: string, members: object = {}): object {
  return { name, image: 'example/shop:4.2', memory: 128, ...members };
}

const user = (options: object = DATADOG) =>
  container('shop', { logConfiguration: { logDriver: 'awsfirelens', options } });

const router = (options: object = {}, members: object = {}) =>
  container('log_router', { firelensConfiguration: { type: 'fluentbit', options }, ...members });

function findings(containerDefinitions: readonly object[], level: object = {}): readonly Finding[] {
  return analyzed(JSON.stringify({ family: 'shop', ...level, containerDefinitions })).findings;
}

const rulesOf = (found: readonly Finding[]) => found.map(({ rule }) => rule);

describe('FireLens beside other mistakes', () => {
  const fromS3 = { 'config-file-type': 's3', 'config-file-value': 'arn:aws:s3:::amzn-s3-demo-bucket/extra.conf' };
  const fargate = {
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
  };
  const WINDOWS = { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } };
  const ofFirelens = (found: readonly Finding[]) => rulesOf(found).filter((rule) => rule.startsWith('firelens-'));

  it('a file in S3 on Fargate hides no missing role that something else needs', () => {
    const secrets = [{ name: 'KEY', valueFrom: '/shop/key' }];
    const shop = { ...user(), secrets };
    const found = findings([router(fromS3), shop], fargate);
    assert.deepEqual(rulesOf(found), ['firelens-s3-fargate', 'secret-execution-role']);
    assert.match(found[1]?.message ?? '', /with which ECS gets secrets, and AWS refuses it/);
    assert.deepEqual(rulesOf(findings([router(fromS3), user()], fargate)), ['firelens-s3-fargate']);
    assert.deepEqual(rulesOf(findings([router(fromS3), user()])), ['secret-execution-role']);
  });

  it('on Fargate the type S3 without a place is one mistake, and its fix gives both', () => {
    const [finding, ...others] = findings([router({ 'config-file-type': 's3' }), user()], fargate);
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'firelens-s3-fargate');
    assert.equal(finding.fixes?.[0]?.edits.length, 2);
  });

  it('a router for Windows that nobody uses is one mistake', () => {
    assert.deepEqual(ofFirelens(findings([router()], { requiresCompatibilities: ['EC2'], ...WINDOWS })), [
      'firelens-windows',
    ]);
  });

  it('beside Managed Instances it is the system that is wrong', () => {
    const level = { requiresCompatibilities: ['MANAGED_INSTANCES'], networkMode: 'awsvpc', ...WINDOWS };
    assert.deepEqual(rulesOf(findings([router(), user()], level)), ['mi-linux-only']);
  });

  it('options that come from secrets belong to an output too', () => {
    const secretOptions = [{ name: 'apikey', valueFrom: '/shop/datadog' }];
    const shop = container('shop', { logConfiguration: { logDriver: 'awsfirelens', secretOptions } });
    const [finding, ...others] = findings([router(), shop], { executionRoleArn: 'shop-execution' });
    assert.deepEqual(others, []);
    assert.deepEqual([finding?.rule, finding?.severity], ['firelens-fluentd-options', 'warning']);
  });

  it('names every output that the task role is missing for', () => {
    const shop = user({ Name: 's3', bucket: 'amzn-s3-demo-bucket' });
    const [finding, ...others] = findings([shop, { ...shop, name: 'admin' }, router()]);
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'firelens-task-role');
    assert.deepEqual(
      finding.related?.map(({ message }) => message),
      ['Is written with the task role too'],
    );
  });
});
