import assert from 'node:assert/strict';
import { analyzed } from '../support/check.ts';

/** Which of the port rules speak about a task, and in which order; edges that no example shows. */

interface Case {
  readonly name: string;
  /** Members of the task; without them the document is a list of containers. */
  readonly task?: string;
  /** The port mappings of each container. */
  readonly mappings: readonly string[];
  readonly speak: readonly string[];
}

const BRIDGE = '"networkMode": "bridge"';
const AWSVPC = '"networkMode": "awsvpc"';
const HOST = '"networkMode": "host"';

const CASES: readonly Case[] = [
  {
    name: 'awsvpc: a port once in the whole task',
    task: AWSVPC,
    mappings: ['{ "containerPort": 80 }', '{ "containerPort": 80 }'],
    speak: ['port-duplicate-host-port'],
  },
  {
    name: 'bridge: dynamic ports never collide',
    task: BRIDGE,
    mappings: ['{ "containerPort": 80 }', '{ "containerPort": 80, "hostPort": 0 }'],
    speak: [],
  },
  {
    name: 'bridge: a hostPort that is a template collides with nothing',
    task: BRIDGE,
    mappings: ['{ "containerPort": 80, "hostPort": ${PORT} }', '{ "containerPort": 81, "hostPort": ${PORT} }'],
    speak: [],
  },
  {
    name: 'a mapping that is there twice is one mistake',
    task: BRIDGE,
    mappings: ['{ "containerPort": 80, "hostPort": 80 }, { "containerPort": 80, "hostPort": 80 }'],
    speak: ['port-duplicate-host-port'],
  },
  {
    name: 'a list of containers: what collides in every mode',
    mappings: ['{ "containerPort": 80, "hostPort": 80 }', '{ "containerPort": 80, "hostPort": 80 }'],
    speak: ['port-duplicate-host-port'],
  },
  {
    name: 'a list of containers: what collides in some modes only',
    mappings: [
      '{ "containerPort": 80 }, { "containerPort": 8080, "hostPort": 8080 }',
      '{ "containerPort": 80 }, { "containerPort": 8081, "hostPort": 8080 }, { "containerPortRange": "8082-8089" }',
      '{ "containerPortRange": "8082-8089" }',
    ],
    speak: [],
  },
  {
    name: 'a list of containers: a range in its own container',
    mappings: ['{ "containerPortRange": "8000-8010" }, { "containerPort": 8010 }'],
    speak: ['port-range-overlap'],
  },
  {
    name: 'bridge: each container has its own ports',
    task: BRIDGE,
    mappings: ['{ "containerPortRange": "8000-8010" }', '{ "containerPortRange": "8000-8010" }'],
    speak: [],
  },
  {
    name: 'ranges of TCP and UDP',
    task: AWSVPC,
    mappings: ['{ "containerPortRange": "8000-8010" }, { "containerPortRange": "8000-8010", "protocol": "udp" }'],
    speak: [],
  },
  {
    name: 'a long range over many mappings is one finding',
    task: AWSVPC,
    mappings: ['{ "containerPort": 8001 }, { "containerPort": 8002 }', '{ "containerPortRange": "8000-8010" }'],
    speak: ['port-range-overlap'],
  },
  {
    name: 'a reversed range with a hostPort is one mistake',
    task: BRIDGE,
    mappings: ['{ "containerPortRange": "8010-8000", "hostPort": 8000 }, { "containerPort": 8005 }'],
    speak: ['port-range-order'],
  },
  {
    name: 'a range with a hostPort does not overlap as well',
    task: BRIDGE,
    mappings: ['{ "containerPortRange": "8000-8010", "hostPort": 8000 }, { "containerPort": 8005 }'],
    speak: ['port-range-host-port'],
  },
  {
    name: 'hostPort 0 beside a range',
    task: BRIDGE,
    mappings: ['{ "containerPortRange": "8000-8010", "hostPort": 0 }'],
    speak: [],
  },
  {
    name: 'no UDP port is reserved',
    task: BRIDGE,
    mappings: ['{ "containerPort": 22, "hostPort": 22, "protocol": "udp" }'],
    speak: [],
  },
  {
    name: 'a reserved port among the dynamic ones is one mistake',
    task: BRIDGE,
    mappings: ['{ "containerPort": 80, "hostPort": 51678 }'],
    speak: ['port-reserved-host-port'],
  },
  {
    name: 'host: SSH',
    task: HOST,
    mappings: ['{ "containerPort": 22, "hostPort": 22 }'],
    speak: ['port-reserved-host-port'],
  },
  {
    name: 'managed instances have no agent of this kind',
    task: `${HOST}, "requiresCompatibilities": ["MANAGED_INSTANCES"]`,
    mappings: ['{ "containerPort": 22, "hostPort": 22 }'],
    speak: [],
  },
  {
    name: 'while the operating system is unknown',
    task: `${BRIDGE}, "runtimePlatform": { "operatingSystemFamily": "\${OS}" }`,
    mappings: ['{ "containerPort": 22, "hostPort": 22 }, { "containerPort": 80, "hostPort": 40000 }'],
    speak: [],
  },
  {
    name: 'one port, two protocols, and again',
    task: BRIDGE,
    mappings: [
      '{ "containerPort": 53 }, { "containerPort": 53, "protocol": "udp" }, { "containerPort": 53, "protocol": "tcp" }',
    ],
    speak: ['port-same-port-two-protocols', 'port-duplicate-container-port'],
  },
  {
    name: 'appProtocol without effect is one finding',
    task: HOST,
    mappings: ['{ "containerPort": 80, "hostPort": 80, "appProtocol": "http" }'],
    speak: ['port-app-protocol-mode'],
  },
  {
    name: 'an appProtocol that is no word of AWS in any case',
    mappings: ['{ "containerPort": 80, "appProtocol": "HTTP/2" }, { "containerPort": 81, "appProtocol": "" }'],
    speak: ['doc-enum-value', 'doc-empty-string'],
  },
];

describe('port rules together', () => {
  for (const { name, task, mappings, speak } of CASES) {
    it(name, () => assert.deepEqual(speaking(document(mappings, task)), speak));
  }

  it('mends by itself only what is there twice', () => {
    const safe = (mappings: readonly string[]) =>
      analyzed(document(mappings, BRIDGE)).findings.flatMap(({ fixes = [] }) => fixes.map(({ safe }) => safe ?? false));
    const mapping = '{ "containerPort": 80, "hostPort": 80 }';
    assert.deepEqual(safe([`${mapping}, ${mapping}`]), [true, false]);
    assert.deepEqual(safe([mapping, mapping]), [false, false]);
  });

  it('gives each of several ports a name of its own', () => {
    const { findings } = analyzed(
      document(
        ['web', 'web', 'web-2', 'web'].map((name, index) => `{ "containerPort": ${index + 1}, "name": "${name}" }`),
      ),
    );
    assert.deepEqual(
      findings.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)),
      ['Rename the port to "web-3"', 'Rename the port to "web-4"'],
    );
  });

  it('takes ten thousand mappings in its stride', () => {
    const many = (text: (index: number) => string) => [
      Array.from({ length: 10_000 }, (_, index) => text(index)).join(),
    ];
    const texts = [
      document(
        many((index) => `{ "containerPort": ${index + 1}, "name": "port" }`),
        AWSVPC,
      ),
      document(
        many(() => '{ "containerPort": 80, "hostPort": 80 }'),
        BRIDGE,
      ),
      document(
        many((index) => `{ "containerPortRange": "${index + 1}-${index + 40}" }`),
        AWSVPC,
      ),
      document(
        many(() => '{ "hostPort": 80 }'),
        BRIDGE,
      ),
    ];
    for (const text of texts) {
      assert.ok(analyzed(text).findings.length > 9000);
    }
  }).timeout(60_000);
});

function document(mappings: readonly string[], task?: string): string {
  const containers = mappings.map(
    (list, index) => `{ "name": "c${index}", "image": "nginx", "memory": 128, "portMappings": [${list}] }`,
  );
  return task === undefined
    ? `[${containers}]`
    : `{ "family": "web", "memory": "2048", ${task}, "containerDefinitions": [${containers}] }`;
}

function speaking(text: string): string[] {
  const { findings } = analyzed(text);
  return findings.map(({ rule }) => rule).filter((rule) => /^(?:port|doc)-/.test(rule));
}
