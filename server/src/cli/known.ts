import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import * as l10n from '@vscode/l10n';
import type { Analysis } from '../core/analyze.ts';
import { Baseline, writeBaseline } from '../core/report/baseline.ts';
import { type Fingerprint, fingerprints } from '../core/report/fingerprint.ts';
import { type CheckCommand, UsageError } from './args.ts';
import { STDIN } from './files.ts';
import { readText } from './text.ts';
import { writeText } from './write.ts';

/** The findings that a person has decided to live with for now. */
export interface Known {
  /** The same without the findings that are known. */
  without(path: string, analysis: Analysis): Analysis;
  /**
   * What is to be done and said when all files are judged: whole sentences. Where some could not be judged, nothing is
   * written: a slip of the pen in a path is not to cost a baseline.
   */
  end(isComplete: boolean): Promise<readonly string[]>;
}

/** The findings of the baseline that the command names, or that it writes. Throws a UsageError for what is no baseline. */
export async function openKnown({ baseline, writeBaseline: target }: CheckCommand): Promise<Known> {
  if (target !== undefined) return new Recorded(target);
  if (baseline === undefined) return { without: (_, analysis) => analysis, end: async () => [] };
  const text = await readText(baseline).catch((error: Error) => {
    throw new UsageError(error.message);
  });
  const read = Baseline.read(text);
  if (typeof read === 'string') throw new UsageError(`${baseline}: ${read}`);
  return new Remembered(read, baseline);
}

/** Takes findings out that the baseline has. */
class Remembered implements Known {
  readonly #judged = new Set<string>();

  constructor(
    private readonly baseline: Baseline,
    private readonly file: string,
  ) {}

  without(path: string, analysis: Analysis): Analysis {
    const name = nameIn(this.file, path);
    this.#judged.add(name);
    if (analysis.findings.length === 0) return analysis;
    const prints = fingerprints(analysis);
    const findings = analysis.findings.filter((_, index) => !this.baseline.has(name, prints[index] as Fingerprint));
    return { ...analysis, findings };
  }

  async end(): Promise<readonly string[]> {
    const { baseline, file } = this;
    const { met } = baseline;
    const folder = dirname(file);
    // Of a file that is there and was not judged, nobody knows.
    const gone = baseline.unmet((name) => this.#judged.has(name) || !existsSync(join(folder, name)));
    return [
      ...(met === 1 ? [l10n.t('Left out 1 finding that is in {0}', file)] : []),
      ...(met > 1 ? [l10n.t('Left out {1} findings that are in {0}', file, met)] : []),
      ...(gone === 1 ? [l10n.t('1 finding in {0} does not occur any more: write it anew', file)] : []),
      ...(gone > 1 ? [l10n.t('{1} findings in {0} do not occur any more: write it anew', file, gone)] : []),
    ];
  }
}

/** Takes all findings out and writes them down. */
class Recorded implements Known {
  readonly #found = new Map<string, Fingerprint[]>();

  constructor(private readonly file: string) {}

  without(path: string, analysis: Analysis): Analysis {
    this.#found.set(nameIn(this.file, path), fingerprints(analysis));
    return { ...analysis, findings: [] };
  }

  async end(isComplete: boolean): Promise<readonly string[]> {
    if (!isComplete) return [l10n.t('Nothing is written to {0}, for not everything could be judged', this.file)];
    await writeText(this.file, writeBaseline(this.#found));
    const count = [...this.#found.values()].reduce((sum, { length }) => sum + length, 0);
    return [
      count === 1 ? l10n.t('Wrote 1 finding to {0}', this.file) : l10n.t('Wrote {1} findings to {0}', this.file, count),
    ];
  }
}

/** What a baseline calls a file: its path from the folder of the baseline, the same on every system. */
function nameIn(baseline: string, path: string): string {
  if (path === STDIN.path) return path;
  return relative(dirname(resolve(baseline)), resolve(path)).replaceAll(sep, '/');
}
