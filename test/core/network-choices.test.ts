import assert from 'node:assert/strict';
import { offered } from '../support/completion.ts';

const task = (members: string) => `{"family": "web", ${members}}`;
const fargate = '"requiresCompatibilities": ["FARGATE"]';
const windows = '"runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}';
const web = (members: string) => `"containerDefinitions": [{"name": "web", ${members}}]`;
const links = web('"links": ["db"]');
const old = '"runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2016_FULL"}';

/** Members around the cursor, and what is offered: the best first, `*` for the preselected one. */
const ORDER: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing said', '"networkMode": "$0"', ['awsvpc', 'bridge', 'host', 'none']],
  [
    'Fargate',
    `${fargate}, "networkMode": "$0"`,
    ['awsvpc*', 'bridge (not on Fargate)', 'host (not on Fargate)', 'none (not on Fargate)'],
  ],
  [
    'the launch types behind it',
    `"networkMode": "$0", "requiresCompatibilities": ["MANAGED_INSTANCES"]`,
    ['awsvpc', 'host', 'bridge (not on Managed Instances)', 'none (not on Managed Instances)'],
  ],
  [
    'several launch types',
    '"requiresCompatibilities": ["EC2", "EXTERNAL", "MANAGED_INSTANCES"], "networkMode": "$0"',
    [
      'host*',
      'awsvpc (not on external instances)',
      'bridge (not on Managed Instances)',
      'none (not on Managed Instances)',
    ],
  ],
  [
    'launch types that have no mode in common',
    '"requiresCompatibilities": ["FARGATE", "EXTERNAL", "FARGATE"], "networkMode": "$0"',
    ['awsvpc (not on external instances)', 'bridge (not on Fargate)', 'host (not on Fargate)', 'none (not on Fargate)'],
  ],
  [
    'Windows',
    `${windows}, "networkMode": "$0"`,
    ['awsvpc*', 'bridge (not on Windows)', 'host (not on Windows)', 'none (not on Windows)'],
  ],
  [
    'links',
    `"networkMode": "$0", ${links}`,
    ['bridge*', 'awsvpc (not together with links)', 'host (not together with links)', 'none (not together with links)'],
  ],
  [
    'links on Fargate, which are the mistake there',
    `${fargate}, "networkMode": "$0", ${links}`,
    ['awsvpc (not together with links)', 'bridge (not on Fargate)', 'host (not on Fargate)', 'none (not on Fargate)'],
  ],
  [
    'port mappings',
    '"networkMode": "$0", "containerDefinitions": [{"name": "web", "portMappings": [{"containerPort": 80}]}]',
    ['awsvpc', 'bridge', 'host', 'none (not together with portMappings)'],
  ],
  ...['"hostname": "a"', '"extraHosts": [{}]', '"dnsServers": ["10.0.0.2"]', '"disableNetworking": true'].map(
    (member): readonly [string, string, readonly string[]] => {
      const [, name = ''] = member.split('"');
      return [
        name,
        `"networkMode": "$0", ${web(member)}`,
        ['bridge', 'host', 'none', `awsvpc (not together with ${name})`],
      ];
    },
  ),
  ...['"hostname": ""', '"hostname": "${NAME}"', '"hostname": ', '"extraHosts": []', '"disableNetworking": false'].map(
    (member): readonly [string, string, readonly string[]] => [
      `what every mode takes, ${member}`,
      `"networkMode": "$0", ${web(member)}`,
      ['awsvpc', 'bridge', 'host', 'none'],
    ],
  ),
  [
    'a port range',
    `"networkMode": "$0", ${web('"portMappings": [{"containerPort": 80}, {"containerPortRange": "90-99"}]')}`,
    ['awsvpc', 'bridge', 'host (not together with containerPortRange)', 'none (not together with portMappings)'],
  ],
  [
    'fault injection',
    '"networkMode": "$0", "enableFaultInjection": true',
    [
      'awsvpc',
      'host',
      'bridge (not together with enableFaultInjection)',
      'none (not together with enableFaultInjection)',
    ],
  ],
  [
    'Windows Server 2016',
    `${old}, "networkMode": "$0"`,
    [
      'awsvpc (not on Windows Server 2016)',
      'bridge (not on Windows)',
      'host (not on Windows)',
      'none (not on Windows)',
    ],
  ],
  [
    'a launch type that nobody knows yet',
    '"requiresCompatibilities": ["${TYPE}"], "networkMode": "$0"',
    ['awsvpc', 'bridge', 'host', 'none'],
  ],
  ['launch types', '"requiresCompatibilities": ["$0"]', ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']],
  [
    'without those listed',
    '"requiresCompatibilities": ["EC2", "FARGATE", "$0"]',
    ['MANAGED_INSTANCES*', 'EXTERNAL (no network mode in common with FARGATE)'],
  ],
  [
    'launch types beside one that shares no mode with Fargate',
    '"requiresCompatibilities": ["EXTERNAL", "$0"]',
    ['EC2', 'MANAGED_INSTANCES', 'FARGATE (no network mode in common with EXTERNAL)'],
  ],
  [
    'launch types, whatever the one under the cursor is',
    '"requiresCompatibilities": ["EXTER$0NAL"]',
    ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'],
  ],
  [
    'launch types beside one that does not exist here',
    `${windows}, "requiresCompatibilities": ["EXTERNAL", "$0"]`,
    ['EC2', 'FARGATE', 'MANAGED_INSTANCES (not on Windows)'],
  ],
  [
    'launch types for Windows Server 2016',
    `${old}, ${web('"hostname": "a"')}, "requiresCompatibilities": ["$0"]`,
    ['EC2*', 'FARGATE (not on Windows Server 2016)', 'EXTERNAL (not on Windows)', 'MANAGED_INSTANCES (not on Windows)'],
  ],
  [
    'launch types for links on Windows',
    `${windows}, ${links}, "requiresCompatibilities": ["$0"]`,
    [
      'EC2 (not together with links)',
      'FARGATE (not together with links)',
      'EXTERNAL (not on Windows)',
      'MANAGED_INSTANCES (not on Windows)',
    ],
  ],
  [
    'with the one under the cursor',
    '"requiresCompatibilities": ["EC2", "FAR$0GATE"]',
    ['FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'],
  ],
  ['all listed', '"requiresCompatibilities": ["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES", "$0"]', []],
  [
    'launch types for a mode',
    '"networkMode": "bridge", "requiresCompatibilities": ["$0"]',
    [
      'EC2',
      'EXTERNAL',
      'FARGATE (does not take network mode "bridge")',
      'MANAGED_INSTANCES (does not take network mode "bridge")',
    ],
  ],
  [
    'the last launch type that is left for a mode',
    '"networkMode": "none", "requiresCompatibilities": ["EC2", "$0"]',
    [
      'EXTERNAL*',
      'FARGATE (does not take network mode "none")',
      'MANAGED_INSTANCES (does not take network mode "none")',
    ],
  ],
  [
    'launch types for Windows',
    `${windows}, "requiresCompatibilities": ["$0"]`,
    ['EC2', 'FARGATE', 'EXTERNAL (not on Windows)', 'MANAGED_INSTANCES (not on Windows)'],
  ],
  [
    'launch types for links',
    `"requiresCompatibilities": ["$0"], ${links}`,
    ['EC2', 'EXTERNAL', 'FARGATE (not together with links)', 'MANAGED_INSTANCES (not together with links)'],
  ],
];

describe('the choice of network mode and launch types', () => {
  for (const [name, members, expected] of ORDER) {
    it(`puts first what the rest allows: ${name}`, () => assert.deepEqual(offered(task(members)), expected));
  }
});
