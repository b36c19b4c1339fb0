/**
 * In the bundles, this is in the place of the modules of Node that open sockets and run programs. The protocol library
 * asks for them, for ways to connect that are not offered here.
 */
function refuse(): never {
  throw new Error('No sockets, pipes or programs: use --stdio or --node-ipc.');
}

export { refuse as createConnection, refuse as createServer, refuse as fork, refuse as spawnSync };
