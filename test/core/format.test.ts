import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type LayoutOptions, layout } from '../../server/src/core/features/format.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import { applyEdits, type TextEdit } from '../../server/src/core/text/edit.ts';
import type { Span } from '../../server/src/core/text/span.ts';

const TWO: LayoutOptions = { tabSize: 2, insertSpaces: true };
const KEEP: LayoutOptions = { ...TWO, keepLines: true };

type Case = readonly [name: string, text: string, options: LayoutOptions, laidOut: string];

const LAYOUTS: readonly Case[] = [
  [
    'members and elements get lines of their own',
    '{"family":"web","tags":[{"key":"a"}],"requiresCompatibilities":["EC2"],"volumes":[],"x":{}}',
    TWO,
    `{
  "family": "web",
  "tags": [
    {
      "key": "a"
    }
  ],
  "requiresCompatibilities": [
    "EC2"
  ],
  "volumes": [],
  "x": {}
}`,
  ],
  ['tabs', '{"a":[1]}', { tabSize: 4, insertSpaces: false }, '{\n\t"a": [\n\t\t1\n\t]\n}'],
  ['the width of a tab in blanks', '{"a":1}', { tabSize: 3, insertSpaces: true }, '{\n   "a": 1\n}'],
  ['CRLF', '{"a":1,\r\n"b":2}\r\n', TWO, '{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n'],
  ['a byte order mark', '\uFEFF{"a":1}\n', TWO, '\uFEFF{\n  "a": 1\n}\n'],
  [
    'comments',
    '// first\n{ /* a */ "a":1, // one\n/* two\n   lines */\n"b":[// c\n2]}\n// last\n',
    TWO,
    '// first\n{ /* a */\n  "a": 1, // one\n  /* two\n   lines */\n  "b": [ // c\n    2\n  ]\n}\n// last\n',
  ],
  ['a trailing comma', '{"a":[1,],}', TWO, '{\n  "a": [\n    1,\n  ],\n}'],

  ['a final newline stays', '{}\n\n', TWO, '{}\n\n'],
  ['no final newline stays none', '{"a":1}', TWO, '{\n  "a": 1\n}'],
  ['a final newline that is asked for', '{}', { ...TWO, insertFinalNewline: true }, '{}\n'],
  ['a final newline that is there', '{}\n', { ...TWO, insertFinalNewline: true }, '{}\n'],
  ['the first of several final newlines', '{}\n\n  \n', { ...TWO, trimFinalNewlines: true }, '{}\n'],
  ['no newline to trim', '{}', { ...TWO, trimFinalNewlines: true }, '{}'],
  ['both', '{}  ', { ...TWO, trimFinalNewlines: true, insertFinalNewline: true }, '{}\n'],
  ['a final newline of CRLF', '{\r\n}', { ...TWO, insertFinalNewline: true }, '{}\r\n'],
  ['a final newline behind a comment', '{} // x', { ...TWO, insertFinalNewline: true }, '{} // x\n'],
  ['blanks at the end of a comment', '{ // a  \n} // b \t', { ...TWO }, '{ // a  \n} // b \t'],
  [
    'blanks at the end of a comment, trimmed',
    '{ // a  \r\n} /* b \r\n c */ // d \t',
    { ...TWO, trimTrailingWhitespace: true },
    '{ // a\r\n} /* b\r\n c */ // d',
  ],

  [
    'lines that are kept',
    '{"family":"web",\n\n"requiresCompatibilities":["EC2","FARGATE"],\n"tags":[ {"key":"a"}\n]}\n',
    KEEP,
    '{"family": "web",\n\n  "requiresCompatibilities": ["EC2", "FARGATE"],\n  "tags": [ {"key": "a"}\n  ]}\n',
  ],
  ['kept lines before the text', '\n\n{\n"a":1}', KEEP, '{\n  "a": 1}'],

  [
    'unquoted placeholders',
    '{"family":"web","cpu":${cpu},"memory":{{ memory }},"tags":${jsonencode(\n  tags\n)},"x":<X>, "y": [%A%]}',
    TWO,
    `{
  "family": "web",
  "cpu": \${cpu},
  "memory": {{ memory }},
  "tags": \${jsonencode(
  tags
)},
  "x": <X>,
  "y": [
    %A%
  ]
}`,
  ],
  [
    'quotes in placeholders',
    '{"image":"{{ env "IMAGE" }}","name":"${a != "" ? a : "b"}"}',
    TWO,
    '{\n  "image": "{{ env "IMAGE" }}",\n  "name": "${a != "" ? a : "b"}"\n}',
  ],
  [
    'elements that are placeholders',
    '{"environment":["a" ${more},${b} ${c}]}',
    TWO,
    '{\n  "environment": [\n    "a" ${more},\n    ${b} ${c}\n  ]\n}',
  ],
  ['directives', '{{ if x }}\n{"a":1}\n{{ end }}', TWO, '{{ if x }}\n{"a":1}\n{{ end }}'],
  ['directives between members', '{"a":1,\n{% if x %}"b":2{% endif %}}', TWO, '{"a":1,\n{% if x %}"b":2{% endif %}}'],
  ['keys that are placeholders', '{${key}:1,"b":2}', TWO, '{${key}:1,"b":2}'],

  ['single quotes and bare keys', "{'a b':'{ x,  y }',c :tru}", TWO, "{\n  'a b': '{ x,  y }',\n  c : tru}"],
  ['a comma that lacks', '{"a":"x"\n"b":"y","c":1 }', TWO, '{\n  "a": "x"\n"b": "y",\n  "c": 1\n}'],
  ['a comma that lacks on the line', '["a"  "b",1]', TWO, '[\n  "a"  "b",\n  1\n]'],
  ['a value that lacks', '{"a":\n"b":1,"c":}', TWO, '{\n  "a":\n"b": 1,\n  "c":}'],
  ['a colon that lacks', '{"a"\n,"b":1}', TWO, '{\n  "a"\n,\n  "b": 1\n}'],
  ...[
    '',
    '  \n',
    '{"a":[1}',
    '{"a":{"b":1',
    '{"a":"x\n,"b":1}',
    '{"a":1}}',
    '{"a":1 ]}',
    '/* {"a":1}',
    '{"a":1} 2',
  ].map((text): Case => [`nothing in ${JSON.stringify(text)}`, text, TWO, text]),
];

describe('layout', () => {
  it('of every depth, also where the library has no text for the indentation', () => {
    const [open, close] = ['['.repeat(60), ']'.repeat(60)];
    for (const options of [TWO, { tabSize: 4, insertSpaces: true }, { tabSize: 4, insertSpaces: false }]) {
      const laidOut = lay(`${open}1${close}`, options);
      assert.equal(laidOut.replace(/\s/g, ''), `${open}1${close}`);
      assert.match(laidOut, /^[[\]1\s]*$/);
    }
  });

  for (const [name, text, options, laidOut] of LAYOUTS) {
    it(name, () => {
      assert.equal(lay(text, options), laidOut);
      assert.equal(lay(laidOut, options), laidOut, 'and again');
    });
  }
});

/** `«` and `»` stand around what is selected. */
const RANGES: readonly (readonly [name: string, marked: string, laidOut: string])[] = [
  ['one line', '{\n"a":1,\n«"b":[2]»,\n"c":3\n}', '{\n"a":1,\n"b": [\n  2\n],\n"c":3\n}'],
  [
    'from the indentation of its first line',
    '{\n  "a":1,\n    «"b":1,\n"c":2»}',
    '{\n  "a":1,\n    "b": 1,\n    "c": 2}',
  ],
  ['within a line', '{"a":1,«"b":2»,"c":3}', '{"a":1,"b": 2,"c":3}'],
  ['in a comment of several lines', '{ /* a\n  {"b":«1}\n*/ "c":2» }', '{ /* a\n  {"b":1}\n*/\n  "c": 2 }'],
  [
    'in a placeholder of several lines',
    '{"a":${f(\n  [1,«2]\n)},"b":2», "c":3}',
    '{"a":${f(\n  [1,2]\n)},\n  "b": 2, "c":3}',
  ],
  ['all', '«{"a":1}»', '{\n  "a": 1\n}'],
  ['nothing', '{"a":«»1}', '{"a":1}'],
];

describe('layout of a range', () => {
  for (const [name, marked, laidOut] of RANGES) {
    it(name, () => {
      const start = marked.indexOf('«');
      const range = { start, end: marked.indexOf('»') - 1 };
      assert.equal(lay(marked.replace(/[«»]/g, ''), TWO, range), laidOut);
    });
  }

  it('of several ranges has each edit once, where they meet too', () => {
    const text = '{\n"a":1,\n"b":[],\n"c":3\n}';
    const line = (part: string) => ({ start: text.indexOf(part), end: text.indexOf('\n', text.indexOf(part)) + 1 });
    const edits = layout(parseJson(text), [line('"b"'), line('"a"')], TWO);
    assert.deepEqual(overlapping(edits), []);
    assert.equal(applyEdits(text, edits), '{\n"a": 1,\n"b": [],\n"c":3\n}');
    assert.deepEqual(layout(parseJson(text), [], TWO), []);
  });

  it('leaves the end of the file alone, unless it is selected', () => {
    const options = { ...TWO, insertFinalNewline: true };
    assert.equal(lay('{}', options, { start: 0, end: 1 }), '{}');
    assert.equal(lay('{}', options, { start: 0, end: 2 }), '{}\n');
  });
});

const EXAMPLES = readdirSync('examples')
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, readFileSync(`examples/${file}`, 'utf8')] as const);

const STYLES: readonly LayoutOptions[] = [
  TWO,
  KEEP,
  { tabSize: 4, insertSpaces: false, insertFinalNewline: true, trimFinalNewlines: true, trimTrailingWhitespace: true },
];

describe('layout changes white space alone, and once', () => {
  for (const [file, text] of EXAMPLES) {
    it(file, () => {
      for (const written of [text, oneLine(text), text.replaceAll('\n', '\r\n'), `\uFEFF${text}`])
        for (const style of STYLES) judge(written, style);
    });

    it(`every beginning of ${file}`, () => {
      for (let end = 0; end <= text.length; end++) judge(text.slice(0, end), TWO);
    });

    it(`${file} without one of its characters, and parts of it`, () => {
      for (let at = 0; at < text.length; at += 7) {
        const broken = text.slice(0, at) + text.slice(at + 1);
        judge(broken, TWO);
        judge(broken, KEEP, { start: at, end: Math.min(at + 200, broken.length) });
      }
    });
  }
});

function judge(text: string, options: LayoutOptions, range?: Span): void {
  const edits = layout(parseJson(text), range && [range], options);
  for (const { start, end, text: space } of edits) {
    assert.match(text.slice(start, end) + space, /^[ \t\r\n]*$/);
    assert.ok(start < end || space !== '', 'an edit edits');
  }
  assert.deepEqual(overlapping(edits), []);
  const after = applyEdits(text, edits);
  assert.deepEqual(read(after), read(text), after);
  if (!range) assert.deepEqual(layout(parseJson(after), undefined, options), [], after);
}

/** What a text says: its value, and what is wrong with it. */
function read(text: string) {
  const { root, problems, comments } = parseJson(text);
  return [
    root?.json,
    problems.map(({ code }) => code),
    comments.map(({ start, end }) => text.slice(start, end).trimEnd()),
  ];
}

function overlapping(edits: readonly TextEdit[]): readonly TextEdit[] {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  return inOrder.filter((edit, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && (edit.start < before.end || edit.start === before.start);
  });
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, '');

const lay = (text: string, options: LayoutOptions, range?: Span) =>
  applyEdits(text, layout(parseJson(text), range && [range], options));
