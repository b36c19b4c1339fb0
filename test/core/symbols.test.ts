import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type OutlineSymbol, outline, taskSymbols } from '../../server/src/core/features/symbols.ts';
import { contains } from '../../server/src/core/text/span.ts';
import { analyzed } from '../support/check.ts';

/** The outline, one entry a line: kind, name, detail, and what the name is read from. */
function drawn(text: string): string {
  const lines = (symbols: readonly OutlineSymbol[], indent: string): string[] =>
    symbols.flatMap(({ kind, name, detail, nameSpan, children }) => [
      `${indent}${kind} ${name}${detail && ` (${detail})`} ${text.slice(nameSpan.start, nameSpan.end)}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(outline(analyzed(text)), '').join('\n');
}

const CASES: readonly (readonly [string, string, string])[] = [
  [
    'a task with everything',
    `{
  "family": "shop",
  "volumes": [
    { "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-0123456789abcdef0" } },
    { "name": "logs", "host": { "sourcePath": "/var/log" } },
    { "name": "tmp" },
    { "name": "ebs", "configuredAtLaunch": true },
    { "name": "docker", "dockerVolumeConfiguration": { "driver": "local" } },
    { "name": "files", "s3filesVolumeConfiguration": { "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0" } },
    { "name": "win", "fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-1" } }
  ],
  "requiresCompatibilities": ["EC2", "FARGATE"],
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }],
      "portMappings": [{ "containerPort": 8080, "name": "http" }, { "containerPortRange": "90-99", "protocol": "udp" }],
      "environment": [{ "name": "LOG_LEVEL", "value": "info" }],
      "secrets": [{ "name": "PASSWORD", "valueFrom": "/db" }]
    },
    { "name": "side", "image": "redis" }
  ]
}`,
    `
task shop (EC2, FARGATE · awsvpc) "shop"
  volume data (EFS fs-0123456789abcdef0) "data"
  volume logs (/var/log) "logs"
  volume tmp "tmp"
  volume ebs (configured at launch) "ebs"
  volume docker (Docker local) "docker"
  volume files (S3 Files fs-0123456789abcdef0) "files"
  volume win (FSx fs-1) "win"
  container web (nginx:1.27 · 8080/tcp, 90-99/udp) "web"
    mount /data (data) "/data"
    port 8080/tcp (http) 8080
    port 90-99/udp "90-99"
    environment LOG_LEVEL "LOG_LEVEL"
    secret PASSWORD "PASSWORD"
  container side (redis) "side"`,
  ],
  [
    'what has no name yet',
    '{ "containerDefinitions": [{ "image": "a" }, { "name": "", "environment": [{ "value": "x" }, {}], "portMappings": [{ "hostPort": 1 }] }], "volumes": [{}] }',
    `
task Task definition (bridge) {
  container #1 (a) {
  container #2 {
  volume #1 {`,
  ],
  [
    'placeholders, as they are written',
    '{ "family": "${APP}", "networkMode": "${MODE}", "containerDefinitions": [{ "name": "${APP}", "image": "<IMAGE1_NAME>", "portMappings": [{ "containerPort": ${PORT}, "protocol": ${PROTOCOL} }, { "containerPort": "${PORT}" }] }, ${MORE}] }',
    `
task \${APP} "\${APP}"
  container \${APP} (<IMAGE1_NAME> · \${PORT}/\${PROTOCOL}, \${PORT}/tcp) "\${APP}"
    port \${PORT}/\${PROTOCOL} \${PORT}
    port \${PORT}/tcp "\${PORT}"`,
  ],
  [
    'a list of containers',
    '[{ "name": "web", "image": "nginx", "essential": true }, { "name": "side", "image": "redis" }]',
    '\ncontainer web (nginx) "web"\ncontainer side (redis) "side"',
  ],
  [
    'a lone container',
    '{ "name": "web", "image": "nginx", "essential": true, "environment": [{ "name": "A", "value": "b" }] }',
    '\ncontainer web (nginx) "web"\n  environment A "A"',
  ],
  [
    'describe output',
    '{ "taskDefinition": { "family": "shop", "networkMode": "host", "containerDefinitions": [{ "name": "web" }] }, "tags": [] }',
    '\ntask shop (host) "shop"\n  container web "web"',
  ],
  [
    'half-typed text',
    '{ "family": "shop", "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPort": 80 }, { "containerPort": }], "environment": [{ "name": "A" }, { "name": ',
    `
task shop "shop"
  container web (80/tcp) "web"
    port 80/tcp 80
    environment A "A"`,
  ],
  [
    'values of the wrong kind',
    '{ "family": 1, "containerDefinitions": [{ "name": ["a"], "image": { "Ref": "I" } }, { "Ref": "C" }, 3], "volumes": "x" }',
    '\ntask 1 (bridge) 1\n  container #1 {',
  ],
  ['a name over lines', '{ "family": " a\\n b ", "networkMode": "none" }', '\ntask a b (none) " a\\n b "'],
  ['no task', '{ "Resources": {} }', '\n'],
  ['nothing', '', '\n'],
];

function* all(symbols: readonly OutlineSymbol[]): Iterable<OutlineSymbol> {
  for (const symbol of symbols) {
    yield symbol;
    yield* all(symbol.children);
  }
}

describe('the outline', () => {
  for (const [name, text, expected] of CASES) it(name, () => assert.equal(`\n${drawn(text)}`, expected));

  it('holds together on half a document: names within their entries, entries within those around them', () => {
    const texts = readdirSync('examples').filter((name) => name.endsWith('.json'));
    for (const text of [...texts.map((file) => readFileSync(`examples/${file}`, 'utf8')), CASES[0]?.[1] ?? '']) {
      for (let end = 0; end <= text.length; end += 3) {
        for (const { name, span, nameSpan, children } of all(outline(analyzed(text.slice(0, end))))) {
          assert.notEqual(name.trim(), '');
          assert.ok(contains(span, nameSpan));
          for (const child of children) assert.ok(contains(span, child.span));
        }
      }
    }
  }).timeout(60_000);
});

describe('symbols that are found from everywhere', () => {
  const text = CASES[0]?.[1] ?? '';
  const found = (query: string, document = text) =>
    taskSymbols(analyzed(document), query).map(({ symbol, within = '-' }) => `${symbol.name} in ${within}`);

  it('are the task, its containers, ports and volumes', () => {
    for (const name of ['shop in -', 'web in shop', '8080/tcp in web', 'data in shop'])
      assert.ok(found('').includes(name), name);
    assert.ok(!found('').some((name) => /LOG_LEVEL|PASSWORD/.test(name)));
  });

  it('have the letters of the query in their order', () => {
    assert.deepEqual(found('DT'), ['data in shop']);
    assert.deepEqual(found('aad'), []);
    assert.deepEqual(found('dataa'), []);
  });

  it('have names, or placeholders in their place', () => {
    assert.deepEqual(
      found(
        '',
        '{ "containerDefinitions": [{ "name": "${APP}", "image": "a" }, { "image": "b", "portMappings": [{ "containerPort": 80 }] }] }',
      ),
      ['${APP} in -', '80/tcp in -'],
    );
  });
});
