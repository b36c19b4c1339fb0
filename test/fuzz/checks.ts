import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, type AnalyzeOptions, analyze } from '../../server/src/core/analyze.ts';
import { codeLenses } from '../../server/src/core/features/code-lenses.ts';
import { completionDocumentation } from '../../server/src/core/features/completion/documentation.ts';
import { withinQuotes } from '../../server/src/core/features/completion/quotes.ts';
import { type Completions, complete } from '../../server/src/core/features/completion.ts';
import { layout } from '../../server/src/core/features/format.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { inlayHints } from '../../server/src/core/features/inlay-hints.ts';
import { documentLinks } from '../../server/src/core/features/links.ts';
import { allNames, nameAt, rename, typedTogether } from '../../server/src/core/features/names.ts';
import type { SchemaDocumentation } from '../../server/src/core/features/schema-documentation.ts';
import { semanticTokens } from '../../server/src/core/features/semantic-tokens.ts';
import { status } from '../../server/src/core/features/status.ts';
import { type OutlineSymbol, outline, taskSymbols } from '../../server/src/core/features/symbols.ts';
import { githubReport } from '../../server/src/core/report/github.ts';
import { jsonReport } from '../../server/src/core/report/json.ts';
import { prettyReport } from '../../server/src/core/report/pretty.ts';
import { sarifReport } from '../../server/src/core/report/sarif.ts';
import { parseJson, type SyntaxTree } from '../../server/src/core/syntax/json.ts';
import { applyEdits, type TextEdit } from '../../server/src/core/text/edit.ts';
import { contains, type Span } from '../../server/src/core/text/span.ts';
import { ALL_ON, checkVersions, ruleBreaks, versionsOf } from '../support/analyzer.ts';
import { Random } from '../support/random.ts';
import { checkEdits } from './edits.ts';

/** What has to hold for any text, feature by feature. */

/** A text, what is known of it, and numbers to choose places by. */
export interface Case {
  readonly analysis: Analysis;
  readonly options: AnalyzeOptions;
  readonly random: Random;
}

/** Does a piece of the work under a name, by which it is found again when it fails or takes long. */
export type Step = (name: string, work: () => void) => void;

/** Places of a document that are asked about. The cursor is anywhere, so a few of them are as good as all. */
const PLACES = 4;
/** Of many choices so many are tried. */
const TRIED = 6;

/** With more mistakes than this, such as ten thousand brackets, that library reads deeper than there is room for. */
const MOST_PROBLEMS = 1000;
/** A string that ends within a template: how far it goes depends on the quotes that come behind it. */
const TORN_TEMPLATE = /(?:\$\{[^}"\r\n]*|\{\{(?:[^}"\r\n]|\}(?!\}))*)"/;

const schema = JSON.parse(readFileSync('schemas/task-definition.schema.json', 'utf8')) as SchemaDocumentation;
const service = getLanguageService({});
const english = (text: string) => text;

/**
 * Asks everything that an editor and the command line ask, and throws where an answer does not hold.
 * @param seed of the places that are asked about, and of the settings
 */
export function checkAll(text: string, seed: number, step: Step): void {
  const random = new Random(seed);
  const options = optionsOf(random);
  const analysis = result(step, 'analyze', () => analyze(text, options));
  const one: Case = { analysis, options, random };
  step('findings', () => checkFindings(one));
  // Of what takes long, only what the server does counts: to compare what is said of a text takes longer than to say it.
  checkVersions(versionsOf(text, 3), options, (judge) => result(step, 'versions', judge));
  step('hover', () => checkHover(one));
  step('completion', () => checkCompletion(one));
  step('names', () => checkNames(one));
  step('symbols', () => checkSymbols(one));
  step('marks', () => checkMarks(one));
  step('layout', () => checkLayout(one));
  step('json', () => checkJson(one));
  checkReports(one, step);
  checkEdits(one, step);
}

/** What a step gives. */
function result<T>(step: Step, name: string, work: () => T): T {
  let given: T | undefined;
  step(name, () => {
    given = work();
  });
  return given as T;
}

function optionsOf(random: Random): AnalyzeOptions {
  return {
    claimed: !random.oneIn(8),
    jsonc: random.oneIn(8),
    ...(random.oneIn(4) && { hostLanguage: random.pick(['json', 'jsonc'] as const) }),
    ...(!random.oneIn(3) && { levels: ALL_ON }),
    onRuleError: ruleBreaks,
  };
}

function checkFindings({ analysis: { text, findings } }: Case): void {
  let before = 0;
  for (const { at, related, faded, covers, message } of findings) {
    for (const span of [at, ...(related ?? []).map((other) => other.at), ...(faded ?? []), ...(covers ?? [])])
      inside(span, text);
    assert.ok(at.start >= before, 'findings are in document order');
    assert.ok(message.length > 0);
    before = at.start;
  }
}

function checkHover({ analysis, random }: Case): void {
  for (const offset of offsets(analysis.text, random)) {
    const shown = hover(analysis, offset, schema, english);
    if (!shown) continue;
    inside(shown.span, analysis.text);
    assert.ok(shown.markdown.trim().length > 0);
    assert.ok(shown.span.start <= offset && offset <= shown.span.end, 'a hover is about the place');
  }
}

function checkCompletion({ analysis, options, random }: Case): void {
  const { text } = analysis;
  for (const offset of offsets(text, random)) {
    const found = complete(analysis, offset, options.claimed);
    if (!found) continue;
    for (const completions of [found, withinQuotes(found, text, offset)])
      checkCompletions(completions, text, offset, random);
    for (const { source } of random.some(found.items, TRIED)) {
      const plain = JSON.parse(JSON.stringify(source)) as typeof source;
      completionDocumentation(plain, schema, english);
    }
  }
}

function checkCompletions({ insert, replace, edits, items }: Completions, text: string, at: number, random: Random) {
  for (const span of [insert, replace, ...edits]) inside(span, text);
  assert.ok(
    insert.start === replace.start && insert.end <= replace.end,
    'one way of inserting is the beginning of the other',
  );
  assert.ok(insert.start <= at && at <= replace.end, 'what is replaced is at the cursor');
  assert.ok(!/[\r\n]/.test(text.slice(replace.start, replace.end)), 'what is replaced is on one line');
  for (const item of random.some(items, TRIED)) {
    assert.ok(item.label !== '' && item.filter !== '');
    applied(text, [...edits, { ...replace, text: item.text }]);
  }
}

function checkNames({ analysis, random }: Case): void {
  const { text } = analysis;
  for (const { start, end } of random.some(allNames(analysis), PLACES)) {
    inside({ start, end }, text);
    const name = nameAt(analysis, start + random.below(end - start + 1));
    assert.ok(name, 'where a name stands, there is one');
    for (const span of [...name.places, ...typedTogether(name, text)]) inside(span, text);
    const renaming = rename(name, `renamed-${random.below(10)}`);
    if ('edits' in renaming) notWorse(analysis.tree, renaming.edits);
  }
  for (const offset of offsets(text, random)) nameAt(analysis, offset);
}

function checkSymbols({ analysis, random }: Case): void {
  const { text } = analysis;
  const visit = ({ name, span, nameSpan, children }: OutlineSymbol) => {
    inside(span, text);
    assert.ok(name.length > 0, 'a symbol has a name');
    assert.ok(contains(span, nameSpan), 'the name of a symbol is within it');
    for (const child of children) visit(child);
  };
  outline(analysis).forEach(visit);
  for (const query of ['', 'a', text.slice(0, random.below(20))])
    for (const { symbol } of taskSymbols(analysis, query)) inside(symbol.nameSpan, text);
}

function checkMarks({ analysis }: Case): void {
  const { text } = analysis;
  let reached = 0;
  for (const token of semanticTokens(analysis)) {
    inside(token, text);
    assert.ok(reached <= token.start && token.start < token.end, 'tokens come one after the other');
    assert.ok(!/[\r\n]/.test(text.slice(token.start, token.end)), 'a token is on one line');
    reached = token.end;
  }
  for (const { url, tooltip, ...span } of documentLinks(analysis)) {
    inside(span, text);
    assert.ok(new URL(url).protocol === 'https:' && tooltip !== '');
  }
  const whole = { start: 0, end: text.length };
  for (const { offset } of inlayHints(analysis, whole, { ports: true, sizes: true }))
    inside({ start: offset, end: offset }, text);
  for (const { span, title } of codeLenses(analysis, { sizes: true, network: true })) {
    inside(span, text);
    assert.ok(title.length > 0);
  }
  status(analysis);
}

/** Laying out changes white space and nothing else, and has nothing to do the second time. */
function checkLayout({ analysis: { text, kind, tree }, random }: Case): void {
  const read = kind === 'unrecognized' ? parseJson(text) : tree;
  const options = {
    tabSize: random.pick([2, 4]),
    insertSpaces: !random.oneIn(4),
    keepLines: random.oneIn(3),
    insertFinalNewline: random.oneIn(2),
    trimFinalNewlines: random.oneIn(2),
  };
  const [first = 0, second = 0] = offsets(text, random);
  const range = { start: Math.min(first, second), end: Math.max(first, second) };
  for (const ranges of [undefined, [range]]) {
    const laidOut = applied(text, layout(read, ranges, options));
    const ink = (one: string) => one.replace(/\s+/g, '');
    assert.equal(ink(laidOut), ink(text), 'a layout changes white space alone');
    assert.equal(parseJson(laidOut).problems.length, read.problems.length, 'a layout leaves the syntax as it is');
  }
}

/** What VS Code's library answers in our name. It gives up on what is nested very deep; the guard answers then. */
function checkJson({ analysis: { text, tree }, random }: Case): void {
  if (tree.problems.length > MOST_PROBLEMS || tree.problems.some(({ code }) => code === 'too-deep')) return;
  const document = TextDocument.create('file:///taskdef.json', 'json', 1, text);
  const parsed = service.parseJSONDocument(document);
  const positions = offsets(text, random).map((offset) => document.positionAt(offset));
  for (const { startLine, endLine } of service.getFoldingRanges(document))
    assert.ok(0 <= startLine && startLine <= endLine && endLine < document.lineCount);
  assert.equal(service.getSelectionRanges(document, positions, parsed).length, positions.length);
  service.findDocumentSymbols2(document, parsed);
}

function checkReports({ analysis }: Case, step: Step): void {
  const options = { version: '1.0.0', informationUri: 'https://a.test/', root: 'file:///', uriOf: english };
  const reports = { json: jsonReport(), pretty: prettyReport(), github: githubReport(), sarif: sarifReport(options) };
  for (const [name, report] of Object.entries(reports))
    step(`report ${name}`, () => {
      report.add({ path: 'taskdef.json', analysis });
      assert.equal(typeof report.end(), 'string');
    });
}

/** Places in a text: both ends now and then, and else anywhere. */
export function offsets(text: string, random: Random): number[] {
  return Array.from({ length: PLACES }, () => (random.oneIn(10) ? text.length : random.below(text.length + 1)));
}

/** The text with these edits, which lie in it, and do not overlap. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  let reached = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    inside(edit, text);
    if (edit.start < reached) assert.fail(`edits overlap at ${edit.start}: ${JSON.stringify(edits).slice(0, 500)}`);
    reached = edit.end;
  }
  return applyEdits(text, edits);
}

/** The text with these edits, which leave it with no more problems than it had; torn templates aside. */
export function notWorse({ text, problems }: SyntaxTree, edits: readonly TextEdit[]): string {
  const after = applied(text, edits);
  const now = parseJson(after).problems;
  if (now.length > problems.length && !TORN_TEMPLATE.test(text)) {
    const codes = now.map(({ code }) => code).join();
    assert.fail(`syntax problems come up: ${codes} in ${after.slice(0, 2000)}`);
  }
  return after;
}

export function inside({ start, end }: Span, text: string): void {
  if (!(0 <= start && start <= end && end <= text.length)) assert.fail(`${start}–${end} of ${text.length}`);
}
