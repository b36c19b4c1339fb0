import assert from 'node:assert/strict';
import type { EffectivePort } from '../../server/src/core/model/ports.ts';
import { analyzed } from '../support/check.ts';

/** Where a mapping can be reached: network mode × hostPort × operating system. */

const LINUX = 'dynamic 32768-60999, else 49153-65535';
const WINDOWS = 'dynamic 49152-65535, else 49152-65535';

const HOST_PORTS = {
  absent: '"containerPort": 80',
  zero: '"containerPort": 80, "hostPort": 0',
  equal: '"containerPort": 80, "hostPort": 80',
  other: '"containerPort": 80, "hostPort": 8080',
  template: '"containerPort": 80, "hostPort": ${PORT}',
  typing: '"containerPort": 80, "hostPort": ',
  range: '"containerPortRange": "8000-8010"',
};

const WINDOWS_TASK = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';
const everywhere = (single: string, range: string) => [...Array(6).fill(single), range] as const;

const TABLE: readonly (readonly string[])[] = [
  ['"networkMode": "awsvpc"', ...everywhere('task 80-80', 'task 8000-8010')],
  [`"networkMode": "awsvpc", ${WINDOWS_TASK}`, ...everywhere('task 80-80', 'task 8000-8010')],
  ['"networkMode": "host"', ...everywhere('instance 80-80', 'instance 8000-8010')],
  ['"networkMode": "none"', ...everywhere('nowhere', 'nowhere')],
  ['"networkMode": "bridge"', LINUX, LINUX, 'instance 80-80', 'instance 8080-8080', 'unknown', 'unknown', LINUX],
  ['"cpu": "256"', LINUX, LINUX, 'instance 80-80', 'instance 8080-8080', 'unknown', 'unknown', LINUX],
  [
    '"requiresCompatibilities": ["EXTERNAL"]',
    LINUX,
    LINUX,
    'instance 80-80',
    'instance 8080-8080',
    'unknown',
    'unknown',
    LINUX,
  ],
  [WINDOWS_TASK, WINDOWS, WINDOWS, 'instance 80-80', 'instance 8080-8080', 'unknown', 'unknown', WINDOWS],
  ['"networkMode": "${MODE}"', ...everywhere('unknown', 'unknown')],
  ['"networkMode": "briidge"', ...everywhere('unknown', 'unknown')],
  ['"requiresCompatibilities": ["FARGATE"]', ...everywhere('unknown', 'unknown')],
  ['"requiresCompatibilities": ["MANAGED_INSTANCES"]', ...everywhere('unknown', 'unknown')],
];

describe('where ports can be reached', () => {
  for (const [task, ...expected] of TABLE) {
    Object.entries(HOST_PORTS).forEach(([name, mapping], index) => {
      it(`${task}, hostPort ${name}`, () =>
        assert.equal(reached(`{ ${task}, ${containers(mapping)} }`), expected[index]));
    });
  }

  it('in a list of containers the mode is unknown', () =>
    assert.equal(
      reached('[{ "name": "web", "image": "x", "memory": 4, "portMappings": [{ "containerPort": 80 }] }]'),
      'unknown',
    ));
});

describe('which mappings are ports', () => {
  const CASES: readonly (readonly [mapping: string, expected: string])[] = [
    ['"containerPort": 80', 'tcp 80-80'],
    ['"containerPort": 80, "protocol": "udp"', 'udp 80-80'],
    ['"containerPort": 80, "protocol": null', 'tcp 80-80'],
    ['"containerPort": 80, "protocol": "UDP"', ''],
    ['"containerPort": 80, "protocol": "${PROTOCOL}"', ''],
    ['"containerPort": 80, "protocol":', ''],
    ['"containerPort": 0', ''],
    ['"containerPort": "80"', ''],
    ['"containerPort": ${PORT}', ''],
    ['"containerPort": "${PORT}"', ''],
    ['"containerPort":', ''],
    ['"containerPortRange": "8000-8010", "protocol": "udp"', 'udp 8000-8010 range'],
    ['"containerPortRange": "8010-8000"', ''],
    ['"containerPortRange": "8000-8000"', ''],
    ['"containerPortRange": "8000-80000"', ''],
    ['"containerPortRange": "${FIRST}-8010"', ''],
    ['"containerPort": 80, "containerPortRange": "8000-8010"', ''],
    ['"containerPort": ${PORT}, "containerPortRange": "8000-8010"', ''],
    ['"hostPort": 80', ''],
    ['', ''],
  ];

  for (const [mapping, expected] of CASES) {
    it(`{ ${mapping} }`, () => {
      const ports = analyzed(`{ "family": "web", ${containers(mapping)} }`).task?.ports ?? [];
      const shown = ports.map(
        ({ protocol, inside, isRange }) => `${protocol} ${inside.first}-${inside.last}${isRange ? ' range' : ''}`,
      );
      assert.equal(shown.join(), expected);
    });
  }
});

describe('what decides a port', () => {
  for (const [task, mapping, inside, host] of [
    ['"networkMode": "bridge"', HOST_PORTS.other, '80', '8080'],
    ['"networkMode": "bridge"', HOST_PORTS.zero, '80', '80'],
    ['"networkMode": "bridge"', HOST_PORTS.range, '"8000-8010"', '"8000-8010"'],
    ['"networkMode": "host"', HOST_PORTS.other, '80', '80'],
    ['"networkMode": "awsvpc"', HOST_PORTS.other, '80', '80'],
  ] as const) {
    it(`${task}: { ${mapping} }`, () => {
      const { text, port } = first(`{ ${task}, ${containers(mapping)} }`);
      const shown = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
      assert.deepEqual(port && [shown(port.insideNode), shown(port.hostNode)], [inside, host]);
    });
  }
});

const containers = (mapping: string) =>
  `"containerDefinitions": [{ "name": "web", "image": "nginx", "memory": 128, "portMappings": [{ ${mapping} }] }]`;

function first(text: string): { text: string; port: EffectivePort | undefined } {
  return { text, port: analyzed(text).task?.ports[0] };
}

function reached(text: string): string {
  const host = first(text).port?.host;
  if (!host) return 'unknown';
  if (host.kind === 'nowhere') return host.kind;
  if (host.kind !== 'dynamic') return `${host.kind} ${host.first}-${host.last}`;
  return `dynamic ${host.from.first}-${host.from.last}, else ${host.fallback.first}-${host.fallback.last}`;
}
