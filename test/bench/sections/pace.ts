import { setTimeout as pause } from 'node:timers/promises';
import { generate } from '../generate.ts';
import { quantile, table } from '../report.ts';
import type { Section } from '../section.ts';
import { type Contender, echo, jsonServers, OURS, OURS_PULLED, yamlServer } from '../servers.ts';
import { Typist } from '../typist.ts';

const SIZES = [6, 64];
const KEYS = 60;
const BETWEEN_MS = 100;
const FLOOD = 500;

/** Ten keys a second, and five hundred edits at once. */
export const pace: Section = {
  title: 'Ten keys a second, and five hundred at once',

  async run() {
    const contenders = [await echo(), OURS, OURS_PULLED, ...(await jsonServers()), yamlServer()];
    const parts: string[] = [];
    for (const size of SIZES) {
      const rows: string[][] = [];
      for (const server of contenders) rows.push(await measure(server, generate(size * 1024)));
      const head = [
        'server',
        `answers to ${KEYS} keys`,
        'p50 ms',
        'p99 ms',
        `ms for ${FLOOD} at once`,
        'answers to them',
      ];
      parts.push(`### ${size} KiB\n`, table(head, rows));
    }
    return { text: parts.join('\n'), failures: [] };
  },
};

async function measure(server: Contender, text: string): Promise<string[]> {
  const typist = new Typist(server, text);
  await typist.start();
  for (let edit = 0; edit < 100; edit++) await typist.type();
  const before = typist.answers;
  const times: Promise<number>[] = [];
  for (let key = 0; key < KEYS; key++) {
    // A key is told when its diagnostics, or those of a later one, are here.
    times.push(typist.type());
    await pause(BETWEEN_MS);
  }
  const last = await times.at(-1);
  const told = await Promise.all(times.map((time) => Promise.race([time, pause(0).then(() => last)])));
  const answers = typist.answers - before;
  const began = performance.now();
  const sent = typist.answers;
  for (let edit = 0; edit < FLOOD; edit++) typist.change();
  const flood = (await typist.settled()) - began;
  const flooded = typist.answers - sent;
  await typist.stop();
  const inTime = told.filter((time): time is number => time !== undefined);
  const [p50, p99] = [quantile(inTime, 0.5), quantile(inTime, 0.99)];
  return [server.name, `${answers}`, p50.toFixed(2), p99.toFixed(2), flood.toFixed(0), `${flooded}`];
}
