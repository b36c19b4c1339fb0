import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { analyzed } from './check.ts';

/**
 * A document in which a rule speaks falls silent when one of the values it reads is absent, being typed, of a wrong
 * type or a placeholder, quoted or not.
 */
export interface Speaking {
  readonly rule: string;
  /** Where the rule speaks. A member between « and » is the one that is taken away or spoilt, one after the other. */
  readonly speaks: string;
  /** Keys whose absence leaves the finding, because it means something instead. */
  readonly absent?: readonly string[];
}

/** What becomes of a member: its key with something else behind it. */
const SPOILT: Readonly<Record<string, (key: string) => string>> = {
  'being typed': (key) => `"${key}": `,
  'of a wrong type': (key) => `"${key}": ${key === 'runtimePlatform' ? '"WINDOWS"' : '{ "a": 1 }'}`,
  'a quoted placeholder': (key) => `"${key}": "\${VALUE}"`,
  'a placeholder': (key) => `"${key}": \${VALUE}`,
};

const MEMBER = /«"(\w+)"[^»]*»/g;

/** Tests the silence of all rules of a group; `elsewhere` are those that have tests of their own. */
export function describeSilence(group: string, cases: readonly Speaking[], elsewhere: readonly string[]): void {
  describe(`silence of the rules about ${group}`, () => {
    for (const { rule, speaks, absent = [] } of cases) {
      const whole = speaks.replace(/[«»]/g, '');
      it(`${rule} speaks`, () => assert.ok(isHeard(rule, whole), whole));
      for (const member of speaks.matchAll(MEMBER)) {
        const key = member[1] as string;
        const silentWith = (text: string) => {
          const spoilt = speaks.slice(0, member.index) + text + speaks.slice(member.index + member[0].length);
          const sound = spoilt.replace(/[«»]/g, '').replace(/, (?=[,}])|(?<=\{ ), /g, ' ');
          assert.ok(!isHeard(rule, sound), sound);
        };
        if (!absent.includes(key)) it(`${rule}: ${key} absent`, () => silentWith(''));
        for (const [how, spoil] of Object.entries(SPOILT)) {
          it(`${rule}: ${key} ${how}`, () => silentWith(spoil(key)));
        }
      }
    }

    it('every rule is here', () => {
      const here = new Set([...cases.map(({ rule }) => rule), ...elsewhere]);
      const all = rules.filter((rule) => rule.group === group && 'check' in rule).map(({ id }) => id);
      assert.deepEqual(
        all.filter((id) => !here.has(id)),
        [],
      );
    });
  });
}

function isHeard(id: string, text: string): boolean {
  const rule = rules.find((other) => other.id === id);
  const levels = rule?.default === 'off' ? { [id]: rule.severity } : {};
  return analyzed(text, { levels }).findings.some((finding) => finding.rule === id);
}
