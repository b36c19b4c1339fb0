import assert from 'node:assert/strict';
import type { AnalyzeOptions } from '../../server/src/core/analyze.ts';
import { analyzed } from './check.ts';

/** A document in which a rule speaks. */
export interface Silence {
  readonly rule: string;
  /** A member between « and » is the one that is taken away or spoilt, one after the other. */
  readonly speaks: string;
  /** Keys whose absence leaves the finding. */
  readonly absent?: readonly string[];
}

/** What becomes of a member: its key with something else behind it. An object is of a wrong type for most. */
const SPOILT: Readonly<Record<string, (key: string, isObject: boolean) => string>> = {
  'being typed': (key) => `"${key}": `,
  'of a wrong type': (key, isObject) => `"${key}": ${isObject ? '"text"' : '{ "a": 1 }'}`,
  'a quoted placeholder': (key) => `"${key}": "\${VALUE}"`,
  'a placeholder': (key) => `"${key}": \${VALUE}`,
};

const MEMBER = /«"(\w+)": (.)[^»]*»/g;

/** Tests that the rule falls silent when one of the values it reads is absent, being typed, or not to be known. */
export function testSilence({ rule, speaks, absent = [] }: Silence, options: AnalyzeOptions = {}): void {
  const speaking = (text: string) => analyzed(text, options).findings.some((finding) => finding.rule === rule);
  const whole = speaks.replace(/[«»]/g, '');
  it(`${rule} speaks`, () => assert.ok(speaking(whole), whole));
  for (const member of speaks.matchAll(MEMBER)) {
    const [marked, key = '', start] = member;
    const test = (how: string, instead: string) => {
      const spoilt = speaks.slice(0, member.index) + instead + speaks.slice(member.index + marked.length);
      const text = spoilt.replace(/[«»]/g, '').replace(/, (?=[,}])|(?<=\{ ), /g, ' ');
      it(`${rule}: ${key} ${how}`, () => assert.ok(!speaking(text), text));
    };
    if (!absent.includes(key)) test('absent', '');
    for (const [how, spoil] of Object.entries(SPOILT)) test(how, spoil(key, start === '{'));
  }
}
