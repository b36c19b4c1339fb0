import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Analysis, type AnalyzeOptions, analyze } from '../../../server/src/core/analyze.ts';
import { Analyzer } from '../../../server/src/core/analyzer.ts';
import { rules } from '../../../server/src/core/rules/index.generated.ts';
import { ASKED } from '../asked.ts';
import { MANY } from '../many.ts';
import { table } from '../report.ts';
import type { Section } from '../section.ts';

/** How many of a thing; questions are about fewer, for there are many of them. */
const SIZES = { judged: [1000, 10_000], asked: [300, 3000] } as const;
/** Of ten times as much the cost may be so many times: ten is linear, n log n is thirteen, the rest is the machine's. */
const LIMIT = 15;
/** What takes less with all of it, in milliseconds, is too short to tell how it grows; nobody waits for it. */
const SHORT = 100;
const ROUNDS = 5;

/** What is done with a document, and what it has cost at both sizes. */
interface Row {
  readonly document: string;
  readonly work: string;
  readonly few: number;
  readonly more: number;
}

/** How the engine's cost grows with the document: ten times as much of one thing after the other, in this process. */
export const growth: Section = {
  title: 'Ten times as much of everything',

  async run() {
    const failures: string[] = [];
    const options: AnalyzeOptions = {
      claimed: true,
      onRuleError: (rule, error) => failures.push(`${rule} breaks: ${String(error)}`),
    };
    const documents = Object.entries(MANY).map(([document, make]) => {
      const judged = judge(document, SIZES.judged.map(make) as [string, string], options);
      const asked = ask(document, SIZES.asked.map(make) as [string, string], options);
      const slowRules = judged.some(isSlow) ? slowest(SIZES.judged.map(make) as [string, string], options) : '';
      failures.push(...judged.filter(isSlow).map((row) => `${sentence(row)}${slowRules}`));
      failures.push(...asked.filter(isSlow).map(sentence));
      return { judged, asked };
    });
    return { text: report(documents), failures: [...new Set(failures)] };
  },
};

type Texts = readonly [few: string, more: string];

/** The analysis of a document, and of its next version. */
function judge(document: string, [few, more]: Texts, options: AnalyzeOptions): Row[] {
  return [
    row(document, 'analysis', [() => analyze(few, options), () => analyze(more, options)]),
    row(document, 'edit', [typing(few, options), typing(more, options)]),
  ];
}

/** Everything that is asked about a document. */
function ask(document: string, texts: Texts, options: AnalyzeOptions): Row[] {
  const [few, more] = texts.map((text) => analyze(text, options)) as [Analysis, Analysis];
  return Object.entries(ASKED).map(([work, answer]) => row(document, work, [() => answer(few), () => answer(more)]));
}

function row(document: string, work: string, [ofFew, ofMore]: readonly [() => unknown, () => unknown]): Row {
  // Compiled before it is timed.
  ofFew();
  const first = { document, work, few: least(ofFew, 2), more: least(ofMore, 1) };
  if (!isSlow(first)) return first;
  // Only what seems slow is worth more rounds.
  return { ...first, few: least(ofFew, ROUNDS), more: least(ofMore, ROUNDS) };
}

/** Types a letter into a name in the middle of the document, or takes it back. */
function typing(text: string, options: AnalyzeOptions): () => Analysis {
  const analyzer = new Analyzer(options);
  analyzer.analyze(text);
  const middle = text.indexOf('"', text.indexOf('": "', text.length / 2) + 4);
  const typed = `${text.slice(0, middle)}x${text.slice(middle)}`;
  let isTyped = false;
  return () => {
    isTyped = !isTyped;
    return analyzer.analyze(isTyped ? typed : text);
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function least(work: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    // What others have left behind is not to be counted, where it matters: it takes as long as most questions.
    if (rounds === ROUNDS) collectGarbage();
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

const ratio = ({ few, more }: Row) => more / few;

const isSlow = (row: Row) => row.more > SHORT && ratio(row) > LIMIT;

const sentence = (row: Row) =>
  `${row.document}, ${row.work}: ${cells(row).slice(0, 2).join(' and ')} ms, × ${ratio(row).toFixed(1)}`;

const cells = (row: Row) => [row.few.toFixed(1), row.more.toFixed(0), ratio(row).toFixed(1)];

/** The rule whose cost grows most. */
function slowest(texts: Texts, options: AnalyzeOptions): string {
  const [before, after] = texts.map((text) => costs(text, options)) as [Map<string, number>, Map<string, number>];
  const grown = (id: string) => (after.get(id) ?? 0) - (before.get(id) ?? 0);
  const [id = ''] = [...after.keys()].sort((a, b) => grown(b) - grown(a));
  return `; most of it ${id}, ${before.get(id)?.toFixed(1)} and ${after.get(id)?.toFixed(0)} ms`;
}

/** What each rule has cost. */
function costs(text: string, options: AnalyzeOptions): Map<string, number> {
  const spent = new Map<string, number>();
  const parts = ['check', 'explain', 'explainAll', 'inspect'] as const;
  const timed = rules.map((rule) => ({ rule: rule as object as Record<string, unknown>, before: { ...rule } }));
  for (const { rule, before } of timed)
    for (const part of parts) if (part in rule) rule[part] = timing(before, part, spent);
  try {
    analyze(text, options);
  } finally {
    for (const { rule, before } of timed) Object.assign(rule, before);
  }
  return spent;
}

function timing(rule: { readonly id: string }, part: string, spent: Map<string, number>) {
  const check = (rule as object as Record<string, (...given: unknown[]) => unknown>)[part];
  return (...given: unknown[]) => {
    const began = performance.now();
    const answer = check?.apply(rule, given);
    const all = Symbol.iterator in Object(answer) ? [...(answer as Iterable<unknown>)] : answer;
    spent.set(rule.id, (spent.get(rule.id) ?? 0) + performance.now() - began);
    return all;
  };
}

/** The analysis of each document, an edit of it, and the question that costs most. */
function report(documents: readonly { readonly judged: readonly Row[]; readonly asked: readonly Row[] }[]): string {
  const [few, more] = SIZES.judged;
  const headers = ['document', `analysis of ${few}`, `of ${more}`, '×', `edit of ${few}`, `of ${more}`, '×'];
  const judged = documents.map((one) => [one.judged[0]?.document ?? '', ...one.judged.flatMap(cells)]);
  const worst = documents.map(({ asked }) => [...asked].sort((a, b) => b.more - a.more)[0] as Row);
  const [fewer, less] = SIZES.asked;
  return [
    `Milliseconds, in one process; linear is × 10, and × ${LIMIT} the limit where it takes more than ${SHORT}.\n`,
    table(headers, judged),
    'Of all that is asked about each of them, what takes longest:\n',
    table(['document and question', `of ${fewer}`, `of ${less}`, '×'], worst.map(named)),
  ].join('\n');
}

const named = (row: Row) => [`${row.document}: ${row.work}`, ...cells(row)];
