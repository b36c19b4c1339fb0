import assert from 'node:assert/strict';
import { type Analysis, type AnalyzeOptions, analyze } from '../../server/src/core/analyze.ts';
import { Analyzer } from '../../server/src/core/analyzer.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import type { Levels } from '../../server/src/core/rules/rule.ts';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { edits } from './edits.ts';

/** What ships off is looked at as well. */
export const ALL_ON: Levels = Object.fromEntries(rules.map(({ id }) => [id, 'on']));

/** A rule that breaks breaks the test. */
export function ruleBreaks(rule: string, error: unknown): void {
  throw new Error(`Rule ${rule} broke`, { cause: error });
}

/** What is said of each of the versions, one after the other, is what is said of its text alone. */
export function checkVersions(versions: Iterable<string>, options: AnalyzeOptions, judged: Judging = judge): void {
  const analyzer = new Analyzer(options);
  let previous = '';
  for (const text of versions) {
    const [again, whole] = [judged(() => analyzer.analyze(text)), judged(() => analyze(text, options))].map(shown);
    // To compare as text is much faster, and to say what differs is for the other.
    if (JSON.stringify(again) !== JSON.stringify(whole))
      assert.deepEqual(again, whole, `${previous}\n=== is now\n${text}`);
    previous = text;
  }
}

/** A text, and what becomes of it with so many edits. */
export function* versionsOf(start: string, count: number): Iterable<string> {
  let text = start;
  yield text;
  for (const edit of edits(start, count)) {
    text = edit(text);
    yield text;
  }
}

/** Lets somebody look on while a version is judged. */
type Judging = (work: () => Analysis) => Analysis;

const judge: Judging = (work) => work();

/** The edits of so many findings are written out; of thousands it would take most of the time. */
const WRITTEN = 40;

const placed = ({ start, end }: { start: number; end: number }) => ({ start, end });

function shown({ kind, tree, findings }: Analysis) {
  return {
    kind,
    findings: findings.map(({ at, related, faded, covers, fixes, ...rest }, index) => ({
      ...rest,
      at: placed(at),
      related: related?.map((other) => ({ ...other, at: placed(other.at) })),
      faded: faded?.map(placed),
      covers: covers?.map(placed),
      fixes: fixes?.map((fix) => ({
        ...fix,
        edits: index < WRITTEN ? toTextEdits(tree, fix.edits) : fix.edits.length,
      })),
    })),
  };
}
