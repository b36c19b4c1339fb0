import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutCarets } from '../../server/src/core/features/rule-examples.ts';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import type { Page } from '../../server/src/core/rules/rule.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import type { Node } from '../../server/src/core/syntax/node.ts';
import { ALL_ON, checkVersions, ruleBreaks, versionsOf } from '../support/analyzer.ts';

const options = { claimed: true, levels: ALL_ON, onRuleError: ruleBreaks };

const container = (name: string, more = '') => `{ "name": "${name}", "image": "i:1", "memory": 128${more} }`;
const task = (containers: string, more = '') => `{ "family": "a", ${more}"containerDefinitions": [${containers}] }`;
const volume = (name: string) =>
  task(container('w'), `"volumes": [{ "name": "${name}", "host": { "sourcePath": "" } }], `);
const large = (count: number) =>
  task(container('w', `, "environment": [{ "name": "A", "value": "${'x'.repeat(count)}" }]`));
const linked = (name: string) =>
  task(`${container(name)}, ${container('w', ', "links": ["a b"]')}`, '"networkMode": "bridge", ');
const wrapped = (tags: string) =>
  `{ "taskDefinition": ${task(container('w'), `"tags": [${tags}], `)}, "tags": [{ "key": "a", "value": "b" }] }`;

/** Versions in which something is said of what is elsewhere. */
const PAIRS: readonly (readonly [string, ...string[]])[] = [
  ['a volume is called by the name that it has now', volume('dump'), volume('dumps')],
  ['a text grows beyond what AWS takes', large(100), large(25_000), large(70_000)],
  ['a link is to a container that has the name no more', linked('a b'), linked('ab')],
  ['tags come to be in the wrapper and in the task', wrapped(''), wrapped('{ "key": "c", "value": "d" }')],
  [
    'a container alone',
    container('w', ', "cpu": 2, "links": ["a b"]'),
    container('w', ', "cpu": -2, "links": ["a b"]'),
  ],
];

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

  for (const [id, { examples }] of Object.entries<Page>(pages))
    it(`are judged as texts are, value by value: an example of ${id}`, () => {
      for (const { bad } of examples) checkVersions(valueByValue(withoutCarets(bad)), options);
    });

  for (const [what, ...versions] of PAIRS)
    it(`are judged as texts are: ${what}`, () => checkVersions([...versions, ...versions.toReversed()], options));
});

/** Each text of the document in the place of the next one, and each list without what is in it; in between, it is as before. */
function* valueByValue(text: string): Iterable<string> {
  const values = [...nodesIn(parseJson(text).root)].filter(({ kind }) => kind === 'string' || kind === 'array');
  const texts = values.filter(({ kind }) => kind === 'string');
  yield text;
  for (const [index, { kind, start, end }] of values.entries()) {
    const other = texts[index % texts.length];
    const now = kind === 'array' || !other ? '[]' : text.slice(other.start, other.end);
    yield text.slice(0, start) + now + text.slice(end);
    yield text;
  }
}

function* nodesIn(node: Node | undefined): Iterable<Node> {
  if (!node) return;
  yield node;
  for (const property of node.properties) yield* nodesIn(property.node);
  for (const item of node.items) yield* nodesIn(item);
}
