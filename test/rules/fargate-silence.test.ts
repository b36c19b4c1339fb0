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

const FARGATE = '«"requiresCompatibilities": ["FARGATE"]»';
const WINDOWS = '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }»';
const SIZE = '"cpu": "1024", "memory": "2048"';

const task = (members: string, ofContainer = '"essential": true') =>
  `{ "family": "web", "networkMode": "awsvpc", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", ${ofContainer} }] }`;
const container = (members: string) => task(`${FARGATE}, ${SIZE}`, members);
const volume = (members: string) => task(`${FARGATE}, ${SIZE}, "volumes": [{ "name": "data", ${members} }]`);
const log = (members: string) => container(`«"logConfiguration": { ${members} }»`);
const logDriver = (driver: string) => container(`"logConfiguration": { «"logDriver": "${driver}"» }`);

const CASES: readonly Case[] = [
  { rule: 'fargate-cpu-required', speaks: task(`${FARGATE}, «"cpu": null», "memory": "2048"`), absent: ['cpu'] },
  {
    rule: 'fargate-memory-required',
    speaks: task(`${FARGATE}, "cpu": "1024", «"memory": null»`),
    absent: ['memory'],
  },
  { rule: 'fargate-cpu-memory-combination', speaks: task(`${FARGATE}, «"cpu": "256"», «"memory": "8192"»`) },
  {
    rule: 'fargate-cpu-memory-combination',
    speaks: task(
      `${FARGATE}, "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, «"cpu": "3000"», «"memory": "4096"»`,
    ),
  },
  { rule: 'fargate-windows-cpu', speaks: task(`${FARGATE}, ${WINDOWS}, «"cpu": "512"», "memory": "2048"`) },
  {
    rule: 'fargate-windows-memory-1-vcpu',
    speaks: task(`${FARGATE}, ${WINDOWS}, «"cpu": "1024"», «"memory": "1024"»`),
  },
  { rule: 'fargate-privileged', speaks: container('«"privileged": true»') },
  { rule: 'fargate-ipc-mode', speaks: task(`${FARGATE}, ${SIZE}, «"ipcMode": "task"»`) },
  { rule: 'fargate-pid-mode', speaks: task(`${FARGATE}, ${SIZE}, «"pidMode": "host"»`) },
  {
    rule: 'fargate-placement-constraints',
    speaks: task(
      `${FARGATE}, ${SIZE}, «"placementConstraints": [{ "type": "memberOf", "expression": "runningTasksCount == 1" }]»`,
    ),
  },
  { rule: 'fargate-unsupported-parameter', speaks: container('«"dockerSecurityOptions": ["no-new-privileges"]»') },
  { rule: 'fargate-unsupported-parameter', speaks: container('«"dnsSearchDomains": ["example.com"]»') },
  { rule: 'fargate-devices', speaks: container('"linuxParameters": { «"devices": [{ "hostPath": "/dev/snd" }]» }') },
  { rule: 'fargate-shared-memory', speaks: container('"linuxParameters": { «"sharedMemorySize": 256» }') },
  { rule: 'fargate-swap', speaks: container('"linuxParameters": { «"maxSwap": 256» }') },
  { rule: 'fargate-swap', speaks: container('«"linuxParameters": { "swappiness": 10 }»') },
  {
    rule: 'fargate-capability-add',
    speaks: container('"linuxParameters": { "capabilities": { «"add": ["NET_ADMIN"]» } }'),
  },
  { rule: 'fargate-capability-add', speaks: container('"linuxParameters": { «"capabilities": { "add": ["ALL"] }» }') },
  { rule: 'fargate-host-source-path', speaks: volume('«"host": { "sourcePath": "/srv/data" }»') },
  { rule: 'fargate-host-source-path', speaks: volume('"host": { «"sourcePath": "/srv/data"» }') },
  { rule: 'fargate-docker-volume', speaks: volume('«"dockerVolumeConfiguration": { "scope": "task" }»') },
  {
    rule: 'fargate-fsx-volume',
    speaks: volume('«"fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-1", "rootDirectory": "share" }»'),
  },
  { rule: 'fargate-log-driver', speaks: logDriver('gelf') },
  { rule: 'fargate-log-driver', speaks: log('"logDriver": "syslog"') },
  {
    rule: 'fargate-awslogs-stream-prefix',
    speaks: log(
      '«"logDriver": "awslogs"», «"options": { "awslogs-group": "/ecs/web", "awslogs-region": "eu-west-1" }»',
    ),
  },
  { rule: 'fargate-stop-timeout', speaks: container('«"stopTimeout": 121»') },
  { rule: 'fargate-start-timeout', speaks: container('«"startTimeout": 1»') },
  {
    rule: 'fargate-os-family',
    speaks: task(`${FARGATE}, ${SIZE}, "runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2016_FULL"» }`),
  },
  {
    rule: 'fargate-runtime-platform',
    speaks: task(`${FARGATE}, ${SIZE}, «"runtimePlatform": null»`),
    absent: ['runtimePlatform'],
  },
  {
    rule: 'fargate-nofile-max',
    speaks: container('"ulimits": [{ «"name": "nofile"», "softLimit": 1024, «"hardLimit": 1048577» }]'),
  },
  {
    rule: 'fargate-missing-compatibility',
    speaks: task('«"requiresCompatibilities": null», «"cpu": "1024"», «"memory": "2048"»'),
    absent: ['requiresCompatibilities'],
  },
  {
    rule: 'fargate-missing-compatibility',
    speaks: `{ «"networkMode": "awsvpc"», ${SIZE}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2" }] }`,
  },
];

/** Members that are objects, for which text is of a wrong type. */
const OBJECTS = [
  'runtimePlatform',
  'host',
  'linuxParameters',
  'capabilities',
  'logConfiguration',
  'dockerVolumeConfiguration',
  'fsxWindowsFileServerVolumeConfiguration',
];

/** What becomes of a member: its key with something else behind it, or nothing at all. */
const SPOILT: Readonly<Record<string, (key: string) => string>> = {
  'being typed': (key) => `"${key}": `,
  'of a wrong type': (key) => `"${key}": ${OBJECTS.includes(key) ? '"text"' : '{ "a": 1 }'}`,
  'a quoted placeholder': (key) => `"${key}": "\${VALUE}"`,
  'a placeholder': (key) => `"${key}": \${VALUE}`,
};

const MEMBER = /«"(\w+)"[^»]*»/g;

describe('silence of the Fargate rules', () => {
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

  it('every Fargate rule is here', () => {
    const here = new Set(CASES.map(({ rule }) => rule));
    // The schema has its own test; two are about the execution role.
    const elsewhere = /^fargate-(?:ephemeral-storage-range|execution-role-\w+)$/;
    const all = rules.filter(({ group }) => group === 'fargate').map(({ id }) => id);
    assert.deepEqual(
      all.filter((id) => !here.has(id) && !elsewhere.test(id)),
      [],
    );
  });

  it('a list of containers says nothing about Fargate', () => {
    const everything = CASES.map(({ speaks }) => /"containerDefinitions": (\[.*\]) \}$/.exec(speaks)?.[1] ?? '[]');
    for (const list of everything) assert.deepEqual(speaking(list), [], list);
  });

  for (const compatibilities of ['["EC2"]', '[]', 'null', '["${TYPE}"]', '["FAR']) {
    it(`requiresCompatibilities ${compatibilities} refuses nothing`, () => {
      for (const { rule, speaks } of CASES) {
        if (rule === 'fargate-missing-compatibility') continue;
        const other = speaks.replace('["FARGATE"]', compatibilities);
        assert.ok(!speaking(other).includes(rule), other);
      }
    });
  }
});

function speaking(text: string): string[] {
  const levels = { 'fargate-runtime-platform': 'hint' } as const;
  return analyzed(text.replace(/[«»]/g, ''), { levels })
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('fargate-'));
}
