import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/analyze.ts';
import { analyzed, applyFixes, checkFindings, checkFix } from '../support/check.ts';

describe('log-awslogs-required-options: edges', () => {
  it('finds the options for each container where there are none, in a list too', () => {
    const bad = `
[
  {
    "name": "web",
    "image": "example/web:4.2",
    "memory": 128,
    "logConfiguration": { "logDriver": "awslogs" }
//                                     ^^^^^^^^^ error log-awslogs-required-options: Container "web" sends its output to CloudWatch Logs without awslogs-group, awslogs-region, and AWS refuses it. Add what is missing. [fix]
  },
  {
    "name": "db",
    "image": "111122223333.dkr.ecr.ap-northeast-2.amazonaws.com/db:1",
    "memory": 128,
    "logConfiguration": {
      "logDriver": "awslogs",
      "options": {
//    ^^^^^^^^^ error log-awslogs-required-options: Container "db" sends its output to CloudWatch Logs without awslogs-group, awslogs-region, and AWS refuses it. Add what is missing. [fix]
        "awslogs-group": null, // not yet
        "mode": "non-blocking"
      }
    }
  }
]`;
    const options = {
      hostLanguage: 'jsonc',
      levels: { 'doc-null-value': 'off', 'doc-not-strict-json': 'off' },
    } as const;
    checkFix(
      bad,
      'log-awslogs-required-options',
      `
[
  {
    "name": "web",
    "image": "example/web:4.2",
    "memory": 128,
    "logConfiguration": { "logDriver": "awslogs", "options": {
      "awslogs-group": "/ecs/web",
      "awslogs-region": "ap-northeast-2"
    } }
  },
  {
    "name": "db",
    "image": "111122223333.dkr.ecr.ap-northeast-2.amazonaws.com/db:1",
    "memory": 128,
    "logConfiguration": {
      "logDriver": "awslogs",
      "options": {
        "awslogs-group": "/ecs/db", // not yet
        "mode": "non-blocking",
        "awslogs-region": "ap-northeast-2"
      }
    }
  }
]`,
      options,
    );
  });

  it('takes what is given as a secret, and the last of equal keys', () => {
    const secret = [{ name: 'awslogs-group', valueFrom: 'arn:aws:ssm:eu-west-1:111122223333:parameter/group' }];
    const found = findings('awslogs', { 'awslogs-region': 'eu-west-1' }, { secretOptions: secret }, ROLE);
    assert.deepEqual(found, []);
    const twice = '"awslogs-group": "/ecs/web", "awslogs-region": "", "awslogs-region": "eu-west-1"';
    const text = `{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, "logConfiguration": { "logDriver": "awslogs", "options": { ${twice} } } }] }`;
    assert.deepEqual(rulesOf(analyzed(text).findings), ['doc-duplicate-key']);
  });

  it('leaves a misspelt option to the rule about its name', () => {
    for (const [group, region] of [
      ['awslogs_group', 'awslogs-regoin'],
      ['aws-group', 'region'],
      ['AwsLogs-Group', 'aws-region'],
    ] as const) {
      const options = { [group]: '/ecs/web', [region]: 'eu-west-1' };
      assert.deepEqual(rulesFor('awslogs', options), ['log-awslogs-unknown-option', 'log-awslogs-unknown-option']);
    }
  });

  it('speaks for the stream prefix of its own container only', () => {
    const [finding] = findings('awslogs', {}, {}, { requiresCompatibilities: ['FARGATE'] }).filter(
      ({ rule }) => rule === 'log-awslogs-required-options',
    );
    assert.equal(finding?.fixes?.[0]?.title, 'Add awslogs-group, awslogs-region, awslogs-stream-prefix');
    const [covered] = finding?.covers ?? [];
    assert.ok(covered && covered.start > 0);
  });
});

describe('log-awslogs-unknown-option: edges', () => {
  it('keeps the comments, and knows every option of the list', () => {
    checkFix(
      `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:4.2",
      "memory": 128,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/web",
          "awslogs-region": "eu-west-1",
          "awslogs-create-group": "True",
          "awslogs-datetime-format": "",
          "awslogs-multiline-pattern": "",
          "mode": "non-blocking",
          "max-buffer-size": "25m",
          // In the VPC
          "awslogs-endpoint": "https://logs.eu-west-1.amazonaws.com", // by hand
//        ^^^^^^^^^^^^^^^^^^ error log-awslogs-unknown-option: Container "web" has the log option "awslogs-endpoint", which AWS does not take with awslogs and refuses. Remove it; the options are awslogs-group, awslogs-region, awslogs-stream-prefix, awslogs-create-group, awslogs-datetime-format, awslogs-multiline-pattern, mode, max-buffer-size. [fix]
          "awslogs-stream-prefix": "web"
        }
      }
    }
  ]
}`,
      'log-awslogs-unknown-option',
      `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:4.2",
      "memory": 128,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/web",
          "awslogs-region": "eu-west-1",
          "awslogs-create-group": "True",
          "awslogs-datetime-format": "",
          "awslogs-multiline-pattern": "",
          "mode": "non-blocking",
          "max-buffer-size": "25m",
          // In the VPC
          // by hand
          "awslogs-stream-prefix": "web"
        }
      }
    }
  ]
}`,
      { hostLanguage: 'jsonc', levels: { 'doc-not-strict-json': 'off' } },
    );
  });

  it('does not rename to an option that is there', () => {
    const options = { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', region: 'us-east-1' };
    const [finding] = findings('awslogs', options);
    assert.deepEqual(
      finding?.fixes?.map(({ title }) => title),
      ['Remove region'],
    );
  });

  it('says nothing about other drivers', () => {
    assert.deepEqual(rulesFor('gelf', { 'gelf-address': 'udp://localhost:12201', tag: 'web' }), []);
  });
});

describe('log-awslogs-group-name: edges', () => {
  const group = (name: string) => findings('awslogs', { 'awslogs-group': name, 'awslogs-region': 'eu-west-1' });

  it('takes 512 characters and no more', () => {
    assert.deepEqual(group(`/ecs.web_#-${'a'.repeat(501)}`), []);
    const [finding] = group('a'.repeat(513));
    assert.match(finding?.message ?? '', /513 characters long, and CloudWatch takes up to 512/);
    assert.deepEqual(finding?.fixes, []);
  });

  it('takes the name out of an ARN of whatever form', () => {
    for (const arn of [
      'arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/web',
      'arn:aws-cn:logs:cn-north-1:111122223333:log-group:/ecs/web:*',
    ])
      assert.equal(group(arn)[0]?.fixes?.[0]?.title, 'Change to "/ecs/web"');
    assert.deepEqual(group('/ecs/my web')[0]?.fixes, []);
  });
});

describe('log-awslogs-create-group-value: edges', () => {
  const create = (value: string) => findings('awslogs', { ...PLACE, 'awslogs-create-group': value });

  it('takes "true" in any capitals', () => {
    for (const value of ['true', 'True', 'TRUE']) assert.deepEqual(create(value), []);
  });

  it('is safe to mend for "false" alone', () => {
    for (const [value, first, safe] of [
      ['false', 'Remove awslogs-create-group', undefined],
      ['False', 'Remove awslogs-create-group', undefined],
      ['yes', 'Change to "true"', false],
    ] as const) {
      const [fix] = create(value)[0]?.fixes ?? [];
      assert.deepEqual([fix?.title, fix?.safe], [first, safe]);
    }
  });
});

describe('log modes: edges', () => {
  it('a mode in capitals is safe to mend, another word is not', () => {
    for (const [mode, title, safe] of [
      ['Non-Blocking', 'Change to "non-blocking"', true],
      ['blockin', 'Change to "blocking"', false],
      ['async', 'Change to "non-blocking"', false],
    ] as const) {
      const [fix] = findings('awslogs', { ...PLACE, mode })[0]?.fixes ?? [];
      assert.deepEqual([fix?.title, fix?.safe], [title, safe]);
    }
  });

  it('leaves the options of FireLens outputs alone', () => {
    assert.deepEqual(rulesFor('awsfirelens', { Name: 'null', mode: 'fast', 'max-buffer-size': '1m' }), [
      'firelens-missing-router',
    ]);
  });

  it('a buffer without a mode is one of the default mode', () => {
    assert.deepEqual(rulesFor('awslogs', { ...PLACE, 'max-buffer-size': '25m' }), []);
    assert.deepEqual(rulesFor('awslogs', { ...PLACE, mode: 'non-blocking', 'max-buffer-size': '25m' }), []);
  });

  it('a buffer in mode "blocking" speaks for the mode', () => {
    const levels = { 'log-blocking-mode': 'hint' } as const;
    const text = JSON.stringify(document('awslogs', { ...PLACE, mode: 'blocking', 'max-buffer-size': '25m' }));
    assert.deepEqual(rulesOf(analyzed(text, { levels }).findings), ['log-max-buffer-without-non-blocking']);
  });
});

describe('Splunk: edges', () => {
  it('appends the secret to those that are there', () => {
    const bad = `
{
  "family": "audit",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "audit",
      "image": "example/audit:4",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "splunk",
        "options": { "splunk-token": "0a1b2c3d" },
//      ^^^^^^^^^ error log-splunk-required-options: Container "audit" sends its output to Splunk without splunk-url, so AWS refuses it or the container does not start. Add what is missing, and keep the token in secretOptions. [fix]
//                                   ^^^^^^^^^^ warning log-splunk-token-plain: Container "audit" has its Splunk token in plain text, where everybody who may read task definitions finds it. Store it as a secret, and name the secret in secretOptions. [fix]
        "secretOptions": [
          { "name": "splunk-index", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/index" }
        ]
      }
    }
  ]
}`;
    const mended = applyFixes(checkFindings(bad), () => true);
    assert.match(mended, /"options": \{ "splunk-url": "https:\/\/<splunk-host>:8088" \}/);
    assert.match(
      mended,
      /parameter\/index" \},\n {10}\{\n? *"name": "splunk-token",\s+"valueFrom": "arn:aws:ssm:eu-west-1:1111/,
    );
    assert.deepEqual(rulesOf(analyzed(mended).findings), []);
  });

  it('a token in both places is one finding', () => {
    const options = { 'splunk-url': 'https://splunk.example.com:8088', 'splunk-token': '0a1b' };
    const secretOptions = [{ name: 'splunk-token', valueFrom: 'arn:aws:ssm:eu-west-1:111122223333:parameter/token' }];
    assert.deepEqual(rulesOf(findings('splunk', options, { secretOptions }, ROLE)), ['log-secret-option-also-option']);
  });
});

describe('log-windows-driver: edges', () => {
  const onWindows = (driver: string, requiresCompatibilities?: string[]) =>
    rulesFor(
      driver,
      driver === 'awslogs' ? PLACE : {},
      {},
      {
        runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
        ...(requiresCompatibilities && { requiresCompatibilities }),
      },
    ).filter((id) => id.startsWith('log-windows') || id.startsWith('firelens'));

  it('takes what the agent offers', () => {
    assert.deepEqual(onWindows('awslogs'), []);
    assert.deepEqual(onWindows('json-file', ['EC2']), []);
    assert.deepEqual(onWindows('syslog', ['EC2']), ['log-windows-driver']);
  });

  it('leaves Fargate and FireLens to others', () => {
    assert.deepEqual(onWindows('syslog', ['FARGATE']), []);
    assert.deepEqual(onWindows('awsfirelens', ['EC2']), ['firelens-windows']);
  });
});

describe('log-awslogs-region-mismatch: edges', () => {
  const withImages = (...images: string[]) => {
    const containerDefinitions = images.map((image, index) => ({
      name: `c${index}`,
      image,
      memory: 128,
      logConfiguration: { logDriver: 'awslogs', options: PLACE },
    }));
    return analyzed(JSON.stringify({ family: 'web', containerDefinitions })).findings;
  };
  const ecr = (region: string, account = '111122223333') => `${account}.dkr.ecr.${region}.amazonaws.com/web:1`;

  it('is silent where there are several Regions, or AWS keeps the image', () => {
    assert.deepEqual(withImages(ecr('us-east-1'), ecr('us-west-2')), []);
    assert.deepEqual(withImages(ecr('eu-west-1')), []);
    assert.deepEqual(withImages(ecr('us-east-1', '906394416424')), []);
  });

  it('speaks at each container that differs', () => {
    const rule = 'log-awslogs-region-mismatch';
    assert.deepEqual(rulesOf(withImages(ecr('us-east-1'), 'nginx:1.27')), [rule, rule]);
  });
});

const ROLE = { executionRoleArn: 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole' };

const PLACE = { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' };

function document(logDriver: string, options: object, log: object = {}, level: object = {}): object {
  const logConfiguration = { logDriver, options, ...log };
  return {
    family: 'web',
    ...level,
    containerDefinitions: [{ name: 'web', image: 'example/web:4.2', memory: 128, logConfiguration }],
  };
}

function findings(...parts: Parameters<typeof document>): readonly Finding[] {
  return analyzed(JSON.stringify(document(...parts))).findings;
}

const rulesOf = (found: readonly Finding[]) => found.map(({ rule }) => rule);

const rulesFor = (...parts: Parameters<typeof document>) => rulesOf(findings(...parts));
