import { setTimeout as pause } from 'node:timers/promises';
import { generate } from '../generate.ts';
import { quantile, table } from '../report.ts';
import type { Section } from '../section.ts';
import { type Contender, echo, jsonServers, OURS, OURS_PULLED, yamlServer } from '../servers.ts';
import { type Typed, Typist } from '../typist.ts';

const SIZES = [2, 6, 64, 1024];
const WARM_UP = 200;
const EDITS = 300;
/** Edits of one server before it is the next one's turn. */
const BLOCK = 20;
/** Servers that answer after a pause are measured less often. */
const PATIENCE_MS = 6_000;

/** From the keystroke to the diagnostics, of real processes in turns. */
export const typing: Section = {
  title: 'From the keystroke to the diagnostics',

  async run() {
    const floor = await echo();
    const contenders = [floor, OURS, OURS_PULLED, ...(await jsonServers()), yamlServer()];
    const parts: string[] = [];
    for (const size of SIZES) {
      parts.push(`### ${size} KiB\n`, await measure(contenders, size, 'x'));
    }
    parts.push('### 6 KiB, half typed: a quotation mark comes and goes\n', await measure(contenders, 6, '"'));
    return { text: parts.join('\n'), failures: [] };
  },
};

async function measure(contenders: readonly Contender[], size: number, typed: Typed): Promise<string> {
  const text = generate(size * 1024);
  const runs = contenders.map((server) => ({
    server,
    typist: new Typist(server, text),
    times: [] as number[],
    spent: 0,
  }));
  for (const { typist } of runs) await typist.start();
  for (const run of runs) await within(run, size > 100 ? 20 : WARM_UP, typed);
  for (const run of runs) Object.assign(run, { times: [], spent: 0 });
  for (let done = 0; done < EDITS; done += BLOCK) for (const run of runs) await within(run, BLOCK, typed);
  await Promise.all(runs.map(({ typist }) => typist.stop()));
  const floor = quantile(runs[0]?.times ?? [], 0.5);
  return table(
    ['server', 'edits', 'p50 ms', 'p99 ms', '× echo', 'findings'],
    runs.map(({ server, times, typist }) => {
      const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
      return [
        server.name,
        `${times.length}`,
        p50.toFixed(2),
        p99.toFixed(2),
        (p50 / floor).toFixed(1),
        `${typist.last.length}`,
      ];
    }),
  );
}

interface Run {
  readonly typist: Typist;
  readonly times: number[];
  spent: number;
}

async function within(run: Run, edits: number, typed: Typed): Promise<void> {
  for (let edit = 0; edit < edits && run.spent < PATIENCE_MS; edit++) {
    const time = await run.typist.type(typed);
    run.times.push(time);
    run.spent += time;
    // People pause between two keys, and so do what compiles and cleans up in the background.
    await pause(2);
  }
}
