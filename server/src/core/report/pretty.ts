import * as l10n from '@vscode/l10n';
import { type Finding, preferredFix } from '../analyze.ts';
import type { Severity } from '../rules/rule.ts';
import type { Lines } from '../text/lines.ts';
import { visible } from './display.ts';
import { type Frame, frame } from './frame.ts';
import { placeAt, type Report, type ReportOptions, Tally, written } from './summary.ts';

type Paint = (text: string) => string;

/** How the parts of the report are coloured. */
export interface Palette extends Readonly<Record<Severity, Paint>> {
  readonly path: Paint;
  /** Line numbers, rule ids and notes: there, but not loud. */
  readonly quiet: Paint;
  readonly fix: Paint;
}

const asIs: Paint = (text) => text;

/** No colours. */
export const PLAIN: Palette = {
  error: asIs,
  warning: asIs,
  information: asIs,
  hint: asIs,
  path: asIs,
  quiet: asIs,
  fix: asIs,
};

export interface PrettyOptions extends ReportOptions {
  readonly palette?: Palette;
}

/** The report for people: every finding with its place in the code, then a summary, which needs a file to speak of. */
export function prettyReport(options: PrettyOptions = {}): Report {
  const { palette = PLAIN } = options;
  const tally = new Tally();
  const blocks: string[] = [];
  return {
    add({ path, analysis }) {
      tally.add(analysis);
      const ofFile = written(analysis, options, (finding, lines) => block(visible(path), finding, lines, palette));
      for (const one of ofFile) blocks.push(`${one}\n\n`);
    },
    end: ({ remarks = [] } = {}) =>
      blocks.join('') + [...remarks.map(visible), ...closing(tally)].map((line) => `${line}\n`).join(''),
  };
}

function block(path: string, finding: Finding, lines: Lines, palette: Palette): string {
  const { rule, severity, message, at, related = [] } = finding;
  // Severities are the words of the configuration and of --severity, so they are not translated.
  const header = `${palette.path(`${path}:${place(lines, at.start)}`)} ${palette[severity](severity)} ${palette.quiet(rule)}`;
  const notes = related.map(
    (other) => `  ${l10n.t('note: {0}', `${path}:${place(lines, other.at.start)} ${visible(other.message)}`)}`,
  );
  const fix = preferredFix(finding);
  return [
    header,
    `  ${visible(message)}`,
    ...code(frame(lines, at), palette, severity),
    ...notes.map(palette.quiet),
    ...(fix ? [palette.fix(`  ${fixLine(visible(fix.title), fix.safe)}`)] : []),
  ].join('\n');
}

function code({ number, code, indent, carets }: Frame, palette: Palette, severity: Severity): string[] {
  const width = Math.max(4, number.length);
  return [
    `${palette.quiet(`  ${number.padStart(width)} |`)} ${code}`.trimEnd(),
    `${palette.quiet(`  ${' '.repeat(width)} |`)} ${indent}${palette[severity](carets)}`,
  ];
}

function fixLine(title: string, safe: boolean): string {
  return safe ? l10n.t('fix: {0}', title) : l10n.t('fix: {0} (wants a look, so --fix leaves it to you)', title);
}

function place(lines: Lines, offset: number): string {
  const { line, character } = placeAt(lines, offset);
  return `${line + 1}:${character + 1}`;
}

function closing({ sentence, fixable }: Tally): string[] {
  if (sentence === undefined) return [];
  if (fixable === 0) return [sentence];
  return [sentence, fixable === 1 ? l10n.t('--fix mends 1 of them') : l10n.t('--fix mends {0} of them', fixable)];
}
