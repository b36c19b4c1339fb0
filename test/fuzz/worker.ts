import { parentPort, workerData } from 'node:worker_threads';
import { sources } from './documents.ts';
import { judge } from './run.ts';

/** Judges every document from `first` on whose number is its turn, and writes down which one it is at. */

export interface Work {
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly count: number;
  readonly corpus: string | undefined;
  /** Holds the number of the document, to be read while the worker is busy. */
  readonly at: SharedArrayBuffer;
}

const { seed, first, step, count, corpus, at } = workerData as Work;
const current = new Int32Array(at);
const texts = sources(corpus);
for (let index = first; index < count; index += step) {
  Atomics.store(current, 0, index);
  const failure = judge(texts, seed, index, true);
  if (failure) parentPort?.postMessage(failure);
}
