import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readSettings } from '../../server/src/lsp/settings.ts';
import type { InitializationOptions } from '../../server/src/protocol.ts';

/** The pages on other editors show what the tests run. */

const PAGES = ['docs/editors.md', 'docs/editors.ko.md'];

interface Block {
  readonly language: string;
  readonly text: string;
}

const blocks = (page: string): Block[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => {
    return { language, text };
  });

for (const page of PAGES) {
  describe(page, () => {
    it('shows each configuration of examples/editors as it is', () => {
      const shown = blocks(page).map(({ text }) => text);
      for (const file of readdirSync('examples/editors')) {
        const text = readFileSync(`examples/editors/${file}`, 'utf8');
        assert.equal(shown.filter((one) => one === text).length, 1, file);
        assert.ok(readFileSync(page, 'utf8').includes(`(../examples/editors/${file})`), file);
      }
    });

    it('shows settings that mean something, in JSON that can be read', () => {
      const found = blocks(page).flatMap(({ language, text }) =>
        language === 'json' ? optionsIn(JSON.parse(text)) : [],
      );
      assert.equal(found.length, 4);
      for (const { settings } of found) assert.deepEqual(readSettings(settings).complaints, []);
    });

    it('links to files that there are', () => {
      for (const [, target = ''] of readFileSync(page, 'utf8').matchAll(/\]\((\.\.\/[^)#]+)/g))
        assert.ok(readFileSync(target.slice('../'.length), 'utf8'), target);
    });
  });
}

describe('the pages on other editors', () => {
  it('show the same in every language', () => {
    const [english = '', ...others] = PAGES;
    for (const page of others) assert.deepEqual(blocks(page), blocks(english), page);
  });
});

/** Initialization options, wherever an editor wants them in its configuration. */
function optionsIn(value: unknown): InitializationOptions[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('settings' in value) return [value as InitializationOptions];
  return Object.values(value).flatMap(optionsIn);
}
