import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const folder = join(root, 'dist/playground');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the playground into dist/playground, which any server of static files can show. */
export async function buildPlayground(): Promise<void> {
  const bundles = ['rules', 'server-browser', 'playground'];
  await promisify(execFile)(process.execPath, ['esbuild.mjs', ...bundles], { cwd: root });
}

/**
 * Serves dist/playground on 127.0.0.1.
 * @param port 0 for a free one
 * @param path what its address begins with, as in a folder of a larger site; `/` at both ends
 */
export async function servePlayground(port = 0, path = '/'): Promise<Playground> {
  const policy = await contentSecurityPolicy();
  const server = createServer(({ url = '/', method = '' }, response) => {
    const [pathname = ''] = url.split('?');
    const headers = {
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    };
    const name =
      ['GET', 'HEAD'].includes(method) && pathname.startsWith(path) ? pathname.slice(path.length) : undefined;
    void answer(response, headers, name === '' ? 'index.html' : name);
  });
  await new Promise<void>((done, reject) => server.once('error', reject).listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  name: string | undefined,
): Promise<void> {
  try {
    const file = resolve(folder, decodeURIComponent(name ?? '..'));
    if (!file.startsWith(folder + sep)) throw new Error(file);
    const content = await readFile(file);
    response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(content);
  } catch {
    response.writeHead(404, headers).end('Not found');
  }
}

/** What the page says of itself, and that no other page may frame it, which only a header can say. */
async function contentSecurityPolicy(): Promise<string> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error('The page has no Content-Security-Policy.');
  return `${policy}; frame-ancestors 'none'`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '0' }, 'build-only': { type: 'boolean' } },
  });
  await buildPlayground();
  if (values['build-only']) return console.log(`Built: ${folder}`);
  const { url } = await servePlayground(Number(values.port));
  console.log(`The playground is ready: ${url}`);
  console.log('Open this address in a browser. Press Ctrl-C to end.');
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
