// Builds every bundle, or those named; the playground only where it is named. `--watch` keeps building. What a bundle is made
// of is in dist/meta/<name>.json: for a look at the sizes, and for the bill of materials.
import { execFileSync } from 'node:child_process';
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { writeMaterials } from './scripts/materials.mjs';

const watch = process.argv.includes('--watch');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  target: 'es2022',
  // jsonc-parser's `main` is UMD, which a bundler cannot follow.
  mainFields: ['module', 'main'],
  legalComments: 'eof',
  logLevel: 'warning',
  metafile: !watch,
};

/** CommonJS libraries inside an ES module ask for `require`, which Node does not give them. */
const requireShim = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

/** Sockets and other programs are not offered, so what libraries could open or run is left out. */
const UNAVAILABLE = './server/src/node/unavailable.ts';
/** The texts of a language come from files, so the library of the texts fetches nothing. */
const noFetch = { fetch: 'undefined' };

/** The library of the texts, which in Node could read a file of them: ours are given to it. */
const textsAsGiven = { '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js' };

/**
 * CommonJS starts faster in Node, for its files are read and linked at once, but esbuild takes only ES modules apart into what
 * is loaded at the start and what is loaded later. So each of these is turned into CommonJS when that is done.
 */
const asCommonJs = {
  name: 'as-common-js',
  setup({ initialOptions, onEnd }) {
    Object.assign(initialOptions, { write: false, outExtension: { '.js': '.cjs' }, sourcemap: watch && 'inline' });
    initialOptions.define = { ...initialOptions.define, 'import.meta.url': '__url' };
    const options = {
      format: 'cjs',
      platform: 'node',
      minify: !watch,
      target: shared.target,
      sourcemap: initialOptions.sourcemap,
      supported: { 'dynamic-import': false },
    };
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        const url = text.includes('__url') ? 'const __url = require("node:url").pathToFileURL(__filename).href;' : '';
        // As modules are.
        const banner = `"use strict";${url}`;
        const { code } = await esbuild.transform(text, { ...options, banner });
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, code);
      }
    });
  },
};

/** The client library is a bundle of its own, loaded with the first task definition. */
const lazyClient = {
  name: 'lazy-client',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/client\.ts$/ }, () => ({ path: './language-client.cjs', external: true }));
  },
};

/** What is loaded after the page has been told its language: a script of its own beside the first. */
const besideBoot = {
  name: 'beside-boot',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/page\.ts$/ }, () => ({ path: './page.js', external: true }));
    onResolve({ filter: /^monaco-editor\/nls\/lang\/ko\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './nls.ko.js', external: true } : undefined,
    );
  },
};

/** The files of `examples/` by their names, without the ending. */
async function readExamples() {
  const files = (await readdir('examples')).filter((file) => file.endsWith('.json'));
  const texts = files.map(async (file) => [basename(file, '.json'), await readFile(join('examples', file), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

/**
 * What is no bundle of the playground. Its folder is laid out like that of the extension, so that the server finds there what
 * it reads: the translations, and the pages of the rules.
 */
async function completePlayground() {
  const folder = 'dist/playground';
  await mkdir(`${folder}/dist`, { recursive: true });
  await Promise.all([
    copyFile('client/playground/index.html', `${folder}/index.html`),
    copyFile('images/icon.svg', `${folder}/icon.svg`),
    cp('l10n', `${folder}/l10n`, { recursive: true }),
    ...['server.browser.js', 'rules.json'].map((file) => copyFile(`dist/${file}`, `${folder}/dist/${file}`)),
  ]);
}

/**
 * What people read about the rules, without the examples, as data: a server reads it when somebody looks at a page. A
 * chunk of code would not do: the pages are in the files of the rules, so all of it would load with the first keystroke.
 */
async function writeRules() {
  const { outputFiles } = await esbuild.build({
    ...shared,
    entryPoints: ['server/src/core/rules/pages.generated.ts'],
    mainFields: ['browser', 'module', 'main'],
    format: 'esm',
    write: false,
    metafile: false,
    sourcemap: false,
  });
  const { pages } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const texts = JSON.stringify(pages, (key, value) => (key === 'examples' ? undefined : value));
  await mkdir('dist', { recursive: true });
  await writeFile('dist/rules.json', texts);
}

/** The types of the façade: declarations of that one file, which needs no other. */
function writeTypes() {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
}

/** Newer versions of VS Code for the web take `.js` in a package of ES modules for such a module, and refuse it. */
const clientBrowser = {
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  format: 'cjs',
  external: ['vscode'],
};

const builds = {
  client: {
    entryPoints: { client: 'client/src/node/main.ts' },
    platform: 'node',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
    plugins: [lazyClient],
  },
  'language-client': {
    entryPoints: { 'language-client': 'client/src/node/client.ts' },
    platform: 'node',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
    alias: { net: UNAVAILABLE },
  },
  'client-browser': {
    ...clientBrowser,
    entryPoints: { 'client.browser': 'client/src/browser/main.ts' },
    outExtension: { '.js': '.cjs' },
  },
  // The same for older versions of VS Code, which put `.js` behind whatever `browser` in the manifest ends with.
  'client-browser-old': {
    ...clientBrowser,
    entryPoints: { 'client.browser.cjs': 'client/src/browser/main.ts' },
  },
  server: {
    entryPoints: { server: 'server/src/node/main.ts' },
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    alias: { ...textsAsGiven, net: UNAVAILABLE, child_process: UNAVAILABLE },
    define: noFetch,
    plugins: [asCommonJs],
  },
  // What people and editors start: the server's own name, whatever its format is.
  'server-start': {
    entryPoints: { server: 'server/src/node/start.ts' },
    platform: 'node',
    format: 'esm',
  },
  'server-browser': {
    entryPoints: { 'server.browser': 'server/src/browser/main.ts' },
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    format: 'iife',
  },
  cli: {
    entryPoints: { cli: 'server/src/cli/main.ts' },
    platform: 'node',
    format: 'esm',
    banner: requireShim,
    alias: textsAsGiven,
    define: noFetch,
  },
  index: {
    entryPoints: { index: 'server/src/core/index.ts' },
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    format: 'esm',
    define: noFetch,
  },
  'editor-tests': {
    entryPoints: { 'test/editor': 'test/editor/index.ts' },
    platform: 'node',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode', 'mocha'],
  },
  'editor-tests-web': {
    entryPoints: { 'test/editor.web': 'test/editor/web/index.ts' },
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    format: 'cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/editor/web/assert.ts', mocha: './test/editor/web/mocha.ts' },
  },
};

/** Built only where it is named: every build would take half as long again, and nothing that is packaged has Monaco. */
const onDemand = {
  playground: {
    entryPoints: {
      boot: 'client/playground/boot.ts',
      page: 'client/playground/page.ts',
      style: 'client/playground/style.css',
      'nls.ko': 'monaco-editor/nls/lang/ko.js',
      'editor.worker': 'monaco-editor/editor/editor.worker.js',
    },
    outdir: 'dist/playground',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    format: 'iife',
    loader: { '.ttf': 'file' },
    define: { EXAMPLES: JSON.stringify(await readExamples()) },
    plugins: [besideBoot],
  },
};

if (!watch && named.length === 0) await rm('dist', { recursive: true, force: true });
if (named.length === 0 || named.includes('rules')) await writeRules();
if (named.length === 0 || named.includes('index')) writeTypes();
await Promise.all(
  Object.entries({ ...builds, ...(named.includes('playground') && onDemand) }).map(async ([name, options]) => {
    if (named.length > 0 && !named.includes(name)) return;
    const settings = { ...shared, outdir: 'dist', ...options };
    if (watch) return (await esbuild.context(settings)).watch();
    const result = await esbuild.build(settings);
    await mkdir('dist/meta', { recursive: true });
    await writeFile(`dist/meta/${name}.json`, JSON.stringify(result.metafile));
  }),
);
if (!watch && named.length === 0) await writeMaterials();
if (named.includes('playground')) await completePlayground();
