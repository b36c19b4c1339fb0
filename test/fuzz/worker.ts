import { parentPort, workerData } from 'node:worker_threads';
import { CORPUS } from '../../scripts/corpus/folder.ts';
import { sources } from './documents.ts';
import { judge } from './run.ts';

/** Judges every document from `first` on whose number is its turn, and writes down which one it is at. */

export interface Work {
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly count: number;
  /** Holds the number of the document, and how many steps were begun, to be read while the worker is busy. */
  readonly at: SharedArrayBuffer;
}

const { seed, first, step, count, at } = workerData as Work;
const current = new Int32Array(at);
const texts = sources(CORPUS);
for (let index = first; index < count; index += step) {
  Atomics.store(current, 0, index);
  const failure = judge(texts, seed, index, true, () => Atomics.add(current, 1, 1));
  if (failure) parentPort?.postMessage(failure);
}
