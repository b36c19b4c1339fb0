import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { CORPUS } from '../../scripts/corpus/folder.ts';
import { documentOf, sources } from './documents.ts';
import type { Failure } from './run.ts';
import type { Work } from './worker.ts';

/**
 * Asks everything of documents that were changed at random, and fails where an answer does not hold: `--count` documents,
 * or as many as there are in `--time` seconds, those of `--seed` from `--first` on. The same numbers give the same documents.
 */

/** A step that takes longer than this has hung. A document of megabytes has many steps, and is asked again where one is slow. */
const HUNG = 60_000;
const LOOK = 1000;
/** After so many failures nobody reads on. */
const MOST_FAILURES = 20;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200000' },
    first: { type: 'string', default: '0' },
    time: { type: 'string' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});
const [seed, first, count, jobs] = [values.seed, values.first, values.count, values.jobs].map(Number) as [
  number,
  number,
  number,
  number,
];
const started = performance.now();
const end = values.time === undefined ? Infinity : started + Number(values.time) * 1000;

const script = await bundled('test/fuzz/worker.ts');
const failures: Failure[] = [];
const done = await Promise.all(Array.from({ length: jobs }, (_, job) => work(first + job)));
const seconds = (performance.now() - started) / 1000;
const documents = done.reduce((sum, one) => sum + one, 0);
console.log(
  `${documents} documents of seed ${seed} in ${seconds.toFixed(0)} s, ${Math.round(documents / seconds)} a second; ${failures.length} failures.`,
);
process.exit(failures.length > 0 ? 1 : 0);

/** Lets a worker do its part, and gives how many documents it has judged. One that hangs is replaced behind the document. */
function work(from: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const at = new SharedArrayBuffer(8);
    const current = new Int32Array(at);
    current[0] = -1;
    const workerData: Work = { seed, first: from, step: jobs, count: first + count, at };
    const worker = new Worker(script, { eval: true, workerData, execArgv: ['--enable-source-maps'] });
    let [before, since] = [0, performance.now()];
    const judged = (index: number) => (index < 0 ? 0 : Math.floor((index - from) / jobs));
    const stop = () => {
      clearInterval(timer);
      worker.removeAllListeners('exit');
      void worker.terminate();
    };
    const finish = (number: number) => {
      stop();
      resolve(number);
    };
    const timer = setInterval(() => {
      const [index, steps] = [Atomics.load(current, 0), Atomics.load(current, 1)];
      if (steps !== before) [before, since] = [steps, performance.now()];
      if (performance.now() > end || failures.length >= MOST_FAILURES) return finish(judged(index));
      if (index < 0 || performance.now() - since < HUNG) return;
      const text = documentOf(sources(CORPUS), seed, index);
      fail({ index, step: 'all', message: `a step takes more than ${HUNG / 1000} s`, text });
      stop();
      void work(index + jobs).then((more) => resolve(judged(index) + more), reject);
    }, LOOK);
    worker.on('message', fail);
    worker.on('error', reject);
    worker.on('exit', () => finish(judged(Atomics.load(current, 0)) + 1));
  });
}

/** Workers run JavaScript alone. */
async function bundled(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    write: false,
    sourcemap: 'inline',
  });
  return outputFiles[0]?.text ?? '';
}

function fail(failure: Failure): void {
  const { index, step, message, text } = failure;
  failures.push(failure);
  const shown = text.length > 4000 ? `${JSON.stringify(text.slice(0, 4000))} … (${text.length})` : JSON.stringify(text);
  console.log(`FAILED --seed ${seed} --first ${index} --count 1: ${step}\n${message}\n${shown}\n`);
}
