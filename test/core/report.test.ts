import assert from 'node:assert/strict';
import { analyze, type Finding } from '../../server/src/core/analyze.ts';
import { jsonReport } from '../../server/src/core/report/json.ts';
import { PLAIN, type PrettyOptions, prettyReport } from '../../server/src/core/report/pretty.ts';
import {
  type FileReport,
  type Outcome,
  type Report,
  type ReportOptions,
  Tally,
} from '../../server/src/core/report/summary.ts';

const PATH = 'task.json';

/** A report on a text with `[[` and `]]` around what is found. */
function report(marked: string, more: Partial<Finding> = {}): FileReport {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const finding: Finding = {
    rule: 'a-rule',
    severity: 'error',
    message: 'Wrong.',
    safe: true,
    at: { start, end },
    ...more,
  };
  return { path: PATH, analysis: { ...analyze(text), kind: 'task-definition', findings: [finding] } };
}

function written(to: Report, files: readonly FileReport[], outcome?: Outcome): string {
  for (const file of files) to.add(file);
  return to.end(outcome);
}

const pretty = (files: readonly FileReport[], options?: PrettyOptions, outcome?: Outcome) =>
  written(prettyReport(options), files, outcome);
const json = (files: readonly FileReport[], options?: ReportOptions) => written(jsonReport(options), files);

/** The code frame: the line and the carets below it. */
function frameOf(marked: string): string[] {
  const lines = pretty([report(marked)]).split('\n');
  return [lines[2] as string, lines[3] as string];
}

describe('pretty report', () => {
  it('shows the place, the code, the notes and the fix', () => {
    const file = report('{\n  "a": [[1]],\n  "b": 2\n}', {
      related: [{ at: { start: 14, end: 17 }, message: 'This is the other.' }],
      fixes: [{ title: 'Make it right', edits: [] }],
    });
    assert.equal(
      pretty([file]),
      [
        'task.json:2:8 error a-rule',
        '  Wrong.',
        '     2 |   "a": 1,',
        '       |        ^',
        '  note: task.json:3:3 This is the other.',
        '  fix: Make it right',
        '',
        '1 error in 1 file',
        '--fix mends 1 of them',
        '',
      ].join('\n'),
    );
  });

  it('says when a fix is not for --fix', () => {
    const fixes = [{ title: 'Make it right', edits: [] }];
    const text = pretty([report('[[1]]', { safe: false, fixes })]);
    assert.match(text, /^ {2}fix: Make it right \(wants a look, so --fix leaves it to you\)$/m);
    assert.doesNotMatch(text, /--fix mends/);
    assert.match(pretty([report('[[1]]', { fixes: [{ title: 'X', edits: [], safe: false }] })]), /wants a look/);
  });

  it('expands tabs up to the next stop', () => {
    assert.deepEqual(frameOf('\t"a":\t[[1]]'), ['     1 |     "a":    1', '       |             ^']);
  });

  it('puts carets below wide characters, each two columns', () => {
    assert.deepEqual(frameOf('{"이름": [["웹"]]}'), ['     1 | {"이름": "웹"}', '       |          ^^^^']);
    assert.deepEqual(frameOf('"👩‍💻 e\u0301" [[1]]'), ['     1 | "👩‍💻 e\u0301" 1', '       |        ^']);
  });

  it('cuts a long line around the span', () => {
    const [code, carets] = frameOf(`{${'"a":1,'.repeat(5000)}"b":[["wrong"]],${'"c":1,'.repeat(5000)}}`);
    assert.ok(code && carets);
    assert.ok(code.length < 120);
    assert.match(code, /^ {5}1 \| ….*…$/);
    assert.equal(code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), '"wrong"');
  });

  it('cuts a span that is longer than the line may be', () => {
    const [code, carets] = frameOf(`{"a":[["${'x'.repeat(3000)}"]]}`);
    assert.match(code as string, /^ {5}1 \| \{"a":"x+…$/);
    assert.match(carets as string, /^ {7}\| {6}\^+…$/);
    assert.ok((carets as string).length < 120);
  });

  it('marks the first line of a span that goes on', () => {
    assert.deepEqual(frameOf('{\r\n  "a": [[{\r\n  }]]\r\n}'), ['     2 |   "a": {', '       |        ^…']);
  });

  it('marks a place without extent, also at the very end', () => {
    assert.deepEqual(frameOf('{ "a":[[]]'), ['     1 | { "a":', '       |       ^']);
    assert.deepEqual(frameOf('[[]]'), ['     1 |', '       | ^']);
  });

  it('does not count the byte order mark', () => {
    const text = pretty([report('\ufeff[[{]]}')]);
    assert.match(text, /^task\.json:1:1 error/);
    assert.match(text, /^ {5}1 \| \{\}\n {7}\| \^$/m);
  });

  it('never lets a document steer the terminal', () => {
    const text = pretty([report('[["\x1b[2J\x07\u202e"]]', { message: 'Bad "\x1b[31m\n::error::".' })]);
    assert.match(text, /Bad "␛\[31m␊::error::"\./);
    assert.match(text, /\| "␛\[2J␇\ufffd"/);
    assert.ok(!text.includes('\x1b'));
  });

  it('colours with the palette it is given', () => {
    const palette = { ...PLAIN, error: (text: string) => `<e>${text}</e>` };
    assert.match(pretty([report('[[1]]')], { palette }), /<e>error<\/e> a-rule\n.*\n.*\n.*<e>\^<\/e>/);
  });

  it('leaves out what is less than an error if asked to, and counts it', () => {
    const text = pretty([report('[[1]]', { severity: 'warning' })], { onlyErrors: true }, { remarks: ['A remark'] });
    assert.equal(text, 'A remark\n1 warning in 1 file\n');
  });
});

describe('summary', () => {
  const good: FileReport = { path: 'good.json', analysis: analyze('{}') };
  const cases: [readonly FileReport[], string][] = [
    [[good], 'No problems in 1 file'],
    [[good, good], 'No problems in 2 files'],
    [[report('[[1]]')], '1 error in 1 file'],
    [[report('[[1]]'), report('[[1]]')], '2 errors in 2 files'],
    [[report('[[1]]'), good, report('[[1]]', { severity: 'warning' })], '1 error, 1 warning in 2 of 3 files'],
    [
      [report('[[1]]', { severity: 'information' }), report('[[1]]', { severity: 'hint' })],
      '1 information finding, 1 hint in 2 files',
    ],
  ];
  for (const [files, sentence] of cases) {
    it(sentence, () => {
      const tally = new Tally();
      for (const { analysis } of files) tally.add(analysis);
      assert.equal(tally.sentence, sentence);
    });
  }
});

describe('JSON report', () => {
  it('is what the contract says', () => {
    const file = report('{\n  "a": [[1]]\n}', { fixes: [{ title: 'Make it right', edits: [] }] });
    const expected = {
      version: 1,
      files: [
        {
          path: 'task.json',
          kind: 'task-definition',
          findings: [
            {
              rule: 'a-rule',
              severity: 'error',
              message: 'Wrong.',
              range: { start: { line: 1, character: 7 }, end: { line: 1, character: 8 } },
              fix: { title: 'Make it right', safe: true },
            },
          ],
        },
      ],
      summary: { files: 1, errors: 1, warnings: 0, information: 0, hints: 0 },
    };
    assert.equal(json([file]), `${JSON.stringify(expected, null, 2)}\n`);
  });

  it('has null where there is no fix, and keeps the text as it is', () => {
    const [file] = JSON.parse(json([report('\ufeff[[1]]', { message: 'a\nb' })])).files;
    assert.deepEqual(file.findings[0].range, { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } });
    assert.equal(file.findings[0].fix, null);
    assert.equal(file.findings[0].message, 'a\nb');
  });

  it('counts what --quiet leaves out', () => {
    const result = JSON.parse(json([report('[[1]]', { severity: 'warning' })], { onlyErrors: true }));
    assert.deepEqual(result.files[0].findings, []);
    assert.equal(result.summary.warnings, 1);
  });
});
