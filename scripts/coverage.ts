import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CoverageReport, type CoverageResults } from 'monocart-coverage-reports';

/**
 * Runs the tests of the engine, and prints how much of it they run: V8 counts that itself, in the process of the tests
 * alone. Tests of the hosts load some of the engine a second time, and counts of both would not fit the sources. Fails
 * where a test does, and below `LEAST`. `--missed` names the files where something is not run.
 */

/** Per cent, of the lines and of the branches. */
const LEAST = 95;
const ENGINE = 'server/src/core/';

const folder = mkdtempSync(join(tmpdir(), 'ecs-taskdef-coverage-'));
try {
  const { status } = spawnSync('npm run --silent test:engine -- --require ./scripts/coverage/this-process.cjs', {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  });
  const results = await report(folder);
  process.exitCode = status || (results && isEnough(results) ? 0 : 1);
} finally {
  rmSync(folder, { recursive: true });
}

function report(counts: string): Promise<CoverageResults | undefined> {
  const coverage = new CoverageReport({
    outputDir: join(counts, 'report'),
    reports: 'none',
    logging: 'error',
    // Also what no test loads.
    all: { dir: [ENGINE], filter: (path) => path.endsWith('.ts') && !path.includes('.generated.') },
    entryFilter: ({ url }) => url.includes(`/${ENGINE}`) && !url.includes('.generated.'),
  });
  return coverage.addFromDir(counts).then(() => coverage.generate());
}

function isEnough({ summary, files }: CoverageResults): boolean {
  const { lines, branches } = summary;
  const enough = Number(lines.pct) >= LEAST && Number(branches.pct) >= LEAST;
  if (!enough || process.argv.includes('--missed')) printMissed(files);
  console.log(`\ncore: lines ${lines.pct} %, branches ${branches.pct} % (at least ${LEAST} % each)`);
  return enough;
}

function printMissed(files: CoverageResults['files']): void {
  for (const { sourcePath, summary, data } of files) {
    const missed = Object.entries(data?.lines ?? {}).flatMap(([line, hits]) => (hits === 0 ? [line] : []));
    if (missed.length > 0 || (summary.branches.pct || 100) < 80)
      console.log(`${sourcePath}: branches ${summary.branches.pct} %, lines not run: ${missed.join(', ') || 'none'}`);
  }
}
