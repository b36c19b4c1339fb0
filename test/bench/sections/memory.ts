import { setTimeout as pause } from 'node:timers/promises';
import { generate } from '../generate.ts';
import { table } from '../report.ts';
import type { Section } from '../section.ts';
import { type Contender, echo, jsonServers, OURS } from '../servers.ts';
import { Typist } from '../typist.ts';

const SIZE = 6;
const DOCUMENTS = 100;
/** So long a process has to give back what it does not need. */
const REST_MS = 2000;

/** What the processes take, in MiB. */
export const memory: Section = {
  title: 'Memory',

  async run() {
    const rows: string[][] = [];
    const [json] = await jsonServers();
    const servers = [await echo(), OURS, ...(json ? [json] : [])];
    const measured: number[][] = [];
    for (const server of servers) measured.push(await measure(server));
    const floor = measured[0] ?? [];
    for (const [index, server] of servers.entries()) {
      const figures = (measured[index] ?? []).map(
        (size, at) => `${size.toFixed(0)} (${(size / (floor[at] ?? size)).toFixed(2)})`,
      );
      rows.push([server.name, ...figures]);
    }
    const head = ['server', 'at the start', '1,000 edits', '10,000 edits', `${DOCUMENTS} open documents`];
    return { text: `${SIZE} KiB; RSS in MiB, and × echo.\n\n${table(head, rows)}`, failures: [] };
  },
};

async function measure(server: Contender): Promise<number[]> {
  const typist = new Typist(server, generate(SIZE * 1024));
  await typist.start();
  const sizes = [typist.memory()];
  for (const edits of [1000, 9000]) {
    for (let edit = 0; edit < edits; edit++) await typist.type();
    await pause(REST_MS);
    sizes.push(typist.memory());
  }
  for (let index = 1; index < DOCUMENTS; index++)
    typist.open(`file:///bench/${index}.json`, generate(SIZE * 1024 - index));
  await typist.type();
  await pause(REST_MS);
  sizes.push(typist.memory());
  await typist.stop();
  return sizes;
}
