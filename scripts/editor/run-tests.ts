import { realpathSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
  runTests,
  TestRunFailedError,
} from '@vscode/test-electron';
import { fetchStableVersions } from '@vscode/test-electron/out/download.js';
import { runInPage, withTimeout } from './browser.ts';
import { findOnPath, isExecutable } from './chromium.ts';
import { fetchEditor, projectRoot, run, terminalProgress, toolsFolder } from './fetch.ts';
import { type Editor, startEditor } from './server.ts';
import { temporaryFolder } from './temporary.ts';
import { runWebTests } from './web-tests.ts';

export interface EditorTests {
  /** The folder of the extension under test; or `vsix`. */
  extensionPath?: string;
  /** The packaged extension under test; or `extensionPath`. */
  vsix?: string;
  /** A CommonJS bundle that exports `run(): Promise<void>`. */
  testsPath: string;
  /** The folder to open. */
  folder: string;
  timeoutMs?: number;
  /** Skips the search for a desktop VS Code. */
  registryOnly?: boolean;
}

interface Desktop {
  executable: string;
  /** The executable itself, or a script that starts it under a virtual display. */
  launcher: string;
}

interface Prepared extends EditorTests {
  /** What the editor loads as the extension in development. */
  developmentPath: string;
  temporary: string;
}

/**
 * Runs a Mocha suite in a real VS Code: `$VSCODE_EXECUTABLE`, else a desktop VS Code that can be
 * downloaded and shown, else the server of the npm registry in a Chromium. Returns the exit code.
 */
export async function runEditorTests(tests: EditorTests): Promise<number> {
  const { path: temporary, remove } = await temporaryFolder('editor-');
  try {
    const desktop = await findDesktop(tests.registryOnly === true, temporary);
    const prepared = { ...tests, temporary, developmentPath: await developmentPath(tests, temporary) };
    return desktop === undefined ? await runInBrowser(prepared) : await runOnDesktop(desktop, prepared);
  } catch (error) {
    console.error(`The editor tests could not run to their end. ${(error as Error).message}`);
    return 1;
  } finally {
    remove();
  }
}

/** VS Code runs tests only beside an extension in development: for a .vsix that is an empty one. */
async function developmentPath(tests: EditorTests, temporary: string): Promise<string> {
  if (tests.vsix === undefined) return resolve(tests.extensionPath ?? projectRoot);
  const folder = join(temporary, 'development');
  const manifest = { name: 'runner', publisher: 'test', version: '0.0.0', engines: { vscode: '*' } };
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

async function findDesktop(registryOnly: boolean, temporary: string): Promise<Desktop | undefined> {
  const chosen = process.env.VSCODE_EXECUTABLE;
  if (chosen && !registryOnly) {
    const executable = isExecutable(chosen) ? chosen : findOnPath(chosen);
    if (executable === undefined) throw new Error(`$VSCODE_EXECUTABLE is not a program: ${chosen}`);
    console.log(`Editor: ${executable}, from $VSCODE_EXECUTABLE.`);
    return { executable, launcher: executable };
  }
  const reason = registryOnly ? 'asked for' : await whyNoDesktop();
  if (reason !== undefined) {
    console.log(`Editor: the VS Code server of the npm registry in Chromium (${reason}).`);
    return undefined;
  }
  console.log('Editor: a desktop VS Code, downloaded ($VSCODE_EXECUTABLE is not set).');
  const executable = await downloadAndUnzipVSCode({ cachePath: toolsFolder });
  if (hasDisplay()) return { executable, launcher: executable };
  const launcher = join(temporary, 'launch');
  await writeFile(launcher, `#!/bin/sh\nexec xvfb-run -a '${executable}' "$@"\n`, { mode: 0o755 });
  return { executable, launcher };
}

async function whyNoDesktop(): Promise<string | undefined> {
  const unset = '$VSCODE_EXECUTABLE is not set';
  if (!hasDisplay() && findOnPath('xvfb-run') === undefined) {
    return `${unset}; a desktop VS Code has no display here`;
  }
  const limit = 2_000;
  const tooLate = new Promise<never>((_, reject) => setTimeout(reject, limit).unref());
  const reachable = await Promise.race([fetchStableVersions(true, limit), tooLate]).then(
    () => true,
    () => false,
  );
  return reachable ? undefined : `${unset}; the download of a desktop VS Code cannot be reached`;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function runOnDesktop({ executable, launcher }: Desktop, tests: Prepared): Promise<number> {
  // Set in a terminal inside VS Code; with it the program would be a bare Node.js.
  delete process.env.ELECTRON_RUN_AS_NODE;
  const profile = [
    `--extensions-dir=${join(tests.temporary, 'extensions')}`,
    `--user-data-dir=${join(tests.temporary, 'data')}`,
  ];
  if (tests.vsix !== undefined) {
    const cli = resolveCliPathFromVSCodeExecutablePath(executable);
    const args = ['--install-extension', resolve(tests.vsix), '--force', ...profile];
    await run(isExecutable(cli) ? cli : executable, args, { shell: process.platform === 'win32' });
  }
  const before = process.listeners('SIGINT');
  const finished = runTests({
    vscodeExecutablePath: launcher,
    extensionDevelopmentPath: tests.developmentPath,
    extensionTestsPath: resolve(tests.testsPath),
    launchArgs: [resolve(tests.folder), ...profile],
  });
  const stop = () => stopDesktop(before);
  process.on('exit', stop);
  try {
    return await withTimeout(finished, tests.timeoutMs);
  } catch (error) {
    if (error instanceof TestRunFailedError && error.code !== undefined) return error.code;
    stop();
    throw error;
  } finally {
    process.off('exit', stop);
  }
}

/** test-electron ends VS Code on a first SIGINT and its whole process tree on a second: this plays both. */
function stopDesktop(before: NodeJS.SignalsListener[]): void {
  for (let round = 0; round < 2; round++) {
    const added = process.listeners('SIGINT').filter((listener) => !before.includes(listener));
    for (const listener of added) listener('SIGINT');
  }
}

async function runInBrowser(tests: Prepared): Promise<number> {
  const editor = await startEditor({
    host: await fetchEditor(terminalProgress()),
    folder: tests.folder,
    extensions: tests.vsix === undefined ? [] : [tests.vsix],
    smokeTestDriver: true,
  });
  try {
    return await runInPage({ url: addressOf(tests, editor), exited: editor.exited }, tests.timeoutMs);
  } finally {
    await editor.close();
  }
}

function addressOf(tests: Prepared, editor: Editor): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${editor.port}${encodeURI(resolve(path))}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(tests.developmentPath)],
    ['extensionTestsPath', remote(tests.testsPath)],
    ['skipWelcome', 'true'],
  ]);
  return `${editor.url}&payload=${encodeURIComponent(payload)}`;
}

async function main(): Promise<number> {
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({ options: { vsix: { type: 'string' }, registry: flag, web: flag } });
  if (values.web) return runWebTests(values.vsix ?? join(toolsFolder, 'ecs-task-definition.vsix'));
  const folder = join((await temporaryFolder('workspace-')).path, 'workspace');
  // The tests write settings into the folder they open.
  await cp(join(projectRoot, 'examples'), folder, { recursive: true });
  return runEditorTests({
    ...(values.vsix === undefined ? { extensionPath: projectRoot } : { vsix: values.vsix }),
    testsPath: join(projectRoot, 'dist/test/editor.cjs'),
    folder,
    registryOnly: values.registry === true,
  });
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  process.exitCode = await main().catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
}
