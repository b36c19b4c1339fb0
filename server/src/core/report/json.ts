import { type Finding, preferredFix } from '../analyze.ts';
import type { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { placeAt, type Report, type ReportOptions, Tally, written } from './summary.ts';

/** Raised when a reader of the report has to change. */
const VERSION = 1;

/** The report for programs. Its shape is a contract: members are added, never renamed or taken away. */
export function jsonReport(options: ReportOptions = {}): Report {
  const tally = new Tally();
  const files: unknown[] = [];
  return {
    add({ path, analysis }) {
      tally.add(analysis);
      files.push({ path, kind: analysis.kind, findings: written(analysis, options, entry) });
    },
    end: () => `${JSON.stringify({ version: VERSION, files, summary: tally.summary }, null, 2)}\n`,
  };
}

function entry(finding: Finding, lines: Lines) {
  const { rule, severity, message, at } = finding;
  const fix = preferredFix(finding);
  const offered = fix ? { title: fix.title, safe: fix.safe } : null;
  return { rule, severity, message, range: range(at, lines), fix: offered };
}

function range({ start, end }: Span, lines: Lines) {
  return { start: placeAt(lines, start), end: placeAt(lines, end) };
}
