import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { complete, completionDocumentation } from '../../server/src/core/features/completion.ts';
import type { SchemaDocumentation } from '../../server/src/core/features/schema-documentation.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import { analyzed } from '../support/check.ts';
import { accept, completionsAt, cursor, offered } from '../support/completion.ts';

/** Text with its cursor, an item, and the text when the item is taken. */
const ACCEPTED: readonly (readonly [string, string, string, string])[] = [
  ['an empty string', '{"networkMode": "$0"}', 'host', '{"networkMode": "host"}'],
  ['a half-typed string', '{"networkMode": "aw$0"}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['a whole string', '{"networkMode": "br$0idge"}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['a string, cursor before it', '{"networkMode": $0"bridge"}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['a string, cursor a blank before it', '{"networkMode":$0 "bridge"}', 'awsvpc', '{"networkMode":"awsvpc"}'],
  ['a string, cursor behind it', '{"networkMode": "bridge"$0}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['no value', '{"networkMode": $0}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['no value and no blank', '{"family": "a", "networkMode":$0}', 'host', '{"family": "a", "networkMode": "host"}'],
  [
    'no value in a text without blanks',
    '{"family":"a","networkMode":$0}',
    'host',
    '{"family":"a","networkMode":"host"}',
  ],
  ['nothing behind', '{"networkMode": $0', 'none', '{"networkMode": "none"'],
  ['a comment before the value', '{"networkMode": /* x */ $0}', 'none', '{"networkMode": /* x */ "none"}'],
  ['the value on the next line', '{\n  "networkMode":\n    $0\n}', 'none', '{\n  "networkMode":\n    "none"\n}'],

  ['a member behind', '{"networkMode": $0 "cpu": "1"}', 'host', '{"networkMode": "host", "cpu": "1"}'],
  ['a member that touches', '{"networkMode": $0"cpu": "1"}', 'host', '{"networkMode": "host", "cpu": "1"}'],
  ['a member on the next line', '{"networkMode": $0\n"cpu": "1"}', 'host', '{"networkMode": "host",\n"cpu": "1"}'],
  ['a comma and a member', '{"networkMode": $0, "cpu": "1"}', 'host', '{"networkMode": "host", "cpu": "1"}'],
  ['a lacking comma', '{"networkMode": "a$0"\n"cpu": "1"}', 'host', '{"networkMode": "host",\n"cpu": "1"}'],
  [
    'a comma behind a comment',
    '{"networkMode": "$0" // x\n, "cpu": "1"}',
    'host',
    '{"networkMode": "host" // x\n, "cpu": "1"}',
  ],
  ['a directive behind', '{"networkMode": "$0" {{ end }} }', 'host', '{"networkMode": "host" {{ end }} }'],

  ['an open string', '{"networkMode": "aw$0', 'awsvpc', '{"networkMode": "awsvpc"'],
  ['an open quote', '{"networkMode": "$0\n}', 'awsvpc', '{"networkMode": "awsvpc"\n}'],
  ['an open string that took the brace', '{"networkMode": "aw$0}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  [
    'an open string that took the comma',
    '{"networkMode": "aw$0,\n"cpu": "1"}',
    'awsvpc',
    '{"networkMode": "awsvpc",\n"cpu": "1"}',
  ],
  [
    'an open string that took a quote',
    '{"networkMode": "aw$0, "cpu": "1"}',
    'awsvpc',
    '{"networkMode": "awsvpc", "cpu": "1"}',
  ],
  [
    'an open string before a member',
    '{"networkMode": "aw$0\n"cpu": "1"}',
    'awsvpc',
    '{"networkMode": "awsvpc",\n"cpu": "1"}',
  ],
  [
    'an open quote before a member',
    '{"networkMode": "$0"cpu": "1"}',
    'awsvpc',
    '{"networkMode": "awsvpc", "cpu": "1"}',
  ],
  ['a word without quotes', '{"networkMode": aw$0}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['a word without its first quote', '{"networkMode": aw$0"}', 'awsvpc', '{"networkMode": "awsvpc"}'],
  ['single quotes', "{'networkMode': 'aw$0'}", 'awsvpc', '{\'networkMode\': "awsvpc"}'],
  ['another kind of value', '{"networkMode": nul$0l}', 'awsvpc', '{"networkMode": "awsvpc"}'],

  ['an empty list', '{"requiresCompatibilities": [$0]}', 'EC2', '{"requiresCompatibilities": ["EC2"]}'],
  [
    'an empty list over lines',
    '{"requiresCompatibilities": [\n  $0\n]}',
    'EC2',
    '{"requiresCompatibilities": [\n  "EC2"\n]}',
  ],
  ['an empty element', '{"requiresCompatibilities": ["$0"]}', 'EC2', '{"requiresCompatibilities": ["EC2"]}'],
  ['an open element', '{"requiresCompatibilities": ["E$0]}', 'EC2', '{"requiresCompatibilities": ["EC2"]}'],
  ['an open list', '{"requiresCompatibilities": [$0', 'EC2', '{"requiresCompatibilities": ["EC2"'],
  ['an open list before a brace', '{"requiresCompatibilities": [ $0 }', 'EC2', '{"requiresCompatibilities": [ "EC2" }'],
  [
    'an open list before a member',
    '{"requiresCompatibilities": [$0\n"cpu": "1"}',
    'EC2',
    '{"requiresCompatibilities": ["EC2"\n"cpu": "1"}',
  ],
  [
    'an open list before a member that touches',
    '{"requiresCompatibilities":[$0"cpu":"1"}',
    'EC2',
    '{"requiresCompatibilities":["EC2", "cpu":"1"}',
  ],
  [
    'an open list with a comma before a member that touches',
    '{"requiresCompatibilities":[,$0"cpu":"1"}',
    'EC2',
    '{"requiresCompatibilities":[,"EC2", "cpu":"1"}',
  ],
  [
    'a new last element',
    '{"requiresCompatibilities": ["FARGATE", $0]}',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"]}',
  ],
  [
    'behind a comma',
    '{"requiresCompatibilities": ["FARGATE",$0]}',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"]}',
  ],
  [
    'a comma lacks before',
    '{"requiresCompatibilities": ["FARGATE" $0]}',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"]}',
  ],
  [
    'a comma lacks before a half',
    '{"requiresCompatibilities": ["FARGATE" "E$0"]}',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"]}',
  ],
  [
    'a comma lacks, elements touch',
    '{"requiresCompatibilities": ["FARGATE""$0"]}',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"]}',
  ],
  [
    'a comma lacks before an open half',
    '{"requiresCompatibilities": ["FARGATE" "E$0',
    'EC2',
    '{"requiresCompatibilities": ["FARGATE", "EC2"',
  ],
  [
    'a comma lacks behind',
    '{"requiresCompatibilities": [$0 "FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EC2", "FARGATE"]}',
  ],
  [
    'before an element',
    '{"requiresCompatibilities": [$0"FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EC2", "FARGATE"]}',
  ],
  [
    'between elements',
    '{"requiresCompatibilities": ["EXTERNAL",$0"FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EXTERNAL", "EC2", "FARGATE"]}',
  ],
  [
    'between two commas',
    '{"requiresCompatibilities": ["EXTERNAL", $0, "FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EXTERNAL", "EC2", "FARGATE"]}',
  ],
  [
    'before a comma',
    '{"requiresCompatibilities": ["EXTERNAL" $0, "FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EXTERNAL", "EC2", "FARGATE"]}',
  ],
  [
    'an element in the middle',
    '{"requiresCompatibilities": ["EXTERNAL", "x$0", "FARGATE"]}',
    'EC2',
    '{"requiresCompatibilities": ["EXTERNAL", "EC2", "FARGATE"]}',
  ],
  ['no list yet', '{"requiresCompatibilities": $0}', 'EC2', '{"requiresCompatibilities": ["EC2"]}'],
  [
    'a string in the place of the list',
    '{"requiresCompatibilities": "FA$0"}',
    'FARGATE',
    '{"requiresCompatibilities": ["FARGATE"]}',
  ],
  [
    'describe output',
    '{"taskDefinition": {"networkMode": "$0"}}',
    'host',
    '{"taskDefinition": {"networkMode": "host"}}',
  ],
];

/** Places where nothing is offered. */
const NOTHING: readonly string[] = [
  '$0',
  '$0{}',
  '{$0}',
  '{"network$0Mode": "host"}',
  '{"networkMode"$0}',
  '{"networkMode"$0: "host"}',
  '{"networkMode": "host" $0}',
  '{"networkMode": "host", $0}',
  '{"networkMode": // $0\n}',
  '{"networkMode": /* $0 */ "x"}',
  '{"networkMode":\n$0\n"bridge"}',
  '{"networkMode": "${MO$0DE}"}',
  '{"networkMode": ${MO$0DE}}',
  '{"networkMode": [$0]}',
  '{"networkMode": {$0}}',
  '{"networkMode": "aw, $0"cpu": "1"}',
  '{"family": "$0"}',
  '{"containerDefinitions": [{"networkMode": "$0"}]}',
  '{"requiresCompatibilities": $0["EC2"]}',
  '{"requiresCompatibilities": ["EC2"]$0}',
  '{"requiresCompatibilities": [["$0"]]}',
  '{"requiresCompatibilities": [{"a": "$0"}]}',
  '{"requiresCompatibilities": [\n"networkMode": "$0"}',
];

describe('completion', () => {
  for (const [name, marked, label, expected] of ACCEPTED) {
    it(`writes sound text: ${name}`, () => {
      assert.equal(accept(marked, label), expected);
      const left = parseJson(expected).problems.filter(({ code }) => !/^unclosed-(?:object|array)$/.test(code));
      if (!marked.includes("'") && !/\[\S*\n?"cpu"/.test(marked)) assert.deepEqual(left, []);
    });
  }

  for (const marked of NOTHING) {
    it(`offers nothing in ${JSON.stringify(marked)}`, () => assert.deepEqual(offered(marked), []));
  }

  it('inserts up to the cursor, but leaves no stray quote', () => {
    assert.equal(accept('{"networkMode": aw$0ful}', 'awsvpc', 'insert'), '{"networkMode": "awsvpc"ful}');
    assert.equal(accept('{"networkMode": "$0"}', 'awsvpc', 'insert'), '{"networkMode": "awsvpc"}');
    assert.equal(accept('{"networkMode": "br$0idge"}', 'awsvpc', 'insert'), '{"networkMode": "awsvpc"}');
  });

  it('compares with the text from the quote on', () => {
    const found = completionsAt('{"networkMode": "aw$0"}');
    assert.equal(found?.items[0]?.filter, '"awsvpc"');
    assert.equal(found?.insert.start, '{"networkMode": '.length);
  });

  it('documents each value with the text of the schema', () => {
    const schema = JSON.parse(readFileSync('schemas/task-definition.schema.json', 'utf8')) as SchemaDocumentation;
    for (const marked of ['{"networkMode": "$0"}', '{"requiresCompatibilities": ["$0"]}']) {
      for (const { source } of completionsAt(marked)?.items ?? []) {
        const text = completionDocumentation(source, schema, (english) => `«${english}»`);
        assert.match(text ?? '', /^«[A-Z].*\.»$/, source.value);
      }
    }
  });
});

describe('completion in half-typed text', () => {
  for (const name of readdirSync('examples').filter((file) => file.endsWith('.json'))) {
    it(`never fails: every offset of every beginning of ${name}`, () => {
      const text = readFileSync(`examples/${name}`, 'utf8');
      // Further down, all that changes is what stands before.
      for (let end = 0; end <= Math.min(text.length, 700); end++) everywhere(text.slice(0, end));
      for (let end = 700; end <= text.length; end++) at(text.slice(0, end), end);
    }).timeout(60_000);
  }

  it('never fails in the texts of this file, cut anywhere', () => {
    for (const [, marked] of ACCEPTED) {
      const { text } = cursor(marked);
      for (let end = 0; end <= text.length; end++) everywhere(text.slice(0, end));
      for (let gone = 0; gone < text.length; gone++) everywhere(text.slice(0, gone) + text.slice(gone + 1));
    }
  }).timeout(60_000);
});

function everywhere(text: string): void {
  const analysis = analyzed(text);
  for (let offset = 0; offset <= text.length; offset++) at(text, offset, analysis);
}

function at(text: string, offset: number, analysis = analyzed(text)): void {
  const found = complete(analysis, offset);
  if (!found) return;
  const { insert, replace, edits } = found;
  const sound = insert.start === replace.start && insert.end <= replace.end && replace.end <= text.length;
  assert.ok(sound && replace.start <= offset && offset <= insert.end, `${offset} in ${JSON.stringify(text)}`);
  assert.doesNotMatch(text.slice(replace.start, replace.end), /[\r\n]/);
  assert.ok(edits.every(({ end }) => end < replace.start));
}
