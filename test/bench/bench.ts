import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { parseArgs } from 'node:util';
import type { Section } from './section.ts';
import { commandLine } from './sections/command-line.ts';
import { memory } from './sections/memory.ts';
import { pace } from './sections/pace.ts';
import { requests } from './sections/requests.ts';
import { size } from './sections/size.ts';
import { start } from './sections/start.ts';
import { typing } from './sections/typing.ts';

/**
 * Measures the built programs beside others, in the same run and in turns: a busy machine slows all alike, so ratios are
 * what counts. Fails where a limit of a section is not kept.
 *
 *     npm run bench -- typing start --size 64 --rounds 40
 *     npm run bench -- --write        all of it, into docs/benchmarks.md
 */

const FILE = 'docs/benchmarks.md';

const SECTIONS: Readonly<Record<string, Section>> = {
  typing,
  pace,
  start,
  requests,
  memory,
  size,
  'command-line': commandLine,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '64' },
    rounds: { type: 'string', default: '40' },
    write: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const options = { size: Number(values.size) * 1024, rounds: Number(values.rounds) };
  const parts: string[] = [];
  for (const name of positionals.length > 0 ? positionals : Object.keys(SECTIONS)) {
    const section = SECTIONS[name];
    if (!section) throw new Error(`There is no "${name}". Sections: ${Object.keys(SECTIONS).join(', ')}`);
    const { text, failures } = await section.run(options);
    parts.push(`## ${section.title}\n\n${text}`);
    console.log(parts.at(-1));
    for (const failure of failures) console.error(failure);
    if (failures.length > 0) process.exitCode = 1;
  }
  if (values.write) writeFileSync(FILE, `${head()}\n${parts.join('\n')}`);
}

/** Where and when it was measured, without which figures say nothing. */
function head(): string {
  const [cpu, ...others] = cpus();
  const machine = `${others.length + 1} × ${cpu?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${type()}`;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  return `# Benchmarks

Written by \`npm run bench -- --write\` on ${date}: ${machine}, Node.js ${process.versions.node}, commit ${commit}.
Servers are processes that are spoken to over their pipes, in turns, with all rules of the default on. Echo is a server on the
same protocol library that finds nothing: what stands beside it is the price of the findings. Ratios carry over to other
machines, milliseconds do not.
`;
}

await main();
