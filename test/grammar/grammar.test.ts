import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { failures, GRAMMAR_PATH, loadGrammar, readCases, tokenize } from './annotate.ts';

const CASES = new URL('./cases/', import.meta.url);
const PLACEHOLDER = 'variable.other.placeholder.ecs-task-definition';

describe('grammar', () => {
  let grammar: IGrammar;

  before(async () => {
    grammar = await loadGrammar();
  });

  for (const file of readdirSync(CASES).sort()) {
    describe(file.replace(/\.txt$/, '').replaceAll('-', ' '), () => {
      for (const { name, text } of readCases(readFileSync(new URL(file, CASES), 'utf8'))) {
        it(name, () => assert.deepEqual(failures(grammar, text), []));
      }
    });
  }
});
