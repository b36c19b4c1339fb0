import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { analyzed } from '../support/check.ts';
import { spoil, whole } from '../support/spoil.ts';

interface Case {
  readonly rule: string;
  /** Where the rule speaks; each member between « and » is taken away and spoilt in turn, and the rule falls silent. */
  readonly speaks: string;
  /** Members that may as well be absent. */
  readonly absent?: readonly string[];
}

const task = (container: string, members = '"cpu": "256"') =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:1", "memory": 128, ${container} }] }`;
const linux = (member: string) => task(`"linuxParameters": { ${member} }`);
const two = (controls: string) =>
  task(
    `"systemControls": [{ "namespace": "net.core.somaxconn", "value": "1" }] }, { "name": "api", "image": "example/api:1", "memory": 64, ${controls}`,
    '«"networkMode": "awsvpc"»',
  );

const CASES: readonly Case[] = [
  { rule: 'linux-capability-name', speaks: linux('«"capabilities": { "add": ["net_admin"] }»') },
  { rule: 'linux-capability-name', speaks: task('«"linuxParameters": { "capabilities": { "add": ["CAP_KILL"] } }»') },
  { rule: 'linux-capability-name', speaks: linux('"capabilities": { «"drop": ["NET"]» }') },
  { rule: 'linux-capability-add-and-drop', speaks: linux('"capabilities": { «"add": ["KILL"]», «"drop": ["KILL"]» }') },
  {
    rule: 'linux-capability-drop-all',
    speaks: task(
      '«"linuxParameters": { "capabilities": { "add": ["KILL"] } }»',
      '«"runtimePlatform": { "operatingSystemFamily": "LINUX" }»',
    ),
    absent: ['linuxParameters', 'runtimePlatform'],
  },
  {
    rule: 'linux-capability-drop-all',
    speaks: task('"linuxParameters": { «"capabilities": { "add": ["KILL"] }» }'),
    absent: ['capabilities'],
  },
  {
    rule: 'linux-capability-drop-all',
    speaks: task('"linuxParameters": { "capabilities": { «"drop": []» } }'),
    absent: ['drop'],
  },
  {
    rule: 'linux-tmpfs-option',
    speaks: linux('«"tmpfs": [{ "containerPath": "/x", "size": 1, "mountOptions": ["size=1"] }]»'),
  },
  {
    rule: 'linux-tmpfs-option',
    speaks: linux('"tmpfs": [{ "containerPath": "/x", "size": 1, «"mountOptions": ["read"]» }]'),
  },
  { rule: 'linux-tmpfs-path', speaks: linux('"tmpfs": [{ «"containerPath": "x"», "size": 1 }]') },
  { rule: 'linux-swappiness-needs-max-swap', speaks: linux('«"swappiness": 10»') },
  { rule: 'linux-ulimit-order', speaks: task('«"ulimits": [{ "name": "core", "softLimit": 2, "hardLimit": 1 }]»') },
  { rule: 'linux-ulimit-order', speaks: task('"ulimits": [{ "name": "core", «"softLimit": 2», «"hardLimit": 1» }]') },
  {
    rule: 'linux-ulimit-duplicate',
    speaks: task(
      '"ulimits": [{ "name": "core", "softLimit": 1, "hardLimit": 1 }, { «"name": "core"», "softLimit": 1, "hardLimit": 1 }]',
    ),
  },
  {
    rule: 'linux-sysctl-net-host',
    speaks: task(
      '«"systemControls": [{ "namespace": "net.core.somaxconn", "value": "1" }]»',
      '«"networkMode": "host"»',
    ),
  },
  {
    rule: 'linux-sysctl-net-host',
    speaks: task('"systemControls": [{ «"namespace": "net.core.somaxconn"», "value": "1" }]', '"networkMode": "host"'),
  },
  {
    rule: 'linux-sysctl-ipc-host',
    speaks: task('«"systemControls": [{ "namespace": "fs.mqueue.msg_max", "value": "1" }]»', '«"ipcMode": "host"»'),
  },
  {
    rule: 'linux-sysctl-awsvpc-shared',
    speaks: two('«"systemControls": [{ "namespace": "net.core.somaxconn", "value": "2" }]»'),
  },
  {
    rule: 'linux-sysctl-awsvpc-shared',
    speaks: two('"systemControls": [{ «"namespace": "net.core.somaxconn"», «"value": "2"» }]'),
  },
  { rule: 'linux-init-process', speaks: task('«"interactive": true»') },
  {
    rule: 'linux-init-process',
    speaks: task('"pseudoTerminal": true, "linuxParameters": { «"initProcessEnabled": false» }', '«"pidMode": null»'),
    absent: ['initProcessEnabled', 'pidMode'],
  },
];

const OFF = rules.filter((rule) => rule.default === 'off' && rule.group === 'linux-parameters');
const levels = Object.fromEntries(OFF.map(({ id, severity }) => [id, severity]));

describe('silence of the rules about Linux parameters', () => {
  for (const { rule, speaks, absent = [] } of CASES) {
    it(`${rule} speaks`, () => assert.ok(speaking(whole(speaks)).includes(rule), whole(speaks)));
    for (const { key, how, text } of spoil(speaks)) {
      // A member that is null counts as absent.
      if (absent.includes(key) && (how === 'absent' || how === 'null')) continue;
      it(`${rule}: ${key} ${how}`, () => assert.ok(!speaking(text).includes(rule), text));
    }
  }

  it('every rule of the group is here', () => {
    const here = new Set(CASES.map(({ rule }) => rule));
    const ofSchema = rules.filter((rule) => 'explain' in rule).map(({ id }) => id);
    const all = rules.filter(({ group }) => group === 'linux-parameters').map(({ id }) => id);
    assert.deepEqual(
      all.filter((id) => !here.has(id) && !ofSchema.includes(id)),
      [],
    );
  });

  it('what needs the task level is silent in a list of containers, the rest speaks', () => {
    const text = `[{ "name": "web", "image": "example/web:1", "interactive": true, "linuxParameters": { "swappiness": 10 },
      "systemControls": [{ "namespace": "net.core.somaxconn", "value": "1" }, { "namespace": "kernel.sem", "value": "1" }] }]`;
    assert.deepEqual(speaking(text), ['linux-swappiness-needs-max-swap']);
  });
});

function speaking(text: string): string[] {
  return analyzed(text, { levels })
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('linux-'));
}
