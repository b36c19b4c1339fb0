import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { PEER_FOLDER, peerFile, peerName } from './peers.ts';

/** A language server to measure. */
export interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  /** Whether the client asks for diagnostics after each change, or waits for them. */
  readonly pulls?: boolean;
  readonly languageId?: string;
  /** Answer to workspace/configuration. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

const SCHEMA = pathToFileURL(resolve('schemas/task-definition.schema.json')).href;
const JSON_SETTINGS = { json: { validate: { enable: true }, schemas: [{ fileMatch: ['*'], url: SCHEMA }] } };
const YAML_SETTINGS = {
  yaml: { validate: true, schemaStore: { enable: false, url: '' }, schemas: { [SCHEMA]: '*' } },
  http: { proxy: '', proxyStrictSSL: false },
};

/** The server as it is published. */
export const OURS: Contender = { name: 'ecs-taskdef', command: [process.execPath, 'dist/server.js', '--stdio'] };

/** The same, asked for its diagnostics. */
export const OURS_PULLED: Contender = { ...OURS, name: 'ecs-taskdef, pull', pulls: true };

/** The floor of any server on the same protocol library, bundled as ours is. */
export async function echo(): Promise<Contender> {
  const entry = fileURLToPath(new URL('echo-server.ts', import.meta.url));
  return { name: 'echo', command: [process.execPath, await bundled('echo', entry), '--stdio'] };
}

/** VS Code's own JSON server with our schema, bundled as VS Code ships it. Unless it is asked it waits half a second. */
export async function jsonServers(): Promise<readonly Contender[]> {
  const main = peerFile('vscode-langservers-extracted', 'lib/json-language-server/node/jsonServerMain.js');
  const server = {
    command: [process.execPath, await bundled('json', main), '--stdio'],
    languageId: 'json',
    settings: JSON_SETTINGS,
  };
  const name = `VS Code JSON (${peerName('vscode-langservers-extracted')})`;
  return [
    { ...server, name: `${name}, pull`, pulls: true },
    { ...server, name: `${name}, push` },
  ];
}

/** JSON is YAML. */
export function yamlServer(): Contender {
  const main = peerFile('yaml-language-server', 'bin/yaml-language-server');
  const name = peerName('yaml-language-server');
  return { name, command: [process.execPath, main, '--stdio'], languageId: 'yaml', settings: YAML_SETTINGS };
}

async function bundled(name: string, entry: string): Promise<string> {
  const outfile = join(PEER_FOLDER, `${name}.cjs`);
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return outfile;
}
