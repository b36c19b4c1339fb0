import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { withinQuotes } from '../../server/src/core/features/completion/quotes.ts';
import { complete } from '../../server/src/core/features/completion.ts';
import { analyzed } from '../support/check.ts';
import { completionsAt, cursor } from '../support/completion.ts';

/** Text with its cursor, an item, and then: what it takes the place of, what is written, and what is compared. */
const CASES: readonly (readonly [string, string, string, string, string])[] = [
  ['{"networkMode": "$0"}', 'host', '', 'host', 'host'],
  ['{"networkMode": "br$0idge"}', 'host', 'bridge', 'host', 'host'],
  ['{"networkMode": "bridge"$0}', 'host', '"bridge"', '"host"', '"host"'],
  ['{"networkMode": $0"bridge"}', 'host', '"bridge"', '"host"', '"host"'],
  ['{"networkMode": $0}', 'host', '', '"host"', '"host"'],
  ['{"networkMode": "ho$0', 'host', 'ho', 'host"', 'host"'],
  ['{"networkMode": "$0\n}', 'host', '', 'host"', 'host"'],
  ['{"networkMode": "$0" "cpu": "1"}', 'host', '"', 'host",', 'host"'],
  ['{"containerDefinitions": [], "net$0": "host"}', 'networkMode', 'net', 'networkMode', 'networkMode'],
  ['{"containerDefinitions": [], "net$0"}', 'networkMode', 'net"', 'networkMode": ', 'networkMode"'],
  // A number in quotes takes the quotes away, so none of its company may be without.
  ['{"containerDefinitions": [{"essential": "$0"}]}', 'true', '""', 'true', '"true"'],
];

describe('completion without the quotes around the cursor', () => {
  for (const [marked, label, replaced, written, compared] of CASES) {
    it(`${marked} ${label}`, () => {
      const { text, offset } = cursor(marked);
      const found = completionsAt(marked);
      assert.ok(found);
      const bare = withinQuotes(found, text, offset);
      const item = bare.items.find((one) => one.label === label);
      assert.deepEqual(
        [text.slice(bare.replace.start, bare.replace.end), item?.text, item?.filter],
        [replaced, written, compared],
      );
    });
  }

  it('comes to the same at every place of a text, and where it ends behind a quote', () => {
    const example = readFileSync('examples/ec2-bridge.json', 'utf8');
    const whole = analyzed(example);
    let changed = 0;
    for (let offset = 0; offset <= example.length; offset++)
      for (const analysis of [whole, ...(example[offset - 1] === '"' ? [analyzed(example.slice(0, offset))] : [])]) {
        const { text } = analysis;
        const found = complete(analysis, offset);
        if (!found) continue;
        const bare = withinQuotes(found, text, offset);
        if (bare !== found) changed++;
        for (const how of ['replace', 'insert'] as const) {
          const [before, behind] = [
            text.slice(found[how].start, bare[how].start),
            text.slice(bare[how].end, found[how].end),
          ];
          found.items.forEach((item, index) => {
            const other = bare.items[index];
            assert.equal(before + other?.text + behind, item.text);
            if (item.snippet) assert.equal(before + other?.snippet + behind, item.snippet);
          });
        }
      }
    assert.ok(changed > 100, `${changed}`);
  }).timeout(60_000);
});
