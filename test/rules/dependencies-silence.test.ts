import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { analyzed } from '../support/check.ts';

/**
 * A document in which a rule about dependencies, links, health checks, tags or constraints speaks falls silent when one
 * of the values it reads is absent, being typed, of a wrong type or a placeholder, quoted or not. `absent` names the
 * members whose absence means something instead.
 */

interface Case {
  readonly rule: string;
  /** Where the rule speaks. A member between « and » is the one that is taken away or spoilt, one after the other. */
  readonly speaks: string;
  /** Keys whose absence leaves the finding. */
  readonly absent?: readonly string[];
}

const container = (members: string) => `{ ${members}, "image": "example/app:1", "memory": 64 }`;
const one = (...containers: string[]) => `{ "family": "web", "containerDefinitions": [${containers.join()}] }`;
const check = (members: string) => one(container(`"name": "a", "healthCheck": { ${members} }`));
const beside = (member: string) => `${one(container('"name": "a"')).slice(0, -2)}, ${member} }`;
const depends = (condition: string) => `«"dependsOn": [{ "containerName": "b", "condition": "${condition}" }]»`;
const entry = (condition: string) => `"dependsOn": [{ «"containerName": "b"», «"condition": "${condition}"» }]`;

const CASES: readonly Case[] = [
  {
    rule: 'depends-unknown-container',
    speaks: one(
      container('"name": "a", "dependsOn": [{ «"containerName": "x"», "condition": "START" }]'),
      container('«"name": "b"»'),
    ),
  },
  {
    rule: 'depends-self',
    speaks: one(container('«"name": "a"», "dependsOn": [{ «"containerName": "a"», "condition": "START" }]')),
  },
  {
    rule: 'depends-cycle',
    speaks: one(
      container('«"name": "a"», "dependsOn": [{ «"containerName": "b"», "condition": "START" }]'),
      container('"name": "b", «"dependsOn": [{ "containerName": "a", "condition": "START" }]»'),
    ),
  },
  {
    rule: 'depends-complete-on-essential',
    speaks: one(container(`"name": "a", ${entry('SUCCESS')}`), container('«"name": "b"», «"essential": true»')),
    // Essential is what a container is when nothing is said.
    absent: ['essential'],
  },
  {
    rule: 'depends-complete-on-essential',
    speaks: one(container(`"name": "a", ${depends('COMPLETE')}`), container('"name": "b"')),
  },
  {
    rule: 'depends-healthy-without-health-check',
    speaks: one(container(`"name": "a", ${entry('HEALTHY')}`), container('«"name": "b"»')),
  },
  {
    rule: 'depends-duplicate',
    speaks: one(
      container(
        `"name": "a", "dependsOn": [{ "containerName": "b", "condition": "START" }, { «"containerName": "b"», «"condition": "START"» }]`,
      ),
      container('"name": "b"'),
    ),
  },
  {
    rule: 'depends-firelens-condition',
    speaks: one(
      container(`"name": "a", ${entry('SUCCESS')}`),
      container('«"name": "b"», «"essential": false», «"firelensConfiguration": { "type": "fluentbit" }»'),
    ),
  },
  {
    rule: 'depends-missing-on-links',
    speaks: one(
      container('"name": "a", «"links": ["b"]»'),
      container('«"name": "b"», «"healthCheck": { "command": ["CMD", "/ok"] }»'),
    ),
  },
  {
    rule: 'depends-restart-complete',
    speaks: one(
      container(`"name": "a", ${entry('SUCCESS')}`),
      container(
        '«"name": "b"», "essential": false, "restartPolicy": { «"enabled": true», «"ignoredExitCodes": [1]», «"restartAttemptPeriod": 60» }',
      ),
    ),
    absent: ['ignoredExitCodes', 'restartAttemptPeriod'],
  },
  {
    rule: 'container-link-format',
    speaks: one(container('"name": "a", «"links": ["b:c:d"]»'), container('"name": "b"')),
  },
  {
    rule: 'container-link-unknown',
    speaks: one(container('"name": "a", «"links": ["x"]»'), container('«"name": "b"»')),
  },
  { rule: 'container-link-cycle', speaks: one(container('«"name": "a"», «"links": ["a"]»')) },
  {
    rule: 'container-volumes-from-unknown',
    speaks: one(container('"name": "a", "volumesFrom": [{ «"sourceContainer": "x"» }]'), container('«"name": "b"»')),
  },
  {
    rule: 'container-volumes-from-cycle',
    speaks: one(container('«"name": "a"», "volumesFrom": [{ «"sourceContainer": "a"» }]')),
  },
  {
    rule: 'container-volumes-from-cycle',
    speaks: one(
      container('«"name": "a"», «"links": ["b"]»'),
      container('«"name": "b"», "volumesFrom": [{ «"sourceContainer": "a"» }]'),
    ),
  },
  { rule: 'health-command-prefix', speaks: check('«"command": ["/ok"]»') },
  { rule: 'health-cmd-shell-arguments', speaks: check('«"command": ["CMD-SHELL", "a", "b"]»') },
  { rule: 'health-cmd-shell-operators', speaks: check('«"command": ["CMD", "a", "||", "b"]»') },
  { rule: 'health-quoted-array', speaks: check('«"command": ["CMD-SHELL, a"]»') },
  {
    rule: 'health-timeout-exceeds-interval',
    speaks: check('"command": ["CMD", "/ok"], «"timeout": 40», «"interval": 20»'),
    absent: ['interval'],
  },
  { rule: 'health-exit-code', speaks: check('«"command": ["CMD-SHELL", "curl localhost"]»') },
  // Their own members are missing: that is when these speak.
  {
    rule: 'health-image-check-ignored',
    speaks: one(container('"name": "a", «"essential": true»')),
    absent: ['essential'],
  },
  { rule: 'tag-missing', speaks: one(container('"name": "a"')) },
  {
    rule: 'tag-key-unique',
    speaks: beside('"tags": [{ "key": "x" }, { «"key": "x"» }]'),
  },
  {
    rule: 'tag-aws-prefix',
    speaks: beside('"tags": [{ «"key": "aws:x"» }]'),
  },
  {
    rule: 'tag-aws-prefix',
    speaks: beside('"tags": [{ "key": "x", «"value": "aws:x"» }]'),
  },
  {
    rule: 'task-placement-expression',
    speaks: beside('"placementConstraints": [{ «"type": "memberOf"» }]'),
  },
  {
    rule: 'task-placement-expression',
    speaks: beside('"placementConstraints": [{ "type": "memberOf", «"expression": ""» }]'),
    absent: ['expression'],
  },
];

/** What becomes of a member: its key with something else behind it, or nothing at all. */
const SPOILT: Readonly<Record<string, (key: string) => string>> = {
  'being typed': (key) => `"${key}": `,
  'of a wrong type': (key) => `"${key}": ${/^(?:dependsOn|links|command|ignoredExitCodes)$/.test(key) ? '7' : '[[]]'}`,
  'a quoted placeholder': (key) => `"${key}": "\${VALUE}"`,
  'a placeholder': (key) => `"${key}": \${VALUE}`,
};

/** Rules that are told by what is absent: the document with that member half-written. */
const ABSENT: readonly (readonly [rule: string, text: string])[] = ['', '"${X}"', '${X}', '7', '{ ${X} }'].flatMap(
  (value) => [
    [
      'depends-healthy-without-health-check',
      one(
        container('"name": "a", "dependsOn": [{ "containerName": "b", "condition": "HEALTHY" }]'),
        container(`"name": "b", "healthCheck": ${value}`),
      ),
    ] as const,
    ['health-image-check-ignored', one(container(`"name": "a", "healthCheck": ${value}`))] as const,
    ['tag-missing', beside(`"tags": ${value}`)] as const,
    [
      'task-placement-expression',
      beside(`"placementConstraints": [{ "type": "memberOf", "expression": ${value} }]`),
    ] as const,
    [
      'depends-missing-on-links',
      one(
        container(`"name": "a", "links": ["b"], "dependsOn": ${value}`),
        container('"name": "b", "healthCheck": { "command": ["CMD", "/ok"] }'),
      ),
    ] as const,
  ],
);

const MEMBER = /«"(\w+)"[^»]*»/g;

describe('silence of the rules about dependencies, links, health checks, tags and constraints', () => {
  for (const { rule, speaks, absent = [] } of CASES) {
    const whole = speaks.replace(/[«»]/g, '');
    it(`${rule} speaks`, () => assert.ok(speaking(whole).includes(rule), whole));

    for (const member of speaks.matchAll(MEMBER)) {
      const key = member[1] as string;
      const withInstead = (text: string) => {
        const spoilt = speaks.slice(0, member.index) + text + speaks.slice(member.index + member[0].length);
        return spoilt.replace(/[«»]/g, '').replace(/, (?=[,}])|(?<=\{ ), /g, ' ');
      };
      const silentAbout = (text: string) => assert.ok(!speaking(text).includes(rule), text);

      if (!absent.includes(key)) it(`${rule}: ${key} absent`, () => silentAbout(withInstead('')));
      for (const [how, spoil] of Object.entries(SPOILT)) {
        it(`${rule}: ${key} ${how}`, () => silentAbout(withInstead(spoil(key))));
      }
    }
  }

  for (const [rule, text] of ABSENT) it(`${rule}: ${text}`, () => assert.ok(!speaking(text).includes(rule)));

  it('a template may bring the container that is missing', () => {
    for (const more of [
      '${MORE}',
      '"${MORE}"',
      '{{ more }}',
      '{ "name": "${NAME}", "image": "example/x:1", "memory": 64 }',
      '{ "image": "example/x:1", "memory": 64 }',
    ]) {
      for (const members of [
        '"links": ["x"]',
        '"volumesFrom": [{ "sourceContainer": "x" }]',
        '"dependsOn": [{ "containerName": "x", "condition": "START" }]',
      ]) {
        const text = one(container(`"name": "a", ${members}`), more);
        assert.deepEqual(
          speaking(text).filter((rule) => rule.includes('unknown')),
          [],
          text,
        );
      }
    }
  });

  it('a single container says nothing about the others', () => {
    const text =
      '{ "name": "a", "image": "example/a:1", "memory": 64, "links": ["x"], "dependsOn": [{ "containerName": "x", "condition": "HEALTHY" }] }';
    assert.deepEqual(speaking(text), ['health-image-check-ignored']);
  });

  it('in a list of containers nothing is said about the tags of the task', () =>
    assert.deepEqual(
      speaking('[{ "name": "a", "image": "example/a:1", "memory": 64, "essential": false }]').filter((rule) =>
        rule.startsWith('tag-'),
      ),
      [],
    ));

  it('every rule of these is here', () => {
    const here = new Set(CASES.map(({ rule }) => rule));
    const all = rules.filter((rule) => rule.group === 'dependencies' || (rule.group === 'health' && 'check' in rule));
    assert.deepEqual(
      all.map(({ id }) => id).filter((id) => !here.has(id)),
      [],
    );
  });
});

/** Every rule that speaks, also of those that are off at first. */
function speaking(text: string): string[] {
  const levels = { 'health-image-check-ignored': 'hint', 'tag-missing': 'hint' } as const;
  return analyzed(text, { levels }).findings.map(({ rule }) => rule);
}
