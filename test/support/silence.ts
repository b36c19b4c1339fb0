import assert from 'node:assert/strict';
import { type RuleId, rules } from '../../server/src/core/rules/index.generated.ts';
import { analyzed } from './check.ts';

/**
 * A document in which a rule speaks falls silent when one of the values that it reads is absent, being typed, of a wrong
 * type or a placeholder, quoted or not; and in a list of containers when one of them is of the task.
 */
export interface SilenceCase {
  readonly rule: RuleId;
  /** Where the rule speaks. Each member between « and », also within another, is taken away or spoilt in its turn. */
  readonly speaks: string;
  /** Keys whose absence leaves the finding. */
  readonly absent?: readonly string[];
  /** Members that silence the rule when they come first in the document. */
  readonly silentWith?: readonly string[];
}

/** The tests of a case: that the rule speaks, and that it falls silent. */
export function itFallsSilent(silence: SilenceCase): void {
  describe(silence.rule, () => fallsSilent(silence));
}

function fallsSilent({ rule, speaks, absent = [], silentWith = [] }: SilenceCase): void {
  const whole = plain(speaks);
  const marked = [...members(speaks)];
  // Also where the rule ships switched off.
  const isHeard = (text: string) =>
    analyzed(text, { levels: { [rule]: 'on' } }).findings.some((finding) => finding.rule === rule);
  const itIsSilent = (when: string, ...texts: string[]) =>
    it(`${rule}: ${when}`, () => {
      for (const text of texts) assert.ok(!isHeard(text), text);
    });

  it(`${rule} speaks`, () => assert.ok(isHeard(whole), whole));

  for (const { key, value, replaced } of marked) {
    if (!absent.includes(key)) {
      itIsSilent(`${key} absent`, replaced(''));
      itIsSilent(`${key} null`, replaced(`"${key}": null`));
    }
    itIsSilent(`${key} being typed`, replaced(`"${key}": `));
    itIsSilent(`${key} of a wrong type`, ...ofOtherTypes(value).map((other) => replaced(`"${key}": ${other}`)));
    itIsSilent(`${key} a quoted placeholder`, replaced(`"${key}": "\${VALUE}"`));
    itIsSilent(`${key} a placeholder`, replaced(`"${key}": \${VALUE}`));
  }

  const containers = containersOf(whole);
  const readsTask = marked.some(({ replaced }) => containersOf(replaced('')) === containers);
  if (containers && readsTask) itIsSilent('in a list of containers', containers);

  for (const member of silentWith) itIsSilent(`beside ${member}`, whole.replace('{', `{ ${member},`));
}

const ALL_ON = { levels: Object.fromEntries(rules.map(({ id }) => [id, 'on'] as const)) };

/** The rules of these names that speak about a text, also those that ship switched off. */
export function spoken(text: string, names = /^/): string[] {
  const found = analyzed(plain(text), ALL_ON).findings.map(({ rule }) => rule);
  return found.filter((rule) => names.test(rule));
}

interface Member {
  readonly key: string;
  readonly value: string;
  /** The document with something else in the place of the member. */
  readonly replaced: (text: string) => string;
}

/** The marked members, in the order of their ends. */
function* members(marked: string): Iterable<Member> {
  const open: number[] = [];
  for (const { 0: mark, index } of marked.matchAll(/[«»]/g)) {
    if (mark === '«') {
      open.push(index);
      continue;
    }
    const start = open.pop() ?? index;
    const [, key = '', value = ''] = /^«"([^"]+)": (.*)$/s.exec(marked.slice(start, index)) ?? [];
    yield { key, value, replaced: (text) => plain(marked.slice(0, start) + text + marked.slice(index + 1)) };
  }
}

/** Without the marks, and without the comma that a member has left behind. */
const plain = (marked: string) => marked.replace(/[«»]/g, '').replace(/, +(?=[,}])|(?<=\{ ), /g, ' ');

/** Values of each type but that of this one. */
function ofOtherTypes(value: string): string[] {
  const kind = value.charAt(0).replace(/\d/, '7');
  return ['"text"', '7.5', '[[]]', '[${VALUE}]', '{ "a": 1 }', '{ ${VALUE} }'].filter(
    (other) => !other.startsWith(kind),
  );
}

function containersOf(text: string): string | undefined {
  const list = analyzed(text).tree.root?.property('containerDefinitions')?.node;
  return list && text.slice(list.start, list.end);
}
