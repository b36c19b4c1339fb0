import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { type RuleId, rules } from '../../server/src/core/rules/index.generated.ts';
import { itFallsSilent, type SilenceCase } from '../support/silence.ts';

/** Rules that read no value that could be unknown. */
const EXCEPTIONS: readonly RuleId[] = [
  // The document as a whole is a list.
  'doc-array-root',
  // The key says enough, also before a placeholder.
  'doc-output-only-property',
  'volume-source-path-misplaced',
];

const seen = new Set<string>(EXCEPTIONS);

for (const file of readdirSync('test/rules/silence')) {
  const { CASES }: { readonly CASES: readonly SilenceCase[] } = await import(`./silence/${file}`);
  describe(`silence of the rules in ${file}`, () => {
    for (const one of CASES) {
      if (one.speaks.includes('«')) seen.add(one.rule);
      itFallsSilent(one);
    }
  });
}

it('every rule about the task has a case of silence', () => {
  const missing = rules.filter((rule) => 'check' in rule && !seen.has(rule.id));
  assert.deepEqual(
    missing.map(({ id }) => id),
    [],
  );
});
