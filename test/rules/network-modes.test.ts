import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { analyzed } from '../support/check.ts';

/** `rule: modes or titles of the fixes` for each finding of the group. */
function findings(members: string, container = '', levels = {}): string[] {
  const { findings } = analyzed(
    `{ "family": "web", ${members}, "containerDefinitions": [{ "name": "web", "image": "nginx", "memory": 128 ${container} }] }`,
    { levels },
  );
  const ids = new Set(rules.filter(({ group }) => group === 'network').map(({ id }) => id));
  return findings
    .filter(({ rule }) => ids.has(rule) || rule === 'doc-enum-value')
    .map(({ rule, severity, fixes = [] }) => `${severity} ${rule}: ${fixes.map(told).join(', ')}`);
}

const told = ({ title, safe }: { title: string; safe?: boolean }) =>
  title.replace(/^Set the network mode to "(\w+)"$/, '$1') + (safe === undefined ? '' : safe ? ' (safe)' : ' (unsafe)');

const WINDOWS = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';
const requires = (...types: string[]) => `"requiresCompatibilities": ${JSON.stringify(types)}`;

describe('a network mode that the launch types do not take', () => {
  const cases: readonly (readonly [members: string, ...expected: string[]])[] = [
    [`${requires('EXTERNAL')}, "networkMode": "awsvpc"`, 'error network-external-awsvpc: bridge, host'],
    [`${requires('EXTERNAL', 'MANAGED_INSTANCES')}, "networkMode": "awsvpc"`, 'error network-external-awsvpc: host'],
    [`${requires('EXTERNAL', 'FARGATE')}, "networkMode": "awsvpc"`, 'error network-external-awsvpc: '],
    [`${requires('MANAGED_INSTANCES')}, "networkMode": "none"`, 'error network-mi-mode: awsvpc, host'],
    [`${requires('MANAGED_INSTANCES', 'EXTERNAL')}, "networkMode": "bridge"`, 'error network-mi-mode: host'],
    [
      `${requires('MANAGED_INSTANCES', 'FARGATE')}, "networkMode": "bridge"`,
      'error network-fargate-requires-awsvpc: awsvpc (unsafe), Take "FARGATE" out of requiresCompatibilities (unsafe)',
    ],
    [requires('MANAGED_INSTANCES', 'EC2')],
    [`${WINDOWS}, "networkMode": "none"`, 'error network-windows-mode: Remove networkMode (unsafe), awsvpc'],
    [`${WINDOWS}, "networkMode": "bridge"`, 'warning network-windows-mode: Remove networkMode (safe), awsvpc'],
    [`${WINDOWS}, ${requires('FARGATE')}, "networkMode": "host"`, 'error network-fargate-requires-awsvpc: awsvpc'],
    [`${WINDOWS}, ${requires('MANAGED_INSTANCES')}, "networkMode": "bridge"`],
    [`${WINDOWS}, ${requires('EXTERNAL')}, "networkMode": "awsvpc"`],
    ['"networkMode": "Default"', 'error network-mode-default-literal: Remove networkMode'],
    [`${requires('EC2', 'EXTERNAL')}, "networkMode": "nat"`, 'error network-mode-default-literal: Remove networkMode'],
    [
      `${requires('MANAGED_INSTANCES')}, "networkMode": "default"`,
      'error network-mode-default-literal: awsvpc (unsafe), host (unsafe)',
    ],
    [`${requires('FARGATE', 'EXTERNAL')}, "networkMode": "nat"`, 'error network-mode-default-literal: '],
    [`"requiresCompatibilities": ["\${TYPE}"], "networkMode": "nat"`, 'error network-mode-default-literal: '],
    [`"requiresCompatibilities": \${TYPES}, "networkMode": "nat"`, 'error network-mode-default-literal: '],
    ['"networkMode": "natted"', 'error doc-enum-value: '],
  ];
  for (const [members, ...expected] of cases) {
    it(members, () => assert.deepEqual(findings(members), expected));
  }
});

describe('one mistake, one finding', () => {
  const mappings = '"portMappings": [{ "containerPort": 80, "hostPort": 0 }]';
  const all = `, ${mappings}, "links": ["db"], "hostname": "a", "disableNetworking": true`;

  const faults = '"enableFaultInjection": true, "pidMode": "task"';

  it('Fargate with another mode', () => {
    for (const mode of ['bridge', 'host', 'none']) {
      const found = findings(`${requires('FARGATE')}, "networkMode": "${mode}", ${faults}`, all);
      assert.deepEqual(found, ['error network-fargate-requires-awsvpc: awsvpc (unsafe)']);
    }
  });

  it('external instances with awsvpc', () =>
    assert.deepEqual(findings(`${requires('EXTERNAL')}, "networkMode": "awsvpc"`, all), [
      'error network-external-awsvpc: bridge, host',
    ]));

  it('Windows with host', () =>
    assert.deepEqual(findings(`${WINDOWS}, "networkMode": "host"`, all), [
      'error network-windows-mode: Remove networkMode (unsafe), awsvpc',
    ]));
});

describe('network-fargate-requires-awsvpc', () => {
  it('is a warning in a file that leaves the containers to the deployment', () => {
    const { findings } = analyzed(`{ "family": "web", ${requires('FARGATE')} }`);
    const severity = findings.find(({ rule }) => rule === 'network-fargate-requires-awsvpc')?.severity;
    assert.equal(severity, 'warning');
  });
});

describe('network-host-single-task', () => {
  const levels = { 'network-host-single-task': 'hint' };
  const told = (members: string, mapping: string) =>
    findings(members, `, "portMappings": [{ ${mapping} }]`, levels).filter((one) => one.includes('single-task'));

  it('has no fix in host', () =>
    assert.deepEqual(told('"networkMode": "host"', '"containerPort": 80, "hostPort": 80'), [
      'hint network-host-single-task: ',
    ]));
  it('speaks where bridge is assumed', () =>
    assert.deepEqual(told(requires('EC2'), '"containerPort": 80, "hostPort": 80'), [
      'hint network-host-single-task: Remove hostPort',
    ]));
  it('is silent about dynamic ports', () =>
    assert.deepEqual(told('"networkMode": "bridge"', '"containerPort": 80, "hostPort": 0'), []));
  it('is silent in awsvpc', () =>
    assert.deepEqual(told('"networkMode": "awsvpc"', '"containerPort": 80, "hostPort": 80'), []));
});

describe('fault injection', () => {
  it('is left to other rules where there is none in any mode', () => {
    assert.deepEqual(findings(`${WINDOWS}, "enableFaultInjection": true`), []);
    assert.deepEqual(findings(`${requires('EXTERNAL')}, "networkMode": "none", "enableFaultInjection": true`), []);
  });
  it('asks for the mode before it asks for pidMode', () =>
    assert.deepEqual(findings('"networkMode": "none", "enableFaultInjection": true'), [
      'warning network-fault-injection-mode: awsvpc, Remove enableFaultInjection',
    ]));
  it('needs another pidMode than host', () => {
    const members = '"networkMode": "host", "enableFaultInjection": true, "pidMode":';
    assert.deepEqual(findings(`${members} "host"`), ['hint network-fault-injection-pid-mode: Set pidMode to "task"']);
    assert.deepEqual(findings(`${members} "task"`), []);
  });
});
