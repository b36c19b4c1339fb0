import assert from 'node:assert/strict';
import {
  append,
  type Edit,
  remove,
  removeOne,
  rename,
  replace,
  set,
  toTextEdits,
} from '../../server/src/core/syntax/edit.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import type { Node, Property } from '../../server/src/core/syntax/node.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';

/** Name, text before, what is done to it, text after. */
const CASES: readonly (readonly [string, string, (root: Node) => Edit[], string])[] = [
  ['replaces a value', '{ "a": 1 }', (root) => [replace(value(root, 'a'), 'x')], '{ "a": "x" }'],
  ['renames a member', '{ "a": 1 }', (root) => [rename(member(root, 'a'), 'b"')], '{ "b\\"": 1 }'],
  ['removes the only member', '{ "a": 1 }', (root) => [remove(member(root, 'a'))], '{}'],
  ['removes the first member', '{ "a": 1, "b": 2 }', (root) => [remove(member(root, 'a'))], '{ "b": 2 }'],
  ['removes the last member', '{ "a": 1, "b": 2 }', (root) => [remove(member(root, 'b'))], '{ "a": 1 }'],
  [
    'removes several',
    '{"a":1,"b":2,"c":3}',
    (root) => [remove(member(root, 'a')), remove(member(root, 'c'))],
    '{"b":2}',
  ],
  [
    'removes the last two on one line',
    '{ "a": 1, "b": 2, "c": 3 }',
    (root) => [remove(member(root, 'b')), remove(member(root, 'c'))],
    '{ "a": 1 }',
  ],
  [
    'removes neighbours on lines of their own',
    '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}',
    (root) => [remove(member(root, 'b')), remove(member(root, 'c'))],
    '{\n  "a": 1\n}',
  ],
  ['removes an element', '[1, 2, 3]', (root) => [remove(root.items[1] as Node)], '[1, 3]'],
  ['removes the last element', '[1, 2]', (root) => [remove(root.items[1] as Node)], '[1]'],
  ['removes all elements', '[\n  1,\n  2\n]', (root) => root.items.map(remove), '[]'],
  [
    'removes whole lines',
    '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}',
    (root) => [remove(member(root, 'b'))],
    '{\n  "a": 1,\n  "c": 3\n}',
  ],
  [
    'removes the last line and the comma before it',
    '{\n  "a": 1,\n  "b": 2\n}',
    (root) => [remove(member(root, 'b'))],
    '{\n  "a": 1\n}',
  ],
  [
    'removes lines with CRLF',
    '{\r\n  "a": 1,\r\n  "b": 2\r\n}',
    (root) => [remove(member(root, 'a'))],
    '{\r\n  "b": 2\r\n}',
  ],
  ['keeps a trailing comma', '{\n  "a": 1,\n  "b": 2,\n}', (root) => [remove(member(root, 'b'))], '{\n  "a": 1,\n}'],
  [
    'keeps the comment behind the member before',
    '{\n  "a": 1, // one\n  "b": 2\n}',
    (root) => [remove(member(root, 'b'))],
    '{\n  "a": 1 // one\n}',
  ],
  [
    'keeps the comment of what goes',
    '{\n  "a": 1, // one\n  "b": 2\n}',
    (root) => [remove(member(root, 'a'))],
    '{\n  // one\n  "b": 2\n}',
  ],
  [
    'keeps a comment before the comma',
    '{ "a": 1 /* one */, "b": 2 }',
    (root) => [remove(member(root, 'a'))],
    '{  /* one */ "b": 2 }',
  ],
  [
    'keeps the comments inside what goes',
    '{\n  "a": [ // one\n    1 /* two */\n  ],\n  "b": 2\n}',
    (root) => [remove(member(root, 'a'))],
    '{\n  // one\n  /* two */\n  "b": 2\n}',
  ],
  [
    'keeps a comment inside what goes, and what follows out of it',
    '{ "a": [1 // one\n], "b": 2 }',
    (root) => [remove(member(root, 'a'))],
    '{ // one\n "b": 2 }',
  ],
  [
    'keeps the comments inside what is replaced',
    '{\n  "a": [ // one\n  ]\n}',
    (root) => [replace(value(root, 'a'), 1)],
    '{\n  "a": // one\n  1\n}',
  ],
  ['adds an element', '["a", "b"]', (root) => [append(root.items[0] as Node, ['x', 'y'])], '["a", "x", "y", "b"]'],
  [
    'adds elements on lines of their own, behind the remark',
    '[\n  { "a": 1 } // one\n]',
    (root) => [append(root.items[0] as Node, [{ a: 2 }, { a: 3 }])],
    '[\n  { "a": 1 }, // one\n  { "a": 2 },\n  { "a": 3 }\n]',
  ],
  [
    'keeps comments when all members go',
    '{\n  // one\n  "a": 1\n}',
    (root) => [remove(member(root, 'a'))],
    '{\n  // one\n}',
  ],
  [
    'what is inside something removed needs no edit',
    '{ "a": { "b": 1 }, "c": 2 }',
    (root) => [remove(member(root, 'a')), remove(member(value(root, 'a'), 'b'))],
    '{ "c": 2 }',
  ],
  ['sets a member that is there', '{ "a": null }', (root) => [set(root, 'a', 1)], '{ "a": 1 }'],
  ['adds to an object on one line', '{ "a": 1 }', (root) => [set(root, 'b', 'x')], '{ "a": 1, "b": "x" }'],
  [
    'adds to an object over lines',
    '{\n    "a": 1\n}',
    (root) => [set(root, 'b', { c: [1] })],
    '{\n    "a": 1,\n    "b": {\n        "c": [\n            1\n        ]\n    }\n}',
  ],
  ['adds behind a comment', '{\n  "a": 1 // one\n}', (root) => [set(root, 'b', 2)], '{\n  "a": 1, // one\n  "b": 2\n}'],
  ['adds behind a trailing comma', '{\n  "a": 1,\n}', (root) => [set(root, 'b', 2)], '{\n  "a": 1,\n  "b": 2,\n}'],
  [
    'adds to an object that is not closed yet',
    '{\n  "a": {',
    (root) => [set(value(root, 'a'), 'b', 1)],
    '{\n  "a": {\n    "b": 1\n  ',
  ],
  ['adds to an empty object', '{}', (root) => [set(root, 'a', 1)], '{"a": 1}'],
  [
    'adds to an empty object inside',
    '{\n\t"a": {}\n}',
    (root) => [set(value(root, 'a'), 'b', 1)],
    '{\n\t"a": {\n\t\t"b": 1\n\t}\n}',
  ],
  [
    'adds two members',
    '{\n  "a": 1\n}',
    (root) => [set(root, 'b', 2), set(root, 'c', 3)],
    '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}',
  ],
  [
    'adds in the place of the last that goes',
    '{\n  "a": 1,\n  "b": 2\n}',
    (root) => [remove(member(root, 'b')), set(root, 'c', 3)],
    '{\n  "a": 1,\n  "c": 3\n}',
  ],
  [
    'adds where all others go',
    '{\n  "a": 1\n}',
    (root) => [remove(member(root, 'a')), set(root, 'c', 3)],
    '{\n  "c": 3\n}',
  ],
  [
    'adds behind a // of an object that begins on its line',
    '{ "a": 1, "b": [2] // last\n}',
    (root) => [set(root, 'c', 3), set(root, 'd', [4])],
    '{ "a": 1, "b": [2], // last\n  "c": 3,\n  "d": [\n    4\n  ]\n}',
  ],
  [
    'adds behind a // and a trailing comma',
    '{ "a": 1, // last\n}',
    (root) => [set(root, 'b', 2)],
    '{ "a": 1, // last\n  "b": 2,\n}',
  ],
  [
    'adds behind a // one step further in than the line of the bracket',
    '[\r\n\t{ "a": 80 // web\r\n\t}\r\n]',
    (root) => [set(root.items[0] as Node, 'b', 1)],
    '[\r\n\t{ "a": 80, // web\r\n\t\t"b": 1\r\n\t}\r\n]',
  ],
  [
    'adds an element behind a //',
    '["EC2" // why\n ]',
    (root) => [append(root.items[0] as Node, ['FARGATE', 'EXTERNAL'])],
    '["EC2", // why\n  "FARGATE",\n  "EXTERNAL"\n ]',
  ],
  [
    'adds an element behind a // in a line of several',
    '[\n  1, 2 // two\n]',
    (root) => [append(root.items[1] as Node, [3])],
    '[\n  1, 2, // two\n  3\n]',
  ],
  [
    'adds behind comments of both kinds',
    '{ "a": 1 /* one */ // two\n}',
    (root) => [set(root, 'b', 2)],
    '{ "a": 1, /* one */ // two\n  "b": 2\n}',
  ],
  [
    'adds behind a block comment',
    '{ "a": 1 /* one */ }',
    (root) => [set(root, 'b', 2)],
    '{ "a": 1, /* one */ "b": 2 }',
  ],
  [
    'adds in the place of the last that goes, behind its comments',
    '{\n  "a": 1,\n  "b": {\n    "c": "d" // k\n  }\n}',
    (root) => [remove(member(root, 'b')), set(root, 'e', 2)],
    '{\n  "a": 1,\n  // k\n  "e": 2\n}',
  ],
  [
    'adds in the place of the last that goes, on one line but for its comment',
    '{ "a": 1, "b": { "c": 20 // k\n} }',
    (root) => [remove(member(root, 'b')), set(root, 'e', 2)],
    '{ "a": 1, // k\n"e": 2 }',
  ],
  [
    'adds elements in the place of one that goes',
    '["a", "b", "c"]',
    (root) => [append(root.items[1] as Node, ['x', 'y']), remove(root.items[1] as Node)],
    '["a", "x", "y", "c"]',
  ],
  [
    'adds elements where all that follow go',
    '["a", "b"]',
    (root) => [append(root.items[0] as Node, ['x']), remove(root.items[1] as Node)],
    '["a", "x"]',
  ],
  [
    'adds elements behind one and the same, twice',
    '["a"]',
    (root) => [append(root.items[0] as Node, ['x']), append(root.items[0] as Node, ['y'])],
    '["a", "x", "y"]',
  ],
  [
    'removes all members of the key',
    '{ "a": 1, "b": 2, "a": 3 }',
    (root) => [remove(root.properties[0] as Property)],
    '{ "b": 2 }',
  ],
  [
    'removes all members of the key, with one comment',
    '{\n  "a": 1, // one\n  "a": 2\n}',
    (root) => [remove(member(root, 'a'))],
    '{\n  // one\n}',
  ],
  [
    'removes one member of the key',
    '{ "a": 1, "b": 2, "a": 3 }',
    (root) => [removeOne(root.properties[0] as Property)],
    '{ "b": 2, "a": 3 }',
  ],
  [
    'removes a null that another member overrides, and nothing else',
    '{ "a": null, "a": 3 }',
    (root) => [remove(root.properties[0] as Property)],
    '{ "a": 3 }',
  ],
  [
    'removes a null that overrides another member, and that',
    '{ "a": 3, "a": null, "b": 1 }',
    (root) => [remove(member(root, 'a'))],
    '{ "b": 1 }',
  ],
  [
    'indents by the first value on a line of its own',
    '[{\n\t"a": 1\n}]',
    (root) => [set(root.items[0] as Node, 'b', { c: 1 })],
    '[{\n\t"a": 1,\n\t"b": {\n\t\t"c": 1\n\t}\n}]',
  ],
  [
    'keeps blanks out of a comment that stays',
    '{\n  "a": [1 // one\n  ],\t\n  "b": 2\n}',
    (root) => [remove(member(root, 'a'))],
    '{\n  // one\n  "b": 2\n}',
  ],
  [
    'keeps what a template says where all members go',
    '{ {{ if .a }} "a": 1 {{ end }} }',
    (root) => [remove(member(root, 'a'))],
    '{ {{ if .a }} {{ end }} }',
  ],
  [
    'what is inside something replaced needs no edit',
    '{ "a": { "b": 1 } }',
    (root) => [replace(value(root, 'a'), 1), set(value(root, 'a'), 'c', 1), remove(member(value(root, 'a'), 'b'))],
    '{ "a": 1 }',
  ],
];

describe('toTextEdits', () => {
  for (const [name, before, edits, after] of CASES) {
    it(name, () => {
      const tree = parseJson(before);
      assert.equal(applyEdits(before, toTextEdits(tree, edits(tree.root as Node))), after);
    });
  }
});

function member(object: Node, key: string): Property {
  const property = object.property(key);
  assert.ok(property, `the text has ${key}`);
  return property;
}

function value(object: Node, key: string): Node {
  const { node } = member(object, key);
  assert.ok(node, `${key} has a value`);
  return node;
}
