// Builds every bundle, or those named. `--watch` keeps building, `--metafile` writes dist/meta-<name>.json
// for a look at the sizes.
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const metafile = process.argv.includes('--metafile');
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
  metafile,
};

/** CommonJS libraries inside an ES module ask for `require`, which Node does not give them. */
const requireShim = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

/** The client library is a bundle of its own, loaded with the first task definition. */
const lazyClient = {
  name: 'lazy-client',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/client\.ts$/ }, () => ({ path: './language-client.cjs', external: true }));
  },
};

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
  },
  'client-browser': {
    entryPoints: { 'client.browser': 'client/src/browser/main.ts' },
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    format: 'cjs',
    external: ['vscode'],
  },
  server: {
    entryPoints: { server: 'server/src/node/main.ts' },
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: requireShim,
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
  },
  index: {
    entryPoints: { index: 'server/src/core/index.ts' },
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    format: 'esm',
  },
  'editor-tests': {
    entryPoints: { 'test/editor': 'test/editor/index.ts' },
    platform: 'node',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode', 'mocha'],
  },
};

if (!watch && named.length === 0) await rm('dist', { recursive: true, force: true });
if (named.length === 0 || named.includes('rules')) await writeRules();
if (named.length === 0 || named.includes('index')) writeTypes();
await Promise.all(
  Object.entries(builds).map(async ([name, options]) => {
    if (named.length > 0 && !named.includes(name)) return;
    const settings = { ...shared, outdir: 'dist', ...options };
    if (watch) return (await esbuild.context(settings)).watch();
    const result = await esbuild.build(settings);
    if (metafile) await writeFile(`dist/meta-${name}.json`, JSON.stringify(result.metafile));
  }),
);
