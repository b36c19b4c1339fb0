/** A document in which some members, none within another, are marked to be taken away or spoilt: `«"cpu": "256"»`. */
export interface Spoilt {
  readonly key: string;
  /** What has become of the member: `absent`, `being typed` … */
  readonly how: string;
  readonly text: string;
}

const MEMBER = /«"(\w+)"[^»]*»/g;

/** What becomes of a member: its key with something else behind it, or nothing at all. */
const WAYS: Readonly<Record<string, (key: string) => string>> = {
  absent: () => '',
  null: (key) => `"${key}": null`,
  'being typed': (key) => `"${key}": `,
  'of a wrong type': (key) => `"${key}": ${OBJECTS.has(key) ? '"text"' : '{ "a": 1 }'}`,
  'a quoted placeholder': (key) => `"${key}": "\${VALUE}"`,
  'a placeholder': (key) => `"${key}": \${VALUE}`,
};

const OBJECTS = new Set(['runtimePlatform', 'linuxParameters', 'capabilities', 'host', 'efsVolumeConfiguration']);

/** The document as it is meant, without the marks. */
export const whole = (marked: string) => marked.replace(/[«»]/g, '');

/** The document once for each marked member and each way to spoil it. */
export function* spoil(marked: string): Iterable<Spoilt> {
  for (const member of marked.matchAll(MEMBER)) {
    const [{ length }, key = ''] = member;
    for (const [how, way] of Object.entries(WAYS)) {
      const text = marked.slice(0, member.index) + way(key) + marked.slice(member.index + length);
      yield { key, how, text: whole(text).replace(/, (?=[,}])|(?<=\{ ), /g, ' ') };
    }
  }
}
