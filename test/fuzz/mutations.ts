import { parseJson } from '../../server/src/core/syntax/json.ts';
import { type Node, Property } from '../../server/src/core/syntax/node.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import type { Random } from '../support/random.ts';
import { KEYS, PIECES, PLATFORM, VALUES } from './values.ts';

/** A text, and where its values and members stand. */
interface Places {
  readonly text: string;
  readonly values: readonly Node[];
  readonly members: readonly Property[];
  readonly root: Node | undefined;
}

/** Makes another text of a document; another document may give parts of itself. */
type Mutation = (places: Places, random: Random, other: () => Places) => string;

/** Far more than AWS takes of anything. A text that has come this far is not made longer. */
const LONG = 300_000;

/**
 * The text after some changes that look random. Most are small, so that what is left is mostly a task definition; a few make
 * what is deep, long or torn.
 */
export function mutated(text: string, random: Random, otherText: () => string): string {
  let changed = text;
  for (let count = 1 + random.below(random.oneIn(4) ? 12 : 4); count > 0 && changed.length < LONG; count--)
    changed = random.pick(MUTATIONS)(placesOf(changed), random, () => placesOf(otherText()));
  if (random.oneIn(400)) changed = random.pick(EXTREMES)(placesOf(changed), random, () => placesOf(otherText()));
  return changed;
}

const MUTATIONS: readonly Mutation[] = [
  // Delete.
  ({ text, members, values }, random) => cut(text, random.pick<Span>(orText(text, [...members, ...values]))),
  ({ text, members, values }, random) => cut(text, withComma(text, random.pick(orText(text, [...members, ...values])))),
  // Duplicate.
  ({ text, members, values }, random) => repeated(text, random.pick<Span>(orText(text, [...members, ...values])), 2),
  ({ text, values }, random) => {
    const elements = values.filter(({ parent }) => parent && !(parent instanceof Property));
    return repeated(text, random.pick<Span>(orText(text, elements)), random.oneIn(40) ? 200 : 1 + random.below(8));
  },
  // Swap.
  ({ text, values }, random) => swapped(text, random.pick(orText(text, values)), random.pick(orText(text, values))),
  ({ text, members }, random) => swapped(text, random.pick(orText(text, members)), random.pick(orText(text, members))),
  // Retype.
  ({ text, values }, random) => put(text, random.pick<Span>(orText(text, values)), random.pick(VALUES)),
  ({ text, values }, random) => put(text, random.pick<Span>(orText(text, values)), random.pick(VALUES)),
  // Another key, in the place of one or beside it.
  ({ text, members }, random) => {
    const { keySpan } = members.length > 0 ? random.pick(members) : { keySpan: anywhere(text, random) };
    return put(text, keySpan, JSON.stringify(random.pick(KEYS)));
  },
  ({ text, values }, random) => {
    const object = random.pick(orText(text, objectsOf(values)));
    return insert(text, object.start + 1, `${JSON.stringify(random.pick(KEYS))}: ${random.pick(VALUES)},`);
  },
  // What another document says of the same member.
  (places, random, other) => {
    const { text, members } = places;
    const from = other();
    const taken = from.members.length > 0 ? random.pick(from.members) : undefined;
    if (!taken?.node) return text;
    const written = from.text.slice(taken.node.start, taken.node.end);
    const same = members.filter(({ key, node }) => key === taken.key && node);
    const place = same.length > 0 ? random.pick(same).node : undefined;
    if (place) return put(text, place, written);
    const object = random.pick(orText(text, objectsOf(places.values)));
    return insert(text, object.start + 1, `${from.text.slice(taken.start, taken.end)},`);
  },
  // Another platform.
  ({ text, members, root }, random) => {
    const [key, values] = random.pick(PLATFORM);
    const known = members.find((member) => member.key === key && member.owner === root);
    if (known?.node) return put(text, known.node, random.pick(values));
    return root?.kind === 'object' ? insert(text, root.start + 1, `"${key}": ${random.pick(values)},`) : text;
  },
  // Truncate, at either end.
  ({ text }, random) => (random.oneIn(3) ? text.slice(0, random.below(text.length + 1)) : text),
  ({ text }, random) => (random.oneIn(8) ? text.slice(random.below(text.length + 1)) : text),
  // Nest.
  ({ text, values }, random) => nested(text, random.pick(orText(text, values)), 1 + random.below(6), random),
  // Strange characters in strings, and anywhere.
  ({ text, values, members }, random) => {
    const strings = [...values.filter(({ kind }) => kind === 'string'), ...members.map(({ keySpan }) => keySpan)];
    const { start, end } = random.pick<Span>(orText(text, strings));
    return insert(text, Math.min(end, start + 1 + random.below(Math.max(1, end - start - 1))), random.pick(PIECES));
  },
  ({ text }, random) => insert(text, random.below(text.length + 1), random.pick([...PIECES, ...VALUES])),
  ({ text }, random) => cut(text, anywhere(text, random)),
  // Comments and commas that lack, or are too many.
  ({ text }, random) => insert(text, random.below(text.length + 1), random.pick(COMMENTS)),
  ({ text, values }, random) =>
    insert(text, random.pick<Span>(orText(text, values)).end, random.pick([',', ',,', ' ,\n'])),
  ({ text }, random) => (random.oneIn(4) ? text.replace(/,/g, (comma) => (random.oneIn(4) ? '' : comma)) : text),
  // The layout.
  ({ text }, random) => (random.oneIn(3) ? text.replace(/\r?\n/g, random.pick(['\r\n', '\r', '', '\n\n'])) : text),
  ({ text }, random) => (random.oneIn(3) ? text.replace(/[ \t]+/g, random.pick(['', ' ', '\t'])) : text),
  // What is around all of it.
  ({ text }, random) => (random.oneIn(3) ? random.pick(FRAMES).replace('$', () => text) : text),
];

const COMMENTS = [
  ...['// a\n', '/* a */', '/* a\n b */', '/*', '//', '// ecs-taskdef-disable\n', '{{/* a */}}', '{% if a %}', '#{a}'],
  ...[
    '// ecs-taskdef-disable-next-line network-fargate-requires-awsvpc\n',
    '/* ecs-taskdef-disable doc-null-value, a */',
  ],
];

const FRAMES = [
  ...['{"taskDefinition": $}', '{"taskDefinition": $, "tags": []}', '[$]', '[$, $]', '{"containerDefinitions": [$]}'],
  ...[
    '{"containerDefinitions": $}',
    '\ufeff$',
    '$\n$',
    '{"Resources":{"A":{"Type":"AWS::ECS::TaskDefinition","Properties":$}}}',
  ],
  ...['($)', '`$`', '/* $ */', '{"family":"a","containerDefinitions":[{"name":"a","environment":$}]}'],
];

/** What hardly anybody writes, and what programs break on. */
const EXTREMES: readonly Mutation[] = [
  ({ text, values }, random) =>
    nested(text, random.pick(orText(text, values)), random.pick([150, 199, 200, 201, 10_000]), random),
  ({ text }, random) => random.pick(['[', '{"a":', '[{"a":']).repeat(10_000) + text,
  ({ text, values }, random) => put(text, random.pick<Span>(orText(text, values)), JSON.stringify(long(random))),
  ({ text, members }, random) => {
    const { keySpan } = members.length > 0 ? random.pick(members) : { keySpan: anywhere(text, random) };
    return put(text, keySpan, JSON.stringify(long(random)));
  },
  ({ text, values }, random) => {
    const elements = values.filter(({ parent }) => parent && !(parent instanceof Property));
    const one = random.pick<Span>(orText(text, elements));
    return repeated(text, one, Math.min(3000, Math.ceil(LONG / (one.end - one.start + 1))));
  },
  ({ text }, random) =>
    insert(
      text,
      random.below(text.length + 1),
      random.pick(['/', '*', '"', '\\', '{', ' ', '\n', '$']).repeat(100_000),
    ),
];

/** A text of a mebibyte. */
function long(random: Random): string {
  const piece = random.pick([
    'a',
    '-',
    'a:',
    '/a',
    '${',
    '😀',
    ' ',
    'a b ',
    '{{',
    '\\',
    '1',
    '.',
    'arn:aws:',
    '\ud800',
  ]);
  return piece.repeat(Math.floor(2 ** 20 / piece.length));
}

function placesOf(text: string): Places {
  const { root } = parseJson(text);
  const values: Node[] = [];
  const members: Property[] = [];
  collect(root);
  return { text, values, members, root };

  function collect(node: Node | undefined): void {
    if (!node) return;
    values.push(node);
    for (const property of node.properties) {
      members.push(property);
      collect(property.node);
    }
    for (const item of node.items) collect(item);
  }
}

const objectsOf = (values: readonly Node[]) => values.filter(({ kind }) => kind === 'object');

/** The places, or the whole text where there is none. */
function orText(text: string, places: readonly Span[]): readonly Span[] {
  return places.length > 0 ? places : [{ start: 0, end: text.length }];
}

function anywhere(text: string, random: Random): Span {
  const start = random.below(text.length + 1);
  return { start, end: Math.min(text.length, start + random.below(40)) };
}

function withComma(text: string, { start, end }: Span): Span {
  const comma = /^\s*,/.exec(text.slice(end, end + 100));
  return { start, end: end + (comma?.[0].length ?? 0) };
}

const put = (text: string, { start, end }: Span, by: string) => text.slice(0, start) + by + text.slice(end);
const cut = (text: string, span: Span) => put(text, span, '');
const insert = (text: string, at: number, added: string) => put(text, { start: at, end: at }, added);

function repeated(text: string, { start, end }: Span, times: number): string {
  return insert(text, end, `, ${text.slice(start, end)}`.repeat(times - 1));
}

function swapped(text: string, one: Span, other: Span): string {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  if (first.end > second.start) return text;
  const [a, b] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  return text.slice(0, first.start) + b + text.slice(first.end, second.start) + a + text.slice(second.end);
}

function nested(text: string, { start, end }: Span, depth: number, random: Random): string {
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"name":', '}'],
  ] as const);
  return put(text, { start, end }, open.repeat(depth) + text.slice(start, end) + close.repeat(depth));
}
