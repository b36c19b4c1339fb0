import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { readSchema } from '../../scripts/gen/schema.ts';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import type { Page } from '../../server/src/core/rules/rule.ts';

/** Every text that a person can see has its Korean: none is missing, none is left over, and the values fit in. */

describe('the Korean texts', () => {
  it('cover the messages of engine, server, client and command line', async () => {
    const messages = Object.keys(await getL10nJson(sources(['server/src', 'client/src'])));
    assert.ok(messages.length > 100);
    checkBundle('l10n/bundle.l10n.ko.json', messages);
  }).timeout(300_000);

  it('cover the documentation of the schema', () => {
    const texts = new Set<string>();
    for (const { description, properties } of Object.values(readSchema().definitions)) {
      texts.add(description);
      for (const member of Object.values(properties)) {
        texts.add(member.description);
        for (const text of [...(member.enumDescriptions ?? []), ...(member.items?.enumDescriptions ?? [])])
          texts.add(text);
      }
    }
    texts.add((readSchema() as unknown as { description: string }).description);
    checkBundle('l10n/schema.l10n.ko.json', [...texts]);
  });

  it('cover the pages of the rules', () => {
    const texts = Object.values(pages as Readonly<Record<string, Page>>).flatMap(({ summary, why }) => [summary, why]);
    checkBundle('l10n/pages.l10n.ko.json', [...new Set(texts)]);
  });

  it('cover the manifest', () => {
    const english = read('package.nls.json');
    const korean = read('package.nls.ko.json');
    assert.deepEqual(Object.keys(korean), Object.keys(english));
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
  });
});

function checkBundle(file: string, texts: readonly string[]): void {
  const bundle = read(file);
  const missing = texts.filter((text) => !(text in bundle));
  assert.deepEqual(missing, [], `missing in ${file}`);
  const known = new Set(texts);
  const unused = Object.keys(bundle).filter((text) => !known.has(text));
  assert.deepEqual(unused, [], `unused in ${file}`);
  const unlike = Object.entries(bundle).filter(([english, korean]) => !fits(english, korean));
  assert.deepEqual(unlike, [], `other placeholders, or no Korean, in ${file}`);
}

/** The same values are named, and there is Hangul wherever the English has words outside code and values. */
function fits(english: string, korean: string): boolean {
  const values = (text: string) => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort().join();
  const hasWords = /[a-z]{4}/i.test(english.replace(/`[^`]*`|"[^"]*"|\{\d+\}/g, ''));
  return values(english) === values(korean) && (!hasWords || /[가-힣]/.test(korean));
}

function sources(folders: readonly string[]) {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ extension: '.ts', contents: readFileSync(file, 'utf8') }));
}

function read(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
