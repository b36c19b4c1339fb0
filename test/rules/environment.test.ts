import assert from 'node:assert/strict';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { analyzed, applyFixes } from '../support/check.ts';

const ROLE = '"executionRoleArn": "arn:aws:iam::111122223333:role/web-execution"';
const PARAMETER = 'arn:aws:ssm:eu-west-1:111122223333:parameter/web';

const task = (members: string) =>
  `{ "family": "web", ${ROLE}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, ${members} }] }`;
const found = (members: string) => analyzed(task(members)).findings.map(({ rule }) => rule);

/** The members with the first fix of each finding applied; the findings are of this rule only. */
function mended(members: string, rule: string): string {
  const analysis = analyzed(task(members), { levels: { 'doc-not-strict-json': 'off' } });
  assert.deepEqual([...new Set(analysis.findings.map((finding) => finding.rule))], [rule]);
  return within(applyFixes(analysis, () => true));
}

const within = (text: string) => text.slice(task('').length - ' }] }'.length, -' }] }'.length);

describe('env-value-from: edges', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a whole list goes by its key, with its comments',
      `"environment": [{ "name": "A", "valueFrom": "${PARAMETER}/a" /* a */ }, { "name": "B", "valueFrom": "/b" }]`,
      `"secrets": [{ "name": "A", "valueFrom": "${PARAMETER}/a" /* a */ }, { "name": "B", "valueFrom": "/b" }]`,
    ],
    [
      'a whole list goes to the one that is there',
      `"environment": [{ "name": "A", "valueFrom": "/a" }], "secrets": [{ "name": "B", "valueFrom": "/b" }]`,
      `"secrets": [{ "name": "B", "valueFrom": "/b" }, { "name": "A", "valueFrom": "/a" }]`,
    ],
    [
      'what the secrets have already only goes',
      `"environment": [{ "name": "A", "valueFrom": "/a" }, { "name": "C", "value": "c" }], "secrets": [{ "name": "A", "valueFrom": "/a" }]`,
      `"environment": [{ "name": "C", "value": "c" }], "secrets": [{ "name": "A", "valueFrom": "/a" }]`,
    ],
    [
      'a list that is not there yet',
      `"environment": [{ "name": "A", "valueFrom": "/a" }, { "name": "C", "value": "c" }]`,
      `"environment": [{ "name": "C", "value": "c" }], "secrets": [{ "name": "A", "valueFrom": "/a" }]`,
    ],
    [
      'an empty list',
      `"secrets": [], "environment": [{ "name": "A", "valueFrom": "/a" }, { "name": "C", "value": "c" }]`,
      `"secrets": [{ "name": "A", "valueFrom": "/a" }], "environment": [{ "name": "C", "value": "c" }]`,
    ],
  ];
  for (const [what, before, after] of cases)
    it(what, () => assert.equal(squeezed(mended(before, 'env-value-from')), squeezed(after)));

  it('has no fix where the secrets are filled in later', () => {
    for (const secrets of ['${SECRETS}', '[{% include "secrets" %}]', '"${SECRETS}"']) {
      const { findings } = analyzed(task(`"environment": [{ "name": "A", "valueFrom": "/a" }], "secrets": ${secrets}`));
      assert.deepEqual(
        findings.map(({ rule, fixes }) => [rule, fixes]),
        [['env-value-from', []]],
        secrets,
      );
    }
  });

  it('leaves an element with both to doc-unknown-property', () =>
    assert.deepEqual(found('"environment": [{ "name": "A", "value": "a", "valueFrom": "/a" }]'), [
      'doc-unknown-property',
    ]));

  it('leaves a missing name to its own rule', () =>
    assert.deepEqual(found('"environment": [{ "valueFrom": "/a" }]').sort(), ['env-name-required', 'env-value-from']));
});

describe('env-secret-has-value: edges', () => {
  it('plain values of a whole list become the environment', () =>
    assert.equal(
      mended('"secrets": [{ "name": "A", "value": "a" }, { "name": "B", "value": "b" }]', 'env-secret-has-value'),
      '"environment": [{ "name": "A", "value": "a" }, { "name": "B", "value": "b" }]',
    ));

  for (const source of [`${PARAMETER}/a`, '/web/a', '${A}'])
    it(`${source} only gets the right key`, () =>
      assert.equal(
        mended(`"secrets": [{ "name": "A", "value": "${source}" }]`, 'env-secret-has-value'),
        `"secrets": [{ "name": "A", "valueFrom": "${source}" }]`,
      ));

  it('offers a secret to fill in, in the Region and account of the document', () => {
    const analysis = analyzed(
      task(`"secrets": [{ "name": "A", "value": "a" }, { "name": "B", "valueFrom": "${PARAMETER}/b" }]`),
    );
    const [finding] = analysis.findings;
    assert.deepEqual(
      finding?.fixes?.map(({ title }) => title),
      ['Move A to environment', 'Take A from Secrets Manager'],
    );
    assert.equal(
      within(applyEdits(analysis.text, toTextEdits(analysis.tree, finding?.fixes?.[1]?.edits ?? []))),
      `"secrets": [{ "name": "A", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:A-AbCdEf" }, { "name": "B", "valueFrom": "${PARAMETER}/b" }]`,
    );
  });
});

describe('env-duplicate-name: edges', () => {
  const pairs = (...all: readonly string[]) =>
    `"environment": [${all.map((pair) => `{ "name": "${pair[0]}", "value": "${pair.slice(1)}" }`).join(', ')}]`;

  it('of three the last stays', () =>
    assert.equal(mended(pairs('A1', 'B2', 'A3', 'A1'), 'env-duplicate-name'), pairs('B2', 'A1')));

  it('only the same value goes without a question', () => {
    const { findings } = analyzed(task(pairs('A1', 'A3', 'A1')));
    assert.deepEqual(
      findings.map(({ fixes }) => fixes?.[0]?.safe),
      [true, false],
    );
  });

  it('capitals make another variable', () => assert.deepEqual(found(pairs('A1', 'a1')), []));

  it('another container has an environment of its own', () => {
    const one = (name: string) => `{ "name": "${name}", "image": "example/web:4.2", "memory": 8, ${pairs('A1')} }`;
    assert.deepEqual(analyzed(`[${one('a')}, ${one('b')}]`).findings, []);
  });
});

describe('env-shadows-secret: edges', () => {
  it('leaves what stands in the wrong list to the rule about that', () => {
    assert.deepEqual(
      found(`"environment": [{ "name": "A", "valueFrom": "/a" }], "secrets": [{ "name": "A", "valueFrom": "/a" }]`),
      ['env-value-from'],
    );
    assert.deepEqual(
      found(`"environment": [{ "name": "A", "value": "a" }], "secrets": [{ "name": "A", "value": "a" }]`),
      ['env-secret-has-value'],
    );
  });
});

describe('env-looks-like-arn: edges', () => {
  const variable = (name: string, value: string) => `"environment": [{ "name": "${name}", "value": "${value}" }]`;
  for (const [name, value] of [
    ['DB_SECRET_ARN', `${PARAMETER}/db`],
    ['dbSecretArn', `${PARAMETER}/db`],
    ['DB_SECRET_ID', `${PARAMETER}/db`],
    ['TOPIC', 'arn:aws:sns:eu-west-1:111122223333:orders'],
    ['WINDOW', 'arn:aws:ssm:eu-west-1:111122223333:maintenancewindow/mw-0a1b2c3d4e5f67890'],
    ['DB', 'arn:aws:ssm:eu-west-1:ACCOUNT:parameter/db'],
    ['DB', '/web/db'],
  ] as const)
    it(`silent about ${name} = ${value}`, () => assert.deepEqual(found(variable(name, value)), []));

  it('moves one of several', () =>
    assert.equal(
      squeezed(
        mended(
          `"environment": [{ "name": "A", "value": "a" }, { "name": "DB", "value": "${PARAMETER}/db" }]`,
          'env-looks-like-arn',
        ),
      ),
      squeezed(
        `"environment": [{ "name": "A", "value": "a" }], "secrets": [{ "name": "DB", "valueFrom": "${PARAMETER}/db" }]`,
      ),
    ));
});

describe('env-reserved: edges', () => {
  it('FLUENT_HOST is free where ECS does not set it', () =>
    assert.deepEqual(found('"environment": [{ "name": "FLUENT_HOST", "value": "logs" }]'), []));
});

describe('env-name-format: edges', () => {
  const cases: Readonly<Record<string, string>> = { ' A': 'A', 'A B=C ': 'A_B_C', '=A': 'A', ' ': ' ', '=': '=' };
  for (const [name, better] of Object.entries(cases))
    it(`"${name}"`, () =>
      assert.equal(
        mended(`"environment": [{ "name": "${name}", "value": "1" }]`, 'env-name-format'),
        `"environment": [{ "name": "${better}", "value": "1" }]`,
      ));
  for (const name of ['a.b', 'A-B', 'ⓐ', 'A$', '${A B}'])
    it(`silent about ${name}`, () =>
      assert.deepEqual(found(`"environment": [{ "name": "${name}", "value": "1" }]`), []));
});

describe('env-empty-object: edges', () => {
  const cases: Readonly<Record<string, string>> = {
    '"environment": {}': '"environment": []',
    '"environment": { "A": "a", "B": 1.10, }':
      '"environment": [{ "name": "A", "value": "a" }, { "name": "B", "value": "1.10" },]',
    '"environment": {\n  // first\n  "A": "a", // behind\n  "B": "b"\n  /* last */ }':
      '"environment": [\n  // first\n  { "name": "A", "value": "a" }, // behind\n  { "name": "B", "value": "b" }\n  /* last */ ]',
    '"environment": {"A":"${A}"}': '"environment": [{ "name": "A", "value": "${A}" }]',
  };
  for (const [written, right] of Object.entries(cases)) {
    it(written, () => {
      const analysis = analyzed(task(written));
      assert.equal(within(applyFixes(analysis, ({ rule }) => rule === 'env-empty-object')), right);
      assert.ok(!analysis.findings.some(({ rule }) => rule === 'doc-array-expected'));
    });
  }

  it('asks before a comment between a key and its value goes', () => {
    const fixes = ['{ "A": "a" }', '{ "A": /* why */ "a" }'].map(
      (map) => analyzed(task(`"environment": ${map}`)).findings.find(({ rule }) => rule === 'env-empty-object')?.fixes,
    );
    assert.deepEqual(
      fixes.map((all) => all?.[0]?.safe),
      [true, false],
    );
  });

  for (const map of ['{ "A": null }', '{ "A": ["a"] }', '{ "A": ${A} }', '{ ${ALL} }', '{ "A": { "B": "b" } }'])
    it(`no fix for ${map}`, () => {
      const own = analyzed(task(`"environment": ${map}`)).findings.filter(({ rule }) => rule === 'env-empty-object');
      assert.deepEqual(
        own.map(({ fixes }) => fixes),
        [[]],
      );
    });

  it('a single element lacks only its brackets', () =>
    assert.deepEqual(found('"environment": { "name": "A", "value": "a" }'), ['doc-array-expected']));
});

describe('environment files: edges', () => {
  const files = (value: string) => `"environmentFiles": [{ "value": "${value}", "type": "s3" }]`;
  for (const value of ['arn:aws:s3:::config/.env', 'arn:aws:s3:::config/a.txt.env', 'arn:aws:s3:::config/${NAME}'])
    it(`silent about ${value}`, () => assert.deepEqual(found(files(value)), []));
  for (const value of ['arn:aws:s3:::config/a.ENV', 'arn:aws:s3:::config/env'])
    it(value, () => assert.deepEqual(found(files(value)), ['envfile-extension']));
  it('a place that is no ARN has one finding', () =>
    assert.deepEqual(found(files('s3://config/a.txt')), ['envfile-arn']));
});

/** Without the line ends and blanks that new elements come with. */
const squeezed = (text: string) => text.replace(/\s+/g, '');
