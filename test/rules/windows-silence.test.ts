import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { analyzed } from '../support/check.ts';
import { spoil, whole } from '../support/spoil.ts';

/** Where a rule speaks; each member between « and » is taken away and spoilt in turn, and the rule falls silent. */
const FAMILY = '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }»';
const task = (container: string, members = '"cpu": "1024"', family = FAMILY) =>
  `{ "family": "web", ${family}, ${members}, "containerDefinitions": [{ "name": "web", "image": "example/web:1", "memory": 1024, ${container} }] }`;
const mount = (point: string, volume: string) =>
  task(`"mountPoints": [{ "sourceVolume": "data", ${point} }]`, `"volumes": [{ "name": "data", ${volume} }]`);

const CASES: readonly (readonly [rule: string, speaks: string])[] = [
  ['windows-linux-parameters', task('«"linuxParameters": { "initProcessEnabled": true }»')],
  ['windows-linux-parameters', task('"linuxParameters": { «"initProcessEnabled": true» }')],
  ['windows-unsupported-parameter', task('«"privileged": true»')],
  ['windows-unsupported-parameter', task('«"links": ["db"]»')],
  ['windows-unsupported-parameter', task('«"ulimits": [{ "name": "nofile", "softLimit": 1, "hardLimit": 1 }]»')],
  ['windows-pid-ipc', task('"cpu": 1', '«"pidMode": "task"»')],
  ['windows-pid-ipc', task('"cpu": 1', '«"ipcMode": "task"»')],
  ['windows-task-size', task('"cpu": 1', '«"requiresCompatibilities": ["EC2"]», «"memory": "2048"»')],
  ['windows-memory-reservation', task('«"memoryReservation": 512»')],
  [
    'windows-arm64',
    task(
      '"cpu": 1',
      '"cpu": "1024"',
      '"runtimePlatform": { «"cpuArchitecture": "ARM64"», «"operatingSystemFamily": "WINDOWS_SERVER_2019_FULL"» }',
    ),
  ],
  [
    'windows-os-family-eol',
    task('"cpu": 1', '"cpu": "1024"', '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2016_FULL" }»'),
  ],
  [
    'windows-os-family-eol',
    task('"cpu": 1', '"cpu": "1024"', '"runtimePlatform": { «"operatingSystemFamily": "WINDOWS_SERVER_2004_CORE"» }'),
  ],
  ['windows-efs', mount('"containerPath": "C:/x"', '«"efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d" }»')],
  ['windows-mount-drive', mount('«"containerPath": "C:/x"»', '«"host": { "sourcePath": "D:/x" }»')],
  ['windows-mount-drive', mount('"containerPath": "C:/x"', '"host": { «"sourcePath": "D:/x"» }')],
  ['windows-mount-read-only', mount('"containerPath": "C:/x", «"readOnly": true»', '"host": { "sourcePath": "C:/x" }')],
  ['windows-image-linux', task('«"image": "alpine:3.20"»').replace('"image": "example/web:1", ', '')],
];

describe('silence of the rules about Windows', () => {
  for (const [rule, speaks] of CASES) {
    it(`${rule} speaks`, () => assert.ok(speaking(whole(speaks)).includes(rule), whole(speaks)));
    for (const { key, how, text } of spoil(speaks)) {
      it(`${rule}: ${key} ${how}`, () => assert.ok(!speaking(text).includes(rule), text));
    }
  }

  it('every rule of the group is here', () => {
    const here = new Set(CASES.map(([rule]) => rule));
    // Neither reads more than the operating system and the launch types.
    const others = ['windows-external'];
    const all = rules.filter(({ group }) => group === 'windows').map(({ id }) => id);
    assert.deepEqual(
      all.filter((id) => !here.has(id) && !others.includes(id)),
      [],
    );
  });

  it('in a list of containers', () => {
    const text =
      '[{ "name": "web", "image": "alpine:3", "memoryReservation": 64, "privileged": true, "linuxParameters": { "initProcessEnabled": true } }]';
    assert.deepEqual(speaking(text), []);
  });

  it('on Linux', () => {
    for (const [, speaks] of CASES) {
      const text = whole(speaks).replace(/"WINDOWS_SERVER_\w+"/, '"LINUX"');
      assert.deepEqual(speaking(text), [], text);
    }
  });

  it('where Managed Instances make Linux the likelier wish', () => {
    for (const [, speaks] of CASES) {
      const text = whole(speaks).replace(/"requiresCompatibilities": \["EC2"\], /, '');
      assert.deepEqual(speaking(text.replace('{ ', '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], ')), [], text);
    }
  });
});

function speaking(text: string): string[] {
  return analyzed(text)
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('windows-'));
}
