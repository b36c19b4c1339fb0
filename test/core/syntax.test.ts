import assert from 'node:assert/strict';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import { analyzed } from '../support/check.ts';

/** Text, its plain value (null members left out), and its problems as `code text`. */
const CASES: readonly (readonly [string, string, unknown, readonly string[]])[] = [
  ['an object', '{"a": [1, true, "x"]}', { a: [1, true, 'x'] }, []],
  ['null members count as absent', '{"a": null, "b": [null]}', { b: [null] }, []],
  ['the last of duplicate keys counts', '{"a": 1, "a": 2}', { a: 2 }, []],
  [
    'a key that objects inherit',
    '{"__proto__": {"x": 1}, "constructor": 2}',
    JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}'),
    [],
  ],
  ['a byte order mark', '\uFEFF{"a": 1}', { a: 1 }, []],
  ['comments and trailing commas', '// x\n{"a": [1,], /* y */}', { a: [1] }, []],
  ['numbers', '[0, -1, 1.5, 2e3, 1E-2]', [0, -1, 1.5, 2000, 0.01], []],
  [
    'no numbers',
    '[01, 1., +1, .5]',
    [null, null, null, null],
    ['invalid-value 01', 'invalid-value 1.', 'invalid-value +1', 'invalid-value .5'],
  ],
  ['escapes', String.raw`["\n\u00e9\"", "a\qb"]`, ['\né"', 'ab'], [String.raw`invalid-string "a\qb"`]],
  ['nothing', '', undefined, ['empty-document ']],
  ['nothing but a comment', ' // x', undefined, ['empty-document  // x']],
  ['text behind the end', '{} x', {}, ['content-after-end x']],

  ['an open brace', '{"a": 1', { a: 1 }, ['unclosed-object {']],
  ['one complaint for all that is open', '{"a": [{"b": 1', { a: [{ b: 1 }] }, ['unclosed-object {']],
  ['a bracket that closes an outer one', '[{"a": 1]', [{ a: 1 }], ['unclosed-object {']],
  ['a brace that closes an outer one', '{"a": [1}', { a: [1] }, ['unclosed-array [']],
  ['a missing comma between members', '{"a": 1 "b": 2}', { a: 1, b: 2 }, ['comma-expected 1']],
  ['a missing comma between elements', '["a" "b"]', ['a', 'b'], ['comma-expected "']],
  ['a comma too many', '[1,,2]', [1, 2], ['value-expected ,']],
  ['a member without a value', '{"a": , "b": 1}', { b: 1 }, ['value-expected "a":']],
  ['a member without a value, the next on its own line', '{"a":\n"b": 1}', { b: 1 }, ['value-expected "a":']],
  ['a key alone', '{"a"}', {}, ['colon-expected "a"']],
  ['an open key', '{"a\n"b": 1}', { b: 1 }, ['unclosed-string "a']],
  ['an open value swallows its comma', '{"a": "x,\n"b": 1}', { a: 'x,', b: 1 }, ['unclosed-string "x,']],
  ['half a word', '{"a": tru}', { a: null }, ['invalid-value tru']],
  ['single quotes', "{'a': 'b', \"c\": 1}", { a: null, c: 1 }, ["single-quotes 'a'", "single-quotes 'b'"]],
  ['a key without quotes', '{a: 1}', { a: 1 }, ['property-name-unquoted a']],
  ['an open comment', '{"a": 1} /* x', { a: 1 }, ['unclosed-comment /*']],

  [
    'unquoted placeholders',
    '{"a": ${x}, "b": {{ y }}, "c": <Z>, "d": %Q%, "e": $R, "f": #{S}#, "g": @T@, "h": __U__}',
    { a: null, b: null, c: null, d: null, e: null, f: null, g: null, h: null },
    [],
  ],
  ['a placeholder with braces over lines', '{"a": ${jsonencode({\n x = 1 })}, "b": 1}', { a: null, b: 1 }, []],
  ['placeholders glued together', '{"a": ${x}-${y}.z, "b": 1}', { a: null, b: 1 }, []],
  [
    'a template call with quotes in a string',
    '{"a": "{{ env "X" }}:{{ tag }}", "b": 1}',
    { a: '{{ env "X" }}:{{ tag }}', b: 1 },
    [],
  ],
  [
    'directives of Jinja',
    '{ "a": 1{% if x %}, "b": {{ y }}{% endif %}, {# note #} "c": 2 }',
    { a: 1, b: null, c: 2 },
    [],
  ],
  ['directives between members', '{ {{ if x }} "a": 1, {{ end }} "b": 2 }', { a: 1, b: 2 }, []],
  ['a placeholder as a key', '{ ${k}: 1, "b": 2 }', { b: 2 }, []],
  ['a placeholder among elements', '[1, ${rest}]', [1, null], []],
  ['a placeholder in the place of all elements', '${list}', null, ['empty-document ${list}']],
];

describe('parseJson', () => {
  for (const [name, text, value, problems] of CASES) {
    it(name, () => {
      const tree = parseJson(text);
      assert.deepEqual(
        tree.problems.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`),
        problems,
      );
      assert.deepEqual(
        tree.root?.json,
        value === undefined || name.startsWith('a placeholder in the place') ? undefined : value,
      );
    });
  }

  it('reads no further than two hundred levels, and does not run out of stack', () => {
    const { problems } = parseJson('['.repeat(100_000));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-deep', 'unclosed-array'],
    );
  });

  it('keeps where comments and trailing commas are', () => {
    const text = '{ // one\n  "a": 1, /* two */\n}';
    const tree = parseJson(text);
    assert.deepEqual(
      tree.comments.map(({ start, end }) => text.slice(start, end)),
      ['// one', '/* two */'],
    );
    assert.deepEqual(tree.trailingCommas, [{ start: 17, end: 18 }]);
  });

  it('what cannot be read may be what is missing', () => {
    const document = (container: string) =>
      `{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "example/web:1" ${container} }] }`;
    const rules = (text: string) => analyzed(text).findings.map(({ rule }) => rule);
    assert.deepEqual(rules(document('')), ['res-memory-required']);
    for (const unread of [', ...', ', mem', ', "mem', ', @'])
      assert.deepEqual([...new Set(rules(document(unread)))], ['doc-syntax'], unread);
  });
});
