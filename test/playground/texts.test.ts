import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { sayIn, TEXTS, type TextKey } from '../../client/playground/texts.ts';

/** The page says everything in both languages. */

const page = readFileSync('client/playground/index.html', 'utf8');
const values = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();

describe('the texts of the playground', () => {
  it('have the same keys in both languages, with the same values, and Korean is Korean', () => {
    assert.deepEqual(Object.keys(TEXTS.ko), Object.keys(TEXTS.en));
    for (const key of Object.keys(TEXTS.en) as TextKey[]) {
      assert.deepEqual(values(TEXTS.ko[key]), values(TEXTS.en[key]), key);
      assert.ok(/[가-힣]/.test(TEXTS.ko[key]) || values(TEXTS.en[key]).length > 1, key);
    }
  });

  it('are all used', () => {
    const sources = readdirSync('client/playground', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|html)$/.test(file) && file !== 'texts.ts')
      .map((file) => readFileSync(`client/playground/${file}`, 'utf8'))
      .join('\n');
    const unused = Object.keys(TEXTS.en).filter((key) => !new RegExp(`['"]${key}['"]`).test(sources));
    assert.deepEqual(unused, []);
  });

  it('are those that the page asks for', () => {
    const asked = [...page.matchAll(/data-(?:text|label)="([^"]+)"/g)].map(([, key]) => key as string);
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.filter((key) => !(key in TEXTS.en)),
      [],
    );
  });

  it('name every example', () => {
    const files = readdirSync('examples').filter((file) => file.endsWith('.json'));
    const names = files.map((file) => file.replace('.json', ''));
    assert.deepEqual(
      names.filter((name) => !(name in TEXTS.en)),
      [],
    );
  });

  it('have values in their places', () => {
    assert.equal(sayIn('en')('place', 4, 18), 'Line 4, column 18');
    assert.equal(sayIn('ko')('place', 4, 18), '4행 18열');
  });
});
