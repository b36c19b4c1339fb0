import assert from 'node:assert/strict';
import { analyzed } from './check.ts';

/**
 * A document in which a rule speaks falls silent when one of the values that it reads is absent, being typed, of a wrong
 * type or a placeholder, quoted or not.
 */
export interface SilenceCase {
  readonly rule: string;
  /** Where the rule speaks. A member between « and » is the one that is taken away or spoilt, one after the other. */
  readonly speaks: string;
  /** Keys whose absence leaves the finding. */
  readonly absent?: readonly string[];
  /** Members that silence the rule when they come first in the document. */
  readonly silentWith?: readonly string[];
}

/** What stands behind the key of a member in the place of its value. */
const SPOILT: Readonly<Record<string, (key: string, isObject: boolean) => string>> = {
  'being typed': (key) => `"${key}": `,
  'of a wrong type': (key, isObject) => `"${key}": ${isObject ? '5' : '{ "a": 1 }'}`,
  'a quoted placeholder': (key) => `"${key}": "\${VALUE}"`,
  'a placeholder': (key) => `"${key}": \${VALUE}`,
};

const MEMBER = /«"(\w+)": (\{?)[^»]*»/g;

/** The tests of a case: that the rule speaks, and that it falls silent. */
export function itFallsSilent({ rule, speaks, absent = [], silentWith = [] }: SilenceCase): void {
  const whole = plain(speaks);
  // Also where the rule ships switched off.
  const spoken = (text: string) => analyzed(text, { levels: { [rule]: 'on' } }).findings.map((finding) => finding.rule);
  it(`${rule} speaks`, () => assert.ok(spoken(whole).includes(rule), whole));

  for (const member of speaks.matchAll(MEMBER)) {
    const key = member[1] as string;
    const silentAbout = (text: string) => {
      const before = speaks.slice(0, member.index);
      const document = plain(before + text + speaks.slice(member.index + member[0].length));
      assert.ok(!spoken(document).includes(rule), document);
    };
    if (!absent.includes(key)) it(`${rule}: ${key} absent`, () => silentAbout(''));
    for (const [how, spoil] of Object.entries(SPOILT))
      it(`${rule}: ${key} ${how}`, () => silentAbout(spoil(key, member[2] !== '')));
  }

  for (const member of silentWith) {
    it(`${rule}: beside ${member}`, () => {
      const document = whole.replace('{', `{ ${member},`);
      assert.ok(!spoken(document).includes(rule), document);
    });
  }
}

/** Without the marks, and without the comma that a member has left behind. */
const plain = (text: string) => text.replace(/[«»]/g, '').replace(/, (?=[,}])|(?<=\{ ), /g, ' ');
