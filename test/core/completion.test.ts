import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { completionDocumentation } from '../../server/src/core/features/completion/documentation.ts';
import { complete } from '../../server/src/core/features/completion.ts';
import type { SchemaDocumentation } from '../../server/src/core/features/schema-documentation.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import { analyzed } from '../support/check.ts';
import { accept, completionsAt, cursor, offered } from '../support/completion.ts';

/** Text with its cursor, an item, and the text when the item is taken. */
const ACCEPTED: readonly (readonly [string, string, string, string])[] = [
  ['an empty string', '{"networkMode": "$0"}', 'host', '{"networkMode": "host"}'],
  ['a half-typed string', '{"networkMode": "aw$0"}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['a whole string', '{"networkMode": "br$0idge"}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['a string, cursor before it', '{"networkMode": $0"bridge"}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['a string, cursor a blank before it', '{"networkMode":$0 "bridge"}', 'awsvpc', '{"networkMode":"awsvpc"}'],
  ['a string, cursor behind it', '{"networkMode": "bridge"$0}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['no value', '{"networkMode": $0}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['no value and no blank', '{"family": "a", "networkMode":$0}', 'host', '{"family": "a", "networkMode": "host"}'],
  [
    'no value in a text without blanks',
    '{"family":"a","networkMode":$0}',
    'host',
    '{"family":"a","networkMode":"host"}',
  ],
  ['nothing behind', '{"networkMode": $0', 'none', '{"networkMode": "none"'],
  ['a comment before the value', '{"networkMode": /* x */ $0}', 'none', '{"networkMode": /* x */ "none"}'],
  ['the value on the next line', '{\n  "networkMode":\n    $0\n}', 'none', '{\n  "networkMode":\n    "none"\n}'],

  ['a member behind', '{"networkMode": $0 "cpu": "1"}', 'host', '{"networkMode": "host", "cpu": "1"}'],
  ['a member that touches', '{"networkMode": $0"cpu": "1"}', 'host', '{"networkMode": "host", "cpu": "1"}'],
  ['a member on the next line', '{"networkMode": $0\n"cpu": "1"}', 'host', '{"networkMode": "host",\n"cpu": "1"}'],
  ['a comma and a member', '{"networkMode": $0, "cpu": "1"}', 'host', '{"networkMode": "host", "cpu": "1"}'],
  ['a lacking comma', '{"networkMode": "a$0"\n"cpu": "1"}', 'host', '{"networkMode": "host",\n"cpu": "1"}'],
  [
    'a comma behind a comment',
    '{"networkMode": "$0" // x\n, "cpu": "1"}',
    'host',
    '{"networkMode": "host" // x\n, "cpu": "1"}',
  ],
  ['a directive behind', '{"networkMode": "$0" {{ end }} }', 'host', '{"networkMode": "host" {{ end }} }'],

  ['an open string', '{"networkMode": "aw$0', 'awsvpc', '{"networkMode": "awsvpc"'],
  ['an open quote', '{"networkMode": "$0\n}', 'awsvpc', '{"networkMode": "awsvpc"\n}'],
  ['an open string that took the brace', '{"networkMode": "aw$0}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  [
    'an open string that took the comma',
    '{"networkMode": "aw$0,\n"cpu": "1"}',
    'awsvpc',
    '{"networkMode": "awsvpc",\n"cpu": "1"}',
  ],
  [
    'an open string that took a quote',
    '{"networkMode": "aw$0, "cpu": "1"}',
    'awsvpc',
    '{"networkMode": "awsvpc", "cpu": "1"}',
  ],
  [
    'an open string before a member',
    '{"networkMode": "aw$0\n"cpu": "1"}',
    'awsvpc',
    '{"networkMode": "awsvpc",\n"cpu": "1"}',
  ],
  [
    'an open quote before a member',
    '{"networkMode": "$0"cpu": "1"}',
    'awsvpc',
    '{"networkMode": "awsvpc", "cpu": "1"}',
  ],
  ['a word without quotes', '{"networkMode": aw$0}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['a word without its first quote', '{"networkMode": aw$0"}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['single quotes', "{'networkMode': 'aw$0'}", 'awsvpc', '{\'networkMode\': "awsvpc"}'],
  ['another kind of value', '{"networkMode": nul$0l}', 'awsvpc', '{"networkMode": "awsvpc"}'],

  ['an empty list', '{"requiresCompatibilities": [$0]}', 'EC2', '{"requiresCompatibilities": ["EC2"]}'],
  [
    'an empty list over lines',
    '{"requiresCompatibilities": [\n  $0\n]}',
    'EC2',
    '{"requiresCompatibilities": [\n  "EC2"\n]}',
  ],
  ['an empty element', '{"requiresCompatibilities": ["$0"]}', 'EC2', '{"requiresCompatibilities": ["EC2"]}'],
  ['an open element', '{"requiresCompatibilities": ["E$0]}', 'EC2', '{"requiresCompatibilities": ["EC2"]}'],
  ['an open list', '{"requiresCompatibilities": [$0', 'EC2', '{"requiresCompatibilities": ["EC2"'],
  ['an open list before a brace', '{"requiresCompatibilities": [ $0 }', 'EC2', '{"requiresCompatibilities": [ "EC2" }'],
  [
    'an open list before a member',
    '{"requiresCompatibilities": [$0\n"cpu": "1"}',
    'EC2',
    '{"requiresCompatibilities": ["EC2"\n"cpu": "1"}',
  ],
  [
    'an open list before a member that touches',
    '{"requiresCompatibilities":[$0"cpu":"1"}',
    'EC2',
    '{"requiresCompatibilities":["EC2", "cpu":"1"}',
  ],
  [
    'an open list with a comma before a member that touches',
    '{"requiresCompatibilities":[,$0"cpu":"1"}',
    'EC2',
    '{"requiresCompatibilities":[,"EC2", "cpu":"1"}',
  ],
  [
    'a new last element',
    '{"requiresCompatibilities": ["FARGATE", $0]}',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"]}',
  ],
  [
    'behind a comma',
    '{"requiresCompatibilities": ["FARGATE",$0]}',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"]}',
  ],
  [
    'a comma lacks before',
    '{"requiresCompatibilities": ["FARGATE" $0]}',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"]}',
  ],
  [
    'a comma lacks before a half',
    '{"requiresCompatibilities": ["FARGATE" "E$0"]}',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"]}',
  ],
  [
    'a comma lacks, elements touch',
    '{"requiresCompatibilities": ["FARGATE""$0"]}',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"]}',
  ],
  [
    'a comma lacks before an open half',
    '{"requiresCompatibilities": ["FARGATE" "E$0',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"',
  ],
  [
    'a comma lacks behind',
    '{"requiresCompatibilities": [$0 "FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EC2", "FARGATE"]}',
  ],
  [
    'before an element',
    '{"requiresCompatibilities": [$0"FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EC2", "FARGATE"]}',
  ],
  [
    'between elements',
    '{"requiresCompatibilities": ["EXTERNAL",$0"FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EXTERNAL", "EC2", "FARGATE"]}',
  ],
  [
    'between two commas',
    '{"requiresCompatibilities": ["EXTERNAL", $0, "FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EXTERNAL", "EC2", "FARGATE"]}',
  ],
  [
    'before a comma',
    '{"requiresCompatibilities": ["EXTERNAL" $0, "FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EXTERNAL", "EC2", "FARGATE"]}',
  ],
  [
    'an element in the middle',
    '{"requiresCompatibilities": ["EXTERNAL", "x$0", "FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EXTERNAL", "EC2", "FARGATE"]}',
  ],
  ['no list yet', '{"requiresCompatibilities": $0}', 'EC2', '{"requiresCompatibilities": ["EC2"]}'],
  [
    'a string in the place of the list',
    '{"requiresCompatibilities": "FA$0"}',
    'FARGATE',
    '{"requiresCompatibilities": ["FARGATE"]}',
  ],
  [
    'describe output',
    '{"taskDefinition": {"networkMode": "$0"}}',
    'host',
    '{"taskDefinition": {"networkMode": "host"}}',
  ],
];

/** Places where nothing is offered. */
const NOTHING: readonly string[] = [
  '$0',
  '$0{}',
  '{"networkMode"$0: "host"}',
  '{"networkMode": // $0\n}',
  '{"networkMode": /* $0 */ "x"}',
  '{"networkMode":\n$0\n"bridge"}',
  '{"networkMode": "${MO$0DE}"}',
  '{"networkMode": ${MO$0DE}}',
  '{"networkMode": [$0]}',
  '{"networkMode": {$0}}',
  '{"networkMode": "aw, $0"cpu": "1"}',
  '{"family": "$0"}',
  '{"containerDefinitions": [{"networkMode": "$0"}]}',
  '{"requiresCompatibilities": $0["EC2"]}',
  '{"requiresCompatibilities": ["EC2"]$0}',
  '{"requiresCompatibilities": [["$0"]]}',
  '{"requiresCompatibilities": [{"a": "$0"}]}',
  '{"requiresCompatibilities": [\n"networkMode": "$0"}',
];

describe('completion', () => {
  for (const [name, marked, label, expected] of ACCEPTED) {
    it(`writes sound text: ${name}`, () => {
      assert.equal(accept(marked, label), expected);
      const left = parseJson(expected).problems.filter(({ code }) => !/^unclosed-(?:object|array)$/.test(code));
      if (!marked.includes("'") && !/\[\S*\n?"cpu"/.test(marked)) assert.deepEqual(left, []);
    });
  }

  for (const marked of NOTHING) {
    it(`offers nothing in ${JSON.stringify(marked)}`, () => assert.deepEqual(offered(marked), []));
  }

  it('inserts up to the cursor, but leaves no stray quote', () => {
    assert.equal(accept('{"networkMode": aw$0ful}', 'awsvpc', 'insert'), '{"networkMode": "awsvpc"ful}');
    assert.equal(accept('{"networkMode": "$0"}', 'awsvpc', 'insert'), '{"networkMode": "awsvpc"}');
    assert.equal(accept('{"networkMode": "br$0idge"}', 'awsvpc', 'insert'), '{"networkMode": "awsvpc"}');
  });

  it('compares with the text from the quote on', () => {
    const found = completionsAt('{"networkMode": "aw$0"}');
    assert.equal(found?.items[0]?.filter, '"awsvpc"');
    assert.equal(found?.insert.start, '{"networkMode": '.length);
  });

  it('documents each value with the text of the schema', () => {
    const schema = JSON.parse(readFileSync('schemas/task-definition.schema.json', 'utf8')) as SchemaDocumentation;
    for (const marked of [
      '{"networkMode": "$0"}',
      '{"requiresCompatibilities": ["$0"]}',
      '{"pidMode": "$0"}',
      '[{"logConfiguration": {"logDriver": "$0"}}]',
      '[{"linuxParameters": {"devices": [{"permissions": ["$0"]}]}}]',
    ]) {
      for (const { source } of completionsAt(marked)?.items ?? []) {
        const text = completionDocumentation(source, schema, (english) => `«${english}»`);
        assert.match(text ?? '', /^«[A-Z].*\.»$/, source.value);
      }
    }
  });
});

const containers = (...members: string[]) =>
  `"containerDefinitions": [${members.map((member, index) => `{"name": "${'abc'.charAt(index)}", "image": "img${index}", ${member}}`).join(', ')}]`;
const fargate = '"requiresCompatibilities": ["FARGATE"]';
const windows = '"runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}';

/** Members around the cursor, how many values are offered, and the first of them. */
const VALUES: readonly (readonly [string, string, number, readonly string[]])[] = [
  ['an enum', containers('"portMappings": [{"protocol": "$0"}]'), 2, ['tcp', 'udp']],
  ['an enum with one value', '"placementConstraints": [{"type": $0}]', 1, ['memberOf*']],
  ['what a platform refuses', `${fargate}, "pidMode": "$0"`, 2, ['task*', 'host (not on Fargate)']],
  [
    'what a mode refuses',
    `"networkMode": "awsvpc", ${containers('"disableNetworking": $0')}`,
    2,
    ['false*', 'true (not in network mode "awsvpc")'],
  ],
  [
    'what Windows refuses',
    `${windows}, ${containers('"linuxParameters": {"initProcessEnabled": $0}')}`,
    2,
    ['true (not on Windows)', 'false (not on Windows)'],
  ],
  [
    'log drivers',
    `${fargate}, ${containers('"logConfiguration": {"logDriver": "$0"}')}`,
    8,
    ['awsfirelens', 'awslogs', 'splunk', 'fluentd (not on Fargate)'],
  ],
  [
    'log drivers on Windows',
    `${windows}, ${containers('"logConfiguration": {"logDriver": "$0"}')}`,
    8,
    ['awslogs', 'json-file', 'splunk', 'awsfirelens (not on Windows)'],
  ],
  [
    'operating systems',
    `${fargate}, "runtimePlatform": {"operatingSystemFamily": "$0"}`,
    10,
    ['LINUX', 'WINDOWS_SERVER_2019_CORE'],
  ],
  [
    'architectures',
    `"runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE", "cpuArchitecture": "$0"}`,
    2,
    ['X86_64*', 'ARM64 (not on Windows)'],
  ],
  ['ulimits not given yet', containers('"ulimits": [{"name": "core"}, {"name": "$0"}]'), 14, ['cpu']],
  ['booleans', containers('"essential": $0'), 2, ['true', 'false']],
  [
    'permissions not listed yet',
    containers('"linuxParameters": {"devices": [{"permissions": ["read", "$0"]}]}'),
    2,
    ['mknod', 'write'],
  ],

  [
    'containers to wait for',
    containers('"dependsOn": [{"containerName": "$0"}]', '"cpu": 1', '"cpu": 1'),
    2,
    ['b (img1)', 'c (img2)'],
  ],
  [
    'no circle',
    containers('"dependsOn": [{"containerName": "$0"}]', '"dependsOn": [{"containerName": "a"}]', '"cpu": 1'),
    1,
    ['c* (img2)'],
  ],
  [
    'no long circle',
    containers(
      '"volumesFrom": [{"sourceContainer": "$0"}]',
      '"dependsOn": [{"containerName": "a"}]',
      '"volumesFrom": [{"sourceContainer": "b"}]',
    ),
    0,
    [],
  ],
  [
    'containers not named yet',
    containers('"dependsOn": [{"containerName": "b"}, {"containerName": "$0"}]', '"cpu": 1', '"cpu": 1'),
    1,
    ['c* (img2)'],
  ],
  ['links', containers('"links": ["b:db", "$0"]', '"cpu": 1', '"cpu": 1'), 1, ['c* (img2)']],
  ['links with an alias', containers('"links": ["x$0:db"]', '"cpu": 1'), 1, ['b:db* (img1)']],
  [
    'links where the mode has none',
    `"networkMode": "host", ${containers('"links": ["$0"]', '"cpu": 1')}`,
    1,
    ['b (img1, not in network mode "host")'],
  ],
  [
    'the proxy',
    `${containers('"cpu": 1', '"cpu": 1')}, "proxyConfiguration": {"containerName": "$0"}`,
    2,
    ['a (img0)', 'b (img1)'],
  ],
  [
    'conditions',
    containers('"dependsOn": [{"containerName": "b", "condition": "$0"}]', '"cpu": 1'),
    4,
    ['START*', 'COMPLETE (it is essential)', 'HEALTHY (it has no healthCheck)', 'SUCCESS (it is essential)'],
  ],
  [
    'volumes',
    `"volumes": [{"name": "x"}, {"name": "y", "host": {"sourcePath": "/y"}}, {"name": "z", "efsVolumeConfiguration": {"fileSystemId": "fs-12345678"}}], ${containers('"mountPoints": [{"sourceVolume": "$0"}]')}`,
    3,
    ['x (scratch space of the task)', 'y (/y)', 'z (EFS fs-12345678)'],
  ],

  ['task cpu', `${fargate}, "cpu": "$0"`, 8, ['256 (= 0.25 vCPU)', '512 (= 0.5 vCPU)']],
  ['task cpu without quotes', `${fargate}, "cpu": 25$0`, 8, ['256 (= 0.25 vCPU)']],
  ['task cpu in the other notation', `${fargate}, "memory": "2 GB", "cpu": "$0"`, 8, ['0.25 vCPU (= 256 units)']],
  ['task cpu beside a placeholder', `${fargate}, "memory": "<MEMORY>", "cpu": "$0"`, 8, ['256 (= 0.25 vCPU)']],
  [
    'task cpu for the memory',
    `${fargate}, "memory": "512", "cpu": "$0"`,
    8,
    ['256* (= 0.25 vCPU)', '512 (= 0.5 vCPU, not together with memory)'],
  ],
  [
    'task cpu for the containers',
    `${fargate}, "cpu": "$0", ${containers('"cpu": 20000')}`,
    8,
    ['32768* (= 32 vCPU)', '256 (= 0.25 vCPU, less than the containers ask for)'],
  ],
  [
    'task cpu on Windows',
    `${fargate}, ${windows}, "cpu": "$0"`,
    8,
    ['1024 (= 1 vCPU)', '2048 (= 2 vCPU)', '4096 (= 4 vCPU)', '256 (= 0.25 vCPU, not on Windows)'],
  ],
  ['task cpu elsewhere', '"cpu": "$0"', 0, []],
  ['task memory', `${fargate}, "cpu": "256", "memory": "$0"`, 3, ['512 (= 0.5 GB)', '1024 (= 1 GB)', '2048 (= 2 GB)']],
  ['task memory in the notation', `${fargate}, "cpu": "256", "memory": "1 g$0"`, 3, ['0.5 GB (= 512 MiB)']],
  [
    'task memory for the containers',
    `${fargate}, "cpu": "256", "memory": "$0", ${containers('"memory": 600', '"memoryReservation": 500')}`,
    3,
    ['2048* (= 2 GB)', '512 (= 0.5 GB, less than the containers ask for)'],
  ],

  [
    'capabilities',
    containers('"linuxParameters": {"capabilities": {"add": ["$0"], "drop": ["ALL"]}}'),
    38,
    ['AUDIT_CONTROL'],
  ],
  [
    'capabilities on Fargate',
    `${fargate}, ${containers('"linuxParameters": {"capabilities": {"add": ["$0"]}}')}`,
    38,
    ['SYS_PTRACE*', 'ALL (not on Fargate)'],
  ],
  [
    'capabilities to drop',
    `${fargate}, ${containers('"linuxParameters": {"capabilities": {"drop": [$0]}}')}`,
    38,
    ['ALL'],
  ],
  [
    'options of a tmpfs',
    containers('"linuxParameters": {"tmpfs": [{"mountOptions": ["ro", "mode=1777", "$0"]}]}'),
    37,
    ['defaults', 'rw'],
  ],
  ['kernel parameters', containers('"systemControls": [{"namespace": "$0"}]'), 27, ['net.core.somaxconn']],
  [
    'kernel parameters of the host',
    `"networkMode": "host", ${containers('"systemControls": [{"namespace": "$0"}]')}`,
    27,
    ['kernel.msgmax'],
  ],
  [
    'Regions',
    `"taskRoleArn": "arn:aws:ssm:eu-west-2:111122223333:x", ${containers('"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-region": "$0"}}')}`,
    41,
    ['eu-west-2 (Europe (London))'],
  ],
  [
    'awslogs-create-group',
    containers('"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-create-group": $0}}'),
    1,
    ['true*'],
  ],
  [
    'the mode of logging',
    containers('"logConfiguration": {"logDriver": "splunk", "options": {"mode": "$0"}}'),
    2,
    ['blocking', 'non-blocking'],
  ],
  [
    'options of FireLens are those of its output',
    containers('"logConfiguration": {"logDriver": "awsfirelens", "options": {"mode": "$0"}}'),
    0,
    [],
  ],
  [
    'options of another driver',
    containers('"logConfiguration": {"logDriver": "gelf", "options": {"awslogs-region": "$0"}}'),
    0,
    [],
  ],
  [
    'the file of a log router',
    `${fargate}, ${containers('"firelensConfiguration": {"options": {"config-file-type": "$0"}}')}`,
    2,
    ['file*', 's3 (not on Fargate)'],
  ],
];

/** Members around the cursor, and around what is put there. */
const WRITTEN: readonly (readonly [string, string, string])[] = [
  ['"essential": $0', 'true', '"essential": true'],
  ['"essential":$0', 'true', '"essential": true'],
  ['"essential": "$0"', 'true', '"essential": true'],
  ['"essential": fa$0', 'true', '"essential": true'],
  ['"essential": "fa$0', 'false', '"essential": false'],
  ['"essential": $0 "cpu": 1', 'true', '"essential": true, "cpu": 1'],
  ['"linuxParameters": {"capabilities": {"add": $0', 'KILL', '"linuxParameters": {"capabilities": {"add": ["KILL"]'],
  [
    '"linuxParameters": {"capabilities": {"add": ["ALL" $0',
    'KILL',
    '"linuxParameters": {"capabilities": {"add": ["ALL", "KILL"',
  ],
  [
    '"linuxParameters": {"tmpfs": [{"mountOptions": ["mo$0"]}]}',
    'mode=',
    '"linuxParameters": {"tmpfs": [{"mountOptions": ["mode="]}]}',
  ],
  [
    '"dependsOn": [{"containerName": "b$0, "condition": "START"}]',
    'b',
    '"dependsOn": [{"containerName": "b", "condition": "START"}]',
  ],
  [
    '"systemControls": [{"namespace": "net.$0"}]',
    'net.core.somaxconn',
    '"systemControls": [{"namespace": "net.core.somaxconn"}]',
  ],
];

/** Places of the other members where nothing is offered. */
const NO_VALUES: readonly string[] = [
  '"essential": ${ESSENTIAL$0}',
  '"essential": "${ESSENTIAL$0}"',
  '"essential": [$0]',
  '"essential": {"a": $0}',
  '"links": [["$0"]]',
  '"logConfiguration": {"logDriver": "awslogs", "options": "$0"}',
  '"logConfiguration": {"logDriver": "awslogs", "options": {"mode": ["$0"]}}',
  '"dockerLabels": {"mode": "$0"}',
  '"environment": [{"name": "x", "value": "$0"}]',
];

describe('completion of values', () => {
  for (const [name, members, count, first] of VALUES) {
    it(`offers ${name}`, () => {
      const all = offered(`{"family": "web", ${members}}`);
      assert.deepEqual(all.slice(0, first.length), first);
      assert.equal(all.length, count);
    });
  }

  for (const [members, label, expected] of WRITTEN) {
    it(`writes ${label} into ${members}`, () => {
      const before = '{"containerDefinitions": [{"name": "b"}, {"name": "a", ';
      assert.equal(accept(before + members, label), before + expected);
    });
  }

  for (const members of NO_VALUES) {
    it(`offers nothing in ${members}`, () => {
      assert.deepEqual(offered(`{"containerDefinitions": [{"name": "b"}, {"name": "a", ${members}}]}`), []);
    });
  }

  it('knows the containers of a list of containers, and of broken text', () => {
    const list = '[{"name": "a", "image": "x"}, {"name": "b", "image": "y", "dependsOn": [{"containerName": "$0"}]}]';
    assert.deepEqual(offered(list), ['a* (x)']);
    assert.deepEqual(offered(`{"containerDefinitions": ${list.slice(0, list.indexOf('"}]}]'))}`), ['a* (x)']);
  });

  it('compares a value without quotes with what stands there', () => {
    const filters = (value: string) =>
      completionsAt(`{"containerDefinitions": [{"essential": ${value}}]}`)?.items.map(({ filter }) => filter);
    assert.deepEqual(filters('tr$0'), ['true', 'false']);
    assert.deepEqual(filters('"tr$0"'), ['"true"', '"false"']);
  });
});

describe('completion in half-typed text', () => {
  for (const name of readdirSync('examples').filter((file) => file.endsWith('.json'))) {
    it(`never fails: every offset of every beginning of ${name}`, () => {
      const text = readFileSync(`examples/${name}`, 'utf8');
      // Further down, all that changes is what stands before.
      for (let end = 0; end < 200; end++) everywhere(text.slice(0, end));
      for (let end = 200; end <= text.length; end++) at(text.slice(0, end), end);
      everywhere(text);
    }).timeout(60_000);
  }

  it('never fails in the texts about values, cut anywhere', () => {
    for (const [, members] of VALUES) {
      const { text } = cursor(`{${members}`);
      for (let end = 0; end <= text.length; end++) at(text.slice(0, end), end);
      for (let gone = 0; gone < text.length; gone++) at(text.slice(0, gone) + text.slice(gone + 1), gone);
    }
  }).timeout(60_000);

  it('never fails in the texts of this file, cut anywhere', () => {
    for (const [, marked] of ACCEPTED) {
      const { text } = cursor(marked);
      for (let end = 0; end <= text.length; end++) everywhere(text.slice(0, end));
      for (let gone = 0; gone < text.length; gone++) everywhere(text.slice(0, gone) + text.slice(gone + 1));
    }
  }).timeout(60_000);
});

function everywhere(text: string): void {
  const analysis = analyzed(text);
  for (let offset = 0; offset <= text.length; offset++) at(text, offset, analysis);
}

function at(text: string, offset: number, analysis = analyzed(text)): void {
  const found = complete(analysis, offset);
  if (!found) return;
  const { insert, replace, edits } = found;
  const sound = insert.start === replace.start && insert.end <= replace.end && replace.end <= text.length;
  assert.ok(sound && replace.start <= offset && offset <= insert.end, `${offset} in ${JSON.stringify(text)}`);
  assert.doesNotMatch(text.slice(replace.start, replace.end), /[\r\n]/);
  assert.ok(edits.every(({ end }) => end < replace.start));
}
