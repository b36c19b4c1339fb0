import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analyze } from '../../server/src/core/analyze.ts';
import { Analyzer } from '../../server/src/core/analyzer.ts';
import { withoutCarets } from '../../server/src/core/features/rule-examples.ts';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import type { Page } from '../../server/src/core/rules/rule.ts';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { edits } from '../support/edits.ts';

/** One edit after the other: what is said of a version is what is said of its text alone. */
describe('the versions of a document', () => {
  for (const name of readdirSync('examples').filter((file) => file.endsWith('.json')))
    it(`are judged as texts are: ${name}`, () => follow(readFileSync(join('examples', name), 'utf8'), 300));

  for (const [id, { examples }] of Object.entries<Page>(pages))
    it(`are judged as texts are: an example of ${id}`, () => {
      for (const { bad, good } of examples) for (const text of [bad, good]) follow(withoutCarets(text), 25);
    });
});

function follow(start: string, count: number): void {
  let text = start;
  const options = { claimed: true, levels: ALL_ON, onRuleError };
  const analyzer = new Analyzer(options);
  let previous = '';
  assert.deepEqual(shown(analyzer.analyze(text)), shown(analyze(text, options)));
  for (const edit of edits(text, count)) {
    previous = text;
    text = edit(text);
    const [again, whole] = [shown(analyzer.analyze(text)), shown(analyze(text, options))];
    assert.deepEqual(again, whole, `${previous}\n=== is now\n${text}`);
  }
}

/** What ships off is looked at as well. */
const ALL_ON = Object.fromEntries(Object.keys(pages).map((id) => [id, 'on' as const]));

function onRuleError(rule: string, error: unknown): void {
  throw new Error(`${rule} broke`, { cause: error });
}

const placed = ({ start, end }: { start: number; end: number }) => ({ start, end });

function shown({ kind, tree, findings }: Analysis) {
  return {
    kind,
    findings: findings.map(({ at, related, faded, covers, fixes, ...rest }) => ({
      ...rest,
      at: placed(at),
      related: related?.map((other) => ({ ...other, at: placed(other.at) })),
      faded: faded?.map(placed),
      covers: covers?.map(placed),
      fixes: fixes?.map((fix) => ({ ...fix, edits: toTextEdits(tree, fix.edits) })),
    })),
  };
}
