import { parseArgs } from 'node:util';
import type { Section } from './section.ts';
import { commandLine } from './sections/command-line.ts';
import { requests } from './sections/requests.ts';

/**
 * Measures the built programs beside others, in the same run and in turns: a busy machine slows all alike, so ratios are
 * what counts. Fails where a limit of a section is not kept.
 *
 *     npm run bench -- requests command-line --size 64 --rounds 40
 */

const SECTIONS: Readonly<Record<string, Section>> = { requests, 'command-line': commandLine };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: '64' }, rounds: { type: 'string', default: '40' } },
});

async function main(): Promise<void> {
  const options = { size: Number(values.size) * 1024, rounds: Number(values.rounds) };
  for (const name of positionals.length > 0 ? positionals : Object.keys(SECTIONS)) {
    const section = SECTIONS[name];
    if (!section) throw new Error(`There is no "${name}". Sections: ${Object.keys(SECTIONS).join(', ')}`);
    const { text, failures } = await section.run(options);
    console.log(`## ${section.title}\n\n${text}`);
    for (const failure of failures) console.error(failure);
    if (failures.length > 0) process.exitCode = 1;
  }
}

await main();
