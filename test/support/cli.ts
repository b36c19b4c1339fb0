import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
  /** Run as somebody whom file permissions bind, also when the tests run as root. */
  readonly unprivileged?: boolean;
}

const NOBODY = 65534;

/** Runs the command line as a process of its own, in an environment that names no language and no colours. */
export function cli(args: readonly string[], setting: Setting = {}): Promise<Result> {
  const { cwd, input = '', env = {}, program = PROGRAM, unprivileged = false } = setting;
  if (!existsSync(program)) throw new Error(`${program} is not built. Run: npm run build`);
  const somebody = unprivileged && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    ...somebody,
  });
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

/** A copy of the built program in a folder that everybody may enter. */
export async function publicProgram(): Promise<string> {
  const root = await folder({ 'package.json': '{ "type": "module" }', 'dist/cli.js': await readFile(PROGRAM) });
  await chmod(root, 0o755);
  return join(root, 'dist/cli.js');
}

export async function removeFolders(): Promise<void> {
  await Promise.all(made.splice(0).map((root) => rm(root, { recursive: true, force: true })));
}
