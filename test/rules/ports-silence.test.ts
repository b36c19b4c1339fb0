import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { analyzed } from '../support/check.ts';

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

const task = (mappings: string, members = '"cpu": "1"') =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "nginx", "memory": 128, "portMappings": [${mappings}] }] }`;
const WINDOWS = '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }»';
const singles = Array.from({ length: 95 }, (_, port) => `{ "containerPort": ${7000 + port} }`).join();
const ranges = Array.from(
  { length: 100 },
  (_, i) => `{ "containerPortRange": "${i * 9 + 100}-${i * 9 + 104}" }`,
).join();

const CASES: readonly Case[] = [
  // Its own member is missing: that is when it speaks.
  { rule: 'port-container-port-required', speaks: task('{ "hostPort": 80 }') },
  {
    rule: 'port-duplicate-host-port',
    speaks: task(
      '{ "containerPort": 80, "hostPort": 8080 }, { "containerPort": 81, «"hostPort": 8080» }',
      '«"networkMode": "bridge"»',
    ),
    // Without networkMode AWS assumes bridge.
    absent: ['networkMode'],
  },
  {
    rule: 'port-duplicate-host-port',
    speaks: task('{ "containerPort": 80 }, { «"containerPort": 80» }', '«"networkMode": "awsvpc"»'),
  },
  {
    rule: 'port-duplicate-host-port',
    speaks: task('{ "containerPort": 80 }, { "containerPort": 80, «"protocol": "tcp"» }', '"networkMode": "awsvpc"'),
    absent: ['protocol'],
  },
  {
    rule: 'port-duplicate-container-port',
    speaks: task('{ "containerPort": 80 }, { «"containerPort": 80» }', '«"networkMode": "bridge"»'),
    absent: ['networkMode'],
  },
  {
    rule: 'port-same-port-two-protocols',
    speaks: task('{ «"containerPort": 53» }, { "containerPort": 53, «"protocol": "udp"» }'),
  },
  {
    rule: 'port-reserved-host-port',
    speaks: task('{ "containerPort": 80, «"hostPort": 22» }', '«"networkMode": "bridge"»'),
    absent: ['networkMode'],
  },
  {
    rule: 'port-reserved-host-port-windows',
    speaks: task('{ «"containerPort": 445», «"hostPort": 445» }', WINDOWS),
  },
  {
    rule: 'port-windows-80-task-role',
    speaks: task('{ «"containerPort": 80», «"hostPort": 80» }', `«"taskRoleArn": "web"», ${WINDOWS}`),
  },
  {
    rule: 'port-host-port-ephemeral',
    speaks: task('{ «"containerPort": 80», «"hostPort": 40000» }', '«"networkMode": "bridge"»'),
    absent: ['networkMode'],
  },
  { rule: 'port-reserved-count', speaks: task(`${singles}, { «"containerPort": 80» }`, '«"networkMode": "host"»') },
  {
    rule: 'port-fargate-windows-3150',
    speaks: task('{ «"containerPort": 3150» }', `«"requiresCompatibilities": ["FARGATE"]», ${WINDOWS}`),
  },
  { rule: 'port-range-format', speaks: task('{ "containerPortRange": "8000" }') },
  { rule: 'port-range-order', speaks: task('{ «"containerPortRange": "8010-8000"» }') },
  {
    rule: 'port-range-overlap',
    speaks: task('{ «"containerPort": 8005» }, { «"containerPortRange": "8000-8010"» }'),
  },
  { rule: 'port-range-count', speaks: task(`${ranges}, { «"containerPortRange": "8000-8010"» }`) },
  {
    rule: 'port-range-host-port',
    speaks: task('{ «"containerPortRange": "8000-8010"», «"hostPort": 8000» }'),
  },
  {
    rule: 'port-range-mode',
    speaks: task('{ «"containerPortRange": "8000-8010"» }', '«"networkMode": "host"»'),
  },
  {
    rule: 'port-range-large',
    speaks: task('{ «"containerPortRange": "8000-9999"» }', '«"networkMode": "bridge"»'),
    absent: ['networkMode'],
  },
  {
    rule: 'port-name-unique',
    speaks: task('{ "containerPort": 80, "name": "web" }, { "containerPort": 81, «"name": "web"» }'),
  },
  {
    rule: 'port-app-protocol-needs-name',
    speaks: task('{ "containerPort": 80, «"appProtocol": "http"» }'),
  },
  {
    rule: 'port-app-protocol-mode',
    speaks: task('{ "containerPort": 80, «"appProtocol": "http"» }', '«"networkMode": "host"»'),
  },
  { rule: 'port-app-protocol-case', speaks: task('{ "containerPort": 80, «"appProtocol": "HTTP"» }') },
  {
    rule: 'port-unexposed',
    speaks: task('{ «"containerPort": 80» }').replace(
      '"memory": 128',
      '"memory": 128, «"environment": [{ "name": "PORT", "value": "3000" }]»',
    ),
  },
];

/** What becomes of a member: its key with something else behind it, or nothing at all. */
const SPOILT: Readonly<Record<string, (key: string) => string>> = {
  'being typed': (key) => `"${key}": `,
  'of a wrong type': (key) => `"${key}": ${key === 'runtimePlatform' ? '"WINDOWS"' : '{ "a": 1 }'}`,
  'a quoted placeholder': (key) => `"${key}": "\${VALUE}"`,
  'a placeholder': (key) => `"${key}": \${VALUE}`,
};

const MEMBER = /«"(\w+)"[^»]*»/g;

describe('silence of the port rules', () => {
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

  it('every port rule is here', () => {
    const here = new Set(CASES.map(({ rule }) => rule));
    const ofSchema = ['port-name-pattern', 'port-number-range', 'port-protocol-value'];
    const all = rules.filter(({ group }) => group === 'ports').map(({ id }) => id);
    assert.deepEqual(
      all.filter((id) => !here.has(id) && !ofSchema.includes(id)),
      [],
    );
  });

  it('a mapping that a template completes lacks nothing', () => {
    for (const mapping of [
      '{ ${PORTS} }',
      '{ "hostPort": 80, ${REST} }',
      '{ "Ref": "Mapping" }',
      '{ "ContainerPort": 80 }',
    ]) {
      assert.ok(!speaking(task(mapping)).includes('port-container-port-required'), mapping);
    }
  });
});

function speaking(text: string): string[] {
  return analyzed(text.replace(/[«»]/g, ''))
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('port-'));
}
