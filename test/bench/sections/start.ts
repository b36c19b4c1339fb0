import { generate } from '../generate.ts';
import { quantile, table } from '../report.ts';
import type { Section } from '../section.ts';
import { echo, jsonServers, OURS, OURS_PULLED, yamlServer } from '../servers.ts';
import { Typist } from '../typist.ts';

const SIZE = 6;
const RUNS = 15;

/** From the start of the process to the first diagnostics. */
export const start: Section = {
  title: 'From the start to the first diagnostics',

  async run() {
    const contenders = [await echo(), OURS, OURS_PULLED, ...(await jsonServers()), yamlServer()];
    const text = generate(SIZE * 1024);
    const runs = contenders.map((server) => ({ server, times: [] as number[] }));
    for (let run = -1; run < RUNS; run++) {
      for (const { server, times } of runs) {
        const began = performance.now();
        const typist = new Typist(server, text);
        await typist.start();
        const time = performance.now() - began;
        if (run >= 0) times.push(time);
        await typist.stop();
      }
    }
    const floor = quantile(runs[0]?.times ?? [], 0.5);
    const rows = runs.map(({ server, times }) => {
      const p50 = quantile(times, 0.5);
      return [
        server.name,
        p50.toFixed(0),
        `${Math.min(...times).toFixed(0)} … ${Math.max(...times).toFixed(0)}`,
        (p50 / floor).toFixed(2),
      ];
    });
    const head = ['server', 'p50 ms', 'least … most', '× echo'];
    return { text: `${SIZE} KiB, ${RUNS} starts in turns.\n\n${table(head, rows)}`, failures: [] };
  },
};
