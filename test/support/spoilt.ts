/**
 * A document with «members» that are taken away or spoilt, one after the other: for each of them the document in which
 * it is absent, being typed, of a wrong type or a placeholder, quoted or not. Members may stand in each other.
 */
export interface Spoilt {
  readonly key: string;
  /** `absent`, `being typed` … */
  readonly how: string;
  readonly text: string;
}

const FORMS: Readonly<Record<string, (key: string) => string>> = {
  absent: () => '',
  'being typed': (key) => `"${key}": `,
  'of a wrong type': (key) => `"${key}": 7.5`,
  'a quoted placeholder': (key) => `"${key}": "\${VALUE}"`,
  'a placeholder': (key) => `"${key}": \${VALUE}`,
};

export function spoiltForms(document: string): Spoilt[] {
  return members(document).flatMap(([start, end]) => {
    const key = /^«"([^"]+)"/.exec(document.slice(start))?.[1] ?? '';
    return Object.entries(FORMS).map(([how, spoil]) => {
      const spoilt = document.slice(0, start) + spoil(key) + document.slice(end);
      return { key, how, text: spoilt.replace(/[«»]/g, '').replace(/, (?=[,}])|(?<=\{ ), /g, ' ') };
    });
  });
}

/** Where each of them begins and ends, in the order of their ends. */
function members(document: string): [number, number][] {
  const open: number[] = [];
  const found: [number, number][] = [];
  for (const { 0: bracket, index } of document.matchAll(/[«»]/g)) {
    if (bracket === '«') open.push(index);
    else found.push([open.pop() ?? index, index + 1]);
  }
  return found;
}
