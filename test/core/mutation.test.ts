import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Analysis } from '../../server/src/core/analyze.ts';
import { fixAll } from '../../server/src/core/features/fix-all.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import type { SchemaDocumentation } from '../../server/src/core/features/schema-documentation.ts';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { analyzed } from '../support/check.ts';

/**
 * Half-typed text is the normal case: every beginning of every example, and every example with one character
 * missing, is judged without an exception, and whatever is said of it stands inside the text.
 */

const schema = JSON.parse(readFileSync('schemas/task-definition.schema.json', 'utf8')) as SchemaDocumentation;
const examples = readdirSync('examples').filter((name) => name.endsWith('.json'));

describe('half-typed text', () => {
  it('there are examples', () => assert.ok(examples.length >= 5));

  for (const name of examples) {
    const text = readFileSync(`examples/${name}`, 'utf8');

    it(`every beginning of ${name}`, () => {
      for (let end = 0; end <= text.length; end++) judge(text.slice(0, end), end);
    }).timeout(300_000);

    it(`${name} with any one character missing`, () => {
      for (let gone = 0; gone < text.length; gone++) judge(text.slice(0, gone) + text.slice(gone + 1), gone);
    }).timeout(300_000);
  }

  it('a text of ten megabytes, in one line and in many', () => {
    const container = '{"name":"web","image":"nginx","environment":[{"name":"A","value":"b"}]}';
    const list = Array.from({ length: 130_000 }, () => container);
    for (const between of [',', ',\n']) {
      const text = `{"family":"big","containerDefinitions":[${list.join(between)}]}`;
      assert.ok(text.length > 9_000_000);
      assert.ok(analyzed(text).findings.length > 0);
    }
  }).timeout(300_000);
});

function judge(text: string, cursor: number): void {
  const analysis = analyzed(text);
  let before = 0;
  for (const { at, related, faded, fixes } of analysis.findings) {
    for (const span of [at, ...(related ?? []).map((other) => other.at), ...(faded ?? [])]) inside(span, text);
    assert.ok(at.start >= before, 'findings are in document order');
    before = at.start;
    for (const fix of fixes ?? []) for (const edit of toTextEdits(analysis.tree, fix.edits)) inside(edit, text);
  }
  const shown = hover(analysis, cursor, schema, (english) => english);
  if (shown) inside(shown.span, text);
  if (cursor % 4 === 0) mend(analysis);
}

/** Mending never breaks a text further, never makes a sound one worse, and has nothing to do the second time. */
function mend(analysis: Analysis): void {
  const mended = analyzed(fixAll(analysis, { claimed: true }));
  const text = JSON.stringify(analysis.text);
  assert.ok(mended.tree.problems.length <= analysis.tree.problems.length, `problems come up in ${text}`);
  assert.equal(fixAll(mended, { claimed: true }), mended.text, `a second time changes ${text}`);
  const errors = ({ findings }: Analysis) => findings.filter(({ severity }) => severity === 'error').length;
  assert.ok(errors(mended) <= errors(analysis), `errors come up in ${text}`);
  for (const { fixes } of analysis.findings) {
    for (const { edits, title } of fixes ?? []) {
      const { tree } = analyzed(applyEdits(analysis.text, toTextEdits(analysis.tree, edits)));
      assert.ok(tree.problems.length <= analysis.tree.problems.length, `${title} breaks ${text}`);
    }
  }
}

function inside({ start, end }: Span, text: string): void {
  assert.ok(
    start >= 0 && start <= end && end <= text.length,
    `${start}–${end} of ${text.length} in ${JSON.stringify(text)}`,
  );
}
