import { EQUIVALENT, type Equivalent } from './equivalent.ts';
import type { Verdict } from './sweep.ts';

export interface Tally {
  readonly name: string;
  readonly mutants: number;
  readonly equivalent: number;
  readonly caught: number;
  /** Caught ones of those that are not equivalent, in per cent. */
  readonly share: number;
}

export interface Outcome {
  readonly groups: readonly Tally[];
  readonly total: Tally;
  /** What no test catches, and is not equivalent. */
  readonly survivors: readonly Verdict[];
  /** What is called equivalent and is none of the survivors. */
  readonly wrong: readonly Equivalent[];
}

/** What the verdicts come to, with what the list of equivalent mutants says about their rules. */
export function settle(verdicts: readonly Verdict[], list = EQUIVALENT): Outcome {
  const left = verdicts.filter(({ isCaught }) => !isCaught);
  const isSame = (one: Equivalent, { rule, from, to }: Verdict) =>
    one.rule === rule && one.from === from && one.to === to;
  const survivors = left.filter((verdict) => !list.some((one) => isSame(one, verdict)));
  const names = [...new Set(verdicts.map(({ group }) => group))].sort();
  const tally = (name: string, isOf: (verdict: Verdict) => boolean): Tally => {
    const mutants = verdicts.filter(isOf).length;
    const caught = verdicts.filter((one) => isOf(one) && one.isCaught).length;
    const equivalent = mutants - caught - survivors.filter(isOf).length;
    return {
      name,
      mutants,
      equivalent,
      caught,
      share: mutants > equivalent ? (100 * caught) / (mutants - equivalent) : 100,
    };
  };
  return {
    groups: names.map((name) => tally(name, ({ group }) => group === name)),
    total: tally('all', () => true),
    survivors,
    wrong: list.filter(
      (one) => verdicts.some(({ rule }) => rule === one.rule) && !left.some((verdict) => isSame(one, verdict)),
    ),
  };
}
