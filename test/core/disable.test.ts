import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { newConfiguration, turnOff } from '../../server/src/core/configuration/turn-off.ts';
import { canDisable, disableInFile, disableOnLine, takesComments } from '../../server/src/core/features/disable.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { analyzed } from '../support/check.ts';

const RULE = 'tag-characters';
const TAGS = '"tags": [{ "key": "a*", "value": "b" }]';
const REST = '"family": "a", "containerDefinitions": [{ "name": "a", "image": "b", "memory": 64 }]';

interface Case {
  readonly name: string;
  readonly before: string;
  readonly line: string | undefined;
  readonly file: string | undefined;
}

const CASES: readonly Case[] = [
  {
    name: 'a comment of its own, indented as the line',
    before: `{\n\t${TAGS},\n\t${REST}\n}`,
    line: `{\n\t// ecs-taskdef-disable-next-line ${RULE}\n\t${TAGS},\n\t${REST}\n}`,
    file: `// ecs-taskdef-disable ${RULE}\n{\n\t${TAGS},\n\t${REST}\n}`,
  },
  {
    name: 'CRLF and a byte order mark',
    before: `\uFEFF{\r\n  ${TAGS},\r\n  ${REST}\r\n}`,
    line: `\uFEFF{\r\n  // ecs-taskdef-disable-next-line ${RULE}\r\n  ${TAGS},\r\n  ${REST}\r\n}`,
    file: `\uFEFF// ecs-taskdef-disable ${RULE}\r\n{\r\n  ${TAGS},\r\n  ${REST}\r\n}`,
  },
  {
    name: 'one line',
    before: `{ ${TAGS}, ${REST} }`,
    line: `// ecs-taskdef-disable-next-line ${RULE}\n{ ${TAGS}, ${REST} }`,
    file: `// ecs-taskdef-disable ${RULE}\n{ ${TAGS}, ${REST} }`,
  },
  {
    name: 'comments that silence other rules',
    before: `/* ecs-taskdef-disable tag-max -- few */\n{\n  // ecs-taskdef-disable-next-line tag-max, tag-key -- none\n  ${TAGS},\n  ${REST}\n}`,
    line: `/* ecs-taskdef-disable tag-max -- few */\n{\n  // ecs-taskdef-disable-next-line tag-max, tag-key, ${RULE} -- none\n  ${TAGS},\n  ${REST}\n}`,
    file: `/* ecs-taskdef-disable tag-max, ${RULE} -- few */\n{\n  // ecs-taskdef-disable-next-line tag-max, tag-key -- none\n  ${TAGS},\n  ${REST}\n}`,
  },
  {
    name: 'a line that begins in the middle of a comment',
    before: `{ /* our\n  tags */ ${TAGS},\n  ${REST}\n}`,
    line: undefined,
    file: `// ecs-taskdef-disable ${RULE}\n{ /* our\n  tags */ ${TAGS},\n  ${REST}\n}`,
  },
];

describe('comments that are to silence a rule', () => {
  for (const { name, before, line, file } of CASES) {
    it(name, () => {
      const analysis = analyzed(before, { jsonc: true });
      const finding = analysis.findings.find(({ rule }) => rule === RULE);
      assert.ok(finding);
      for (const [edit, after] of [
        [disableOnLine(analysis, finding), line],
        [disableInFile(analysis, finding), file],
      ] as const) {
        assert.equal(edit && applyEdits(before, [edit]), after);
        const left = analyzed(after ?? '', { jsonc: true }).findings.map(({ rule }) => rule);
        assert.ok(!left.includes(RULE));
      }
    });
  }

  it('are taken where they bring no finding of their own', () => {
    const [bare, commented] = [analyzed(`{ ${REST} }`).tree, analyzed(`{ /* a */ ${REST} }`).tree];
    const off = { 'doc-not-strict-json': 'off' } as const;
    assert.deepEqual(
      [
        takesComments(bare, {}),
        takesComments(commented, {}),
        takesComments(bare, { jsonc: true }),
        takesComments(bare, { levels: off }),
        takesComments(bare, { hostLanguage: 'jsonc' }),
        takesComments(commented, { hostLanguage: 'json', levels: off }),
      ],
      [false, true, true, true, false, false],
    );
  });

  it('are not for syntax, and not above the comment that they are about', () => {
    const broken = analyzed(`{ ${REST} `).findings.find(({ rule }) => rule === 'doc-syntax');
    assert.ok(broken);
    assert.equal(canDisable(broken), false);
    const analysis = analyzed(`{ // a\n ${REST} }`);
    const [finding] = analysis.findings;
    assert.equal(finding?.rule, 'doc-not-strict-json');
    assert.ok(finding && canDisable(finding));
    assert.equal(disableOnLine(analysis, finding), undefined);
    const edit = disableInFile(analysis, finding);
    assert.ok(edit);
    assert.deepEqual(analyzed(applyEdits(analysis.text, [edit])).findings, []);
  });

  for (const name of readdirSync('examples').filter((file) => file.endsWith('.json'))) {
    it(`${name}: each finding can be silenced, and only that one`, () => {
      const text = readFileSync(`examples/${name}`, 'utf8');
      const analysis = analyzed(text, { jsonc: true });
      const rulesOf = (changed: string) => analyzed(changed, { jsonc: true }).findings.map(({ rule }) => rule);
      for (const finding of analysis.findings.filter(canDisable)) {
        const line = disableOnLine(analysis, finding);
        const file = disableInFile(analysis, finding);
        assert.ok(line && file);
        const all = rulesOf(text);
        assert.deepEqual(
          rulesOf(applyEdits(text, [file])),
          all.filter((rule) => rule !== finding.rule),
        );
        assert.ok(rulesOf(applyEdits(text, [line])).length < all.length);
      }
    });
  }
});

describe('a rule that is switched off in a configuration file', () => {
  for (const [name, before, after] of [
    ['in an empty one', '{}', '{"rules": {"tag-max":"off"}}'],
    [
      'beside another',
      '{\n  "rules": {\n    "tag-key": "off" // no\n  }\n}',
      '{\n  "rules": {\n    "tag-key": "off", // no\n    "tag-max": "off"\n  }\n}',
    ],
    ['at another level', '{ "rules": { "tag-max": "error" } }', '{ "rules": { "tag-max": "off" } }'],
    ['where something else stands', '{ "rules": null }', '{ "rules": {"tag-max":"off"} }'],
    ['in a broken one', '{ "rules": { }', undefined],
    ['in a list', '[]', undefined],
    ['in nothing', '', undefined],
  ] as const) {
    it(name, () => {
      const edits = turnOff(before, 'tag-max');
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }

  it('in a new one', () =>
    assert.equal(newConfiguration('tag-max'), '{\n  "rules": {\n    "tag-max": "off"\n  }\n}\n'));
});
