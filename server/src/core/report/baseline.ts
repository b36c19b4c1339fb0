import * as l10n from '@vscode/l10n';
import type { Fingerprint } from './fingerprint.ts';

/** The findings of a baseline are written to this file where no other is named. */
export const BASELINE_FILE = 'ecs-taskdef.baseline.json';

/** Raised when an older program could not read the file any more. */
const VERSION = 1;

interface Entry {
  readonly rule: string;
  /** For people who read the file; it is part of the fingerprint. */
  readonly member: string;
  readonly fingerprint: string;
}

/** Findings that are known, by the paths of their files, which begin at the folder of the baseline. */
export class Baseline {
  readonly #known: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  readonly #met = new Set<string>();

  private constructor(files: Readonly<Record<string, readonly Entry[]>>) {
    const byFingerprint = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.fingerprint, entry]));
    this.#known = new Map(Object.entries(files).map(([path, entries]) => [path, byFingerprint(entries)]));
  }

  /** Reads the text of a baseline file; a message where it is none. Never throws. */
  static read(text: string): Baseline | string {
    try {
      const { version, files } = JSON.parse(text);
      if (version === VERSION && areEntries(files)) return new Baseline(files);
      if (version > VERSION) return l10n.t('The baseline is of a newer ecs-taskdef. Use that, or write it anew.');
    } catch {
      // Said below.
    }
    return l10n.t('This is no baseline of ecs-taskdef. Write it anew.');
  }

  /** Whether the baseline has this finding of the file. What is asked for counts as met. */
  has(path: string, { hash }: Fingerprint): boolean {
    if (!this.#known.get(path)?.has(hash)) return false;
    this.#met.add(`${hash} ${path}`);
    return true;
  }

  /** How many findings have been met. */
  get met(): number {
    return this.#met.size;
  }

  /** How many findings have not been met in the files for which that says something. */
  unmet(isTold: (path: string) => boolean): number {
    let count = 0;
    for (const [path, entries] of this.#known) {
      const missing = [...entries.keys()].filter((hash) => !this.#met.has(`${hash} ${path}`)).length;
      if (missing > 0 && isTold(path)) count += missing;
    }
    return count;
  }
}

/** The text of a baseline file: sorted, one finding a line, the same for the same findings wherever it is written. */
export function writeBaseline(files: ReadonlyMap<string, readonly Fingerprint[]>): string {
  const blocks = [...files]
    .filter(([, found]) => found.length > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([path, found]) => `    ${JSON.stringify(path)}: [\n${lines(found).join(',\n')}\n    ]`);
  const body = blocks.length === 0 ? '{}' : `{\n${blocks.join(',\n')}\n  }`;
  return `{\n  "version": ${VERSION},\n  "files": ${body}\n}\n`;
}

function lines(found: readonly Fingerprint[]): string[] {
  return found
    .map(({ rule, member, hash }): Entry => ({ rule, member, fingerprint: hash }))
    .sort((a, b) => compare(a.rule, b.rule) || compare(a.member, b.member) || compare(a.fingerprint, b.fingerprint))
    .map(({ rule, member, fingerprint }) => {
      const parts = Object.entries({ rule, member, fingerprint }).map(
        ([key, value]) => `"${key}": ${JSON.stringify(value)}`,
      );
      return `      { ${parts.join(', ')} }`;
    });
}

/** By UTF-16 units, so that the order is the same in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function areEntries(files: unknown): files is Readonly<Record<string, readonly Entry[]>> {
  if (typeof files !== 'object' || files === null || Array.isArray(files)) return false;
  return Object.values(files).every(
    (entries) => Array.isArray(entries) && entries.every((entry) => typeof entry?.fingerprint === 'string'),
  );
}
