import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutCarets } from '../../server/src/core/features/rule-examples.ts';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import type { Page } from '../../server/src/core/rules/rule.ts';
import { ALL_ON, checkVersions, ruleBreaks, versionsOf } from '../support/analyzer.ts';

const options = { claimed: true, levels: ALL_ON, onRuleError: ruleBreaks };

/** One edit after the other: what is said of a version is what is said of its text alone. */
describe('the versions of a document', () => {
  for (const name of readdirSync('examples').filter((file) => file.endsWith('.json')))
    it(`are judged as texts are: ${name}`, () =>
      checkVersions(versionsOf(readFileSync(join('examples', name), 'utf8'), 300), options));

  for (const [id, { examples }] of Object.entries<Page>(pages))
    it(`are judged as texts are: an example of ${id}`, () => {
      for (const { bad, good } of examples)
        for (const text of [bad, good]) checkVersions(versionsOf(withoutCarets(text), 12), options);
    });

  it('an explanation calls a volume by the name that it has now', () => {
    const named = (name: string) => `{ "volumes": [{ "name": "${name}", "host": { "sourcePath": "" } }] }`;
    checkVersions([named('dump'), named('dumps')], options);
  });
});
