import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { cli, folder, removeFolders } from '../support/cli.ts';
import { BRIDGE, DESCRIBED } from '../support/documents.ts';

/** VS Code reads the report for people, line by line, with the patterns of the manifest. */

interface Pattern {
  readonly regexp: string;
  readonly file?: number;
  readonly line?: number;
  readonly column?: number;
  readonly severity?: number;
  readonly code?: number;
  readonly message?: number;
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const [matcher] = contributes.problemMatchers;
const [header, message] = matcher.pattern as [Pattern, Pattern];

/** The words for severities that VS Code knows; any other becomes an error. */
const SEVERITIES: Readonly<Record<string, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
  hint: 'hint',
};

/** What VS Code makes of the lines: all patterns have to match, one line after the other. */
function problems(report: string) {
  const lines = report.split('\n');
  return lines.flatMap((line, index) => {
    const place = new RegExp(header.regexp).exec(line);
    const text = place && new RegExp(message.regexp).exec(lines[index + 1] ?? '');
    if (!place || !text) return [];
    const part = (group = 0) => place[group] ?? '';
    return {
      path: part(header.file),
      line: Number(part(header.line)) - 1,
      character: Number(part(header.column)) - 1,
      severity: SEVERITIES[part(header.severity)],
      rule: part(header.code),
      message: text[message.message ?? 0],
    };
  });
}

describe('the problem matcher of VS Code', () => {
  after(removeFolders);

  const examples = readdirSync('examples').filter((name) => name.endsWith('.json'));
  const files: Record<string, string> = {
    ...Object.fromEntries(examples.map((name) => [name, readFileSync(`examples/${name}`, 'utf8')])),
    'two words/작업-taskdef.json': BRIDGE,
    // No name on Windows may have a colon.
    [`deep/er/taskdef${process.platform === 'win32' ? '' : ':1:2 error x'}.json`]: DESCRIBED,
    'broken-taskdef.json': '{ "family": ',
    'all-taskdef.json': BRIDGE.replace('"essential": true', '"essential": false, "links": [], "memory": "x"'),
    'ecs-taskdef.config.json': '{ "groups": { "advice": "hint", "security": "warning" } }',
  };

  for (const locale of ['en', 'ko']) {
    it(`finds in the report what the report for programs has, in "${locale}"`, async () => {
      const cwd = await folder(files);
      const report = async (format: string) =>
        (await cli(['check', `--locale=${locale}`, `--format=${format}`], { cwd })).stdout;
      const expected = JSON.parse(await report('json')).files.flatMap(
        ({ path, findings }: { path: string; findings: Finding[] }) =>
          findings.map(({ rule, severity, message: text, range: { start } }) => ({
            path,
            ...start,
            severity,
            rule,
            message: text,
          })),
      );
      assert.deepEqual(problems(await report('pretty')), expected);
      const severities = new Set(expected.map(({ severity }: { severity: string }) => severity));
      assert.deepEqual([...severities].sort(), ['error', 'hint', 'information', 'warning']);
    });
  }

  it('finds absolute paths', async () => {
    const cwd = await folder({ 'task.json': BRIDGE });
    const { stdout } = await cli(['check', `${cwd}/task.json`]);
    assert.deepEqual(
      problems(stdout).map(({ path }) => path),
      [`${cwd}/task.json`],
    );
  });

  it('leaves to the language server what is open, and takes paths as the command line gives them', () => {
    assert.equal(matcher.applyTo, 'closedDocuments');
    assert.deepEqual(matcher.fileLocation, ['autoDetect', '${workspaceFolder}']);
    assert.equal(matcher.source, 'ecs');
  });
});
