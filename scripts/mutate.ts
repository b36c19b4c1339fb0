import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rules } from '../server/src/core/rules/index.generated.ts';
import { type Outcome, settle } from './mutate/outcome.ts';
import { collectTests } from './mutate/suites.ts';
import { sweep, type Verdict } from './mutate/sweep.ts';

/**
 * Makes one small mistake after the other in the rules, and prints how many of them their tests catch: by group, and with
 * `--rule ID` or `--group NAME`, which can be given again, also which they do not. Fails below `LEAST`.
 */

/** Per cent. */
const LEAST = 85;

const { values } = parseArgs({
  options: { rule: { type: 'string', multiple: true }, group: { type: 'string', multiple: true } },
});

async function main(): Promise<void> {
  const ids = chosen();
  if (process.send) {
    process.send(await sweep(ids, await collectTests()));
    return;
  }
  if (ids.length === 0) throw new Error('There is no such rule or group.');
  const outcome = settle((await inProcesses(ids)).flat());
  print(outcome);
  if (outcome.total.share < LEAST || outcome.wrong.length > 0) process.exitCode = 1;
}

function chosen(): string[] {
  const { rule = [], group = [] } = values;
  const isAll = rule.length + group.length === 0;
  return rules.filter(({ id, group: its }) => isAll || rule.includes(id) || group.includes(its)).map(({ id }) => id);
}

/** Each process takes every nth rule. */
function inProcesses(ids: readonly string[]): Promise<Verdict[][]> {
  const count = Math.min(availableParallelism(), Math.ceil(ids.length / 10));
  const shares = Array.from({ length: count }, (_, part) => ids.filter((_, index) => index % count === part));
  return Promise.all(shares.map((share) => inProcess(share)));
}

function inProcess(ids: readonly string[]): Promise<Verdict[]> {
  return new Promise((done, failed) => {
    const child = fork(
      fileURLToPath(import.meta.url),
      ids.flatMap((id) => ['--rule', id]),
    );
    child.on('message', done);
    child.on('exit', (code) => failed(new Error(`A part of the rules ended with ${code}.`)));
  });
}

function print({ groups, total, survivors, wrong }: Outcome): void {
  const isAll = !values.rule && !values.group;
  const rows = [...groups, total].map(({ name, mutants, equivalent, caught, share }) => [
    name.padEnd(20),
    ...[mutants, equivalent, caught, `${share.toFixed(1)} %`].map((cell) => `${cell}`.padStart(11)),
  ]);
  console.log(`${'group'.padEnd(20)}    mutants equivalent     caught      share`);
  for (const row of rows) console.log(row.join(''));
  for (const { rule, group, line, from, to } of isAll ? [] : survivors)
    console.log(`\n${group}/${rule}.ts:${line}\n  - ${from}\n  + ${to}`);
  for (const { rule, from, to } of wrong)
    console.log(`\n${rule}: no such mutant, or it is caught, in scripts/mutate/equivalent.ts:\n  - ${from}\n  + ${to}`);
}

await main();
