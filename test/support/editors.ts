import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const EC2 = readFileSync('examples/ec2-bridge.json', 'utf8');

/** The example in which a mistake is mended. */
export const FIXED = readFileSync('examples/fargate-bridge.json', 'utf8').replace('"bridge"', '"awsvpc"');

/** What every editor makes of the examples. */
export interface Edited {
  readonly fixed: string;
  readonly completion: readonly string[];
  readonly completed: string;
  readonly renamed: string;
}

/** The tests that are alike in every editor. */
export function completesAndRenames(edited: () => Edited): void {
  it('completes a value between its quotes', () => {
    assert.deepEqual(edited().completion, ['awsvpc', 'bridge', 'host', 'none']);
    assert.equal(edited().completed, FIXED);
  });

  it('renames a container and what refers to it', () => {
    const renamed = EC2.replace('["search"]', '["index-1"]')
      .replace('"containerName": "search"', '"containerName": "index-1"')
      .replace('"name": "search"', '"name": "index-1"');
    assert.equal(edited().renamed, renamed);
  });
}

/** Whether a program is installed: what it prints to `args`, or undefined. */
export function installed(program: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = run(program, args);
  return status === 0 ? stdout : undefined;
}

/** Says in one line, when the tests are read, that a program is missing, and puts a pending test in their place. */
export function missing(program: string): void {
  console.log(`${program} is not installed: the language server is not tried in it.`);
  it(`${program} is not installed`);
}

/**
 * Runs an editor on copies of the examples, with the language server on the PATH, in a home of its own. The script that
 * the editor runs writes JSON to $RESULT.
 * @param variables of its environment, beside $RESULT
 * @param command the program and its arguments; relative paths are those of the examples
 * @returns what the script wrote, of which `problem` is what broke
 */
export function runEditor<Result>(
  variables: Readonly<Record<string, string>>,
  ...[program = '', ...args]: readonly string[]
): Result {
  const home = mkdtempSync(join(tmpdir(), 'ecs-taskdef-'));
  try {
    const work = join(home, 'work');
    cpSync('examples', work, { recursive: true });
    const server = join(home, 'ecs-taskdef-language-server');
    writeFileSync(server, `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/server.js')}' "$@"\n`, {
      mode: 0o755,
    });
    const file = join(home, 'result.json');
    const env = {
      ...process.env,
      ...variables,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_STATE_HOME: home,
      XDG_CACHE_HOME: home,
      PATH: [home, process.env.PATH].join(delimiter),
      RESULT: file,
    };
    const { stdout, stderr, error } = run(program, args, { cwd: work, env });
    const read = readIfThere(file);
    if (read === undefined) throw new Error(`${program} wrote nothing.\n${error ?? ''}\n${stdout}\n${stderr}`);
    const result = JSON.parse(read) as Result & { readonly problem?: string };
    if (result.problem) throw new Error(`${result.problem}\n${stdout}\n${stderr}`);
    return result;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[], options: object = {}): SpawnSyncReturns<string> {
  return spawnSync(program, args, { encoding: 'utf8', timeout: 60_000, input: '', ...options });
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
