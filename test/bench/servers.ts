import { fileURLToPath } from 'node:url';

/** The server as it is published. */
export const OURS = [process.execPath, 'dist/server.js', '--stdio'] as const;

/** The floor of any server on the same protocol library: it answers every request with nothing. */
export const ECHO = [
  process.execPath,
  '--import',
  'tsx',
  fileURLToPath(new URL('echo-server.ts', import.meta.url)),
] as const;
