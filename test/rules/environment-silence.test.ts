import assert from 'node:assert/strict';
import { analyzed } from '../support/check.ts';
import { describeSilence, type Speaking } from '../support/spoil-containers.ts';

const container = (members: string) => `{ "name": "web", "image": "example/web:4.2", "memory": 128, ${members} }`;
const task = (members: string, others = '"cpu": "1"') =>
  `{ "family": "web", "executionRoleArn": "arn:aws:iam::111122223333:role/web-execution", ${others}, "containerDefinitions": [${container(members)}] }`;
const PARAMETER = 'arn:aws:ssm:eu-west-1:111122223333:parameter/web/db';
const SECRET = `"secrets": [{ «"name": "DB"», "valueFrom": "${PARAMETER}" }]`;

const CASES: readonly Speaking[] = [
  {
    rule: 'env-duplicate-name',
    speaks: task('"environment": [{ "name": "TZ", "value": "a" }, { «"name": "TZ"», "value": "b" }]'),
  },
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

// An object is what env-empty-object speaks about: see below.
describeSilence('environment', CASES, ['env-empty-object']);

describe('silent about an environment that is no object', () => {
  for (const value of [
    '',
    '[]',
    '"x"',
    '5',
    'null',
    '"${ENV}"',
    '${ENV}',
    '{ "Ref": "Environment" }',
    '{ "name": "A", "value": "b" }',
  ])
    it(`"environment": ${value}`, () =>
      assert.ok(!spoken(task(`"environment": ${value}`)).includes('env-empty-object')));
});

describe('silent about a value in the wrong list', () => {
  // The member is being typed, null, or beside the one that belongs there: then only it is too much.
  for (const [own, foreign] of [
    ['environment', '"valueFrom":'],
    ['environment', '"valueFrom": null'],
    ['environment', '"value": "a", "valueFrom": "b"'],
    ['secrets', '"value":'],
    ['secrets', '"value": null'],
    ['secrets', '"valueFrom": "a", "value": "b"'],
  ])
    it(`${own}: ${foreign}`, () => {
      const all = spoken(task(`"${own}": [{ "name": "DB", ${foreign} }]`));
      assert.deepEqual(
        all.filter((rule) => rule === 'env-value-from' || rule === 'env-secret-has-value'),
        [],
      );
    });
});

function spoken(text: string): string[] {
  return analyzed(text).findings.map(({ rule }) => rule);
}
