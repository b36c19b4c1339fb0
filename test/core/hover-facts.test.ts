import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hover } from '../../server/src/core/features/hover.ts';
import type { SchemaDocumentation } from '../../server/src/core/features/schema-documentation.ts';
import { analyzed } from '../support/check.ts';

/** What a hover works out of the values of the task: sizes, shares, seconds, and the parts of long texts. */

const schema = JSON.parse(readFileSync('schemas/task-definition.schema.json', 'utf8')) as SchemaDocumentation;

/** The hover at `$0`; empty where there is none. */
function shown(marked: string): string {
  const offset = marked.indexOf('$0');
  assert.ok(offset >= 0, 'the document has a cursor');
  return hover(analyzed(marked.replace('$0', '')), offset, schema, (english) => english)?.markdown ?? '';
}

const task = (members: string, container = '', others = '') =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:1", ${container || '"cpu": 0'} }${others}] }`;

const FARGATE = '"requiresCompatibilities": ["FARGATE"]';
const SIDECAR = ', { "name": "log", "image": "example/log:1", "cpu": 64, "memory": 128, "memoryReservation": 64 }';

/** Document, and lines that the hover has. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the cpu of a task',
    task(`${FARGATE}, "cpu": "5$012", "memory": "1024"`, '"cpu": 256', SIDECAR),
    [
      '- The containers ask for 320 of the 512 CPU units; 192 are left.',
      '| Fargate: cpu | memory |',
      '| **256 (0.25 vCPU)** | 0.5, 1, 2 GB |',
      '| **512 (0.5 vCPU) ←** | 1, 2, 3, 4 GB |',
      '| **1024 (1 vCPU)** | 2, 3, … 8 GB |',
    ],
  ],
  [
    'the memory of a task',
    task('"cpu": "1 vCPU", "mem$0ory": "1 GB"', '"memory": 512, "memoryReservation": 256', SIDECAR),
    ['- The containers reserve 320 of the 1024 MiB; 704 are left.', '- Their limits come to 640 of the 1024 MiB.'],
  ],
  ['the memory of a container', task('"memory": "1024"', '"mem$0ory": 256'), ['- 25 % of the 1024 that the task has.']],
  ['the cpu of a container', task('"cpu": "1024"', '"cpu": 51$02'), ['- 50 % of the 1024 that the task has.']],
  [
    'a health check',
    task('"cpu": "256"', '"health$0Check": { "command": ["CMD", "x"], "interval": 10, "startPeriod": 60 }'),
    [
      '- Unhealthy after 3 failures in a row: within 30 to 45 seconds.',
      '- Failures in the first 60 seconds do not count.',
    ],
  ],
  [
    'the retries of a health check',
    task('"cpu": "256"', '"healthCheck": { "command": ["CMD", "x"], "retr$0ies": 2, "timeout": 3 }'),
    ['- Unhealthy after 2 failures in a row: within 60 to 66 seconds.'],
  ],
  [
    'an image',
    '[{ "name": "web", "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/sh$0op/web:1.2", "memory": 64 }]',
    ['- Registry: `111122223333.dkr.ecr.eu-west-1.amazonaws.com`', '- Repository: `shop/web`', '- Tag: `1.2`'],
  ],
  [
    'an image without a tag',
    '[{ "name": "web", "image": "ngi$0nx", "memory": 64 }]',
    ['- Registry: `Docker Hub`', '- Tag: `latest`'],
  ],
  [
    'a secret',
    task(
      '"cpu": "256"',
      '"secrets": [{ "name": "A", "valueFrom": "arn:aws:secretsmanager:eu-west-1:11112222$03333:secret:db-AbCdEf:password::" }]',
    ),
    [
      '- Secret of Secrets Manager: `db-AbCdEf`',
      '- Region: `eu-west-1`',
      '- Account: `111122223333`',
      '- JSON key: `password`',
    ],
  ],
  [
    'a role',
    task('"taskRoleArn": "arn:aws-cn:iam::111122223333:ro$0le/web"'),
    ['- Service: `iam`', '- Account: `111122223333`', '- Resource: `role/web`', '- Partition: `aws-cn`'],
  ],
];

/** Nothing is worked out of what is not known. */
const SILENT: readonly (readonly [string, string])[] = [
  ['a placeholder in another container', task('"cpu": "5$012"', '"cpu": "${CPU}"')],
  ['a template of containers', task('"cpu": "5$012"', '"cpu": 64', ', ${MORE}')],
  ['a size that is half typed', task('"memory": "10$0', '"memory": 64')],
  [
    'an interval that a template fills in',
    task('"cpu": "256"', '"health$0Check": { "command": ["CMD", "x"], "interval": ${I} }'),
  ],
  ['an image with a placeholder', '[{ "name": "web", "image": "example/web:$0${TAG}", "memory": 64 }]'],
];

describe('hover: what is worked out', () => {
  for (const [name, marked, lines] of CASES) {
    it(name, () => {
      const found = shown(marked).split('\n');
      for (const line of lines) assert.ok(found.includes(line), `${line}\n\n${found.join('\n')}`);
    });
  }

  for (const [name, marked] of SILENT) {
    it(`nothing for ${name}`, () =>
      assert.doesNotMatch(shown(marked), /are left|of the \d|Unhealthy|Registry|^\| Fargate/m));
  }

  it('a text of the document cannot end its code', () => {
    const text = shown(
      task('"cpu": "256"', '"environment": [{ "name": "A", "value": "arn:aws:s3:::a`](command:x)$0|b" }]'),
    );
    assert.match(text, /- Resource: `` a`\]\(command:x\)\|b ``/);
  });
});
