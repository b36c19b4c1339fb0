import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import type { Level } from '../../server/src/core/rules/rule.ts';
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
  /** Keys of which any text that a template fills in leaves the finding. */
  readonly filledIn?: readonly string[];
}

const task = (members: string, container = '"essential": true', volumes = '') =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, ${container} }]${volumes} }`;

const BRIDGE = '«"networkMode": "bridge"»';
const SYSTEM = '«"runtimePlatform": { «"operatingSystemFamily": "LINUX"» }»';
const WINDOWS = '«"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"» }»';
const EC2 = '«"requiresCompatibilities": ["EC2"]»';
const ANYWHERE = ['runtimePlatform', 'operatingSystemFamily'];
const host = (path: string) => `, "volumes": [{ «"name": "data"», «"host": { «"sourcePath": "${path}"» }» }]`;
const mounted = (more = '') => `«"mountPoints": [{ «"sourceVolume": "data"», "containerPath": "/data"${more} }]»`;

const CASES: readonly Case[] = [
  { rule: 'sec-privileged', speaks: task('"cpu": "1"', '«"privileged": true»') },
  { rule: 'sec-pid-mode-host', speaks: task('«"pidMode": "host"»') },
  { rule: 'sec-ipc-mode-host', speaks: task('«"ipcMode": "host"»') },
  { rule: 'sec-host-network-mode', speaks: task('«"networkMode": "host"»') },
  {
    rule: 'sec-host-network-root-user',
    speaks: task('«"networkMode": "host"»', '«"user": "root"»'),
    absent: ['user'],
  },
  { rule: 'sec-root-user', speaks: task(SYSTEM, '«"user": "0"»'), absent: ['user', ...ANYWHERE] },
  {
    rule: 'sec-windows-administrator',
    speaks: task(WINDOWS, '«"user": "ContainerAdministrator"»'),
    absent: ['user'],
  },
  {
    rule: 'sec-readonly-root',
    speaks: task(SYSTEM, '«"readonlyRootFilesystem": false»'),
    absent: ['readonlyRootFilesystem', ...ANYWHERE],
  },
  {
    rule: 'sec-env-aws-credentials',
    speaks: task('"cpu": "1"', '«"environment": [{ «"name": "AWS_ACCESS_KEY_ID"», «"value": "a"» }]»'),
    filledIn: ['value'],
  },
  {
    rule: 'sec-env-secret-like',
    speaks: task('"cpu": "1"', '«"environment": [{ «"name": "DB_PASSWORD"», «"value": "a b"» }]»'),
  },
  {
    rule: 'sec-env-secret-like',
    speaks: task('"cpu": "1"', '«"environment": [{ «"name": "DB"», «"value": "db://me:secret@db"» }]»'),
  },
  {
    rule: 'sec-efs-transit-encryption',
    speaks: task(
      '"cpu": "1"',
      '"mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }]',
      ', «"volumes": [{ "name": "data", «"efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", «"transitEncryption": "DISABLED"» }» }]»',
    ),
    absent: ['transitEncryption'],
  },
  {
    rule: 'sec-task-role-equals-execution-role',
    speaks: task(
      '«"taskRoleArn": "arn:aws:iam::111122223333:role/web"», «"executionRoleArn": "arn:aws:iam::111122223333:role/web"»',
    ),
  },
  { rule: 'sec-docker-socket', speaks: task('"cpu": "1"', mounted(), host('/var/run/docker.sock')) },
  {
    rule: 'sec-docker-socket',
    speaks: task('"cpu": "1"', mounted(', «"readOnly": false»'), host('/proc')),
    absent: ['readOnly'],
  },
  {
    rule: 'sec-dangerous-capability',
    speaks: task('"cpu": "1"', '«"linuxParameters": { «"capabilities": { «"add": ["SYS_ADMIN"]» }» }»'),
  },
  {
    rule: 'sec-no-new-privileges',
    speaks: task(`${EC2}, ${SYSTEM}`, '«"dockerSecurityOptions": ["label:type:web_t"]»'),
    absent: ['requiresCompatibilities', 'dockerSecurityOptions', ...ANYWHERE],
  },
  {
    rule: 'sec-image-digest',
    speaks: task('"cpu": "1"', '«"image": "ghcr.io/example/web:4.2"»').replace('"image": "example/web:4.2", ', ''),
  },
  {
    rule: 'sec-task-role-missing',
    speaks: task(`${BRIDGE}, ${EC2}`),
    absent: ['networkMode', 'requiresCompatibilities'],
  },
  {
    rule: 'exec-readonly-root',
    speaks: task('"cpu": "1"', '«"readonlyRootFilesystem": true», «"mountPoints": []», «"volumesFrom": []»'),
    absent: ['mountPoints', 'volumesFrom'],
  },
  {
    rule: 'exec-init-process',
    speaks: task(SYSTEM, '«"linuxParameters": { «"initProcessEnabled": false» }»'),
    absent: ['linuxParameters', 'initProcessEnabled', ...ANYWHERE],
  },
  { rule: 'exec-task-role', speaks: task('"cpu": "1"') },
  {
    rule: 'exec-pid-mode-task',
    speaks: task('«"pidMode": "task"»', '"essential": true }, { "name": "b", "image": "example/b:1", "memory": 128'),
  },
];

/** What becomes of a member: its key with something else behind it, or nothing at all. */
const SPOILT: Readonly<Record<string, (key: string) => string>> = {
  'being typed': (key) => `"${key}": `,
  'of a wrong type': (key) => `"${key}": ${key === 'user' || key === 'image' ? '{ "a": 1 }' : '["x", 3]'}`,
  'a quoted placeholder': (key) => `"${key}": "\${VALUE}"`,
  'a placeholder': (key) => `"${key}": \${VALUE}`,
};

const KEY = /«"(\w+)"/g;
const ours = rules.filter(({ group }) => group === 'security' || group === 'exec');
const levels = Object.fromEntries(ours.map(({ id }) => [id, 'on' as Level]));

describe('silence of the security and exec rules', () => {
  for (const { rule, speaks, absent = [], filledIn = [] } of CASES) {
    const whole = speaks.replace(/[«»]/g, '');
    it(`${rule} speaks`, () => assert.ok(speaking(whole).includes(rule), whole));

    for (const { 1: key = '', index } of speaks.matchAll(KEY)) {
      const withInstead = (text: string) =>
        `${speaks.slice(0, index)}${text}${speaks.slice(closing(speaks, index))}`
          .replace(/[«»]/g, '')
          .replace(/, +(?=[,}])|(?<=\{ ), /g, ' ');
      const silentAbout = (text: string) => assert.ok(!speaking(text).includes(rule), text);

      if (!absent.includes(key)) it(`${rule}: ${key} absent`, () => silentAbout(withInstead('')));
      for (const [how, spoil] of Object.entries(SPOILT)) {
        const text = withInstead(spoil(key));
        if (filledIn.includes(key) && how.endsWith('placeholder'))
          it(`${rule}: ${key} ${how} does not matter`, () => assert.ok(speaking(text).includes(rule), text));
        else it(`${rule}: ${key} ${how}`, () => silentAbout(text));
      }
    }
  }

  it('every rule is here', () => {
    const here = new Set(CASES.map(({ rule }) => rule));
    assert.deepEqual(
      ours.filter(({ id }) => !here.has(id)).map(({ id }) => id),
      [],
    );
  });

  it('a task role that is still to come is not missing', () => {
    for (const role of ['', '"${ROLE}"', '${ROLE}', '{ "a": 1 }']) {
      const spoken = speaking(task(`"networkMode": "bridge", "taskRoleArn": ${role}`));
      assert.deepEqual(
        spoken.filter((rule) => rule.includes('task-role')),
        [],
        role,
      );
    }
  });

  it('in a list of containers the task level is unknown', () => {
    const container =
      '{ "name": "web", "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:4.2", "memory": 128 }';
    assert.deepEqual(speaking(`[${container}]`), []);
  });

  it('a template may bring what is missing', () => {
    const image = '"image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:4.2"';
    for (const text of [
      `{ "family": "web", "networkMode": "host", \${ROLES}, "containerDefinitions": [{ "name": "web", ${image}, "memory": 128, \${MORE} }] }`,
      `{ "family": "web", "networkMode": "host", \${ROLES}, "containerDefinitions": \${CONTAINERS} }`,
    ]) {
      assert.deepEqual(speaking(text), ['sec-host-network-mode'], text);
    }
  });

  it('a container that is being typed lacks nothing', () => {
    const text =
      '{ "family": "web", "networkMode": "host", "taskRoleArn": "web", "containerDefinitions": [{ "name": "web", "memory": 128';
    assert.deepEqual(speaking(text), ['sec-host-network-mode']);
  });
});

function speaking(text: string): string[] {
  const own = new Set(ours.map(({ id }) => id));
  return analyzed(text, { levels })
    .findings.map(({ rule }) => rule)
    .filter((rule) => own.has(rule as (typeof ours)[number]['id']));
}

/** Behind the » that belongs to the « at this place. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '«') depth++;
    else if (text[at] === '»' && --depth === 0) return at + 1;
  }
  throw new Error(`Nothing closes ${text.slice(start)}`);
}
