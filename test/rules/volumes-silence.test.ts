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

const MOUNTED = '"mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }]';

const task = (volumes: string, members = '"cpu": "1"', container = MOUNTED) =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "nginx", "memory": 128, ${container} }], "volumes": [${volumes}] }`;

const external = '«"requiresCompatibilities": ["EXTERNAL"]»';
const WINDOWS = '«"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"» }»';
const efs = (members: string) =>
  `{ "name": "data", «"efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", ${members} }» }`;
const s3files = (members = '') =>
  `{ "name": "data", «"s3filesVolumeConfiguration": { "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0a1b2c3d"${members} }» }`;

const CASES: readonly Case[] = [
  { rule: 'volume-name-unique', speaks: task('{ "name": "data" }, { «"name": "data"» }') },
  {
    rule: 'volume-unknown',
    speaks: task('{ «"name": "other"» }', '"cpu": "1"', '«"mountPoints": [{ «"sourceVolume": "data"» }]»'),
  },
  {
    rule: 'volume-unused',
    speaks: task(
      '{ «"name": "other"» }',
      '"cpu": "1"',
      '«"mountPoints": [{ "containerPath": "/x", «"sourceVolume": "data"» }]»',
    ),
    // Without a single mount point nothing mounts it either.
    absent: ['mountPoints'],
  },
  {
    rule: 'volume-duplicate-container-path',
    speaks: task(
      '{ "name": "data" }',
      '"cpu": "1"',
      '«"mountPoints": [{ "sourceVolume": "data", «"containerPath": "/data"» }]», «"linuxParameters": { «"tmpfs": [{ «"containerPath": "/data/"», "size": 64 }]» }»',
    ),
  },
  {
    rule: 'volume-single-type',
    speaks: task('{ "name": "data", «"host": { «"sourcePath": "/data"» }», «"dockerVolumeConfiguration": {}» }'),
    // Then the host is empty, which is another finding.
    absent: ['sourcePath'],
  },
  {
    rule: 'volume-single-type',
    speaks: task('{ "name": "data", «"host": {}», «"dockerVolumeConfiguration": {}» }'),
  },
  { rule: 'volume-source-path-misplaced', speaks: task('{ "name": "data", "sourcePath": "/data" }') },
  {
    rule: 'volume-source-path-relative',
    speaks: task('{ "name": "data", «"host": { «"sourcePath": "data"» }» }'),
  },
  {
    rule: 'volume-source-path-relative',
    speaks: task(
      '{ "name": "data", «"host": { «"sourcePath": "C:\\\\data"» }» }',
      '«"runtimePlatform": { «"operatingSystemFamily": "LINUX"» }»',
    ),
  },
  {
    rule: 'volume-mi-source-path',
    speaks: task(
      '{ «"name": "data"», «"host": { «"sourcePath": "/etc/pki"» }» }',
      '«"requiresCompatibilities": ["MANAGED_INSTANCES"]»',
      '«"mountPoints": [{ «"sourceVolume": "data"», "containerPath": "/data", «"readOnly": false» }]»',
    ),
    absent: ['readOnly'],
  },
  {
    rule: 'volume-docker-autoprovision',
    speaks: task('{ "name": "data", «"dockerVolumeConfiguration": { «"autoprovision": true», «"scope": "task"» }» }'),
    absent: ['scope'],
  },
  {
    rule: 'volume-docker-windows-driver',
    speaks: task('{ "name": "data", «"dockerVolumeConfiguration": { «"driver": "rexray"» }» }', WINDOWS),
  },
  {
    rule: 'volume-efs-transit-encryption',
    speaks: task(efs('«"authorizationConfig": { «"iam": "ENABLED"» }», «"transitEncryption": "DISABLED"»')),
    absent: ['transitEncryption'],
  },
  {
    rule: 'volume-efs-transit-encryption',
    speaks: task(efs('«"authorizationConfig": { «"accessPointId": "fsap-0a1b2c3d"» }»')),
  },
  {
    rule: 'volume-efs-root-directory-access-point',
    speaks: task(efs('«"rootDirectory": "/a"», «"authorizationConfig": { «"accessPointId": "fsap-0a1b2c3d"» }»')),
  },
  {
    rule: 'volume-efs-iam-task-role',
    speaks: task(efs('«"authorizationConfig": { «"iam": "ENABLED"» }»')),
  },
  {
    rule: 'volume-efs-port-without-encryption',
    speaks: task(efs('«"transitEncryptionPort": 2999», «"transitEncryption": "DISABLED"»')),
    absent: ['transitEncryption'],
  },
  { rule: 'volume-efs-external', speaks: task(efs('"rootDirectory": "/"'), external) },
  {
    rule: 'volume-s3files-root-directory-access-point',
    speaks: task(s3files(', «"rootDirectory": "/a"», «"accessPointArn": "arn:aws:s3files:eu-west-1:111122223333:x"»')),
  },
  { rule: 'volume-s3files-task-role', speaks: task(s3files()) },
  { rule: 'volume-s3files-launch-type', speaks: task(s3files(), external) },
  { rule: 'volume-s3files-launch-type', speaks: task(s3files(), WINDOWS) },
  {
    rule: 'volume-fsx-platform',
    speaks: task(
      '{ "name": "data", «"fsxWindowsFileServerVolumeConfiguration": {}» }',
      '«"runtimePlatform": { «"operatingSystemFamily": "LINUX"» }»',
    ),
  },
  {
    rule: 'volume-fsx-platform',
    speaks: task(
      '{ "name": "data", «"fsxWindowsFileServerVolumeConfiguration": {}» }',
      '«"requiresCompatibilities": ["MANAGED_INSTANCES"]»',
    ),
  },
  {
    rule: 'volume-launch-single',
    speaks: task('{ "name": "a", «"configuredAtLaunch": true» }, { "name": "b", «"configuredAtLaunch": true» }'),
  },
  {
    rule: 'volume-launch-exclusive',
    speaks: task('{ "name": "data", «"configuredAtLaunch": true», «"dockerVolumeConfiguration": {}» }'),
  },
  {
    rule: 'volume-launch-unmounted',
    speaks: task(
      '{ «"name": "ebs"», «"configuredAtLaunch": true» }',
      '"cpu": "1"',
      '«"mountPoints": [{ "containerPath": "/x", «"sourceVolume": "data"» }]»',
    ),
    absent: ['mountPoints'],
  },
  {
    rule: 'volume-launch-platform',
    speaks: task('{ "name": "data", «"configuredAtLaunch": true» }', external),
  },
  {
    rule: 'volume-launch-platform',
    speaks: task(
      '{ "name": "data", «"configuredAtLaunch": true» }',
      `«"requiresCompatibilities": ["FARGATE"]», ${WINDOWS}`,
    ),
  },
  {
    rule: 'volume-read-only-root-without-scratch',
    speaks: task(
      '{ "name": "data" }',
      '"cpu": "1"',
      '«"readonlyRootFilesystem": true», «"mountPoints": [{ "sourceVolume": "data", «"containerPath": "/data"» }]», «"linuxParameters": { «"tmpfs": [{ «"containerPath": "/run"», "size": 64 }]» }», «"volumesFrom": []»',
    ),
    absent: ['mountPoints', 'linuxParameters', 'tmpfs', 'volumesFrom'],
  },
];

/** What becomes of a member: its key with something else behind it, or nothing at all. */
const SPOILT: Readonly<Record<string, (key: string) => string>> = {
  'being typed': (key) => `"${key}": `,
  'of a wrong type': (key) => `"${key}": ["x"]`,
  'a quoted placeholder': (key) => `"${key}": "\${VALUE}"`,
  'a placeholder': (key) => `"${key}": \${VALUE}`,
};

const KEY = /«"(\w+)"/g;

describe('silence of the volume rules', () => {
  for (const { rule, speaks, absent = [] } of CASES) {
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
        it(`${rule}: ${key} ${how}`, () => silentAbout(withInstead(spoil(key))));
      }
    }
  }

  it('every volume rule is here', () => {
    // The execution role's rules are tested together.
    const here = new Set([...CASES.map(({ rule }) => rule), 'volume-fsx-execution-role']);
    const all = rules.filter((rule) => rule.group === 'volumes' && 'check' in rule).map(({ id }) => id);
    assert.deepEqual(
      all.filter((id) => !here.has(id)),
      [],
    );
  });

  it('a path that is being typed, or is an object, is not misplaced', () => {
    for (const path of ['', '{ "a": 1 }', '3']) {
      const text = task(`{ "name": "data", "sourcePath": ${path} }`);
      assert.ok(!speaking(text).includes('volume-source-path-misplaced'), text);
    }
  });

  it('in a list of containers the volumes and the roles are unknown', () => {
    const containers =
      '[{ "name": "web", "image": "nginx", "memory": 128, "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }] }]';
    assert.deepEqual(speaking(containers), []);
  });

  it('a template may bring volumes, containers and mount points', () => {
    const volume = '{ "name": "other", "configuredAtLaunch": true }';
    for (const text of [
      task('${VOLUMES}'),
      task(
        '{ "name": "data" }, ${VOLUMES}',
        '"cpu": "1"',
        MOUNTED.replace(']', ', { "sourceVolume": "x", "containerPath": "/x" }]'),
      ),
      task(volume, '"cpu": "1"', '"mountPoints": [${MOUNTS}]'),
      task(volume, '"cpu": "1"', '"mountPoints": "${MOUNTS}"'),
      task(volume, '"cpu": "1"', '"environment": []').replace('"memory": 128,', '"memory": 128, ${MORE},'),
      task(volume, '"cpu": "1"', '"environment": []').replace('}], "volumes"', '}, ${CONTAINER}], "volumes"'),
    ]) {
      assert.deepEqual(
        speaking(text).filter((rule) => /unknown|unused|unmounted/.test(rule)),
        [],
        text,
      );
    }
  });
});

/** Behind the » that belongs to the « at this place. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '«') depth++;
    else if (text[at] === '»' && --depth === 0) return at + 1;
  }
  throw new Error(`Nothing closes ${text.slice(start)}`);
}

function speaking(text: string): string[] {
  return analyzed(text)
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('volume-'));
}
