import { parseArgs } from 'node:util';
import { Editor } from './client.ts';
import { generate } from './generate.ts';
import { type Measured, requestsOf } from './requests.ts';

/**
 * How long every request of the built server takes right after a character is typed, beside a server that answers with
 * nothing, in the same run and in turns: a busy machine slows both alike. Fails where the median is above the limit.
 *
 *     npm run bench -- --size 64 --rounds 40
 */

/** Milliseconds that a request may take in the median. */
const LIMIT = 20;
const WARM_UP = 30;

const { values } = parseArgs({
  options: { size: { type: 'string', default: '64' }, rounds: { type: 'string', default: '40' } },
});

const SERVERS = {
  echo: [process.execPath, '--import', 'tsx', 'test/bench/echo-server.ts'],
  ours: [process.execPath, 'dist/server.js', '--stdio'],
} as const;

interface Row {
  readonly request: Measured;
  readonly ours: number[];
  readonly echo: number[];
  /** How often the answer had something in it. */
  answers: number;
}

async function main(): Promise<void> {
  const text = generate(Number(values.size) * 1024);
  const [ours, echo] = [new Editor(text, SERVERS.ours), new Editor(text, SERVERS.echo)];
  const requests = requestsOf(await ours.start());
  await echo.start();
  const rows = requests.map((request): Row => ({ request, ours: [], echo: [], answers: 0 }));
  await measure(rows, ours, echo, WARM_UP);
  for (const row of rows) Object.assign(row, { ours: [], echo: [], answers: 0 });
  await measure(rows, ours, echo, Number(values.rounds));
  await Promise.all([ours.stop(), echo.stop()]);
  report(rows, text.length);
}

async function measure(rows: readonly Row[], ours: Editor, echo: Editor, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const row of rows) {
      const measured = await once(row.request, ours);
      row.ours.push(measured.time);
      if (!isEmpty(measured.result)) row.answers++;
      row.echo.push((await once(row.request, echo)).time);
    }
  }
}

async function once({ method, params, from }: Measured, editor: Editor): Promise<{ time: number; result: unknown }> {
  const sent = from ? await from(editor) : params(editor);
  const start = performance.now();
  const { result, error, at } = from ? await editor.request(method, sent) : await editor.typeAndRequest(method, sent);
  if (error) throw new Error(`${method}: ${error.message}`);
  return { time: at - start, result };
}

function isEmpty(result: unknown): boolean {
  if (result === null || result === undefined) return true;
  const { items, ranges } = result as { items?: unknown; ranges?: unknown };
  const list = [items, ranges, result].find(Array.isArray);
  return list?.length === 0;
}

function report(rows: readonly Row[], bytes: number): void {
  console.log(`${bytes} bytes, ${values.rounds} rounds, milliseconds from the keystroke to the answer\n`);
  console.log('| request | p50 | p99 | echo p50 | × echo |\n|---|---:|---:|---:|---:|');
  for (const { request, ours, echo } of rows) {
    const [p50, p99, floor] = [quantile(ours, 0.5), quantile(ours, 0.99), quantile(echo, 0.5)];
    const cells = [p50, p99, floor].map((time) => time.toFixed(2));
    console.log(`| ${request.name} | ${cells.join(' | ')} | ${(p50 / floor).toFixed(1)} |`);
  }
  const slow = rows.filter(({ ours }) => quantile(ours, 0.5) > LIMIT);
  const silent = rows.filter(({ answers }) => answers === 0);
  for (const { request } of slow) console.error(`Above ${LIMIT} ms: ${request.name}`);
  for (const { request } of silent) console.error(`Never an answer, so nothing was measured: ${request.name}`);
  if (slow.length + silent.length > 0) process.exitCode = 1;
}

function quantile(times: readonly number[], part: number): number {
  const inOrder = [...times].sort((a, b) => a - b);
  return inOrder[Math.max(0, Math.ceil(part * inOrder.length) - 1)] ?? Number.NaN;
}

await main();
