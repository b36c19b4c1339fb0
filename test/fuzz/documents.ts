import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutCarets } from '../../server/src/core/features/rule-examples.ts';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import type { Page } from '../../server/src/core/rules/rule.ts';
import { Random } from '../support/random.ts';
import { mutated } from './mutations.ts';

/** Every so many documents there is one as it was written. */
const UNCHANGED = 50;

/** What documents are made of: the examples, what the pages of the rules show, and the files of a corpus. */
export function sources(corpus?: string): string[] {
  const examples = readdirSync('examples').filter((name) => name.endsWith('.json'));
  const shown = Object.values<Page>(pages).flatMap((page) => page.examples.flatMap(({ bad, good }) => [bad, good]));
  const real = corpus !== undefined && existsSync(corpus) ? filesBelow(corpus) : [];
  return [
    ...[...examples.map((name) => join('examples', name)), ...real].map((path) => readFileSync(path, 'utf8')),
    ...shown.map(withoutCarets),
  ];
}

/** The document of this number, the same each time. */
export function documentOf(texts: readonly string[], seed: number, index: number): string {
  const random = new Random(Math.imul(seed, 0x9e3779b1) + index);
  const text = random.pick(texts);
  return index % UNCHANGED === 0 ? text : mutated(text, random, () => random.pick(texts));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}
