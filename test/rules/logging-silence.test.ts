import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { analyzed } from '../support/check.ts';
import { spoiltForms } from '../support/spoilt.ts';

/**
 * A document in which a rule speaks falls silent when one of the values it reads is absent, being typed, of a wrong
 * type or a placeholder, quoted or not. `absent` names the members whose absence means something instead.
 */

interface Case {
  readonly rule: string;
  /** Where the rule speaks. A member between « and » is the one that is taken away or spoilt, one after the other. */
  readonly speaks: string;
  /** Keys whose absence leaves the finding. */
  readonly absent?: readonly string[];
}

const AWSLOGS = '"awslogs-group": "/ecs/web", "awslogs-region": "eu-west-1"';
const SPLUNK = '"splunk-url": "https://splunk.example.com:8088"';

const log = (driver: string, options: string, more = '') =>
  `«"logConfiguration": { «"logDriver": "${driver}"», «"options": { ${options} }»${more} }»`;
const container = (members: string) => `{ "name": "web", "image": "example/web:4.2", "memory": 128, ${members} }`;
const task = (members: string, level = '"cpu": "256"') =>
  `{ "family": "web", ${level}, "containerDefinitions": [${container(members)}] }`;
const awslogs = (options: string) => task(log('awslogs', options));
const WINDOWS = '«"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"» }»';
const TOKEN = '"secretOptions": [{ «"name": "splunk-token"», "valueFrom": "splunk-token" }]';

const CASES: readonly Case[] = [
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
    speaks: task(log('fluentd', '"tag": "web"'), `${WINDOWS}, «"requiresCompatibilities": ["EC2"]»`),
    // Without them AWS assumes EC2.
    absent: ['requiresCompatibilities', 'options'],
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
  { rule: 'log-missing', speaks: task('"cpu": 1') },
  {
    rule: 'log-secret-option-also-option',
    speaks: task(log('splunk', `${SPLUNK}, «"splunk-token": "0a1b"»`, `, ${TOKEN}`)),
  },
];

/** Rules that speak about a member whose value says nothing to them. */
const WHATEVER_THE_VALUE: Readonly<Record<string, readonly string[]>> = {
  'log-windows-driver': ['options'],
  'log-secret-option-also-option': ['splunk-token'],
};

describe('silence of the logging rules', () => {
  for (const { rule, speaks, absent = [] } of CASES) {
    const whole = speaks.replace(/[«»]/g, '');
    it(`${rule} speaks`, () => assert.ok(speaking(whole).includes(rule), whole));

    for (const { key, how, text } of spoiltForms(speaks)) {
      if (how === 'absent' ? absent.includes(key) : WHATEVER_THE_VALUE[rule]?.includes(key)) continue;
      it(`${rule}: ${key} ${how}`, () => assert.ok(!speaking(text).includes(rule), text));
    }
  }

  it('every logging rule is here', () => {
    const here = new Set(CASES.map(({ rule }) => rule));
    const all = rules.filter(({ group }) => group === 'logging').map(({ id }) => id);
    assert.deepEqual(
      all.filter((id) => !here.has(id)),
      [],
    );
  });

  for (const options of [
    '"options": { ${OPTIONS} }',
    '"options": { "awslogs-region": "eu-west-1", ${OPTIONS} }',
    '"options": { "${KEY}": "/ecs/web", "awslogs-region": "eu-west-1" }',
    '"options": { "Ref": "Options" }',
    '"secretOptions": [${OPTIONS}]',
    '"secretOptions": "${OPTIONS}"',
    '"options": { "awslogs-region": "eu-west-1" }, "secretOptions": [{ "name": "${NAME}", "valueFrom": "group" }]',
    '"options": { "awslogs-region": "eu-west-1" }, "secretOptions": [{ "name": "awslogs-group", "valueFrom": "group" }]',
    '"Options": { "awslogs-group": "/ecs/web" }',
    '${REST}',
  ]) {
    it(`lacks nothing: ${options}`, () => {
      const text = task(`"logConfiguration": { "logDriver": "awslogs", ${options} }`);
      assert.ok(!speaking(text).includes('log-awslogs-required-options'), text);
    });
  }

  it('lacks nothing while it is being typed', () => {
    const text = awslogs('"awslogs-region": "eu-west-1", "mode": "non-blocking"').replace(/[«»]/g, '');
    const start = text.indexOf('"logDriver"');
    // A word that is half there is one of the wrong modes for a moment.
    for (let end = start; end < text.indexOf('" }'); end++)
      assert.deepEqual(
        speaking(text.slice(0, end)).filter((rule) => rule !== 'log-mode-value'),
        [],
        text.slice(start, end),
      );
  });

  it('a form that a script fills in has empty options', () => {
    const options = '"options": { "awslogs-group": "", "awslogs-region": "eu-west-1" }';
    const form = task(`"logConfiguration": { "logDriver": "awslogs", ${options} }`).replace('example/web:4.2', '');
    assert.deepEqual(speaking(form), []);
  });

  it('a container that is null or no object', () => {
    for (const log of ['null', '[]', '"awslogs"', '{}', '{ "logDriver": null }', '{ "logDriver": "loki" }'])
      assert.deepEqual(
        speaking(task(`"logConfiguration": ${log}`)).filter((id) => id !== 'log-missing'),
        [],
      );
  });
});

function speaking(text: string): string[] {
  const off = rules.filter((rule) => rule.default === 'off').map(({ id }) => [id, 'hint'] as const);
  return analyzed(text, { levels: Object.fromEntries(off) })
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('log-'));
}
