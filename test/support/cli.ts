import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The built program. `npm run build` makes it, and a packaged one can be tested in its place. */
export const PROGRAM = resolve(process.env.ECS_TASKDEF_CLI ?? 'dist/cli.js');

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: string;
}

/** Runs the command line as a process of its own, in an environment that names no language and no colours. */
export function cli(args: readonly string[], setting: Setting = {}): Promise<Result> {
  const { cwd, input = '', env = {}, program = PROGRAM } = setting;
  if (!existsSync(program)) throw new Error(`${program} is not built. Run: npm run build`);
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
  const result = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      result[name] += text;
    });
  }
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (code) => done({ code, ...result }));
  });
}

const made: string[] = [];

/** A new folder with these files, which `removeFolders` takes away. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'ecs-taskdef-'));
  made.push(root);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return root;
}

export async function removeFolders(): Promise<void> {
  await Promise.all(made.splice(0).map((root) => rm(root, { recursive: true, force: true })));
}
