import assert from 'node:assert/strict';
import {
  append,
  type Edit,
  remove,
  removeOne,
  replace,
  set,
  toTextEdits,
  unwrap,
} from '../../server/src/core/syntax/edit.ts';
import { parseJson, type SyntaxTree } from '../../server/src/core/syntax/json.ts';
import { Node, type Property } from '../../server/src/core/syntax/node.ts';
import { applyEdits, type TextEdit } from '../../server/src/core/text/edit.ts';

/**
 * Whatever a document looks like and whatever is done to it: the text stays sound, no comment is lost or changed, and
 * the value is the one that the same changes make of the plain value.
 */

const DOCUMENTS = 2000;
const EACH = 100;

describe('edits of random documents', () => {
  for (let first = 0; first < DOCUMENTS; first += EACH) {
    it(`documents ${first} to ${first + EACH - 1}`, () => {
      for (let seed = first; seed < first + EACH; seed++) judge(seed);
    });
  }
});

describe('values of random documents in the place of what is around them', () => {
  for (let first = 0; first < DOCUMENTS; first += EACH) {
    it(`documents ${first} to ${first + EACH - 1}`, () => {
      for (let seed = first; seed < first + EACH; seed++) judgeUnwrapped(seed);
    });
  }
});

describe('ten thousand edits', () => {
  const COUNT = 10_000;
  const KINDS: readonly (readonly [string, (root: Node) => Edit[]])[] = [
    ['inserts', (root) => root.items.map((item) => set(item, 'b', { c: 1 }))],
    ['inserts in one object', (root) => root.items.map((_, index) => set(root.items[0] as Node, `b${index}`, 1))],
    ['appends', (root) => root.items.map((item) => append(item, [1]))],
    ['replaces', (root) => root.items.map((item) => replace(item, { a: 2 }))],
    ['removals', (root) => root.items.map((item) => remove(item.properties[0] as Property))],
    ['removals in one list', (root) => root.items.filter((_, index) => index % 2).map(remove)],
  ];
  for (const [layout, between] of [
    ['on one line', ', '],
    ['on many lines', ',\n  '],
    ['with comments', ', // c\n  '],
  ] as const) {
    const tree = parseJson(`[${Array.from({ length: COUNT }, () => '{ "a": [/* i */1], "z": 0 }').join(between)}]`);
    for (const [kind, edits] of KINDS) {
      it(`${kind} ${layout}`, () => {
        const wanted = edits(tree.root as Node);
        const { problems } = parseJson(applyEdits(tree.text, toTextEdits(tree, wanted)));
        assert.deepEqual(problems, []);
      });
    }
  }
});

function judge(seed: number): void {
  const random = numbers(seed);
  const tree = parseJson(new Writer(random).document());
  assert.deepEqual(tree.problems, [], `document ${seed} is sound: ${tree.text}`);
  for (let round = 0; round < 3; round++) {
    const { edits, expected, told } = someEdits(tree.root as Node, random);
    const textEdits = toTextEdits(tree, edits);
    const after = parseJson(applyEdits(tree.text, textEdits));
    const about = `document ${seed}, round ${round}, ${told.join(', ')}\n${tree.text}\nbecomes\n${after.text}`;
    assert.deepEqual(overlaps(textEdits), [], about);
    assert.deepEqual(after.problems, [], about);
    assert.deepEqual(commentsOf(after), commentsOf(tree), about);
    assert.deepEqual(after.root?.json, expected, about);
    assert.ok(after.trailingCommas.length <= tree.trailingCommas.length, about);
  }
}

/** Each object of the root takes its place, alone and with each other member of the root. */
function judgeUnwrapped(seed: number): void {
  const tree = parseJson(new Writer(numbers(seed)).document());
  const root = tree.root as Node;
  for (const { node: inner } of root.properties) {
    if (inner?.kind !== 'object') continue;
    const others: readonly (Property | undefined)[] = [undefined, ...root.properties];
    for (const moved of others) {
      if (moved?.node === inner || (moved && inner.property(moved.key))) continue;
      const textEdits = toTextEdits(tree, [unwrap(root, inner, moved)]);
      const after = parseJson(applyEdits(tree.text, textEdits));
      const about: string = `document ${seed}, ${inner.start} with ${moved?.key}\n${tree.text}\nbecomes\n${after.text}`;
      assert.deepEqual(overlaps(textEdits), [], about);
      assert.deepEqual(after.problems, [], about);
      assert.deepEqual(commentsOf(after).map(unindented), commentsOf(tree).map(unindented), about);
      const expected: object = { ...(inner.json as object), ...(moved && { [moved.key]: moved.node?.json }) };
      assert.deepEqual(after.root?.json, expected, about);
    }
  }
}

/** A comment of several lines is indented as its place is. */
const unindented = (comment: string) => comment.replace(/[\r\n]\s*/g, ' ');

const commentsOf = ({ text, comments }: SyntaxTree) => comments.map(({ start, end }) => text.slice(start, end)).sort();

function overlaps(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(({ start }, index) => start < (sorted[index - 1]?.end ?? 0));
}

/** Edits of any places of the document, and the value that they make. */
function someEdits(root: Node, random: Random): { edits: Edit[]; expected: unknown; told: string[] } {
  const nodes = [...below(root)];
  const edits: Edit[] = [];
  const told: string[] = [];
  const replaced = new Map<Node, unknown>();
  const removed = new Set<Node | Property>();
  const added = new Map<Node, Map<string, unknown>>();
  const appended = new Map<Node, unknown[]>();
  const actions: readonly ((node: Node) => void)[] = [
    (node) => {
      const json = plain(random);
      told.push(`replace at ${node.start}`);
      edits.push(replace(node, json));
      if (!replaced.has(node)) replaced.set(node, json);
    },
    (node) => {
      const child = pick(random, [...node.properties, ...node.items]);
      if (!child) return;
      told.push(`remove at ${child.start}`);
      edits.push(remove(child));
      const all = node.properties.filter(({ key }) => !(child instanceof Node) && key === child.key);
      for (const each of [child, ...all]) removed.add(each);
    },
    (node) => {
      const child = pick(random, node.properties);
      if (!child) return;
      told.push(`remove only that at ${child.start}`);
      edits.push(removeOne(child));
      removed.add(child);
    },
    (node) => {
      if (node.kind !== 'object') return;
      const json = plain(random);
      const key = random() < 0.3 ? (pick(random, node.properties)?.key ?? 'n') : `n${Math.floor(random() * 3)}`;
      const present = node.property(key)?.node;
      told.push(`set ${key} at ${node.start}`);
      edits.push(set(node, key, json));
      if (!present) added.set(node, new Map(added.get(node)).set(key, json));
      else if (!replaced.has(present)) replaced.set(present, json);
    },
    (node) => {
      const item = pick(random, node.items);
      if (!item) return;
      const json = Array.from({ length: 1 + Math.floor(random() * 2) }, () => plain(random));
      told.push(`append at ${item.start}`);
      edits.push(append(item, json));
      appended.set(item, [...(appended.get(item) ?? []), ...json]);
    },
  ];
  for (let count = 1 + Math.floor(random() * 6); count > 0; count--) {
    const node = pick(random, nodes) as Node;
    pick(random, actions)?.(random() < 0.4 ? root : node);
  }

  const value = (node: Node): unknown => {
    if (replaced.has(node)) return replaced.get(node);
    if (node.kind === 'array') {
      return node.items.flatMap((item) => [...(removed.has(item) ? [] : [value(item)]), ...(appended.get(item) ?? [])]);
    }
    if (node.kind !== 'object') return node.json;
    const kept = node.properties.filter((property) => !removed.has(property));
    return Object.fromEntries([
      ...kept.map(({ key, node: inner }) => [key, value(inner as Node)]),
      ...(added.get(node) ?? []),
    ]);
  };
  return { edits, expected: value(root), told };
}

function* below(node: Node): Iterable<Node> {
  yield node;
  for (const property of node.properties) yield* below(property.node as Node);
  for (const item of node.items) yield* below(item);
}

const PLAIN: readonly unknown[] = ['x', '// no comment', 7, true, [], {}, [1, [2]], { p: 1, q: { r: ['s', 't'] } }];
const plain = (random: Random) => pick(random, PLAIN);

/** Writes a document that no two people would lay out the same way. */
class Writer {
  private comments = 0;
  private readonly lineEnd: string;
  private readonly step: string;
  private readonly oneLine: boolean;
  private readonly tidy: boolean;
  private readonly commented: number;
  private readonly trailing: number;

  constructor(private readonly random: Random) {
    this.lineEnd = random() < 0.5 ? '\n' : '\r\n';
    this.step = pick(random, ['  ', '    ', '\t', '']) as string;
    this.oneLine = random() < 0.3;
    this.tidy = random() < 0.5;
    this.commented = pick(random, [0, 0.1, 0.3, 0.6]) as number;
    this.trailing = random() < 0.3 ? 0.4 : 0;
  }

  document(): string {
    const mark = this.random() < 0.1 ? '\uFEFF' : '';
    const root = this.bracketed(this.random() < 0.7, 0);
    return mark + this.gap(0, '') + root + this.gap(0, '');
  }

  private value(depth: number): string {
    if (depth < 4 && this.random() < 0.45) return this.bracketed(this.random() < 0.5, depth);
    return pick(this.random, ['1', '-2.5e3', 'true', '"a // b"', '"/* c */"', '""', '{}', '[]']) as string;
  }

  private bracketed(isObject: boolean, depth: number): string {
    const count = Math.floor(this.random() * 5);
    const line = (level: number) => (this.oneLine ? ' ' : this.lineEnd + this.step.repeat(level));
    let text = isObject ? '{' : '[';
    for (let index = 0; index < count; index++) {
      text += this.gap(depth + 1, line(depth + 1));
      // Now and then a key comes again.
      const key = `k${this.random() < 0.1 ? 0 : index}`;
      if (isObject) text += `"${key}"${this.gap(depth, '')}:${this.gap(depth, ' ')}`;
      text += this.value(depth + 1) + this.gap(depth + 1, '');
      if (index < count - 1 || this.random() < this.trailing) text += `,${this.gap(depth + 1, '')}`;
    }
    return text + this.gap(depth, line(depth)) + (isObject ? '}' : ']');
  }

  /** White space and comments. `usual` is what a formatter would write. */
  private gap(depth: number, usual: string): string {
    const indented = this.lineEnd + this.step.repeat(depth);
    let text = '';
    while (this.random() < this.commented) {
      const name = `c${++this.comments}`;
      text += this.random() < 0.5 ? ' ' : '';
      const kind = this.random();
      if (kind < 0.4) text += `// ${name}${indented}`;
      else text += kind < 0.8 ? `/* ${name} */` : `/* ${name}${this.lineEnd} more */`;
    }
    if (this.tidy || this.random() < 0.6) return text + usual;
    return text + pick(this.random, ['', ' ', '\t', indented, this.lineEnd + this.lineEnd]);
  }
}

type Random = () => number;

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function numbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <Value>(random: Random, values: readonly Value[]): Value | undefined =>
  values[Math.floor(random() * values.length)];
