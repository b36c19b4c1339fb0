import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Programs to measure beside this one. They are no dependencies: who measures gets them, in these versions. */
const PEERS = { 'ajv-cli': '5.0.0', 'vscode-langservers-extracted': '4.10.0', 'yaml-language-server': '1.19.2' };

/** Where they are, and what is built of them. */
export const PEER_FOLDER = '.vscode-test/peers';

type Peer = keyof typeof PEERS;

/** The path of a file of such a program, which is installed if it is not yet there. */
export function peerFile(peer: Peer, ...path: readonly string[]): string {
  const folder = join(PEER_FOLDER, 'node_modules', peer);
  if (installedVersion(folder) !== PEERS[peer]) install(peer);
  return join(folder, ...path);
}

/** As a heading names it. */
export function peerName(peer: Peer): string {
  return `${peer} ${PEERS[peer]}`;
}

function installedVersion(folder: string): string | undefined {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

function install(peer: Peer): void {
  mkdirSync(PEER_FOLDER, { recursive: true });
  const options = ['--prefix', PEER_FOLDER, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'];
  execFileSync('npm', ['install', ...options, `${peer}@${PEERS[peer]}`], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
