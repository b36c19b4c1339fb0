import assert from 'node:assert/strict';
import { analyze, type Finding } from '../../server/src/core/analyze.ts';
import { type GitHubOptions, githubReport } from '../../server/src/core/report/github.ts';
import type { Outcome } from '../../server/src/core/report/summary.ts';

/** The report on one finding in a text of two lines. */
function written(
  finding: Partial<Finding>,
  options: GitHubOptions = {},
  path = 'task.json',
  outcome: Outcome = {},
): string[] {
  const whole: Finding = {
    rule: 'a-rule',
    severity: 'error',
    message: 'Wrong.',
    safe: true,
    at: { start: 2, end: 5 },
    ...finding,
  };
  const report = githubReport(options);
  report.add({ path, analysis: { ...analyze('[\n123\n]'), findings: [whole] } });
  return report.end(outcome).split('\n');
}

describe('GitHub report', () => {
  const cases: [string, Partial<Finding>, string][] = [
    ['an error', {}, '::error file=task.json,line=2,endLine=2,col=1,endColumn=4,title=a-rule::Wrong.'],
    [
      'a warning',
      { severity: 'warning' },
      '::warning file=task.json,line=2,endLine=2,col=1,endColumn=4,title=a-rule::Wrong.',
    ],
    [
      'information',
      { severity: 'information' },
      '::notice file=task.json,line=2,endLine=2,col=1,endColumn=4,title=a-rule::Wrong.',
    ],
    ['a hint', { severity: 'hint' }, '::notice file=task.json,line=2,endLine=2,col=1,endColumn=4,title=a-rule::Wrong.'],
    ['several lines', { at: { start: 0, end: 5 } }, '::error file=task.json,line=1,endLine=2,title=a-rule::Wrong.'],
    [
      'a message that would be commands',
      { message: '100%\r\n::set-output::x, y: z' },
      '::error file=task.json,line=2,endLine=2,col=1,endColumn=4,title=a-rule::100%25%0D%0A::set-output::x, y: z',
    ],
  ];
  for (const [what, finding, line] of cases) it(`shows ${what}`, () => assert.equal(written(finding)[0], line));

  it('escapes the name of the file', () => {
    assert.match(written({}, {}, 'a,b:c%.json')[0] as string, /^::error file=a%2Cb%3Ac%25\.json,line=2,/);
  });

  it('calls files what GitHub calls them', () => {
    assert.match(written({}, { nameOf: (path) => `infra/${path}` })[0] as string, /^::error file=infra\/task\.json,/);
  });

  it('ends with what could not be read, the remarks and the summary, none of them a command by its text', () => {
    const outcome = { errors: ['x.json: permission\ndenied'], remarks: [' ::error::x', 'Looked at it'] };
    assert.deepEqual(written({}, {}, 'task.json', outcome).slice(1), [
      '::error::x.json: permission%0Adenied',
      ':error::x',
      'Looked at it',
      '1 error in 1 file',
      '',
    ]);
  });

  it('leaves out what is less than an error if asked to, and counts it', () => {
    assert.deepEqual(written({ severity: 'hint' }, { onlyErrors: true }), ['1 hint in 1 file', '']);
  });
});
