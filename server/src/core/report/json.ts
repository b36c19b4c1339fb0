import type { Finding } from '../analyze.ts';
import { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type FileReport, placeAt, preferredFix, type ReportOptions, shown, summarize } from './summary.ts';

/** Raised when a reader of the report has to change. */
const VERSION = 1;

/** The report for programs. Its shape is a contract: members are added, never renamed or taken away. */
export function json(files: readonly FileReport[], options: ReportOptions = {}): string {
  const report = {
    version: VERSION,
    files: files.map(({ path, analysis }) => {
      const lines = new Lines(analysis.text);
      return { path, kind: analysis.kind, findings: shown(analysis, options).map((finding) => entry(finding, lines)) };
    }),
    summary: summarize(files),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function entry(finding: Finding, lines: Lines) {
  const { rule, severity, message, at } = finding;
  return { rule, severity, message, range: range(at, lines), fix: preferredFix(finding) ?? null };
}

function range({ start, end }: Span, lines: Lines) {
  return { start: placeAt(lines, start), end: placeAt(lines, end) };
}
