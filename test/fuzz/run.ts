import { checkAll } from './checks.ts';
import { documentOf } from './documents.ts';
import { shrunk } from './shrink.ts';

/** More than a step may take. Usually it is a millisecond; a machine that is busy has this much patience. */
const SLOW = 2000;
/** And a millisecond more for so many characters: each of them may be a mistake, and each mistake is told with its line. */
const EACH_MS = 100;
/** So many more times what is slow is looked at. */
const AGAIN = 3;
/** So long a document that fails is made shorter. */
const SHRINKING = 5;

/** A document for which something does not hold. */
export interface Failure {
  readonly index: number;
  /** What was asked. */
  readonly step: string;
  readonly message: string;
  /** As short as it could be made. */
  readonly text: string;
}

/**
 * Judges the document of this number; undefined where all holds.
 * @param timed whether it fails where it takes long
 * @param onStep told before each step
 */
export function judge(
  texts: readonly string[],
  seed: number,
  index: number,
  timed: boolean,
  onStep?: () => void,
): Failure | undefined {
  const text = documentOf(texts, seed, index);
  const firstFailure = (one: string) => failureOf(one, index, timed ? SLOW : Infinity, onStep);
  const found = firstFailure(text);
  if (!found) return undefined;
  // What was slow once may have had to wait for the machine.
  for (let again = 0; found.isSlow && again < AGAIN; again++) if (!firstFailure(text)) return undefined;
  const fails = (shorter: string) => firstFailure(shorter)?.step === found.step;
  const short = found.isSlow ? text : shrunk(text, fails, SHRINKING);
  return { index, ...(firstFailure(short) ?? found), text: short };
}

interface Found {
  readonly step: string;
  readonly message: string;
  readonly isSlow: boolean;
}

function failureOf(text: string, seed: number, limit: number, onStep?: () => void): Found | undefined {
  let current = '';
  try {
    checkAll(text, seed, (name, work) => {
      current = name;
      onStep?.();
      const before = performance.now();
      work();
      const spent = performance.now() - before;
      if (spent > limit + text.length / EACH_MS)
        throw new TooSlow(`took ${Math.round(spent)} ms of ${text.length} characters`);
    });
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? [error.stack, String(error.cause ?? '')].join('\n') : String(error);
    return { step: current, message: message.slice(0, 3000), isSlow: error instanceof TooSlow };
  }
}

class TooSlow extends Error {}
