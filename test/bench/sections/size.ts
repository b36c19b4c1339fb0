import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { table } from '../report.ts';
import type { Section } from '../section.ts';

const VSIX = '.vscode-test/ecs-task-definition.vsix';

/** What is loaded in one piece, beside the parts of the server. */
const PROGRAMS = [
  'dist/server.browser.js',
  'dist/client.cjs',
  'dist/language-client.cjs',
  'dist/client.browser.cjs',
  'dist/cli.js',
  'dist/index.js',
];

/** What the extension and its server are on the disk. */
export const size: Section = {
  title: 'Size',

  async run() {
    const { status } = spawnSync('npm run package', { shell: true, stdio: 'ignore' });
    const { first, later } = partsOfServer();
    const files = ['dist/server.js', ...first, ...PROGRAMS];
    const rows = files.map((file) => [
      `\`${file}\``,
      kib(statSync(file).size),
      kib(gzipSync(readFileSync(file)).length),
    ]);
    const sentences = [
      `The server loads ${kib(sum(first))} KiB when it starts, and ${kib(sum(later))} KiB more when somebody asks for it.`,
      `The .vsix has ${kib(statSync(VSIX).size)} KiB.`,
    ];
    const failures = status === 0 ? [] : ['npm run package fails'];
    return { text: `${table(['file', 'KiB', 'gzip'], rows)}\n${sentences.join(' ')}\n`, failures };
  },
};

const kib = (bytes: number) => (bytes / 1024).toFixed(0);

const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + statSync(file).size, 0);

interface Output {
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

/** The files of the server: those that are loaded at once, and the others. */
function partsOfServer(): { first: string[]; later: string[] } {
  const { outputs } = JSON.parse(readFileSync('dist/meta/server.json', 'utf8')) as { outputs: Record<string, Output> };
  const first = new Set(['dist/server.cjs']);
  // A set goes on to what is added meanwhile.
  for (const file of first)
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) first.add(path);
  return { first: [...first], later: Object.keys(outputs).filter((file) => !first.has(file)) };
}
