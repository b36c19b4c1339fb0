import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/analyze.ts';
import { type Cycle, cyclesOf, type EdgeKind, edgesOf } from '../../server/src/core/model/container-graph.ts';
import { Task } from '../../server/src/core/model/task.ts';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { analyzed, applyFixes, checkFindings, checkFix } from '../support/check.ts';

/** A container of a task in which nothing else is wrong. */
const container = (name: string, members = '') =>
  `{ "name": "${name}", "image": "example/${name}:1", "memory": 64${members && `, ${members}`} }`;
const needs = (...names: string[]) =>
  `"dependsOn": [${names.map((name) => `{ "containerName": "${name}", "condition": "START" }`).join(', ')}]`;
const linked = (...names: string[]) => `"links": [${names.map((name) => `"${name}"`).join(', ')}]`;
const volumesOf = (...names: string[]) =>
  `"volumesFrom": [${names.map((name) => `{ "sourceContainer": "${name}" }`).join(', ')}]`;
const document = (...containers: string[]) => `{ "family": "web", "containerDefinitions": [${containers.join(', ')}] }`;

describe('cycles of containers', () => {
  it('stand at the edge that the document has last, with the others beside it', () => {
    const text = document(
      container('a', needs('c')),
      container('b', needs('a')),
      container('c', needs('b')),
      container('d', needs('c')),
    );
    const [finding, ...others] = found(text);
    assert.equal(others.length, 0);
    assert.equal(finding?.rule, 'depends-cycle');
    assert.match(finding?.message ?? '', /circle, c → b → a → c:/);
    assert.equal(text.slice(finding?.at.start, finding?.at.end), '"b"');
    assert.ok((finding?.at.start ?? 0) > text.indexOf('"name": "c"'));
    assert.deepEqual(
      finding?.related?.map(({ at, message }) => `${text.slice(at.start, at.end)}: ${message}`),
      ['"a": Container "b" depends on "a"', '"c": Container "a" depends on "c"'],
    );
  });

  it('are found whichever container leads into them, each once', () => {
    const text = document(
      container('start', needs('a', 'c')),
      container('a', needs('b')),
      container('b', needs('a', 'c')),
      container('c', needs('d')),
      container('d', needs('c')),
    );
    assert.deepEqual(ways(text), ['b → a → b', 'd → c → d']);
  });

  it('that share an edge are one finding when it is the last of both', () => {
    assert.deepEqual(
      ways(
        document(
          container('a', needs('b', 'c')),
          container('b', needs('z')),
          container('c', needs('z')),
          container('z', needs('a')),
        ),
      ),
      ['z → a → b → z'],
    );
  });

  it('are none where several containers wait for one', () => {
    assert.deepEqual(
      ways(
        document(
          container('a', needs('b', 'c')),
          container('b', needs('d')),
          container('c', needs('d')),
          container('d'),
        ),
      ),
      [],
    );
  });

  for (const [kind, members] of [
    ['dependsOn', needs],
    ['links', linked],
    ['volumesFrom', volumesOf],
  ] as const) {
    it(`by ${kind} are told among 10,000 containers, and in a chain there are none`, () => {
      const all = Array.from({ length: 10_000 }, (_, index) => index);
      const chain = all.map((index) => container(`c${index}`, index > 0 ? members(`c${index - 1}`) : ''));
      assert.deepEqual(cyclesBy(kind, document(...chain)), []);
      const [cycle, ...more] = cyclesBy(kind, document(container('c0', members('c9999')), ...chain.slice(1)));
      assert.equal(more.length, 0);
      assert.equal(cycle?.closing.from.name.value, 'c9999', 'at the last container');
      assert.equal(cycle?.others.length, 9_999);
      assert.equal(cycle?.others[0]?.name, 'c9997');
    });
  }

  it('are told by a few of their steps when they are long', () => {
    const all = Array.from({ length: 30 }, (_, index) => index);
    const [finding] = found(document(...all.map((index) => container(`c${index}`, needs(`c${(index + 1) % 30}`)))));
    assert.match(finding?.message ?? '', /circle, c29 → c0 → c1 → .* → c9 → … → c29:/);
    assert.equal(finding?.related?.length, 10);
  });

  it('are each reported where they are many and long', () => {
    const all = Array.from({ length: 5_000 }, (_, index) => index);
    const back = all.map((index) => container(`c${index}`, needs(`c${index + 1}`, ...(index > 0 ? ['c0'] : []))));
    assert.equal(cyclesBy('dependsOn', document(...back)).length, 4_999);
  });

  it('of links and of volumes too', () => {
    assert.deepEqual(rulesIn(document(container('a', linked('b:x')), container('b', linked('a')))), [
      'container-link-cycle',
    ]);
    assert.deepEqual(rulesIn(document(container('a', linked('a')))), ['container-link-cycle']);
    assert.deepEqual(rulesIn(document(container('a', volumesOf('a')))), ['container-volumes-from-cycle']);
    assert.deepEqual(
      rulesIn(document(container('a', volumesOf('b')), container('b', needs('c')), container('c', linked('a')))),
      ['container-volumes-from-cycle'],
    );
  });

  it('whose links the network mode refuses are left to that', () => {
    const text = document(container('a', linked('b')), container('b', needs('a')));
    assert.deepEqual(rulesIn(text.replace('"family"', '"networkMode": "none", "family"')), ['network-links-mode']);
    assert.deepEqual(rulesIn(text), ['container-volumes-from-cycle']);
  });

  it('of one kind silence those that the same containers make with another', () => {
    const text = document(container('a', needs('b')), container('b', `${linked('a')}, ${needs('a')}`));
    assert.deepEqual(rulesIn(text), ['depends-cycle']);
    assert.deepEqual(
      rulesIn(document(container('a', linked('b')), container('b', `${linked('a')}, ${volumesOf('a')}`))),
      ['container-link-cycle'],
    );
    assert.deepEqual(rulesIn(document(container('a', needs('a')))), ['depends-self']);
  });

  it('are known in a list of containers', () => {
    const list = `[${container('a', needs('b'))}, ${container('b', needs('a'))}]`;
    assert.deepEqual(rulesIn(list), ['depends-cycle']);
  });
});

describe('containers that are not there', () => {
  it('take the nearest name that is not the container’s own, and keep the alias of a link', () => {
    const text = document(container('web', `${needs('we')}, ${linked('wep:x')}`), container('db'));
    assert.deepEqual(titles(text), ['Remove dependsOn of container "web"', 'Remove links of container "web"']);
    assert.deepEqual(titles(document(container('app', linked('Data_Base:x')), container('data-base'))), [
      'Change to "data-base:x" | Remove links of container "app"',
    ]);
  });

  it('one of several goes alone', () => {
    assert.deepEqual(titles(document(container('app', needs('db', 'cache')), container('db'))), [
      'Remove dependsOn[1] of container "app"',
    ]);
  });

  it('where there is no other container', () => {
    const [finding] = found(document(container('app', volumesOf('data'))));
    assert.match(finding?.message ?? '', /AWS refuses the task definition\. Remove it: there is no other container\.$/);
  });

  it('a link that is none has one finding', () => {
    assert.deepEqual(rulesIn(document(container('app', linked('nobody:a:b')))), ['container-link-format']);
  });

  it('a name with characters that AWS does not take is the container’s mistake, and not that of its link', () => {
    assert.deepEqual(rulesIn(document(container('app', linked('da.ta')), container('da.ta'))), [
      'container-name-pattern',
    ]);
  });

  for (const [link, fix] of [
    ['db:', 'db'],
    [':db', 'db'],
    ['db : x', 'db:x'],
    ['db:x:', 'db:x'],
    ['db:x.local', undefined],
    ['/db', undefined],
    [':', undefined],
  ] as const) {
    it(`link "${link}"`, () => {
      const [finding, ...others] = found(document(container('app', linked(link)), container('db')));
      assert.equal(others.length, 0);
      assert.equal(finding?.rule, 'container-link-format');
      assert.deepEqual(
        finding?.fixes?.map(({ title }) => title),
        fix === undefined ? [] : [`Change to "${fix}"`],
      );
    });
  }
});

describe('the end of a container that others wait for', () => {
  it('is not made possible where no other container is essential', () => {
    checkFix(
      `
{
  "family": "job",
  "containerDefinitions": [
    { "name": "load", "image": "example/load:3", "memory": 64 },
    {
      "name": "report",
      "image": "example/report:3",
      "memory": 64,
      "essential": false,
      "dependsOn": [
        // First the data.
//      ^^^^^^^^^^^^^^^^^^ warning doc-not-strict-json: JSON has no comments, and the AWS CLI does not read a file with them. Remove them from what is registered. [fix]
        { "containerName": "load", "condition": "COMPLETE" }
//                                              ^^^^^^^^^^ error depends-complete-on-essential: Container "report" waits for the end of container "load" (COMPLETE), which is essential: the task would end with it, and AWS refuses that. Make container "load" not essential, or wait for START. [fix]
      ]
    }
  ]
}`,
      'depends-complete-on-essential',
      `
{
  "family": "job",
  "containerDefinitions": [
    { "name": "load", "image": "example/load:3", "memory": 64 },
    {
      "name": "report",
      "image": "example/report:3",
      "memory": 64,
      "essential": false,
      "dependsOn": [
        // First the data.
        { "containerName": "load", "condition": "START" }
      ]
    }
  ]
}`,
    );
  });

  it('is not what a log router that is essential is waited for with, and START comes first', () => {
    const text = document(
      container('router', '"firelensConfiguration": { "type": "fluentbit" }'),
      container(
        'app',
        '"logConfiguration": { "logDriver": "awsfirelens", "options": { "Name": "stdout" } }, "dependsOn": [{ "containerName": "router", "condition": "SUCCESS" }]',
      ),
    );
    assert.deepEqual(rulesIn(text), ['depends-complete-on-essential']);
    assert.deepEqual(titles(text), ['Change to "START" | Make container "router" not essential']);
  });

  it('is waited for less where the container tells that it is healthy', () => {
    const text = document(
      container('db', '"healthCheck": { "command": ["CMD", "pg_isready"] }'),
      container('app', '"dependsOn": [{ "containerName": "db", "condition": "SUCCESS" }]'),
    );
    assert.deepEqual(titles(text), ['Make container "db" not essential | Change to "HEALTHY" | Change to "START"']);
  });

  for (const [policy, speaks] of [
    ['{ "enabled": true }', true],
    ['{ "enabled": true, "ignoredExitCodes": [] }', true],
    ['{ "enabled": true, "ignoredExitCodes": [2, 3] }', true],
    ['{ "enabled": true, "ignoredExitCodes": [2, 0] }', false],
    ['{ "enabled": false }', false],
  ] as const) {
    it(`with the restart policy ${policy}`, () => {
      const text = document(
        container('job', `"essential": false, "restartPolicy": ${policy}`),
        container('app', '"dependsOn": [{ "containerName": "job", "condition": "COMPLETE" }]'),
      );
      assert.deepEqual(rulesIn(text), speaks ? ['depends-restart-complete'] : []);
      if (speaks)
        assert.match(
          applyFixes(analyzed(text), () => true),
          /"ignoredExitCodes": \[[^\]]*0\s*\]/,
        );
    });
  }
});

describe('health that others wait for', () => {
  const waiting = container('app', '"dependsOn": [{ "containerName": "db", "condition": "HEALTHY" }]');
  const command = (db: string) => {
    const text = document(db, waiting);
    const mended = JSON.parse(applyFixes(analyzed(text), () => true));
    return mended.containerDefinitions[0].healthCheck?.command;
  };

  for (const [image, expected] of [
    ['redis:7', ['CMD-SHELL', 'redis-cli ping | grep -q PONG']],
    ['public.ecr.aws/docker/library/postgres:16', ['CMD', 'pg_isready']],
    ['public.ecr.aws/aws-observability/aws-otel-collector:v0.43.3', ['CMD', '/healthcheck']],
    ['public.ecr.aws/datadog/agent:7.60.0', ['CMD-SHELL', 'agent health']],
    ['example/agent:1', undefined],
    ['example/my-redis:7', undefined],
  ] as const) {
    it(`the image ${image}`, () =>
      assert.deepEqual(command(container('db').replace('example/db:1', image)), expected && [...expected]));
  }

  it('asks a port that speaks HTTP', () => {
    const ports = (mappings: string) => command(container('db', `"portMappings": [${mappings}]`));
    assert.deepEqual(ports('{ "containerPort": 53, "protocol": "udp" }, { "containerPort": 8000 }'), [
      'CMD-SHELL',
      'curl -f localhost:8000/ || exit 1',
    ]);
    assert.equal(ports('{ "containerPort": 50051, "name": "rpc", "appProtocol": "grpc" }'), undefined);
    assert.equal(ports('{ "containerPortRange": "8000-8010" }'), undefined);
  });
});

describe('depends-duplicate: edges', () => {
  const twice = (...conditions: string[]) =>
    document(
      container('job', '"essential": false, "healthCheck": { "command": ["CMD", "/ok"] }'),
      container(
        'app',
        `"dependsOn": [${conditions.map((condition) => `{ "containerName": "job", "condition": "${condition}" }`).join(', ')}]`,
      ),
    );
  const kept = (...conditions: string[]) => {
    const mended = JSON.parse(applyFixes(analyzed(twice(...conditions)), () => true));
    return mended.containerDefinitions[1].dependsOn.map(({ condition }: { condition: string }) => condition);
  };

  it('keeps the stronger of two, and of two that exclude each other the end', () => {
    assert.deepEqual(kept('START', 'START'), ['START']);
    assert.deepEqual(kept('HEALTHY', 'START'), ['HEALTHY']);
    assert.deepEqual(kept('START', 'HEALTHY', 'START'), ['HEALTHY']);
    assert.deepEqual(kept('COMPLETE', 'SUCCESS'), ['SUCCESS']);
    assert.deepEqual(kept('SUCCESS', 'START'), ['SUCCESS']);
    assert.deepEqual(kept('HEALTHY', 'COMPLETE'), ['COMPLETE']);
  });

  it('is safe only where one includes the other', () => {
    const safe = (...conditions: string[]) =>
      found(twice(...conditions)).map(({ safe, fixes }) => fixes?.map((fix) => fix.safe ?? safe));
    assert.deepEqual(safe('START', 'START'), [[true]]);
    assert.deepEqual(safe('START', 'HEALTHY'), [[true]]);
    assert.deepEqual(safe('START', 'COMPLETE'), [[false, false]]);
  });

  it('says which of the three it is', () => {
    assert.match(found(twice('START', 'START'))[0]?.message ?? '', /"job" twice with START\. ECS gains nothing/);
    assert.match(found(twice('START', 'HEALTHY'))[0]?.message ?? '', /one of them includes the other/);
    assert.match(found(twice('START', 'SUCCESS'))[0]?.message ?? '', /the other to have ended/);
  });
});

describe('depends-missing-on-links: edges', () => {
  const db = container('db', '"healthCheck": { "command": ["CMD", "pg_isready"] }');

  it('adds to the dependencies that are there, and is silent once there is one', () => {
    const text = document(db, container('log'), container('app', `${linked('db')}, ${needs('log')}`));
    assert.deepEqual(rulesIn(text), ['depends-missing-on-links']);
    const mended = applyFixes(analyzed(text), () => true);
    assert.deepEqual(JSON.parse(mended).containerDefinitions[2].dependsOn, [
      { containerName: 'log', condition: 'START' },
      { containerName: 'db', condition: 'HEALTHY' },
    ]);
    assert.deepEqual(rulesIn(mended), []);
  });

  it('is silent where the link has to go, or a template may bring the dependency', () => {
    const text = document(db, container('app', linked('db')));
    assert.deepEqual(rulesIn(text.replace('"family"', '"networkMode": "awsvpc", "family"')), ['network-links-mode']);
    assert.deepEqual(rulesIn(document(db, container('app', `${linked('db')}, "dependsOn": [\${MORE}]`))), []);
  });
});

it('a document with every kind of edge and nothing wrong has no finding', () => {
  checkFindings(`
{
  "family": "shop",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "init",
      "image": "example/init:1",
      "memory": 64,
      "essential": false,
      "restartPolicy": { "enabled": true, "ignoredExitCodes": [0] }
    },
    {
      "name": "db",
      "image": "example/db:1",
      "memory": 64,
      "healthCheck": { "command": ["CMD-SHELL", "pg_isready || exit 1"], "interval": 5, "timeout": 5 },
      "dependsOn": [{ "containerName": "init", "condition": "SUCCESS" }]
    },
    {
      "name": "shop",
      "image": "example/shop:1",
      "memory": 64,
      "links": ["db:database"],
      "volumesFrom": [{ "sourceContainer": "init", "readOnly": true }],
      "dependsOn": [
        { "containerName": "db", "condition": "HEALTHY" },
        { "containerName": "init", "condition": "COMPLETE" }
      ]
    }
  ]
}`);
});

function found(text: string): readonly Finding[] {
  return analyzed(text).findings.filter(({ rule }) => !rule.startsWith('task-'));
}

function cyclesBy(kind: EdgeKind, text: string): Cycle[] {
  const { root } = parseJson(text);
  assert.ok(root);
  return [...cyclesOf(edgesOf(new Task(root), [kind]))];
}

function cyclesIn(text: string): Finding[] {
  return found(text).filter(({ rule }) => rule.endsWith('-cycle'));
}

function rulesIn(text: string): string[] {
  return found(text).map(({ rule }) => rule);
}

function ways(text: string): string[] {
  return cyclesIn(text).flatMap(({ message }) => /circle, (.*?)[:,]/.exec(message)?.[1] ?? []);
}

/** The titles of the fixes, those of one finding together. */
function titles(text: string): string[] {
  const { tree, findings } = analyzed(text);
  return findings.map(({ fixes = [] }) => {
    for (const { edits } of fixes) assert.doesNotThrow(() => JSON.parse(applyEdits(text, toTextEdits(tree, edits))));
    return fixes.map(({ title }) => title).join(' | ');
  });
}
