import assert from 'node:assert/strict';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { analyzed, applyFixes, checkFindings } from '../support/check.ts';

const ECR = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1';
const AWSLOGS = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': 'web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
};
const SECRETS = [{ name: 'KEY', valueFrom: '/web/key' }];
const FSX = {
  name: 'share',
  fsxWindowsFileServerVolumeConfiguration: {
    fileSystemId: 'fs-0123456789abcdef0',
    rootDirectory: 'share',
    authorizationConfig: { credentialsParameter: '/web/fsx', domain: 'example.com' },
  },
};

function task(types: readonly string[], container: object, more: object = {}): string {
  return JSON.stringify({
    family: 'web',
    ...(types.length > 0 && { requiresCompatibilities: types }),
    containerDefinitions: [{ name: 'web', image: 'example/web:4.2', memory: 128, ...container }],
    ...more,
  });
}

/** The rules about the execution role that speak. */
function role(text: string): string[] {
  return analyzed(text)
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.includes('execution-role'));
}

describe('the execution role is missing once', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing needs it', task(['FARGATE'], {}), []],
    ['an instance does it', task(['EC2'], { image: ECR, logConfiguration: AWSLOGS }), []],
    ['no launch type is known', task([], { image: ECR, logConfiguration: AWSLOGS }), []],
    ['public images', task(['FARGATE'], { image: 'public.ecr.aws/nginx/nginx:1.27' }), []],
    ['an image on Fargate', task(['FARGATE'], { image: ECR }), ['fargate-execution-role-ecr']],
    [
      'an image and logs on Fargate',
      task(['FARGATE'], { image: ECR, logConfiguration: AWSLOGS }),
      ['fargate-execution-role-awslogs'],
    ],
    [
      'everything on Fargate',
      task(['FARGATE'], { image: ECR, logConfiguration: AWSLOGS, secrets: SECRETS }),
      ['secret-execution-role'],
    ],
    [
      'Fargate before Managed Instances',
      task(['EC2', 'MANAGED_INSTANCES', 'FARGATE'], { image: ECR }),
      ['fargate-execution-role-ecr'],
    ],
    [
      'Managed Instances before external ones',
      task(['EXTERNAL', 'MANAGED_INSTANCES'], { logConfiguration: AWSLOGS }),
      ['mi-execution-role'],
    ],
    ['external instances', task(['EXTERNAL'], { image: ECR }), ['external-execution-role']],
    ['secrets on external instances', task(['EXTERNAL'], { secrets: SECRETS }), ['secret-execution-role']],
    ['FSx alone', task(['EC2'], {}, { volumes: [FSX] }), ['volume-fsx-execution-role']],
    ['FSx and secrets', task([], { secrets: SECRETS }, { volumes: [FSX] }), ['secret-execution-role']],
    [
      'FSx and logs',
      task(['EXTERNAL'], { logConfiguration: AWSLOGS }, { volumes: [FSX] }),
      ['external-execution-role'],
    ],
    [
      'the role is there',
      task(['FARGATE'], { image: ECR }, { executionRoleArn: 'arn:aws:iam::111122223333:role/web' }),
      [],
    ],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(role(text), expected));

  it('names every reason, and shows where each is', () => {
    const text = task(['MANAGED_INSTANCES'], { image: ECR, logConfiguration: AWSLOGS }, { networkMode: 'host' });
    const finding = analyzed(text).findings.find(({ rule }) => rule === 'mi-execution-role');
    assert.match(finding?.message ?? '', /for images in a private ECR registry, logs in CloudWatch,/);
    const shown = finding?.related?.map(({ at }) => text.slice(at.start, at.end));
    assert.deepEqual(shown, ['"MANAGED_INSTANCES"', '"awslogs"']);
  });

  it('stays silent about the second reason when a person has switched off the first', () => {
    const { findings } = analyzed(task(['FARGATE'], { image: ECR, logConfiguration: AWSLOGS }), {
      levels: { 'fargate-execution-role-awslogs': 'off' },
    });
    assert.ok(!findings.some(({ rule }) => rule.includes('execution-role')));
  });
});

describe('references to secrets', () => {
  it('are judged in secrets and in secret options alike', () => {
    checkFindings(`
{
  "family": "audit",
  "executionRoleArn": "arn:aws:iam::111122223333:role/audit-execution",
  "containerDefinitions": [
    {
      "name": "audit",
      "image": "example/audit:2.5",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "splunk",
        "options": { "splunk-url": "https://splunk.example.com:8088" },
        "secretOptions": [
          { "name": "splunk-token", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:splunk-Ab1cD2:token" }
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error secret-arn-suffix: logConfiguration.secretOptions[0].valueFrom of container "audit" has some of the parts that can stand behind secret "splunk-Ab1cD2", but not all three colons, so the task does not start. Write :key:stage:id, and leave empty what is not needed. [fix]
        ]
      }
    }
  ]
}`);
  });

  it('a key behind a bare name becomes an ARN where the document names account and Region, and never by itself', () => {
    const fixes = (image: string) => {
      const { findings } = analyzed(task([], { image, secrets: [{ name: 'KEY', valueFrom: 'web/db-Ab1cD2:key::' }] }));
      return findings.find(({ rule }) => rule === 'secret-value-from-format')?.fixes ?? [];
    };
    assert.deepEqual(fixes('example/web:1'), []);
    const [fix] = fixes(ECR);
    assert.equal(fix?.title, 'Change to "arn:aws:secretsmanager:eu-west-1:111122223333:secret:web/db-Ab1cD2:key::"');
    assert.equal(fix?.safe, false);
  });

  it('bare names can become either ARN, all at once', () => {
    const secrets = ['web.key', 'web.salt'].map((valueFrom) => ({ name: valueFrom.toUpperCase(), valueFrom }));
    const analysis = analyzed(task([], { image: ECR, secrets }));
    const [hint, ...others] = analysis.findings.filter(({ rule }) => rule === 'secret-name-only-secrets-manager');
    assert.deepEqual([hint?.related?.length, others], [1, []]);
    const written = (fix: number) => {
      const edits = toTextEdits(analysis.tree, hint?.fixes?.[fix]?.edits ?? []);
      return [...applyEdits(analysis.text, edits).matchAll(/"valueFrom": ?"([^"]+)"/g)].map(([, arn]) => arn);
    };
    assert.deepEqual(written(0), [
      'arn:aws:ssm:eu-west-1:111122223333:parameter/web.key',
      'arn:aws:ssm:eu-west-1:111122223333:parameter/web.salt',
    ]);
    assert.deepEqual(written(1), [
      'arn:aws:secretsmanager:eu-west-1:111122223333:secret:web.key',
      'arn:aws:secretsmanager:eu-west-1:111122223333:secret:web.salt',
    ]);
    const unknown = analyzed(task([], { secrets: [{ name: 'KEY', valueFrom: 'web.key' }] }));
    assert.deepEqual(unknown.findings.find(({ rule }) => rule === 'secret-name-only-secrets-manager')?.fixes, []);
  });

  it('a name that ends in a word of six letters is told apart from the characters of Secrets Manager', () => {
    const message = (name: string) => {
      const valueFrom = `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}`;
      const { findings } = analyzed(task([], { secrets: [{ name: 'KEY', valueFrom }] }));
      return findings.find(({ rule }) => rule === 'secret-arn-without-random-suffix')?.message;
    };
    assert.match(message('web/client-secret') ?? '', /takes "-secret" for them/);
    assert.match(message('web/client-secrets') ?? '', /without the hyphen and six characters/);
    assert.equal(message('web/client-secret-Ab1cD2'), undefined);
    assert.equal(message('web/client-abcdef'), undefined);
  });

  it('the second slash goes and comments stay', () => {
    const text = `{
  "containerDefinitions": [
    {
      "secrets": [
        // the key of the session
        { "name": "KEY", /* not the old one */ "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter//web/key" } // end
      ]
    }
  ]
}`;
    const mended = applyFixes(analyzed(text), ({ rule }) => rule === 'secret-name-env-format');
    assert.equal(mended, text.replace('parameter//web', 'parameter/web'));
  });
});

describe('secret-duplicate-name', () => {
  const secrets = (...from: string[]) => from.map((valueFrom) => ({ name: 'KEY', valueFrom }));

  it('reports all but the first, and is safe where the value is the same', () => {
    const { findings, text } = analyzed(task([], { secrets: secrets('/a', '/b', '/a') }));
    const own = findings.filter(({ rule }) => rule === 'secret-duplicate-name');
    assert.deepEqual(
      own.map(({ fixes }) => fixes?.[0]?.safe),
      [false, true],
    );
    assert.ok(own.every(({ related }) => related?.[0]?.at.start === text.indexOf('"KEY"')));
  });

  it('lets two containers have the same name, and two cases of it', () => {
    const containers = ['a', 'b'].map((name) => ({
      name,
      image: 'example/web:4.2',
      memory: 128,
      secrets: secrets('/a'),
    }));
    const twice = JSON.stringify({ family: 'web', containerDefinitions: containers });
    const cases = task([], { secrets: [...secrets('/a'), { name: 'key', valueFrom: '/a' }] });
    for (const text of [twice, cases]) {
      assert.ok(!analyzed(text).findings.some(({ rule }) => rule === 'secret-duplicate-name'));
    }
  });
});

describe('accounts and partitions', () => {
  const rules = (members: object, ...from: string[]) => {
    const secrets = from.map((valueFrom, index) => ({ name: `KEY_${index}`, valueFrom }));
    return analyzed(task([], { secrets }, members))
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule === 'secret-partition' || rule === 'secret-ssm-other-account');
  };
  const execution = { executionRoleArn: 'arn:aws:iam::111122223333:role/web' };
  const secret = (account: number) => `arn:aws:secretsmanager:eu-west-1:${account}:secret:web-Ab1cD2`;
  const parameter = (account: number) => `arn:aws:ssm:eu-west-1:${account}:parameter/web`;

  it('a parameter elsewhere is an error, and no partition besides', () => {
    assert.deepEqual(rules(execution, parameter(444455556666)), ['secret-ssm-other-account']);
    assert.deepEqual(rules({ taskRoleArn: execution.executionRoleArn }, parameter(444455556666)), [
      'secret-ssm-other-account',
    ]);
  });

  it('a secret elsewhere is worth a look, once for an account', () => {
    assert.deepEqual(rules(execution, secret(444455556666), secret(444455556666)), ['secret-partition']);
    assert.deepEqual(rules(execution, secret(444455556666), secret(777788889999)), [
      'secret-partition',
      'secret-partition',
    ]);
    assert.deepEqual(rules(execution, secret(444455556666), parameter(444455556666)), [
      'secret-partition',
      'secret-ssm-other-account',
    ]);
  });

  it('without a role the first secret tells the account', () => {
    assert.deepEqual(rules({}, secret(111122223333), parameter(111122223333)), []);
    assert.deepEqual(rules({}, secret(111122223333), parameter(444455556666)), ['secret-partition']);
    assert.deepEqual(rules({ executionRoleArn: 'web' }, parameter(444455556666)), []);
  });

  it('another partition is told, whatever the account', () => {
    assert.deepEqual(rules(execution, 'arn:aws-cn:ssm:cn-north-1:111122223333:parameter/web'), ['secret-partition']);
  });
});

describe('secret-repository-credentials-format', () => {
  const speaks = (credentialsParameter: string) =>
    analyzed(task([], { repositoryCredentials: { credentialsParameter } })).findings.some(
      ({ rule }) => rule === 'secret-repository-credentials-format',
    );
  const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:login';

  it('takes the ARN of a secret, with its characters or without, and a name', () => {
    for (const right of [SECRET, `${SECRET}-Ab1cD2`, 'login', 'tools/login+ro', '', '${LOGIN}', 'LOGIN_ARN']) {
      assert.ok(!speaks(right), right);
    }
  });

  it('takes nothing else', () => {
    for (const wrong of [`${SECRET}-Ab1cD2:password::`, `${SECRET}:password`, 'arn:arn-1234', 'my login']) {
      assert.ok(speaks(wrong), wrong);
    }
  });
});

describe('secret-windows-awslogs', () => {
  const speaks = (types: readonly string[], family: string) =>
    analyzed(
      task(
        types,
        { secrets: SECRETS, logConfiguration: AWSLOGS },
        { runtimePlatform: { operatingSystemFamily: family } },
      ),
    ).findings.some(({ rule }) => rule === 'secret-windows-awslogs');

  it('speaks of EC2, listed or assumed', () => {
    assert.ok(speaks(['EC2'], 'WINDOWS_SERVER_2022_CORE'));
    assert.ok(speaks(['EC2', 'FARGATE'], 'WINDOWS_SERVER_2022_CORE'));
    assert.ok(speaks([], 'WINDOWS_SERVER_2019_FULL'));
    assert.ok(!speaks(['FARGATE'], 'WINDOWS_SERVER_2022_CORE'));
    assert.ok(!speaks(['EC2'], 'LINUX'));
  });
});

describe('what is said of another account and of a missing role is true', () => {
  const messages = (text: string, id: string) =>
    analyzed(text)
      .findings.filter(({ rule }) => rule === id)
      .map(({ message }) => message);

  it('environment files alone may fail at the start only', () => {
    const environmentFiles = [{ type: 's3', value: 'arn:aws:s3:::amzn-s3-demo-bucket/web.env' }];
    const [message] = messages(task(['EC2'], { environmentFiles }), 'secret-execution-role');
    assert.match(message ?? '', /environment files, so AWS refuses it or the task does not start/);
    const [other] = messages(task(['EC2'], { environmentFiles, secrets: SECRETS }), 'secret-execution-role');
    assert.match(other ?? '', /, and AWS refuses it/);
  });

  it('parameters of two accounts, where the role does not tell which is the own one', () => {
    const secrets = ['111122223333', '444455556666'].map((account, index) => ({
      name: `KEY_${index}`,
      valueFrom: `arn:aws:ssm:eu-west-1:${account}:parameter/web/key`,
    }));
    const [message] = messages(task([], { secrets }, { executionRoleArn: 'web-execution' }), 'secret-partition');
    assert.match(message ?? '', /is a parameter of account 444455556666/);
  });
});
