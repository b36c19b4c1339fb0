import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/analyze.ts';
import { semanticTokens } from '../../server/src/core/features/semantic-tokens.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import type { Levels } from '../../server/src/core/rules/rule.ts';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { analyzed } from '../support/check.ts';

/** What documents made at random have brought to light, each in its smallest form. */

const ALL_ON: Levels = Object.fromEntries(rules.map(({ id }) => [id, 'on']));

const containers = (text: string) => `{ "family": "web", "containerDefinitions": [${text}] }`;

function only(text: string, rule: string): Finding {
  const [finding, ...others] = analyzed(text, { levels: ALL_ON }).findings.filter((one) => one.rule === rule);
  assert.ok(finding && others.length === 0, `${rule} speaks once`);
  return finding;
}

describe('documents made at random', () => {
  for (const member of ['image', 'essential', 'memory', 'links', 'environment', 'logConfiguration', 'portMappings']) {
    it(`an object that cannot become text in the place of ${member}`, () => {
      analyzed(containers(`{ "name": "web", "${member}": { "toString": 1, "valueOf": 2 } }`), { levels: ALL_ON });
      analyzed(containers(`{ "name": "web", "${member}": [{ "toString": 1, "valueOf": 2 }] }`), { levels: ALL_ON });
    });
  }

  it('a comment that only begins at the end of the text does not go beyond it', () => {
    const text = '{"family":1/*';
    assert.deepEqual(parseJson(text).comments, [{ start: 11, end: text.length }]);
  });

  it('an element that CloudFormation puts in is unknown, and gets no members', () => {
    for (const text of [containers('{ "Ref": "X" }'), '[{ "Ref": "X" }, { "name": "web", "image": "web:1" }]']) {
      const { task } = analyzed(text);
      assert.equal(task?.containersComplete, false);
      const { findings } = analyzed(text, { levels: ALL_ON });
      const added = findings.flatMap(({ fixes }) => (fixes ?? []).flatMap(({ edits }) => edits));
      assert.ok(!added.some((edit) => edit.kind === 'insert' && edit.object.isPlaceholder));
    }
  });

  it('members are spelled anew once, in the task and in its containers', () => {
    const text =
      '{ "Family": "web", "containerDefinitions": [{ "name": "web", "MountPoints": [{ "SourceVolume": "a" }] }] }';
    const { fixes } = only(text, 'doc-cloudformation-casing');
    const { tree } = analyzed(text);
    assert.equal(toTextEdits(tree, fixes?.[0]?.edits ?? []).length, 3);
  });

  it('a list in broken text gets no new element', () => {
    const text = containers('{ "name": "web", "portMappings": [{ "containerPort": 80 } { "x" }], "image": "web:1" }');
    for (const { fixes } of analyzed(text, { levels: ALL_ON }).findings)
      for (const { edits } of fixes ?? []) assert.ok(!edits.some(({ kind }) => kind === 'append'));
  });

  it('an object gets no member behind a list that is not closed', () => {
    // The list before is told, and this one is not.
    const text = '{"containerDefinitions":[{"":[}{"":"","":2,"":[}';
    for (const { fixes } of analyzed(text, { levels: ALL_ON }).findings)
      for (const { edits } of fixes ?? []) assert.ok(!edits.some(({ kind }) => kind === 'insert'));
  });

  for (const [rule, sound, broken] of [
    ['doc-array-root', '[{ "name": "web", "image": "a" }]', '[{ "name": "web" "image": "a" }]'],
    [
      'doc-whole-task-in-container-file',
      '[{ "containerDefinitions": [{ "a": 1 }] }]',
      '[{ "containerDefinitions": [{ "a" 1 }] }]',
    ],
    [
      'volume-source-path-misplaced',
      '{ "volumes": [{ "sourcePath": "/a" }] }',
      '{ "volumes": [{ "sourcePath": "/a" "b" }] }',
    ],
  ] as const)
    it(`nothing is put around a value, or cut there, in broken text: ${rule}`, () => {
      assert.notDeepEqual(only(sound, rule).fixes, []);
      assert.deepEqual(only(broken, rule).fixes, []);
    });

  it('two sourcePaths in a volume are for a person to choose from', () => {
    const volumes = '"volumes": [{ "name": "a", "sourcePath": "/a", "sourcePath": "/b" }]';
    const { fixes } = only(`{ "family": "web", ${volumes} }`, 'volume-source-path-misplaced');
    assert.deepEqual(fixes, []);
  });

  it('to name a port beside links or a hostname is not safe in bridge', () => {
    const port = '"portMappings": [{ "containerPort": 80 }]';
    const safe = (more: string) =>
      only(containers(`{ "name": "web", "image": "web:1", ${more}${port} }`), 'sc-named-port').fixes?.[0]?.safe;
    assert.equal(safe('"links": ["db"], '), false);
    assert.equal(safe('"hostname": "web", '), false);
    assert.equal(safe(''), undefined);
  });

  it('a launch type that is listed twice goes as a whole', () => {
    const text = '{ "networkMode": "${MODE}", "requiresCompatibilities": ["FARGATE", "EXTERNAL", "EXTERNAL"] }';
    const { fixes } = only(text, 'launch-type-conflict');
    const mended = applyEdits(text, toTextEdits(analyzed(text).tree, fixes?.[0]?.edits ?? []));
    assert.equal(mended, '{ "networkMode": "${MODE}", "requiresCompatibilities": ["FARGATE"] }');
  });

  it('five thousand members that AWS does not know are compared once', () => {
    const members = Array.from({ length: 5000 }, (_, index) => `"Memroy${index}": 1`).join();
    const before = performance.now();
    analyzed(containers(`{ ${members} }`), { levels: ALL_ON });
    assert.ok(performance.now() - before < 4000);
  }).timeout(20_000);

  it('twenty thousand launch types are looked at once', () => {
    const types = JSON.stringify([...new Array(20_000).fill('EC2'), 'FARGATE', 'EXTERNAL']);
    const text = `{ "family": "web", "networkMode": "\${MODE}", "requiresCompatibilities": ${types}, "containerDefinitions": [] }`;
    const before = performance.now();
    only(text, 'launch-type-conflict');
    assert.ok(performance.now() - before < 4000);
  }).timeout(20_000);
});

describe('comments stay with a fix that writes text', () => {
  const cases: readonly (readonly [rule: string, before: string, after: string])[] = [
    [
      'container-entrypoint-shell',
      containers('{ "name": "web", "entryPoint": ["sh", "-c"], "command": ["npm", /* the */ "start" // it\n] }'),
      containers('{ "name": "web", "entryPoint": ["sh", "-c"], "command": [/* the */ "npm start" // it\n] }'),
    ],
    [
      'doc-describe-wrapper',
      '{ // from AWS\n"taskDefinition": { "family": "web", "containerDefinitions": [] } /* end */ }',
      '// from AWS\n{ "family": "web", "containerDefinitions": [] } /* end */',
    ],
    [
      'doc-whole-task-in-container-file',
      '[/* a */ { "family": "web", "containerDefinitions": [{ "name": "web" }] /* b */ }]',
      '/* a */ [{ "name": "web" }] /* b */',
    ],
    [
      'env-empty-object',
      containers('{ "name": "web", "environment": {"A": /* a */ "1"} }'),
      containers('{ "name": "web", "environment": [{ "name": "A"/* a */ , "value": "1" }] }'),
    ],
    [
      'port-range-mode',
      `{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPortRange": /* two */ "80-81" }] }] }`,
      `{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [/* two */ { "containerPort": 80, "hostPort": 80 }, { "containerPort": 81, "hostPort": 81 }] }] }`,
    ],
  ];
  for (const [rule, before, after] of cases) {
    it(rule, () => {
      const analysis = analyzed(before);
      const fix = analysis.findings.find((finding) => finding.rule === rule)?.fixes?.[0];
      assert.equal(applyEdits(before, toTextEdits(analysis.tree, fix?.edits ?? [])), after);
    });
  }
});

describe('long runs of the same characters', () => {
  // At once, or for minutes: each place would look through all that is behind it.
  for (const piece of ['${', '{{', '{%', '$', 'a:', '1', '_', '=', '/', 'arn:aws:', '{{}}']) {
    it(JSON.stringify(piece), () => {
      const run = JSON.stringify(piece.repeat(200_000 / piece.length));
      const name = containers(
        `{ "name": ${run}, "image": ${run}, "environment": [{ "name": ${run}, "value": ${run} }] }`,
      );
      const analysis = analyzed(name.replace('"web"', `"web", "cpu": ${run}, "memory": ${run}`), { levels: ALL_ON });
      semanticTokens(analysis);
    });
  }
});
