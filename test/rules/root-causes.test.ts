import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { spoken } from '../support/silence.ts';
import { ROOT_CAUSES } from './root-causes.ts';

describe('root causes', () => {
  for (const { id, silences = [] } of rules as readonly Rule[]) {
    if (silences.length === 0) continue;
    describe(id, () => {
      for (const silenced of silences) {
        it(`silences ${silenced}`, () => {
          const text = ROOT_CAUSES[id]?.[silenced];
          assert.ok(text, 'has a case in root-causes.ts');
          const all = spokenByAll(text);
          assert.ok(all.includes(id) && all.includes(silenced), `both would speak: ${all}`);
          const count = (rules: readonly string[]) => rules.filter((one) => one === silenced).length;
          assert.ok(count(spoken(text)) < count(all), 'the root cause alone speaks');
        });
      }
    });
  }
});

/** The rules that speak when none silences another. */
function spokenByAll(text: string): string[] {
  const silences = (rules as readonly Rule[]).map((rule) => rule.silences);
  const setAll = (of: (index: number) => Rule['silences']) =>
    rules.forEach((rule, index) => {
      Object.assign(rule, { silences: of(index) });
    });
  setAll(() => []);
  try {
    return spoken(text);
  } finally {
    setAll((index) => silences[index]);
  }
}
