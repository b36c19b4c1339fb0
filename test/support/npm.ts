import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What npm prints. It is started as a program of Node, so that no shell has to be told what is a path. */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  // What a surrounding `npm run` has set would be taken for options.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  return (await run(process.execPath, [npmProgram(), ...quiet, ...args], { cwd, env })).stdout;
}

function npmProgram(): string {
  const asked = process.env.npm_execpath;
  if (asked?.endsWith('npm-cli.js')) return asked;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const beside = join(folder, 'node_modules/npm/bin/npm-cli.js');
    if (existsSync(beside)) return beside;
    const link = join(folder, 'npm');
    if (existsSync(link) && realpathSync(link).endsWith('npm-cli.js')) return realpathSync(link);
  }
  throw new Error('There is no npm on the PATH.');
}
