import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { codeLenses } from '../../server/src/core/features/code-lenses.ts';
import { Lines } from '../../server/src/core/text/lines.ts';
import { analyzed } from '../support/check.ts';

const ALL = { sizes: true, network: true };

const WINDOWS = '"runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}';

/** Documents with their lenses on lines of their own, as editors show them: `▸` before each. */
const SHOWN: readonly (readonly [string, string])[] = [
  [
    'a task with a size, and what its containers have of it',
    `▸0.5 vCPU, 1 GB: the containers ask for 384 CPU units and 768 MiB ▸awsvpc: a network interface of its own, ports 80, 53/udp
{
  "networkMode": "awsvpc",
  "requiresCompatibilities": ["FARGATE"],
  "cpu": "512",
  "memory": "1 GB",
  "containerDefinitions": [
▸256 of 512 CPU units (50 %) · up to 640 of 1024 MiB (63 %) · 512 MiB reserved
    { "name": "web", "cpu": 256, "memory": 640, "memoryReservation": 512, "portMappings": [{ "containerPort": 80 }] },
▸128 of 512 CPU units (25 %) · 256 of 1024 MiB reserved (25 %)
    { "name": "dns", "cpu": 128, "memoryReservation": 256, "portMappings": [{ "containerPort": 53, "protocol": "udp" }] },
    { "name": "log" }
  ]
}`,
  ],
  [
    'a task without a size: containers beside each other',
    `▸The containers ask for 640 CPU units and 1280 MiB ▸bridge: 80 → host port 8080; 81, 9000–9010/udp → random host ports
{
  "networkMode": "bridge",
  "containerDefinitions": [
▸128 of 640 CPU units (20 %) · up to 256 MiB
    { "name": "web", "cpu": 128, "memory": 256, "portMappings": [{ "containerPort": 80, "hostPort": 8080 }, { "containerPort": 81 }] },
▸512 of 640 CPU units (80 %) · up to 2048 MiB · 1024 MiB reserved
    {
      "cpu": 512,
      "memory": 2048,
      "memoryReservation": 1024,
      "portMappings": [{ "containerPortRange": "9000-9010", "protocol": "udp" }]
    }
  ]
}`,
  ],
  [
    'half a size, and nothing asked for',
    `▸≈ 0.1 vCPU
{
  "networkMode": "\${MODE}",
  "cpu": "100",
  "memory": "\${MEMORY}",
  "containerDefinitions": [
    { "name": "web", "memory": \${MEMORY} }
  ]
}`,
  ],
  [
    'a sum that is not known, because a container is not',
    `▸1 vCPU
{
  "networkMode": "\${MODE}",
  "cpu": "1 vCPU",
  "containerDefinitions": [
▸256 of 1024 CPU units (25 %)
    { "name": "web", "cpu": 256 },
    { "name": "log", "cpu": "\${CPU}" }
  ]
}`,
  ],
  [
    'one container alone, which is all there is',
    `▸bridge, as no network mode is set: no ports are mapped
{
  "family": "web",
  "containerDefinitions": [
    { "name": "web", "cpu": 256, "memory": 512 }
  ]
}`,
  ],
  [
    'describe output',
    `{
▸0.25 vCPU, 0.5 GB: the containers ask for 512 MiB ▸host: the network of the instance, port 80
  "taskDefinition": {
    "networkMode": "host",
    "cpu": "256",
    "memory": "512",
    "containerDefinitions": [
▸up to 512 of 512 MiB (100 %)
      { "name": "web", "memory": 512, "portMappings": [{ "containerPort": 80 }, { "containerPortRange": "90-99" }] }
    ]
  }
}`,
  ],
  [
    'a list of containers, whose size and mode are elsewhere',
    `▸The containers ask for 512 CPU units and 96 MiB
[
▸128 of 512 CPU units (25 %) · up to 64 MiB
  { "name": "web", "image": "nginx", "cpu": 128, "memory": 64, "portMappings": [{ "containerPort": 80 }] },
▸384 of 512 CPU units (75 %) · 32 MiB reserved
  { "name": "log", "image": "fluentd", "cpu": 384, "memory": \${MEMORY}, "memoryReservation": 32 }
]`,
  ],
  [
    'all on one line',
    `▸The containers ask for 512 CPU units ▸bridge: 80 → random host port
{"networkMode": "bridge", "containerDefinitions": [{"cpu": 128, "portMappings": [{"containerPort": 80}]}, {"cpu": 384}]}`,
  ],
  [
    'more ports than anybody reads, and one more than are listed',
    `▸host: the network of the instance, ports 1, 2, 3, 4, 2 more
{"networkMode": "host", "containerDefinitions": [{"portMappings": [{"containerPort": 1}, {"containerPort": 2}, {"containerPort": 3}, {"containerPort": 4}, {"containerPort": 5}, {"containerPort": 6}]}]}`,
  ],
  [
    'ports of the instance, whichever',
    `▸bridge: 1 → host port 11, 2 → host port 12
{"networkMode": "bridge", "containerDefinitions": [{"portMappings": [{"containerPort": 1, "hostPort": 11}, {"containerPort": 2, "hostPort": 12}, {"containerPort": 3, "hostPort": \${PORT}}]}]}`,
  ],
  [
    'one port more',
    `▸host: the network of the instance, ports 1, 2, 3, 4, 5
{"networkMode": "host", "containerDefinitions": [{"portMappings": [{"containerPort": 1}, {"containerPort": 2}, {"containerPort": 3}, {"containerPort": 4}, {"containerPort": 5}]}]}`,
  ],
  [
    'none',
    `▸none: no network outside the container
{"networkMode": "none", "containerDefinitions": [{"portMappings": [{"containerPort": 80}]}]}`,
  ],
  [
    'NAT',
    `▸NAT, as no network mode is set: 80 → random host port
{${WINDOWS}, "containerDefinitions": [{"portMappings": [{"containerPort": 80}]}]}`,
  ],
  [
    'a container without a network',
    `▸bridge: 80 → random host port
{"networkMode": "bridge", "containerDefinitions": [{"disableNetworking": true, "portMappings": [{"containerPort": 90}]}, {"portMappings": [{"containerPort": 80}]}]}`,
  ],
  [
    'ports that are not known',
    '{"networkMode": "bridge", "containerDefinitions": [{"portMappings": [{"containerPort": ${PORT}}]}]}',
  ],
  [
    'a mode that the launch type does not take',
    '{"networkMode": "bridge", "requiresCompatibilities": ["FARGATE"], "containerDefinitions": []}',
  ],
  ['no mode on Fargate', '{"requiresCompatibilities": ["FARGATE"], "containerDefinitions": []}'],
  ['a mode that is being typed', '{"networkMode": "bri, "containerDefinitions": []}'],
  ['another document', '{"AWSTemplateFormatVersion": "2010-09-09", "cpu": "256", "networkMode": "host"}'],
];

describe('code lenses', () => {
  for (const [name, shown] of SHOWN) {
    it(name, () => assert.equal(rendered(shown.replace(/^▸.*\n/gm, '')), shown));
  }

  it('come one kind at a time', () => {
    const text = '{"cpu": "256", "networkMode": "host"}';
    const titles = (options: typeof ALL) => codeLenses(analyzed(text), options).map(({ title }) => title);
    assert.deepEqual(titles({ sizes: true, network: false }), ['0.25 vCPU']);
    assert.deepEqual(titles({ sizes: false, network: true }), ['host: the network of the instance']);
    assert.deepEqual(titles({ sizes: false, network: false }), []);
  });

  it('switch the mode where it can be switched', () => {
    const switching = (text: string) =>
      codeLenses(analyzed(text), ALL)
        .filter(({ switchesMode }) => switchesMode)
        .map(({ title }) => title);
    assert.deepEqual(switching('{"cpu": "256", "networkMode": "host"}'), ['host: the network of the instance']);
    assert.deepEqual(switching('{"cpu": "256", "networkMode": "host"'), []);
  });

  for (const name of readdirSync('examples').filter((file) => file.endsWith('.json'))) {
    it(`never fail: every beginning of ${name}`, () => {
      const text = readFileSync(`examples/${name}`, 'utf8');
      for (let end = 0; end <= text.length; end++) {
        for (const { span } of codeLenses(analyzed(text.slice(0, end)), ALL)) assert.ok(span.end <= end);
      }
    }).timeout(60_000);
  }
});

/** The text with its lenses above the lines that they belong to. */
function rendered(text: string): string {
  const lines = new Lines(text);
  const above = new Map<number, string[]>();
  for (const { span, title } of codeLenses(analyzed(text), ALL)) {
    const { line } = lines.positionAt(span.start);
    above.set(line, [...(above.get(line) ?? []), `▸${title}`]);
  }
  return text
    .split('\n')
    .flatMap((line, number) => [...(above.has(number) ? [above.get(number)?.join(' ')] : []), line])
    .join('\n');
}
