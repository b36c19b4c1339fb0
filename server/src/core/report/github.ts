import type { Finding } from '../analyze.ts';
import type { Severity } from '../rules/rule.ts';
import type { Lines } from '../text/lines.ts';
import { visible } from './display.ts';
import { placeAt, type Report, type ReportOptions, Tally, written } from './summary.ts';

export interface GitHubOptions extends ReportOptions {
  /** What GitHub calls a file: its path from the top of the repository. */
  readonly nameOf?: (path: string) => string;
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * The report as commands that GitHub Actions shows at the lines of a pull request, then the summary.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(options: GitHubOptions = {}): Report {
  const { nameOf = (path) => path } = options;
  const tally = new Tally();
  const commands: string[] = [];
  return {
    add({ path, analysis }) {
      tally.add(analysis);
      const file = nameOf(path);
      const ofFile = written(analysis, options, (finding, lines) => command(file, finding, lines));
      for (const one of ofFile) commands.push(one);
    },
    end({ remarks = [], errors = [] } = {}) {
      const failures = errors.map((message) => `::error::${data(message)}`);
      const said = [...remarks, ...(tally.sentence === undefined ? [] : [tally.sentence])];
      // A line that begins with `::` would be one more command.
      const sentences = said.map((line) => visible(line).replace(/^\s*::/, ':'));
      return [...commands, ...failures, ...sentences].map((line) => `${line}\n`).join('');
    },
  };
}

function command(file: string, { rule, severity, message, at }: Finding, lines: Lines): string {
  const start = placeAt(lines, at.start);
  const end = placeAt(lines, at.end);
  const properties: Record<string, string | number> = { file, line: start.line + 1, endLine: end.line + 1 };
  // GitHub takes columns only of what is on one line.
  if (start.line === end.line) Object.assign(properties, { col: start.character + 1, endColumn: end.character + 1 });
  const listed = Object.entries({ ...properties, title: rule }).map(([key, value]) => `${key}=${property(value)}`);
  return `::${COMMANDS[severity]} ${listed.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
