import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type EditorHost, run } from './fetch.ts';
import { temporaryFolder } from './temporary.ts';

export interface EditorOptions {
  host: EditorHost;
  /** The folder that `url` opens. */
  folder?: string;
  /** Paths of .vsix files to install before the server starts. */
  extensions?: string[];
  /** Makes the server honour `extensionDevelopmentPath` and `extensionTestsPath` in the address. */
  smokeTestDriver?: boolean;
  /** Where settings and extensions are kept; without it, in a temporary folder that `close` removes. */
  dataDir?: string;
  /** Default: a free port. */
  port?: number;
  /** User settings to start with. */
  settings?: Record<string, unknown>;
  /** Environment variables to add; the server otherwise has the temporary folder as its home. */
  env?: Record<string, string>;
}

export interface Editor {
  url: string;
  port: number;
  /** Resolves when the server has ended, by `close` or on its own. */
  exited: Promise<void>;
  installExtension(vsix: string): Promise<void>;
  /** Ends the server and everything it started, then removes its temporary folders. */
  close(): Promise<void>;
}

const START_TIMEOUT = 60_000;
const GRACE = 5_000;
// Coverage is only written when a process ends by itself; nothing else is worth waiting for.
const CHILDREN_GRACE = process.env.NODE_V8_COVERAGE ? 10_000 : 300;

/** Starts a VS Code server on 127.0.0.1, for a person's browser or for one driven by a test. */
export async function startEditor(options: EditorOptions): Promise<Editor> {
  const { path: dataDir, remove } = options.dataDir
    ? { path: options.dataDir, remove: () => undefined }
    : await temporaryFolder('vscode-');
  try {
    const env = environment(dataDir, options.env);
    const installExtension = (vsix: string) => install(options.host, vsix, dataDir, env);
    await writeSettings(dataDir, options.settings);
    for (const vsix of options.extensions ?? []) await installExtension(vsix);
    const server = await launch(options, dataDir, env);
    const close = async () => {
      await server.stop();
      remove();
    };
    return { ...server, url: address(server.port, options.folder), installExtension, close };
  } catch (error) {
    remove();
    throw error;
  }
}

interface Server {
  port: number;
  exited: Promise<void>;
  stop(): Promise<void>;
}

async function launch(options: EditorOptions, dataDir: string, env: NodeJS.ProcessEnv): Promise<Server> {
  const args = [
    options.host.serverMain,
    '--host=127.0.0.1',
    `--port=${options.port ?? 0}`,
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    ...(options.smokeTestDriver ? ['--enable-smoke-test-driver'] : []),
    ...dataArguments(dataDir),
  ];
  // In a process group of its own, so that one signal reaches the extension host and what that started.
  const child = spawn(options.host.node, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const killAtExit = () => killGroup(child, 'SIGKILL');
  process.on('exit', killAtExit);
  const exited = new Promise<void>((done) => void child.once('exit', () => done()).once('error', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await waitUntil(() => child.exitCode !== null || child.signalCode !== null, GRACE);
    await waitUntil(() => !killGroup(child, 0), CHILDREN_GRACE);
    killGroup(child, 'SIGKILL');
    await exited;
    process.off('exit', killAtExit);
  };
  try {
    return { port: await readPort(child), exited, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readPort(child: ChildProcess): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const port = new Promise<number>((done, reject) => {
    let output = '';
    const fail = (reason: string) => reject(new Error(`The VS Code server ${reason}.\n${output.trim()}`));
    const read = (chunk: Buffer) => {
      if (output.length < 20_000) output += chunk.toString();
      const found = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (found !== undefined) done(Number(found));
      // The server reports this and stays.
      if (output.includes('Error: listen ')) fail('could not take its port');
    };
    timer = setTimeout(() => fail(`did not start in ${START_TIMEOUT / 1000} s`), START_TIMEOUT);
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) => fail(`ended at once (${code ?? signal})`));
  });
  return port.finally(() => clearTimeout(timer));
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

async function install(host: EditorHost, vsix: string, dataDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  const args = [host.serverMain, '--install-extension', resolve(vsix), '--force', ...dataArguments(dataDir)];
  const output = await run(host.node, args, { env });
  if (!output.includes('was successfully installed')) {
    throw new Error(`${vsix} could not be installed.\n${output.trim()}`);
  }
}

function dataArguments(dataDir: string): string[] {
  return [
    `--server-data-dir=${dataDir}`,
    `--user-data-dir=${join(dataDir, 'data')}`,
    `--extensions-dir=${join(dataDir, 'extensions')}`,
  ];
}

async function writeSettings(dataDir: string, settings: Record<string, unknown> = {}): Promise<void> {
  const folder = join(dataDir, 'data', 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

function environment(dataDir: string, added: Record<string, string> = {}): NodeJS.ProcessEnv {
  // A terminal inside VS Code sets variables that would turn the server into a child of that window.
  const own = Object.entries(process.env).filter(([key]) => !/^(VSCODE|ELECTRON)_|^NODE_OPTIONS$/.test(key));
  // Sockets go to the folder that is removed, unless that makes their path longer than a socket's may be.
  const sockets = dataDir.length < 40 ? { TMPDIR: dataDir, XDG_RUNTIME_DIR: dataDir } : {};
  return { ...Object.fromEntries(own), ...sockets, HOME: dataDir, EXTENSIONS_GALLERY: '{}', ...added };
}

function address(port: number, folder: string | undefined): string {
  const origin = `http://127.0.0.1:${port}/`;
  return folder === undefined ? origin : `${origin}?folder=${encodeURI(resolve(folder))}`;
}

async function waitUntil(condition: () => boolean, milliseconds: number): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (Date.now() < deadline && !condition()) await new Promise((done) => setTimeout(done, 25));
}
