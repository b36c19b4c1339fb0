import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runInPage } from './browser.ts';
import { fetchEditor, projectRoot, terminalProgress } from './fetch.ts';
import { startEditor } from './server.ts';
import { temporaryFolder } from './temporary.ts';
import { unzip } from './unzip.ts';
import { fetchWebEditor, startWebEditor, type WebEditorOptions } from './web.ts';

/** The folder that is opened; its files are in the memory of the page. */
export const WEB_FOLDER = { scheme: 'vscode-vfs', path: '/workspace' };

type Window = Pick<WebEditorOptions, 'isTrusted' | 'locale'>;

/** Each is a page of its own; `test/editor/index.ts` looks where it is, and runs what belongs there. */
const WINDOWS: Readonly<Record<string, Window>> = {
  'a window': {},
  'a window on a folder that is not trusted': { isTrusted: false },
  'a window in Korean': { locale: 'ko' },
};

interface Extensions {
  readonly extension: string;
  readonly tests: string;
}

const TESTS = 'tests/tests.js';

/**
 * Runs the editor tests on the packaged extension in VS Code for the web: the oldest version that is supported, and a new
 * one, whose server has nothing to do but to send the page. Returns the exit code.
 */
export async function runWebTests(vsix: string): Promise<number> {
  const { path: temporary, remove } = await temporaryFolder('web-');
  try {
    const extensions = await makeExtensions(vsix, temporary);
    return (await runInOldest(extensions)) || (await runInNewest(extensions));
  } catch (error) {
    console.error(`The editor tests could not run to their end. ${(error as Error).message}`);
    return 1;
  } finally {
    remove();
  }
}

async function runInOldest(extensions: Extensions): Promise<number> {
  const host = await fetchWebEditor(terminalProgress());
  console.log(`Editor: VS Code ${host.version} for the web, of the npm registry, in Chromium.`);
  for (const [name, window] of Object.entries(WINDOWS)) {
    console.log(`\n  In ${name}:`);
    const options = { host: host.path, extensions: { ...extensions }, folder: WEB_FOLDER, tests: TESTS, ...window };
    const editor = await startWebEditor(options);
    const code = await runInPage(editor).finally(() => editor.close());
    if (code !== 0) return code;
  }
  return 0;
}

async function runInNewest(extensions: Extensions): Promise<number> {
  const host = await fetchEditor(terminalProgress());
  console.log(`\nEditor: VS Code ${host.version} of the npm registry in Chromium, the extension in a worker.`);
  const files = await startWebEditor({ host: extensions.tests, extensions: { ...extensions }, folder: WEB_FOLDER });
  const editor = await startEditor({ host, smokeTestDriver: true });
  const folder = `${WEB_FOLDER.scheme}:${WEB_FOLDER.path}`;
  const development = {
    extensions: Object.keys(extensions).map((name) => `${files.url}${name}`),
    tests: `${files.url}${TESTS}`,
  };
  try {
    const url = `${editor.url}?folder=${encodeURIComponent(folder)}`;
    return await runInPage({ url, exited: editor.exited, development });
  } finally {
    await editor.close();
    await files.close();
  }
}

/** Unpacks the extension, and makes the one that holds the tests and the files of the workspace: those of `examples/`. */
export async function makeExtensions(vsix: string, into: string): Promise<Extensions> {
  const extension = join(into, 'extension');
  await unzip(resolve(vsix), 'extension/', extension);
  const tests = join(into, 'tests');
  await mkdir(tests);
  await writeFile(join(tests, 'package.json'), JSON.stringify(MANIFEST));
  await writeFile(join(tests, 'files.json'), JSON.stringify(await examples()));
  await cp(join(projectRoot, 'dist/test/editor.web.js'), join(tests, 'tests.js'));
  return { extension, tests };
}

const MANIFEST = {
  name: 'tests',
  publisher: 'test',
  version: '0.0.0',
  engines: { vscode: '^1.91.0' },
  browser: './tests.js',
  activationEvents: [`onFileSystem:${WEB_FOLDER.scheme}`, `onSearch:${WEB_FOLDER.scheme}`, '*'],
  enabledApiProposals: ['fileSearchProvider'],
  capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
};

async function examples(): Promise<Record<string, string>> {
  const folder = join(projectRoot, 'examples');
  const names = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isFile()).map(({ name }) => name);
  const texts = names.map(async (name) => [`${WEB_FOLDER.path}/${name}`, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}
