import assert from 'node:assert/strict';
import { withoutCarets } from '../../server/src/core/features/rule-examples.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import type { Page } from '../../server/src/core/rules/rule.ts';
import { analyzed, checkFindings, checkFix, checkOtherFixes } from '../support/check.ts';
import { FIXES } from './fixes.ts';

const known = pages as Readonly<Record<string, Page>>;
const listed: Readonly<Record<string, readonly string[]>> = FIXES;

for (const rule of rules) {
  describe(rule.id, () => {
    const page = known[rule.id] as Page;
    const options = rule.default === 'off' ? { levels: { [rule.id]: rule.severity } } : {};

    it('has examples', () => assert.ok(page.examples.length > 0));

    it('offers the fixes that are listed', () => {
      const findings = page.examples.flatMap(({ bad }) => analyzed(withoutCarets(bad), options).findings);
      const offered = findings
        .filter((finding) => finding.rule === rule.id)
        .flatMap(({ safe: promised, fixes = [] }) =>
          fixes.map(({ title, safe = promised }) => `${safe ? 'safe' : 'unsafe'}: ${title}`),
        );
      assert.deepEqual([...new Set(offered)], listed[rule.id] ?? []);
    });

    page.examples.forEach(({ bad, good }, index) => {
      it(`example ${index + 1}: finds what it shows`, () => {
        const { findings } = checkFindings(bad, options);
        assert.ok(
          findings.some((finding) => finding.rule === rule.id),
          'the rule speaks',
        );
        const fixable = findings.some((finding) => finding.rule === rule.id && finding.fixes?.length);
        assert.equal(fixable, rule.fix !== 'none', 'the rule keeps its promise of a fix');
      });

      it(`example ${index + 1}: is mended to what it shows`, () => {
        if (rule.fix !== 'none') checkFix(bad, rule.id, good, options);
        checkOtherFixes(bad, rule.id, options);
        const left = analyzed(withoutCarets(good), options).findings.filter((finding) => finding.rule === rule.id);
        assert.deepEqual(left, []);
      });
    });
  });
}
