import assert from 'node:assert/strict';
import { offered } from '../support/completion.ts';

const task = (members: string) => `{"family": "web", ${members}}`;
const fargate = '"requiresCompatibilities": ["FARGATE"]';
const windows = '"runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}';
const links = '"containerDefinitions": [{"name": "web", "links": ["db"]}]';

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
  [
    'a launch type that nobody knows yet',
    '"requiresCompatibilities": ["${TYPE}"], "networkMode": "$0"',
    ['awsvpc', 'bridge', 'host', 'none'],
  ],
  ['launch types', '"requiresCompatibilities": ["$0"]', ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']],
  ['without those listed', '"requiresCompatibilities": ["EC2", "FARGATE", "$0"]', ['EXTERNAL', 'MANAGED_INSTANCES']],
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
