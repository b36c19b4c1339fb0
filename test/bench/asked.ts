import { readFileSync } from 'node:fs';
import type { Analysis } from '../../server/src/core/analyze.ts';
import { codeLenses } from '../../server/src/core/features/code-lenses.ts';
import { withinQuotes } from '../../server/src/core/features/completion/quotes.ts';
import { complete } from '../../server/src/core/features/completion.ts';
import { disableInFile, disableOnLine } from '../../server/src/core/features/disable.ts';
import { fixAll } from '../../server/src/core/features/fix-all.ts';
import { layout } from '../../server/src/core/features/format.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { inlayHints } from '../../server/src/core/features/inlay-hints.ts';
import { documentLinks } from '../../server/src/core/features/links.ts';
import { allNames, nameAt, rename, typedTogether } from '../../server/src/core/features/names.ts';
import { toTextChanges } from '../../server/src/core/features/refactor/plan.ts';
import { REFACTORINGS, refactor } from '../../server/src/core/features/refactorings.ts';
import type { SchemaDocumentation } from '../../server/src/core/features/schema-documentation.ts';
import { semanticTokens } from '../../server/src/core/features/semantic-tokens.ts';
import { status } from '../../server/src/core/features/status.ts';
import { outline, taskSymbols } from '../../server/src/core/features/symbols.ts';
import { jsonReport } from '../../server/src/core/report/json.ts';
import { prettyReport } from '../../server/src/core/report/pretty.ts';
import { sarifReport } from '../../server/src/core/report/sarif.ts';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';

/** Somebody is at one of these in the middle of the document; so far behind its beginning. */
const PLACES: readonly (readonly [string, number])[] = [
  ['"family"', 2],
  ['"name": "', 9],
  ['"networkMode": "', 17],
  ['"containerPort": ', 17],
  ['"sourceVolume": "', 17],
  ['"containerName": "', 18],
  ['"sourceContainer": "', 20],
  ['"links": [', 20],
  ['"valueFrom": "', 15],
  ['"condition": "', 14],
  ['"awslogs-group"', 3],
];

/** A menu of fixes has no more of them. */
const FIXES = 50;

const schema = JSON.parse(readFileSync('schemas/task-definition.schema.json', 'utf8')) as SchemaDocumentation;
const english = (text: string) => text;
const layoutOptions = { tabSize: 4, insertSpaces: true, keepLines: false };
const sarif = { version: '1.0.0', informationUri: 'https://example.com/', root: 'file:///', uriOf: english };

/** What an editor and the command line ask about a document, and what the engine does for it. */
export const ASKED: Readonly<Record<string, (analysis: Analysis) => unknown>> = {
  hover: (analysis) => placesOf(analysis).map((at) => hover(analysis, at, schema, english)),
  completion: (analysis) =>
    placesOf(analysis).map((at) => {
      const found = complete(analysis, at, true);
      return found && withinQuotes(found, analysis.text, at);
    }),
  names: (analysis) =>
    placesOf(analysis).map((at) => {
      const name = nameAt(analysis, at);
      return name && [rename(name, 'renamed'), typedTogether(name, analysis.text)];
    }),
  'all names': allNames,
  outline,
  'workspace symbols': (analysis) => taskSymbols(analysis, 'a'),
  'semantic tokens': semanticTokens,
  links: documentLinks,
  'inlay hints': (analysis) =>
    inlayHints(analysis, { start: 0, end: analysis.text.length }, { ports: true, sizes: true }),
  'code lenses': (analysis) => codeLenses(analysis, { sizes: true, network: true }),
  status,
  fixes: (analysis) =>
    analysis.findings.slice(0, FIXES).map(({ fixes }) => fixes?.map(({ edits }) => toTextEdits(analysis.tree, edits))),
  disabling: (analysis) =>
    analysis.findings.slice(0, FIXES).map((one) => [disableOnLine(analysis, one), disableInFile(analysis, one)]),
  'fix all': (analysis) => fixAll(analysis, { claimed: true }),
  layout: ({ tree }) => layout(tree, undefined, layoutOptions),
  'report for people': (analysis) => reported(prettyReport(), analysis),
  'report, JSON': (analysis) => reported(jsonReport(), analysis),
  'report, SARIF': (analysis) => reported(sarifReport(sarif), analysis),
  ...Object.fromEntries(
    [...REFACTORINGS.keys()].map((name) => [`refactoring ${name}`, (analysis: Analysis) => rewritten(name, analysis)]),
  ),
};

function placesOf({ text }: Analysis): number[] {
  return PLACES.flatMap(([part, into]) => {
    const behind = text.indexOf(part, text.length / 2);
    const found = behind < 0 ? text.indexOf(part) : behind;
    return found < 0 ? [] : [found + into];
  });
}

function rewritten(name: string, analysis: Analysis) {
  return placesOf(analysis).map((start) => {
    const found = refactor(name, analysis, { start, end: start }, true);
    return found && !('refused' in found) && toTextChanges(analysis.tree, found);
  });
}

interface Report {
  add(file: { readonly path: string; readonly analysis: Analysis }): void;
  end(): string;
}

function reported(report: Report, analysis: Analysis): string {
  report.add({ path: 'task-definition.json', analysis });
  return report.end();
}
