import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { table } from '../report.ts';
import type { Section } from '../section.ts';

/** What the extension and its server are on the disk. */
export const size: Section = {
  title: 'Size',

  async run() {
    const chunks = readdirSync('dist/chunks').map((name) => join('dist/chunks', name));
    const files = [
      'dist/server.js',
      ...statics('dist/server.js'),
      'dist/server.browser.js',
      'dist/client.cjs',
      'dist/language-client.cjs',
      'dist/cli.js',
      'dist/index.js',
    ];
    const rows = files.map((file) => [
      `\`${file}\``,
      kib(statSync(file).size),
      kib(gzipSync(readFileSync(file)).length),
    ]);
    const loaded = ['dist/server.js', ...statics('dist/server.js')].reduce((sum, file) => sum + statSync(file).size, 0);
    const lazy = chunks.filter((file) => !files.includes(file)).reduce((sum, file) => sum + statSync(file).size, 0);
    const sentence = `The server loads ${kib(loaded)} KiB when it starts, and ${kib(lazy)} KiB more when somebody asks for it.`;
    return { text: `${table(['file', 'KiB', 'gzip'], rows)}\n${sentence}\n`, failures: [] };
  },
};

const kib = (bytes: number) => (bytes / 1024).toFixed(0);

/** The chunks that a bundle asks for at once. */
function statics(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const names = [...code.matchAll(/(?:from|import)\s*"\.\/(?:chunks\/)?([\w.-]+\.js)"/g)].map(([, name = '']) =>
    join('dist/chunks', basename(name)),
  );
  return [...new Set(names)];
}
