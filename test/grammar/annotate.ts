import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { IGrammar, StateStack } from 'vscode-textmate';

// Neither library offers its names to an ES module import in every loader.
const require = createRequire(import.meta.url);
const oniguruma: typeof import('vscode-oniguruma') = require('vscode-oniguruma');
const textmate: typeof import('vscode-textmate') = require('vscode-textmate');

export const GRAMMAR_PATH = new URL('../../syntaxes/ecs-task-definition.tmLanguage.json', import.meta.url);

/** A piece of source with, below a line, carets under its columns and the scopes these must have. */
export interface Case {
  readonly name: string;
  readonly text: string;
}

export interface ScopedToken {
  readonly line: number;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

interface Annotation {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly expectations: readonly string[];
}

/** Splits a file of cases: `=== name` begins a case, everything up to the next one is its text. */
export function readCases(file: string): Case[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const nameEnd = part.indexOf('\n');
      return { name: part.slice(0, nameEnd).trim(), text: part.slice(nameEnd + 1).trimEnd() };
    });
}

/** What the grammar gets wrong about a case, one line for each expectation that fails. */
export function failures(grammar: IGrammar, text: string): string[] {
  const { source, annotations } = parseAnnotations(text);
  if (annotations.length === 0) return ['The case expects nothing.'];
  const tokens = tokenize(grammar, source);
  return annotations.flatMap((annotation) => annotationFailures(annotation, source, tokens));
}

/** The tokens of all lines. */
export function tokenize(grammar: IGrammar, lines: readonly string[]): ScopedToken[] {
  const tokens: ScopedToken[] = [];
  let state: StateStack = textmate.INITIAL;
  lines.forEach((content, line) => {
    const result = grammar.tokenizeLine(content, state);
    state = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      tokens.push({ line, startIndex, endIndex, text: content.slice(startIndex, endIndex), scopes });
    }
  });
  return tokens;
}

/** Loads the grammar; with selectors, those of the manifest's `unbalancedBracketScopes`. */
export async function loadGrammar(unbalancedBracketSelectors: string[] = []): Promise<IGrammar> {
  const content = await readFile(GRAMMAR_PATH, 'utf8');
  const raw = textmate.parseRawGrammar(content, GRAMMAR_PATH.pathname);
  const registry = new textmate.Registry({
    onigLib: loadOniguruma(),
    loadGrammar: async (scopeName) => (scopeName === raw.scopeName ? raw : null),
  });
  const configuration = { balancedBracketSelectors: ['*'], unbalancedBracketSelectors };
  const grammar = await registry.loadGrammarWithConfiguration(raw.scopeName, 1, configuration);
  if (!grammar) throw new Error(`No grammar has the scope name ${raw.scopeName}.`);
  return grammar;
}

let onigurumaLoaded: Promise<void> | undefined;

async function loadOniguruma() {
  // The library can be loaded once in a process.
  onigurumaLoaded ??= readFile(require.resolve('vscode-oniguruma/release/onig.wasm')).then((wasm) =>
    oniguruma.loadWASM(wasm),
  );
  await onigurumaLoaded;
  const { createOnigScanner, createOnigString } = oniguruma;
  return { createOnigScanner, createOnigString };
}

function parseAnnotations(text: string): { source: string[]; annotations: Annotation[] } {
  const source: string[] = [];
  const annotations: Annotation[] = [];
  for (const line of text.split('\n')) {
    const match = /^(\s*)(\^+)\s+(\S.*)$/.exec(line);
    if (!match) {
      source.push(line);
      continue;
    }
    const [, indent = '', carets = '', expectations = ''] = match;
    annotations.push({
      line: source.length - 1,
      start: indent.length,
      end: indent.length + carets.length,
      expectations: expectations.trim().split(/\s+/),
    });
  }
  return { source, annotations };
}

function annotationFailures(annotation: Annotation, source: string[], tokens: ScopedToken[]): string[] {
  const { line, start, end, expectations } = annotation;
  const content = source[line] ?? '';
  if (end > content.length) return [`Line ${line + 1}: carets stand beyond the end of “${content}”.`];
  const marked = tokens.filter((token) => token.line === line && token.startIndex < end && token.endIndex > start);
  return expectations.flatMap((expectation) =>
    marked
      .filter((token) => !holds(token.scopes, expectation))
      .map((token) => `Line ${line + 1}: expected ${expectation} at “${token.text}”, got ${token.scopes.join(' ')}`),
  );
}

/** `scope` wants the scope or a more specific one; `!scope` wants none such. */
function holds(scopes: readonly string[], expectation: string): boolean {
  const negated = expectation.startsWith('!');
  const wanted = negated ? expectation.slice(1) : expectation;
  return scopes.some((scope) => `${scope}.`.startsWith(`${wanted}.`)) !== negated;
}
