import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import type { Analysis } from '../../server/src/core/analyze.ts';
import { codeLenses } from '../../server/src/core/features/code-lenses.ts';
import { completionDocumentation } from '../../server/src/core/features/completion/documentation.ts';
import { complete } from '../../server/src/core/features/completion.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { inlayHints } from '../../server/src/core/features/inlay-hints.ts';
import type { SchemaDocumentation } from '../../server/src/core/features/schema-documentation.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import type { Node } from '../../server/src/core/syntax/node.ts';
import { sources } from '../fuzz/documents.ts';
import { analyzed } from '../support/check.ts';

/**
 * A document is no page: whatever its strings and keys say, what is shown of them holds no link, image, HTML or command
 * but our own. Markdown is read as VS Code reads it.
 */

const schema = JSON.parse(readFileSync('schemas/task-definition.schema.json', 'utf8')) as SchemaDocumentation;

/** The examples, and of what the pages of the rules show a part. */
const TEXTS = sources().filter((_, index) => index < 6 || index % 25 === 0);

const EVIL: readonly string[] = [
  '[x](command:evil)',
  '![x](https://evil.test/a.png)',
  '<img src=x onerror=evil>',
  '` [x](command:evil)',
  '`` [x](command:evil) ``',
  '``` [x](command:evil) `` ` ',
  '\\` [x](command:evil)',
  '\n\n[x](command:evil)\n```\n<b>evil</b>',
  '| [x](command:evil) |',
  '<https://evil.test>',
  'https://evil.test/',
  '$(evil) [x]: command:evil',
];

/** Texts of strings that are made of their own: alone, and behind what they said. */
const WAYS: readonly ((own: string, evil: string) => string)[] = [(_, evil) => evil, (own, evil) => own + evil];

/** Members whose values decide what else is said: these stay as they are in one of two documents. */
const DECIDING = /^(?:networkMode|requiresCompatibilities|logDriver|type|condition|protocol|operatingSystemFamily)$/;

describe('what is shown of a document whose strings are Markdown', () => {
  for (const evil of EVIL) {
    it(JSON.stringify(evil), () => {
      for (const text of TEXTS) for (const way of WAYS) check(analyzed(rewritten(text, (own) => way(own, evil))));
    }).timeout(60_000);

    it(`${JSON.stringify(evil)} as a key`, () => {
      const options = JSON.stringify({ [evil]: evil, [`awslogs-${evil}`]: evil });
      check(
        analyzed(`{ "family": "a", ${JSON.stringify(evil)}: {}, "containerDefinitions": [{ "name": ${JSON.stringify(evil)},
          "dockerLabels": ${options}, "logConfiguration": { "logDriver": "awslogs", "options": ${options} },
          "firelensConfiguration": { "type": "fluentbit", "options": ${options} }, ${JSON.stringify(evil)}: 1 }] }`),
      );
    });
  }

  it('is looked at in the right way', () => {
    for (const evil of EVIL.slice(0, 3)) assert.notDeepEqual(strange(evil), []);
    assert.deepEqual(strange('[AWS](https://docs.aws.amazon.com/x) `[x](command:evil)`'), []);
  });
});

function check(analysis: Analysis): void {
  const { tree } = analysis;
  for (const offset of places(tree.root)) {
    const shown = hover(analysis, offset, schema, (english) => english);
    if (shown) assert.deepEqual(strange(shown.markdown), [], shown.markdown);
    for (const { source } of complete(analysis, offset, true)?.items.slice(0, 5) ?? []) {
      const documentation = completionDocumentation(source, schema, (english) => english);
      if (documentation) assert.deepEqual(strange(documentation), [], documentation);
    }
  }
  // These are plain text, but for the icons in titles of lenses.
  const lenses = codeLenses(analysis, { sizes: true, network: true }).map(({ title }) => title);
  const whole = { start: 0, end: analysis.text.length };
  const hints = inlayHints(analysis, whole, { ports: true, sizes: true }).map(({ label }) => label);
  for (const text of [...lenses, ...hints]) assert.ok(!text.includes('$('), text);
}

/** The links, images and HTML in a text that are not ours. */
function strange(markdown: string): string[] {
  const found: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'html' || token.type === 'image') found.push(token.raw);
    if (token.type === 'link' && !isOurs(token.href)) found.push(token.raw);
  });
  return found;
}

function isOurs(href: string): boolean {
  return href.startsWith('https://') && !href.includes('evil');
}

/** A place in each key and each value. */
function* places(node: Node | undefined): Iterable<number> {
  if (!node) return;
  yield node.start + 1;
  for (const { keySpan, node: value } of node.properties) {
    yield keySpan.start + 1;
    yield* places(value);
  }
  for (const item of node.items) yield* places(item);
}

/** The document with other texts in its strings. */
function rewritten(text: string, change: (own: string) => string): string {
  const strings: Node[] = [];
  const collect = (node: Node | undefined, key: string) => {
    if (!node) return;
    if (node.kind === 'string' && !DECIDING.test(key)) strings.push(node);
    for (const property of node.properties) collect(property.node, property.key);
    for (const item of node.items) collect(item, key);
  };
  collect(parseJson(text).root, '');
  return strings.reduceRight(
    (before, { start, end, json }) =>
      before.slice(0, start) + JSON.stringify(change(json as string)) + before.slice(end),
    text,
  );
}
