import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORPUS } from '../../../scripts/corpus/folder.ts';
import { generate } from '../generate.ts';
import { peerFile, peerName } from '../peers.ts';
import { table, timesOf } from '../report.ts';
import type { Section } from '../section.ts';

const FILES = join(CORPUS, 'files');
const SCHEMA = 'schemas/task-definition.schema.json';
const RUNS = 10;
const WARM_UP = 2;

/** Texts where there are no real ones: so many, of growing size. */
const MADE = 500;

/** The command line on a folder, the whole process, beside a program that checks the same files with the schema only. */
export const commandLine: Section = {
  title: 'The command line',

  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'ecs-taskdef-'));
    try {
      const texts = existsSync(FILES) ? realTexts() : madeTexts();
      for (const [index, text] of texts.entries()) writeFileSync(join(folder, `taskdef-${index}.json`), text);
      const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      const what = existsSync(FILES) ? 'real files' : 'made files';
      return {
        text: `${texts.length} ${what} of ${(bytes / 1024).toFixed(0)} KiB, ${RUNS} runs in turns after ${WARM_UP}.\n\n${measure(folder, texts.length)}`,
        failures: [],
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Those that any JSON parser takes. */
function realTexts(): string[] {
  const paths = readdirSync(FILES).map((name) => join(FILES, name));
  const texts = paths.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path, 'utf8'));
  return texts.filter((text) => {
    try {
      return typeof JSON.parse(text) === 'object';
    } catch {
      return false;
    }
  });
}

function madeTexts(): string[] {
  return Array.from({ length: MADE }, (_, index) => generate(2048 + 20 * index));
}

function measure(folder: string, files: number): string {
  const ajv = peerFile('ajv-cli', 'dist', 'index.js');
  const programs = [
    { name: '`ecs-taskdef check`', args: ['dist/cli.js', 'check', '--format', 'json', folder] },
    {
      name: peerName('ajv-cli'),
      args: [ajv, 'validate', '--strict=false', '-s', SCHEMA, '-d', join(folder, '*.json')],
    },
  ].map((program) => ({ ...program, times: [] as number[] }));
  for (let run = -WARM_UP; run < RUNS; run++) {
    for (const { args, times } of programs) {
      const time = once(args);
      if (run >= 0) times.push(time);
    }
  }
  const [ours = Number.NaN, peer = Number.NaN] = programs.map(({ times }) => timesOf(times).mean);
  const rows = programs.map(({ name, times }) => {
    const { mean, deviation, least, most } = timesOf(times);
    const figures = [`${mean.toFixed(0)} ± ${deviation.toFixed(0)}`, `${least.toFixed(0)} … ${most.toFixed(0)}`];
    return [name, ...figures, ((files * 1000) / mean).toFixed(0)];
  });
  const ratio = `The command line takes ${(ours / peer).toFixed(2)} of the time of its peer.`;
  return `${table(['program', 'ms, mean ± σ', 'least … most', 'files a second'], rows)}\n${ratio}\n`;
}

/** Milliseconds of the whole process. What it finds decides on 0 or 1; anything else has measured nothing. */
function once(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, args, { maxBuffer: 1 << 28 });
  const time = performance.now() - start;
  if (error || status === null || status > 1) throw new Error(`${args.join(' ')}: ${error ?? stderr}`);
  return time;
}
