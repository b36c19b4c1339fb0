import assert from 'node:assert/strict';
import type { Level } from '../../server/src/core/rules/rule.ts';
import { analyzed, applyFixes, checkFindings } from '../support/check.ts';

/** A sound task around members, and around what its container has beside its name. */
const document = (container: object, members: object = {}) =>
  JSON.stringify({
    family: 'web',
    ...members,
    containerDefinitions: [{ name: 'web', image: 'example/web:4.2', memory: 128, ...container }],
  });

/** Rules that ship switched off and that these tests are about. */
const ADVICE = ['sec-host-network-mode', 'sec-dangerous-capability', 'exec-readonly-root', 'exec-pid-mode-task'];

const judged = (text: string, ...on: string[]) =>
  analyzed(text, { levels: Object.fromEntries([...ADVICE, ...on].map((rule) => [rule, 'on' as Level])) });

const found = (text: string, ...on: string[]) => judged(text, ...on).findings.map(({ rule }) => rule);

const variables = (entries: Readonly<Record<string, string>>) =>
  Object.entries(entries).map(([name, value]) => ({ name, value }));

describe('sec-env-secret-like: names', () => {
  const speaks = (name: string) => found(document({ environment: variables({ [name]: 'Tr0ub4dor & 3' }) })).length > 0;

  for (const name of [
    'DB_PASSWORD',
    'dbPassword',
    'spring.datasource.password',
    'AIRFLOW__WEBSERVER__SECRET_KEY',
    'SECRET_KEY_BASE',
    'APIKey2',
    'x-api-key',
    'GITHUB_TOKEN',
    'RAILS_MASTER_KEY',
    'PGPASSWORD',
    'SMTP_PASS',
    'MYSQL_PWD',
    'MYSQL_PWD_2',
    'DB_CREDS_JSON',
    'accessKey',
  ]) {
    it(`${name} speaks`, () => assert.ok(speaks(name)));
  }
  for (const name of [
    'DB_PASSWORD_FILE',
    'DB_SECRET_ARN',
    'SECRET_NAME',
    'TOKEN_URL',
    'tokenTTL',
    'AWS_ACCESS_KEY_IDS',
    'PASSWORD_MIN_LENGTH',
    'NEXT_PUBLIC_API_KEY',
    'STRIPE_PUBLISHABLE_KEY_TOKEN',
    'TOKENIZER',
    'SECRETARY',
    'COMPASS',
    'BYPASS',
    'PASS_THROUGH',
    'OLDPWD',
    'PRIVATE_SUBNET',
    'KMS_KEY',
    'GOOGLE_APPLICATION_CREDENTIALS',
  ]) {
    it(`${name} is silent`, () => assert.ok(!speaks(name)));
  }
});

describe('sec-env-secret-like: values', () => {
  const told = (name: string, value: string) =>
    judged(document({ environment: variables({ [name]: value }) })).findings.map(({ message }) => message);

  for (const value of [
    '',
    'true',
    'OFF',
    '4096',
    '0.5',
    '15m',
    '3600 seconds',
    '********',
    'xxxx',
    'arn:aws:rds:eu-west-1:111122223333:db:web',
    'https://login.example.com/token',
    'ssm://web/db',
    '/run/secrets/db',
    'prod/web/db',
    '${DB_PASSWORD}',
    'CHANGE_ME',
  ]) {
    it(`DB_PASSWORD may be ${JSON.stringify(value)}`, () => assert.deepEqual(told('DB_PASSWORD', value), []));
  }

  const kinds: Readonly<Record<string, readonly string[]>> = {
    'an AWS access key': ['AKIAIOSFODNN7EXAMPLE', 'key=ASIAIOSFODNN7EXAMPLE;'],
    'a private key': ['-----BEGIN RSA PRIVATE KEY-----\nMIIE', '{"key":"-----BEGIN PRIVATE KEY-----"}'],
    'a URL with a password': [
      'postgres://web:s3cret@db:5432/web',
      'redis://:s3cret@cache',
      'jdbc:mysql://db/web?user=web&password=s3cret',
    ],
    'an access token': [`ghp_${'a1'.repeat(18)}`, 'xoxb-123456789012-abc'],
  };
  for (const [kind, values] of Object.entries(kinds)) {
    for (const value of values) {
      it(`tells ${kind} by ${JSON.stringify(value)}, and does not repeat it`, () => {
        const [message = '', ...others] = told('SETTINGS_URL', value);
        assert.deepEqual(others, []);
        assert.ok(message.startsWith(`SETTINGS_URL of container "web" holds what looks like ${kind}, `), message);
        assert.ok(!message.includes(value));
      });
    }
  }
  for (const value of [
    'https://example.com:8080/a@b',
    'PLAINTEXT://:9092,CONTROLLER://:9093',
    '-----BEGIN PUBLIC KEY-----',
    'AKIA',
    'git@github.com:example/web.git',
  ]) {
    it(`${value} is no secret`, () => assert.deepEqual(told('SETTINGS_URL', value), []));
  }

  it('says nothing of a value in any text', () => {
    const value = 'Tr0ub4dor-and-3';
    const environment = variables({ DB_PASSWORD: value, DB: `db://web:${value}@db`, AWS_SECRET_ACCESS_KEY: value });
    const { findings } = judged(document({ environment }));
    assert.equal(findings.length, 3);
    for (const { message, related = [], fixes = [] } of findings) {
      const texts = [message, ...related.map((one) => one.message), ...fixes.map(({ title }) => title)];
      assert.ok(!texts.join().includes(value));
    }
  });
});

describe('moving variables to secrets', () => {
  const SECRET = '"valueFrom": "arn:aws:ssm:us-east-1:111122223333:parameter/forum';
  const text = (environment: string, more = '', members = '"executionRoleArn": "forum", ') =>
    `{ "family": "forum", ${members}"containerDefinitions": [{ "name": "forum", "image": "example/forum:3", "memory": 64, "environment": [${environment}]${more} }] }`;
  const mended = (before: string) => applyFixes(judged(before), ({ rule }) => rule === 'sec-env-secret-like');

  it('keeps comments, and what else there is', () => {
    const before = `{
  "family": "forum",
  "executionRoleArn": "forum",
  "containerDefinitions": [
    {
      "name": "forum",
      "image": "example/forum:3",
      "memory": 64,
      "environment": [
        // who writes
        { "name": "DB_USER", "value": "forum" },
        { "name": "DB_PASSWORD", "value": "a b" }, // rotates
        { "name": "LOG", "value": "info" }
      ]
    }
  ]
}`;
    assert.equal(
      mended(before),
      `{
  "family": "forum",
  "executionRoleArn": "forum",
  "containerDefinitions": [
    {
      "name": "forum",
      "image": "example/forum:3",
      "memory": 64,
      "environment": [
        // who writes
        { "name": "DB_USER", "value": "forum" },
        // rotates
        { "name": "LOG", "value": "info" }
      ],
      "secrets": [
        {
          "name": "DB_PASSWORD",
          "valueFrom": "arn:aws:ssm:us-east-1:111122223333:parameter/forum/DB_PASSWORD"
        }
      ]
    }
  ]
}`,
    );
  });

  it('moves one at a time into a list that is there', () => {
    const environment = '{ "name": "A_TOKEN", "value": "a b" }, { "name": "B_TOKEN", "value": "c d" }';
    const before = text(environment, `, "secrets": [{ "name": "C", ${SECRET}/C" }]`);
    const [first] = judged(before).findings;
    assert.equal(
      applyFixes(judged(before), (finding) => finding.at.start === first?.at.start),
      text(
        '{ "name": "B_TOKEN", "value": "c d" }',
        `, "secrets": [{ "name": "C", ${SECRET}/C" }, { "name": "A_TOKEN", ${SECRET}/A_TOKEN" }]`,
      ),
    );
  });

  it('moves all together where there is no list yet', () => {
    const environment = '{ "name": "A_TOKEN", "value": "a b" }, { "name": "B_TOKEN", "value": "c d" }';
    const after = text(
      '',
      `, "secrets": [{ "name": "A_TOKEN", ${SECRET}/A_TOKEN" }, { "name": "B_TOKEN", ${SECRET}/B_TOKEN" }]`,
    );
    const { findings } = judged(text(environment));
    assert.deepEqual(
      findings.map(({ fixes }) => fixes?.[0]?.title),
      ['Move A_TOKEN, B_TOKEN to secrets', 'Move A_TOKEN, B_TOKEN to secrets'],
    );
    for (const { at } of findings) {
      const analysis = judged(text(environment));
      const one = applyFixes(analysis, (finding) => finding.at.start === at.start);
      assert.deepEqual(JSON.parse(one), JSON.parse(after));
    }
    assert.deepEqual(JSON.parse(mended(text(environment))), JSON.parse(after));
  });

  it('takes a variable that is a secret already out, and adds nothing', () => {
    const more = `, "secrets": [{ "name": "A_TOKEN", ${SECRET}/A_TOKEN" }]`;
    assert.equal(mended(text('{ "name": "A_TOKEN", "value": "a b" }', more)), text('', more));
  });

  it('adds the execution role that secrets need, in the account of the document', () => {
    const members = '"taskRoleArn": "arn:aws-cn:iam::444455556666:role/web", ';
    const after = JSON.parse(mended(text('{ "name": "A_TOKEN", "value": "a b" }', '', members)));
    assert.equal(after.executionRoleArn, 'arn:aws-cn:iam::444455556666:role/ecsTaskExecutionRole');
    assert.match(after.containerDefinitions[0].secrets[0].valueFrom, /^arn:aws-cn:ssm:[^:]+:444455556666:/);
    assert.deepEqual(found(JSON.stringify(after)), []);
  });

  it('has no fix where a template fills in the list', () => {
    for (const list of ['${SECRETS}', '"${SECRETS}"', '[${SECRETS}]', '']) {
      const { findings } = judged(text('{ "name": "A_TOKEN", "value": "a b" }', `, "secrets": ${list}`));
      const own = findings.filter(({ rule }) => rule === 'sec-env-secret-like');
      assert.equal(own.length, 1, list);
      const edits = own[0]?.fixes?.flatMap((fix) => fix.edits) ?? [];
      assert.ok(
        edits.every(({ kind }) => kind === 'remove' || kind === 'append'),
        list,
      );
    }
  });

  it('goes below the name of the container in a list of containers', () => {
    const before =
      '[{ "name": "web", "environment": [{ "name": "A_TOKEN", "value": "a b" }], "image": "a", "memory": 4 }]';
    const [container] = JSON.parse(mended(before));
    assert.deepEqual(container.secrets, [
      { name: 'A_TOKEN', valueFrom: 'arn:aws:ssm:us-east-1:111122223333:parameter/web/A_TOKEN' },
    ]);
  });
});

describe('sec-env-aws-credentials: edges', () => {
  const KEYS = {
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
    AWS_SESSION_TOKEN: 'c',
    ECS_ENGINE_AUTH_DATA: 'd',
  };

  it('is one finding for a container, and speaks for what it covers alone', () => {
    const environment = variables({ ...KEYS, DB_PASSWORD: 'a b' });
    const { findings } = judged(document({ environment }, { executionRoleArn: 'web' }));
    assert.deepEqual(
      findings.map(({ rule, related }) => [rule, related?.length ?? 0]),
      [
        ['sec-env-aws-credentials', 3],
        ['sec-env-secret-like', 0],
      ],
    );
    const [credentials] = findings;
    assert.deepEqual(
      credentials?.fixes?.map(({ title }) => title),
      [
        `Remove ${Object.keys(KEYS).join(', ')} from container "web"`,
        `Move ${Object.keys(KEYS).join(', ')} to secrets`,
      ],
    );
  });

  it('an empty value holds nothing', () => {
    assert.deepEqual(found(document({ environment: variables({ AWS_ACCESS_KEY_ID: '' }) })), []);
  });

  it('goes by the whole name', () => {
    assert.deepEqual(found(document({ environment: variables({ MY_AWS_ACCESS_KEY_ID: 'a', AWS_REGION: 'b' }) })), []);
  });
});

describe('root: who speaks', () => {
  const ON = ['sec-root-user', 'network-prefer-awsvpc'];

  for (const [user, isRoot] of [
    ['root', true],
    ['0', true],
    ['0:0', true],
    ['root:app', true],
    ['00', true],
    ['', true],
    ['1000', false],
    ['app', false],
    ['rooty', false],
    ['1000:0', false],
    ['10', false],
  ] as const) {
    it(`user "${user}"`, () => {
      const rules = found(document({ user }), 'sec-root-user').filter((rule) => rule !== 'doc-empty-string');
      assert.deepEqual(rules, isRoot ? ['sec-root-user'] : []);
    });
  }

  it('host is one finding for the mode and one for root', () => {
    assert.deepEqual(found(document({}, { networkMode: 'host' }), ...ON), [
      'sec-host-network-mode',
      'sec-host-network-root-user',
    ]);
  });

  it('on Fargate and on Windows host is another mistake', () => {
    const fargate = { requiresCompatibilities: ['FARGATE'], networkMode: 'host', cpu: '256', memory: '512' };
    const windows = { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' }, networkMode: 'host' };
    assert.deepEqual(found(document({}, fargate)), ['network-fargate-requires-awsvpc']);
    assert.deepEqual(found(document({}, windows)), ['network-windows-mode']);
  });

  it('external instances have no awsvpc to move to', () => {
    const fixes = (type: string) =>
      judged(document({ user: 'app' }, { requiresCompatibilities: [type], networkMode: 'host' })).findings.map(
        ({ rule, fixes: offered }) => `${rule} ${offered?.length}`,
      );
    assert.deepEqual(fixes('EC2'), ['sec-host-network-mode 1']);
    assert.deepEqual(fixes('EXTERNAL'), ['sec-host-network-mode 0']);
  });

  it('neither user nor root file system is looked at on Windows', () => {
    const windows = { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } };
    const on = ['sec-root-user', 'sec-readonly-root', 'exec-init-process', 'sec-no-new-privileges'];
    assert.deepEqual(found(document({}, windows), ...on), []);
  });
});

describe('sec-docker-socket: edges', () => {
  const judge = (sourcePath: string, readOnly?: boolean, members = {}) =>
    found(
      document(
        { mountPoints: [{ sourceVolume: 'a', containerPath: '/a', ...(readOnly === undefined ? {} : { readOnly }) }] },
        { ...members, volumes: [{ name: 'a', host: { sourcePath } }] },
      ),
    );

  for (const path of ['/', '//', '/var/run/docker.sock', '/run/docker.sock', '/var/run/', '/run']) {
    it(`${path}, read-only or not`, () => {
      assert.deepEqual(judge(path, true), ['sec-docker-socket']);
      assert.deepEqual(judge(path), ['sec-docker-socket']);
    });
  }
  for (const path of ['/etc', '/root/', '/proc', '/proc/sys', '/sys/fs/cgroup']) {
    it(`${path}, when it can be written to`, () => {
      assert.deepEqual(judge(path, true), []);
      assert.deepEqual(judge(path, false), ['sec-docker-socket']);
      assert.deepEqual(judge(path), ['sec-docker-socket']);
    });
  }
  for (const path of ['/etc/app', '/srv', '/var/run/app', '/procession', '/var/lib/docker.sock', '']) {
    it(`${path} is silent`, () => assert.ok(!judge(path).includes('sec-docker-socket')));
  }

  it('nobody mounts it', () => {
    const text = document({}, { volumes: [{ name: 'a', host: { sourcePath: '/var/run/docker.sock' } }] });
    assert.deepEqual(found(text), ['volume-unused']);
  });

  it('on a Managed Instance nobody writes to the root file system', () => {
    const managed = { requiresCompatibilities: ['MANAGED_INSTANCES'], networkMode: 'awsvpc' };
    assert.deepEqual(judge('/etc', false, managed), ['volume-mi-source-path']);
    assert.deepEqual(judge('/sys', false, managed), ['sec-docker-socket']);
  });

  it('only mounts that can be written to are made read-only', () => {
    checkFindings(`{
  "family": "web",
  "containerDefinitions": [
    { "name": "a", "image": "example/a:1", "memory": 64, "mountPoints": [{ "sourceVolume": "proc", "containerPath": "/p", "readOnly": true }] },
    { "name": "b", "image": "example/b:1", "memory": 64, "mountPoints": [{ "sourceVolume": "proc", "containerPath": "/p" }] }
  ],
  "volumes": [{ "name": "proc", "host": { "sourcePath": "/proc" } }]
//                                                      ^^^^^^^ warning sec-docker-socket: Container "b" can write to "/proc" of the instance, and who can change that can take the instance over. AWS registers that. Mount it with "readOnly": true. [fix]
}`);
  });
});

describe('capabilities and namespaces: edges', () => {
  const capable = (add: readonly string[], requiresCompatibilities: readonly string[]) =>
    found(
      document(
        { linuxParameters: { capabilities: { add } } },
        { requiresCompatibilities, networkMode: 'awsvpc', cpu: '256', memory: '512' },
      ),
    ).filter((rule) => rule === 'sec-dangerous-capability').length;

  it('every one of them counts, and harmless ones do not', () => {
    assert.equal(capable(['ALL', 'NET_ADMIN', 'SYS_NICE', 'NET_BIND_SERVICE', 'toString'], ['EC2']), 2);
  });
  it('Fargate tasks share no kernel', () => {
    assert.equal(capable(['SYS_PTRACE'], ['FARGATE']), 0);
    assert.equal(capable(['SYS_PTRACE'], ['FARGATE', 'EC2']), 1);
  });
  it('a container alone shares its processes with nobody', () => {
    assert.deepEqual(found(document({}, { pidMode: 'task' })), []);
  });
  it('either namespace can become that of the task', () => {
    const titles = judged(document({}, { pidMode: 'host', ipcMode: 'host' })).findings.map(({ fixes }) =>
      fixes?.map(({ title }) => title).join(),
    );
    assert.deepEqual(titles, ['Remove pidMode,Change to "task"', 'Remove ipcMode,Change to "task"']);
  });
});

describe('ECS Exec: edges', () => {
  const readOnly = (...paths: string[]) =>
    found(
      document(
        {
          readonlyRootFilesystem: true,
          mountPoints: ['/tmp', ...paths].map((containerPath, i) => ({ sourceVolume: `v${i}`, containerPath })),
        },
        { volumes: ['/tmp', ...paths].map((_, i) => ({ name: `v${i}` })) },
      ),
    );

  it('is silent where its agent can write', () => {
    assert.deepEqual(readOnly('/var/lib/amazon/ssm', '/var/log/amazon/ssm'), []);
    assert.deepEqual(readOnly('/var/lib/amazon/', '/var/log'), []);
    assert.deepEqual(readOnly('/var/lib/amazon/ssm'), ['exec-readonly-root']);
    assert.deepEqual(readOnly('/var/lib/amazon/ssm/x', '/var/log/amazon/ssm'), ['exec-readonly-root']);
  });

  it('the init process is set beside what else there is', () => {
    const text = document({ linuxParameters: { sharedMemorySize: 64 } });
    const after = JSON.parse(applyFixes(judged(text, 'exec-init-process'), ({ rule }) => rule === 'exec-init-process'));
    assert.deepEqual(after.containerDefinitions[0].linuxParameters, { sharedMemorySize: 64, initProcessEnabled: true });
    assert.deepEqual(found(document({}, { pidMode: 'task' }), 'exec-init-process'), []);
  });

  it('a volume that needs the task role speaks for all that do', () => {
    const efs = {
      fileSystemId: 'fs-0a1b2c3d',
      transitEncryption: 'ENABLED',
      authorizationConfig: { iam: 'ENABLED' },
    };
    const text = document(
      { mountPoints: [{ sourceVolume: 'a', containerPath: '/a' }] },
      { networkMode: 'bridge', volumes: [{ name: 'a', efsVolumeConfiguration: efs }] },
    );
    assert.deepEqual(found(text, 'exec-task-role', 'sec-task-role-missing'), ['volume-efs-iam-task-role']);
  });
});

describe('sec-image-digest: edges', () => {
  const DIGEST = `sha256:${'0'.repeat(64)}`;
  for (const [image, speaks] of [
    ['nginx', true],
    ['example/web:4.2', true],
    ['quay.io/example/web:4', true],
    ['registry.example.com:5000/web:4', false],
    ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:4', false],
    [`nginx:1.27@${DIGEST}`, false],
    [`nginx@${DIGEST}`, false],
    ['example/web:${TAG}', false],
  ] as const) {
    it(image, () => {
      const rules = found(document({ image }), 'sec-image-digest').filter((rule) => rule === 'sec-image-digest');
      assert.equal(rules.length > 0, speaks);
    });
  }
  it('credentials make a registry a private one', () => {
    const repositoryCredentials = {
      credentialsParameter: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:hub-AbCdEf',
    };
    const text = document({ image: 'example/web:4', repositoryCredentials }, { executionRoleArn: 'web' });
    assert.ok(!found(text, 'sec-image-digest').includes('sec-image-digest'));
  });
});
