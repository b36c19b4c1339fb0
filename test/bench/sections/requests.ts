import { Editor } from '../client.ts';
import { generate } from '../generate.ts';
import { quantile, table } from '../report.ts';
import { type Measured, requestsOf } from '../requests.ts';
import type { Section } from '../section.ts';
import { echo, OURS } from '../servers.ts';

/** Milliseconds that a request may take in the median. */
const LIMIT = 20;
const WARM_UP = 30;

interface Row {
  readonly request: Measured;
  readonly ours: number[];
  readonly echo: number[];
  /** How often the answer had something in it. */
  answers: number;
}

/** How long every request takes right after a character is typed, beside a server that answers with nothing, in turns. */
export const requests: Section = {
  title: 'From the keystroke to the answer',

  async run({ size, rounds }) {
    const text = generate(size);
    const [ours, floor] = [new Editor(text, OURS.command), new Editor(text, (await echo()).command)];
    const measured = requestsOf(await ours.start());
    await floor.start();
    const rows = measured.map((request): Row => ({ request, ours: [], echo: [], answers: 0 }));
    await measure(rows, ours, floor, WARM_UP);
    for (const row of rows) Object.assign(row, { ours: [], echo: [], answers: 0 });
    await measure(rows, ours, floor, rounds);
    await Promise.all([ours.stop(), floor.stop()]);
    return {
      text: `${text.length} bytes, ${rounds} rounds, milliseconds.\n\n${tableOf(rows)}`,
      failures: failuresOf(rows),
    };
  },
};

async function measure(rows: readonly Row[], ours: Editor, floor: Editor, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const row of rows) {
      const measured = await once(row.request, ours);
      row.ours.push(measured.time);
      if (!isEmpty(measured.result)) row.answers++;
      row.echo.push((await once(row.request, floor)).time);
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

function tableOf(rows: readonly Row[]): string {
  return table(
    ['request', 'p50', 'p99', 'echo p50', '× echo'],
    rows.map(({ request, ours, echo }) => {
      const [p50, p99, floor] = [quantile(ours, 0.5), quantile(ours, 0.99), quantile(echo, 0.5)];
      return [request.name, p50.toFixed(2), p99.toFixed(2), floor.toFixed(2), (p50 / floor).toFixed(1)];
    }),
  );
}

function failuresOf(rows: readonly Row[]): string[] {
  const slow = rows.filter(({ ours }) => quantile(ours, 0.5) > LIMIT);
  const silent = rows.filter(({ answers }) => answers === 0);
  return [
    ...slow.map(({ request }) => `Above ${LIMIT} ms: ${request.name}`),
    ...silent.map(({ request }) => `Never an answer, so nothing was measured: ${request.name}`),
  ];
}
