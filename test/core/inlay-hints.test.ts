import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { inlayHints } from '../../server/src/core/features/inlay-hints.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { analyzed } from '../support/check.ts';

const ALL = { ports: true, sizes: true };

/** Documents with their hints as `«…»`. */
const SHOWN: readonly (readonly [string, string])[] = [
  [
    'bridge: a free port where none is written',
    `{
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "web",
      "portMappings": [
        { "containerPort": 80« → random host port» },
        { "hostPort": 0, "containerPort": 81« → random host port», "protocol": "udp" },
        { "containerPort": 82, "hostPort": 8082 },
        { "containerPortRange": "9000-9010"« → random host ports» },
        { "containerPort": 83, "hostPort": \${PORT} },
        { "containerPort": \${PORT} },
        { "containerPort": 99999 }
      ]
    }
  ]
}`,
  ],
  [
    'bridge, which AWS assumes',
    '{"containerDefinitions": [{"portMappings": [{"containerPort": 80« → random host port»}]}]}',
  ],
  [
    'NAT, which Windows uses',
    '{"runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}, "containerDefinitions": [{"portMappings": [{"containerPort": 80« → random host port»}]}]}',
  ],
  [
    'host: the same port, unless it is written; it takes no range',
    '{"networkMode": "host", "containerDefinitions": [{"portMappings": [{"containerPort": 80« → host 80»}, {"containerPort": 81, "hostPort": 81}, {"containerPortRange": "90-99"}]}]}',
  ],
  [
    'awsvpc: a port is a port',
    '{"networkMode": "awsvpc", "containerDefinitions": [{"portMappings": [{"containerPort": 80}]}]}',
  ],
  ['none', '{"networkMode": "none", "containerDefinitions": [{"portMappings": [{"containerPort": 80}]}]}'],
  [
    'a mode that is not known, or half typed',
    '{"networkMode": "${MODE}", "containerDefinitions": [{"portMappings": [{"containerPort": 80}]}]}',
  ],
  [
    'no mode on Fargate',
    '{"requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{"portMappings": [{"containerPort": 80}]}]}',
  ],
  [
    'a mode that the launch type does not take',
    '{"networkMode": "bridge", "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{"portMappings": [{"containerPort": 80}]}]}',
  ],
  [
    'a mode that Windows does not have',
    '{"networkMode": "host", "runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}, "containerDefinitions": [{"portMappings": [{"containerPort": 80}]}]}',
  ],
  [
    'a host port that is being typed',
    '{"containerDefinitions": [{"portMappings": [{"containerPort": 80, "hostPort": }]}]}',
  ],
  [
    'a list of containers, whose mode is elsewhere',
    '[{"name": "web", "image": "nginx", "portMappings": [{"containerPort": 80}]}]',
  ],

  [
    'sizes in the other unit',
    `{
  "cpu": "256"« = 0.25 vCPU»,
  "memory": "512"« = 0.5 GB»,
  "containerDefinitions": [
    { "cpu": 128« = 0.125 vCPU», "memory": 2048« = 2 GB», "memoryReservation": 1536« = 1.5 GB» },
    { "cpu": 100« ≈ 0.1 vCPU», "memory": 300« ≈ 0.29 GB», "memoryReservation": 64« ≈ 0.06 GB» },
    { "cpu": 0, "memory": 4 },
    { "cpu": "256", "memory": \${MEMORY}, "memoryReservation": -1 }
  ]
}`,
  ],
  ['sizes with a unit', '{"family": "web", "cpu": "1 vCPU"« = 1024 units», "memory": ".5GB"« = 512 MiB»}'],
  ['a size that makes no whole number', '{"family": "web", "cpu": "0.3 vCPU", "memory": "0.3 GB"}'],
  ['sizes that AWS cannot read', '{"family": "web", "cpu": "0.5", "memory": "512Mi"}'],
  ['sizes that are not known', '{"family": "web", "cpu": "${CPU}", "memory": }'],
  ['a list of containers', '[{"name": "web", "image": "nginx", "cpu": 512« = 0.5 vCPU», "memory": 1024« = 1 GB»}]'],
  ['another document', '{"AWSTemplateFormatVersion": "2010-09-09", "cpu": "256"}'],
];

describe('inlay hints', () => {
  for (const [name, shown] of SHOWN) {
    it(name, () => assert.equal(rendered(shown.replace(/«[^»]*»/g, '')), shown));
  }

  it('come one kind at a time', () => {
    const text = '{"cpu": "256", "containerDefinitions": [{"portMappings": [{"containerPort": 80}]}]}';
    const labels = (options: typeof ALL) => inlayHints(analyzed(text), whole(text), options).map(({ label }) => label);
    assert.deepEqual(labels({ ports: true, sizes: false }), ['→ random host port']);
    assert.deepEqual(labels({ ports: false, sizes: true }), ['= 0.25 vCPU']);
    assert.deepEqual(labels({ ports: false, sizes: false }), []);
  });

  it('come for the stretch that is asked for', () => {
    const text = '{\n"family": "web", "cpu": "256",\n"memory": "512"\n}';
    const second = { start: text.indexOf('"memory"'), end: text.length - 2 };
    assert.equal(rendered(text, second), '{\n"family": "web", "cpu": "256",\n"memory": "512"« = 0.5 GB»\n}');
  });

  it('give the reason', () => {
    const reasons = (text: string) => inlayHints(analyzed(text), whole(text), ALL).map(({ tooltip }) => tooltip);
    const ports = '"containerDefinitions": [{"portMappings": [{"containerPort": 80}]}]';
    const free = 'With hostPort 0 or none, each task gets a free port of its instance, normally from 32768 to 60999.';
    assert.deepEqual(reasons(`{${ports}}`), [`Without networkMode, AWS assumes "bridge". ${free}`]);
    assert.deepEqual(reasons(`{"networkMode": "bridge", ${ports}}`), [`The network mode is "bridge". ${free}`]);
    const somewhere = '"runtimePlatform": {"operatingSystemFamily": "${OS}"}';
    assert.deepEqual(reasons(`{"networkMode": "bridge", ${somewhere}, ${ports}}`), [
      'The network mode is "bridge". With hostPort 0 or none, each task gets a free port of its instance.',
    ]);
    assert.deepEqual(reasons(`{"networkMode": "host", ${ports}}`), [
      'The network mode is "host". In it nothing is mapped: the container port is the port of the instance.',
    ]);
    assert.deepEqual(reasons('{"family": "web", "cpu": "256", "memory": "512"}'), [
      '1024 CPU units are 1 vCPU.',
      'AWS counts 1024 MiB as 1 GB here.',
    ]);
  });

  for (const name of readdirSync('examples').filter((file) => file.endsWith('.json'))) {
    it(`never fail: every beginning of ${name}`, () => {
      const text = readFileSync(`examples/${name}`, 'utf8');
      for (let end = 0; end <= text.length; end++) {
        const begun = text.slice(0, end);
        for (const { offset } of inlayHints(analyzed(begun), whole(begun), ALL)) assert.ok(offset <= end);
      }
    }).timeout(60_000);
  }
});

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** The text with its hints, as an editor shows them. */
function rendered(text: string, within = whole(text)): string {
  const hints = inlayHints(analyzed(text), within, ALL);
  const edits = hints.map(({ offset, label }) => ({ start: offset, end: offset, text: `« ${label}»` }));
  return applyEdits(text, edits);
}
