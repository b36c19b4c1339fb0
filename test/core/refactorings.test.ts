import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Analysis } from '../../server/src/core/analyze.ts';
import { CONVERSIONS } from '../../server/src/core/features/convert.ts';
import { toTextChanges } from '../../server/src/core/features/refactor/plan.ts';
import { REFACTORINGS, refactor } from '../../server/src/core/features/refactorings.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { analyzed } from '../support/check.ts';

/** The refactorings of a place: `‸` in the text is the cursor, two of them are a selection. */

interface Case {
  readonly name: string;
  readonly refactoring: string;
  readonly before: string;
  readonly title: string;
  readonly after: string;
  /** What the changes say beside their label. */
  readonly says?: readonly string[];
  /** How many of the changes a person has to look at. */
  readonly confirm?: number;
}

const ROLE = '"executionRoleArn": "arn:aws:iam::444455556666:role/shop-execution"';

const CASES: readonly Case[] = [
  {
    name: 'a value to Parameter Store: of the account of the role, in the Region of the image',
    refactoring: 'ssm',
    before: `{
  "family": "shop",
  ${ROLE},
  "containerDefinitions": [
    {
      "name": "web",
      "image": "111122223333.dkr.ecr.ap-northeast-2.amazonaws.com/web:1",
      "environment": [
        { "name": "LOG_LEVEL", "value": "info" },
        // of the shop
        { "name": "DB_HOST", "value": "db.‸example.com" }
      ]
    }
  ]
}`,
    title: 'Move DB_HOST to secrets, kept in Parameter Store',
    after: `{
  "family": "shop",
  ${ROLE},
  "containerDefinitions": [
    {
      "name": "web",
      "image": "111122223333.dkr.ecr.ap-northeast-2.amazonaws.com/web:1",
      "environment": [
        { "name": "LOG_LEVEL", "value": "info" }
        // of the shop
      ],
      "secrets": [
        {
          "name": "DB_HOST",
          "valueFrom": "arn:aws:ssm:ap-northeast-2:444455556666:parameter/shop/DB_HOST"
        }
      ]
    }
  ]
}`,
    says: [
      'Store the value first, as the parameter "/shop/DB_HOST": it no longer stands here, and the execution role has to be allowed to read it.',
    ],
    confirm: 1,
  },
  {
    name: 'a value to Secrets Manager, beside other secrets, with the role that is missing',
    refactoring: 'secretsmanager',
    before:
      '{\r\n\t"containerDefinitions": [\r\n\t\t{\r\n\t\t\t"name": "web",\r\n\t\t\t"environment": [{ "name": "DB.HOST", "‸value": "a" }],\r\n\t\t\t"secrets": [\r\n\t\t\t\t{ "name": "A", "valueFrom": "arn:aws-cn:ssm:cn-north-1:111122223333:parameter/a" }\r\n\t\t\t]\r\n\t\t}\r\n\t]\r\n}',
    title: 'Move DB.HOST to secrets, kept in Secrets Manager',
    after:
      '{\r\n\t"containerDefinitions": [\r\n\t\t{\r\n\t\t\t"name": "web",\r\n\t\t\t"environment": [],\r\n\t\t\t"secrets": [\r\n\t\t\t\t{ "name": "A", "valueFrom": "arn:aws-cn:ssm:cn-north-1:111122223333:parameter/a" },\r\n\t\t\t\t{ "name": "DB.HOST", "valueFrom": "arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:web/DB.HOST-AbCdEf" }\r\n\t\t\t]\r\n\t\t}\r\n\t],\r\n\t"executionRoleArn": "arn:aws-cn:iam::111122223333:role/ecsTaskExecutionRole"\r\n}',
    says: [
      'Store the value first, as the secret "web/DB.HOST", and put its six characters in the place of the last ones: the value no longer stands here, and the execution role has to be allowed to read it.',
      'A placeholder: put the role of your account in its place.',
    ],
    confirm: 2,
  },
  {
    name: 'the log configuration of the others, with its own prefix',
    refactoring: 'logConfiguration',
    before: `{
  "containerDefinitions": [
    { "name": "a", "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "g", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "a" } } },
    { "name": "s", "logConfiguration": { "logDriver": "json-file" } },
    { "name": "b", "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "g", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "b" } } },
    {
      "name": "‸c" // new
    }
  ]
}`,
    title: 'Add the log configuration of container "a"',
    after: `{
  "containerDefinitions": [
    { "name": "a", "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "g", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "a" } } },
    { "name": "s", "logConfiguration": { "logDriver": "json-file" } },
    { "name": "b", "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "g", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "b" } } },
    {
      "name": "c", // new
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "g",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "c"
        }
      }
    }
  ]
}`,
  },
  {
    name: 'the log configuration of the others, for the log router: not to itself; secret options come along',
    refactoring: 'logConfiguration',
    before: `[
  { "name": "a", "image": "a:1", "logConfiguration": { "logDriver": "awsfirelens", "options": { "Name": "stdout" } } },
  { "name": "b", "image": "b:1", "logConfiguration": { "logDriver": "splunk", "options": { "splunk-url": "https://s.example.com" }, "secretOptions": [{ "name": "splunk-token", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/t" }] } },
  { "name": "‸r", "image": "r:1", "firelensConfiguration": { "type": "fluentbit" } }
]`,
    title: 'Add the log configuration of container "b"',
    after: `[
  { "name": "a", "image": "a:1", "logConfiguration": { "logDriver": "awsfirelens", "options": { "Name": "stdout" } } },
  { "name": "b", "image": "b:1", "logConfiguration": { "logDriver": "splunk", "options": { "splunk-url": "https://s.example.com" }, "secretOptions": [{ "name": "splunk-token", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/t" }] } },
  { "name": "r", "image": "r:1", "firelensConfiguration": { "type": "fluentbit" }, "logConfiguration": {
    "logDriver": "splunk",
    "options": {
      "splunk-url": "https://s.example.com"
    },
    "secretOptions": [
      {
        "name": "splunk-token",
        "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/t"
      }
    ]
  } }
]`,
  },
  {
    name: 'a health check that asks the port',
    refactoring: 'healthCheck',
    before: `{
  "containerDefinitions": [
    {
      "name": "web",‸
      "portMappings": [{ "containerPort": 53, "protocol": "udp" }, { "containerPort": 8080 }]
    }
  ]
}`,
    title: 'Add a health check to container "web"',
    after: `{
  "containerDefinitions": [
    {
      "name": "web",
      "portMappings": [{ "containerPort": 53, "protocol": "udp" }, { "containerPort": 8080 }],
      "healthCheck": {
        "command": [
          "CMD-SHELL",
          "curl -f localhost:8080/ || exit 1"
        ],
        "interval": 10,
        "timeout": 5,
        "retries": 3,
        "startPeriod": 30
      }
    }
  ]
}`,
    says: [
      'Asks port 8080 over HTTP with curl. Change the command where the image has no curl or the path is another one. Every 10 seconds; 3 failures in a row count, those of the first 30 seconds do not.',
    ],
    confirm: 1,
  },
  {
    name: 'a health check on Windows',
    refactoring: 'healthCheck',
    before:
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ ‸"name": "web", "portMappings": [{ "containerPort": 80 }] }] }',
    title: 'Add a health check to container "web"',
    after:
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPort": 80 }], "healthCheck": {"command":["CMD-SHELL","powershell -Command \\"Invoke-WebRequest -UseBasicParsing http://localhost:80/\\" || exit 1"],"interval":10,"timeout":5,"retries":3,"startPeriod":30} }] }',
    says: [
      'Asks port 80 over HTTP with PowerShell. Change the command where the image has no PowerShell or the path is another one. Every 10 seconds; 3 failures in a row count, those of the first 30 seconds do not.',
    ],
    confirm: 1,
  },
  {
    name: 'a health check that the image brings along',
    refactoring: 'healthCheck',
    before: '{ "containerDefinitions": [{ ‸"name": "db", "image": "postgres:17" }] }',
    title: 'Add a health check to container "db"',
    after:
      '{ "containerDefinitions": [{ "name": "db", "image": "postgres:17", "healthCheck": {"command":["CMD","pg_isready"],"interval":10,"timeout":5,"retries":3,"startPeriod":30} }] }',
    says: [
      'Runs a command that the image brings along. Every 10 seconds; 3 failures in a row count, those of the first 30 seconds do not.',
    ],
    confirm: 1,
  },
  {
    name: 'the environment with its comments',
    refactoring: 'environment',
    before: `{
  "containerDefinitions": [
    {
      "envi‸ronment": [
        { "name": "B", "value": "1" }, // of b
        // of c
        /* still of c */
        {
          "name": "C", // its name
          "value": "2"
        },
        { "name": "A", "value": "\${A}" }
      ]
    }
  ]
}`,
    title: 'Sort environment by name',
    after: `{
  "containerDefinitions": [
    {
      "environment": [
        { "name": "A", "value": "\${A}" },
        { "name": "B", "value": "1" }, // of b
        // of c
        /* still of c */
        {
          "name": "C", // its name
          "value": "2"
        }
      ]
    }
  ]
}`,
  },
  {
    name: 'secrets, those of one name as they stand, on one line',
    refactoring: 'secrets',
    before:
      '{ "containerDefinitions": [{ "secrets": ‸[{ "name": "b", "valueFrom": "2" }, { "name": "a", "valueFrom": "x" }, {"name":"b","valueFrom":"1"}] }] }',
    title: 'Sort secrets by name',
    after:
      '{ "containerDefinitions": [{ "secrets": [{ "name": "a", "valueFrom": "x" }, { "name": "b", "valueFrom": "2" }, {"name":"b","valueFrom":"1"}] }] }',
  },
  {
    name: 'a comment behind the last entry, which has no comma',
    refactoring: 'environment',
    before:
      '{"containerDefinitions": [{\n"environment": [‸\n  { "name": "B", "value": "1" },\r\n  { "name": "A", "value": "2" } // of a\n]\n}]}',
    title: 'Sort environment by name',
    after:
      '{"containerDefinitions": [{\n"environment": [\n  { "name": "A", "value": "2" }, // of a\r\n  { "name": "B", "value": "1" }\n]\n}]}',
  },
  {
    name: 'entries that stand far to the right',
    refactoring: 'environment',
    before: `{"containerDefinitions": [{"environment": [‸\n${' '.repeat(500)}{ "name": "B" },\n// of a\n{ "name": "A" }\n]}]}`,
    title: 'Sort environment by name',
    after: `{"containerDefinitions": [{"environment": [\n${' '.repeat(500)}// of a\n{ "name": "A" },\n{ "name": "B" }\n]}]}`,
  },
  {
    name: 'memory as a reservation',
    refactoring: 'memory',
    before: '{ "containerDefinitions": [{ "name": "a", "mem‸ory": 512 /* MiB */ }] }',
    title: 'Turn memory into memoryReservation',
    after: '{ "containerDefinitions": [{ "name": "a", "memoryReservation": 512 /* MiB */ }] }',
    says: ['The container may use more than 512 MiB as long as there is memory left.'],
  },
  {
    name: 'the reservation as a limit',
    refactoring: 'memory',
    before: '{ "memory": "1 GB", "containerDefinitions": [{ "name": "a", "memoryReservation": 51‸2 }] }',
    title: 'Turn memoryReservation into memory',
    after: '{ "memory": "1 GB", "containerDefinitions": [{ "name": "a", "memory": 512 }] }',
    says: ['The container is killed when it uses more than 512 MiB.'],
  },
  {
    name: 'a sidecar with the logs of the others, in the room that is left',
    refactoring: 'container-xray-daemon',
    before: `{
  "cpu": "256",
  "memory": "512",
  ${ROLE},
  "requiresCompatibilities": ["FARGATE"],
  "containerDefinitions": [‸
    {
      "name": "xray-daemon",
      "image": "\${IMAGE}",
      "cpu": 240,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "g",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "p"
        }
      }
    }
  ]
}`,
    title: 'Add a sidecar: X-Ray daemon',
    after: `{
  "cpu": "256",
  "memory": "512",
  ${ROLE},
  "requiresCompatibilities": ["FARGATE"],
  "containerDefinitions": [
    {
      "name": "xray-daemon",
      "image": "\${IMAGE}",
      "cpu": 240,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "g",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "p"
        }
      }
    },
    {
      "name": "xray-daemon-2",
      "image": "public.ecr.aws/xray/aws-xray-daemon:3.3.12",
      "essential": true,
      "memoryReservation": 64,
      "portMappings": [
        {
          "containerPort": 2000,
          "protocol": "udp"
        }
      ],
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "g",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "p"
        }
      }
    }
  ]
}`,
    says: [
      'The daemon for the X-Ray SDKs, which AWS only maintains since February 2026: new applications use OpenTelemetry.',
    ],
    confirm: 1,
  },
];

describe('refactorings of a place', () => {
  for (const { name, refactoring, before, title, after, says = [], confirm = 0 } of CASES) {
    it(name, () => {
      const { text, place } = selected(before);
      const analysis = analyzed(text);
      const found = refactor(refactoring, analysis, place, false);
      assert.ok(found && !('refused' in found));
      assert.equal(found.title, title);
      assert.equal(applied(analysis, found), after);
      assert.deepEqual(
        found.changes.flatMap(({ description }) => description ?? []),
        says,
      );
      assert.equal(found.changes.filter(({ needsConfirmation }) => needsConfirmation).length, confirm);
    });
  }

  it('a log router takes over the output of the others', () => {
    const { text, place } = selected(
      `{
  "family": "shop",
  "‸containerDefinitions": [
    { "name": "a", "image": "a:1", "memory": 64 },
    { "name": "b", "image": "b:1", "memory": 64, "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "g", "awslogs-region": "eu-west-1" } } }
  ]
}`,
    );
    const analysis = analyzed(text);
    const found = refactor('container-firelens', analysis, place, false);
    assert.ok(found && !('refused' in found));
    assert.deepEqual(
      found.changes.map(({ label }) => label),
      ['Add a sidecar: FireLens log router, for the output of "a", "b"'],
    );
    const task = JSON.parse(applied(analysis, found));
    assert.deepEqual(
      task.containerDefinitions.map(({ name, logConfiguration }: never) => [name, logConfiguration]),
      [
        ['a', routed('/ecs/shop', 'eu-west-1', 'a-')],
        ['b', routed('g', 'eu-west-1', 'b-')],
        [
          'log-router',
          {
            logDriver: 'awslogs',
            options: { 'awslogs-group': 'g', 'awslogs-region': 'eu-west-1' },
          },
        ],
      ],
    );
    assert.deepEqual(errors(analyzed(applied(analysis, found))), []);
  });

  it('a log router keeps what it has an option for, says what is left out, and logs where the others did', () => {
    const logging = (name: string, more: object) =>
      JSON.stringify({
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/prod/shop',
          'awslogs-region': 'eu-west-1',
          'awslogs-stream-prefix': name,
          ...more,
        },
      });
    const multiline = { 'awslogs-multiline-pattern': '^\\\\d', mode: 'non-blocking', 'awslogs-create-group': 'true' };
    const { text, place } = selected(
      `{
  "family": "shop",
  "cpu": "256",
  "memory": "512",
  "networkMode": "awsvpc",
  "requiresCompatibilities": ["FARGATE"],
  "‸containerDefinitions": [
    { "name": "a", "image": "a:1", "logConfiguration": ${logging('web', multiline)} },
    { "name": "b", "image": "b:1", "logConfiguration": ${logging('b', { mode: '${MODE}', 'awslogs-create-group': '${CREATE}' })} },
    { "name": "c", "image": "c:1", "logConfiguration": ${logging('c', {})} },
    { "name": "d", "image": "d:1", "logConfiguration": ${logging('d', {})} }
  ]
}`,
    );
    const analysis = analyzed(text);
    // The plan adds the role that this is about.
    assert.deepEqual(errors(analysis), ['fargate-execution-role-awslogs']);
    const found = refactor('container-firelens', analysis, place, false);
    assert.ok(found && !('refused' in found));
    assert.deepEqual(
      found.changes.map(({ label, description }) => [label, description]),
      [
        [
          'Add a sidecar: FireLens log router, for the output of "a", "b", "c", "d"',
          'Fluent Bit, to which containers with log driver `awsfirelens` send their logs. Left out, because the log router has nothing like it: awslogs-multiline-pattern, mode, awslogs-create-group.',
        ],
        ['Add executionRoleArn', 'A placeholder: put the role of your account in its place.'],
      ],
    );
    const task = JSON.parse(applied(analysis, found));
    const kept = { auto_create_group: 'true' };
    assert.deepEqual(
      task.containerDefinitions.map(({ name, logConfiguration }: never) => [name, logConfiguration]),
      [
        ['a', routed('/prod/shop', 'eu-west-1', 'web/', kept)],
        ['b', routed('/prod/shop', 'eu-west-1', 'b/')],
        ['c', routed('/prod/shop', 'eu-west-1', 'c/')],
        ['d', routed('/prod/shop', 'eu-west-1', 'd/')],
        ['log-router', JSON.parse(logging('log-router', {}))],
      ],
    );
    assert.deepEqual(errors(analyzed(applied(analysis, found))), []);
  });
});

const routed = (group: string, region: string, prefix: string, more: object = {}) => ({
  logDriver: 'awsfirelens',
  options: { Name: 'cloudwatch_logs', region, log_group_name: group, log_stream_prefix: prefix, ...more },
});

/** Where somebody who has not asked sees nothing, and what somebody who asks is told. */
const SILENT: readonly (readonly [name: string, refactoring: string, text: string, refused?: string])[] = [
  [
    'a name that is in secrets',
    'secretsmanager',
    env('{ ‸"name": "A", "value": "1" }', '"secrets": [{ "name": "A" }]'),
    'secrets has A already.',
  ],
  [
    'a value that a template gives',
    'ssm',
    env('{ ‸"name": "A", "value": "${A}" }'),
    'The value of A is not known here.',
  ],
  ['no value', 'secretsmanager', env('{ ‸"name": "A" }'), 'A has no value yet.'],
  [
    'a name that is there twice',
    'secretsmanager',
    env('{ ‸"name": "A", "value": "1" }, { "name": "A", "value": "2" }'),
    'environment has A more than once.',
  ],
  ['a name that a template gives', 'ssm', env('{ ‸"name": "${A}", "value": "1" }')],
  [
    'the ARN of a secret',
    'secretsmanager',
    env('{ ‸"name": "A_ARN", "value": "arn:aws:ssm:eu-west-1:111122223333:parameter/a" }'),
  ],
  ['what a fix moves to Parameter Store', 'ssm', env('{ ‸"name": "DB_PASSWORD", "value": "correct horse" }')],
  [
    'another place',
    'ssm',
    '{ "containerDefinitions": [{ "na‸me": "a", "environment": [{ "name": "A", "value": "1" }] }] }',
  ],
  ['two entries', 'ssm', env('{ "na‸me": "A", "value": "1" }, { "na‸me": "B", "value": "1" }')],
  [
    'logs that are there',
    'logConfiguration',
    '{ "containerDefinitions": [{ "name": "a", "logConfiguration": { "logDriver": "json-file" } }, { ‸"logConfiguration": {} }] }',
  ],
  ['no logs anywhere', 'logConfiguration', '{ "containerDefinitions": [{ "name": "a" }, { ‸"name": "b" }] }'],
  [
    'logs that a template gives',
    'logConfiguration',
    '{ "containerDefinitions": [{ "name": "a", "logConfiguration": { "logDriver": "json-file", "options": ${OPTIONS} } }, { ‸"name": "b" }] }',
  ],
  ['no port to ask', 'healthCheck', '{ "containerDefinitions": [{ ‸"name": "a" }] }'],
  [
    'a port that a template gives',
    'healthCheck',
    '{ "containerDefinitions": [{ ‸"name": "a", "portMappings": [{ "containerPort": ${PORT} }] }] }',
  ],
  [
    'a health check that is there',
    'healthCheck',
    '{ "containerDefinitions": [{ ‸"image": "redis:7", "healthCheck": {} }] }',
  ],
  [
    'a system that a template gives',
    'healthCheck',
    '{ "runtimePlatform": { "operatingSystemFamily": "${OS}" }, "containerDefinitions": [{ ‸"image": "redis:7" }] }',
  ],
  ['what is sorted', 'environment', sorting('{ "name": "A" }, { "name": "B" }')],
  ['a template among the entries', 'environment', sorting('{ "name": "B" }, ${MORE}, { "name": "A" }')],
  ['a name that a template gives', 'environment', sorting('{ "name": "B" }, { "name": "${A}" }')],
  ['a headline', 'environment', sorting('\n// the database\n\n{ "name": "B" },\n{ "name": "A" }\n')],
  ['a comment before a comma', 'environment', sorting('\n{ "name": "B" } /* b */,\n{ "name": "A" }\n')],
  ['a comment between two on one line', 'environment', sorting('{ "name": "B" }, /* a */ { "name": "A" }')],
  ['a comment behind all', 'environment', sorting('\n{ "name": "B" },\n{ "name": "A" }\n// { "name": "C" }\n')],
  ['both memories', 'memory', '{ "containerDefinitions": [{ "‸memory": 64, "memoryReservation": 32 }] }'],
  [
    'Windows',
    'memory',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "‸memory": 64 }] }',
  ],
  [
    'more reservations than the task has',
    'memory',
    '{ "memory": "128", "containerDefinitions": [{ "‸memory": 64 }, { "memoryReservation": 65 }] }',
  ],
  [
    'a larger limit than the task has',
    'memory',
    '{ "memory": "128", "containerDefinitions": [{ "‸memoryReservation": 129 }] }',
  ],
  [
    'swap, which needs the limit',
    'memory',
    '{ "containerDefinitions": [{ "‸memory": 64, "linuxParameters": { "maxSwap": 64 } }] }',
  ],
  ['no network', 'container-xray-daemon', '{ "networkMode": "none", "containerDefinitions": [‸{ "name": "a" }] }'],
  [
    'a sidecar that is there',
    'container-adot-collector',
    '{ "containerDefinitions": [‸{ "image": "amazon/aws-otel-collector:latest" }] }',
  ],
  [
    'a log router that is there',
    'container-firelens',
    '{ "containerDefinitions": [‸{ "name": "a" }, { "firelensConfiguration": { "type": "fluentd" } }] }',
  ],
  [
    'a log router without work',
    'container-firelens',
    '{ "containerDefinitions": [‸{ "logConfiguration": { "logDriver": "gelf" } }] }',
  ],
  [
    'a port that is taken',
    'container-xray-daemon',
    '{ "containerDefinitions": [‸{ "portMappings": [{ "containerPort": 2000, "protocol": "udp" }] }] }',
  ],
  ['more containers of a template', 'container-xray-daemon', '{ "containerDefinitions": [‸{ "name": "a" }, ${MORE}] }'],
  [
    'ten containers',
    'container-xray-daemon',
    `{ "containerDefinitions": [‸${Array(10).fill('{ "name": "a" }').join()}] }`,
  ],
  [
    'Windows',
    'container-cloudwatch-agent',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [‸{ "name": "a" }] }',
  ],
];

describe('refactorings that cannot be done', () => {
  for (const [name, refactoring, marked, refused] of SILENT) {
    it(`${refactoring}: ${name}`, () => {
      const { text, place } = selected(marked);
      const found = refactor(refactoring, analyzed(text), place, true);
      assert.equal(found && 'refused' in found ? found.refused : found, refused);
    });
  }

  it('are not offered inside of what a container holds, unless somebody asks', () => {
    const { text, place } = selected('{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 8‸0 }] }] }');
    assert.equal(refactor('healthCheck', analyzed(text), place, false), undefined);
    assert.ok(refactor('healthCheck', analyzed(text), place, true));
  });
});

function env(entries: string, more?: string): string {
  return `{ "containerDefinitions": [{ "name": "a", "environment": [${entries}]${more ? `, ${more}` : ''} }] }`;
}

function sorting(entries: string): string {
  return `{ "containerDefinitions": [{ "name": "a", "‸environment": [${entries}] }] }`;
}

/** At every place of every example: the text stays sound, loses no comment and gets no error that it did not have. */
describe('refactorings of the examples', () => {
  for (const name of readdirSync('examples').filter((file) => file.endsWith('.json'))) {
    const text = readFileSync(`examples/${name}`, 'utf8');
    for (const [how, changed] of [
      ['as it is', text],
      ['with CRLF', text.replaceAll(/\r?\n/g, '\r\n')],
    ] as const) {
      it(`${name} ${how}`, () => everywhere(changed));
    }

    it(`${name}, cut anywhere`, () => {
      for (let end = 0; end < text.length; end += 61) at(analyzed(text.slice(0, end)), end);
    });

    it(`${name} with any one character missing`, () => {
      for (let gone = 3; gone < text.length; gone += 67) at(analyzed(text.slice(0, gone) + text.slice(gone + 1)), gone);
    });
  }
});

function everywhere(text: string): void {
  const analysis = analyzed(text);
  const done = new Set<string>();
  for (let offset = 0; offset < text.length; offset += 19) at(analysis, offset, done);
}

function at(analysis: Analysis, offset: number, done = new Set<string>()): void {
  for (const name of REFACTORINGS.keys()) {
    const found = refactor(name, analysis, { start: offset, end: offset }, true);
    if (!found || 'refused' in found) continue;
    const after = applied(analysis, found);
    if (done.has(after)) continue;
    done.add(after);
    assert.ok(parseJson(after).problems.length <= analysis.tree.problems.length, `${name} breaks ${after}`);
    const { changes } = found;
    const known = new Set([...errors(analysis), ...found.undecided.map(({ rule }) => rule)]);
    // A text that was cut may have been half of a value.
    if (analysis.tree.problems.length > 0 || CONVERSIONS.some((one) => one === name)) continue;
    const added = errors(analyzed(after)).filter((rule) => !known.has(rule));
    assert.deepEqual(added, [], `${name}: ${changes.map(({ label }) => label).join()}`);
  }
}

function errors({ findings }: Analysis): string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

function applied({ text, tree }: Analysis, found: Parameters<typeof toTextChanges>[1]): string {
  return applyEdits(
    text,
    toTextChanges(tree, found).flatMap(({ edits }) => edits),
  );
}

function selected(marked: string) {
  const [before = '', inside = '', behind] = marked.split('‸');
  const text = marked.replaceAll('‸', '');
  const start = before.length;
  return { text, place: { start, end: behind === undefined ? start : start + inside.length } };
}
