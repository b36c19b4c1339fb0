// Writes down which files and folders a program of Node reads or writes, with links followed: one path a line in $READS.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { resolve } = require('node:path');

const { appendFileSync, realpathSync } = fs;
const READERS = ['readFile', 'readdir', 'open', 'opendir'];
const WRITERS = ['writeFile', 'appendFile', 'rm', 'unlink', 'mkdir', 'copyFile', 'rename', 'cp', 'truncate', 'symlink'];

function recorded(original, writes) {
  return function record(path, ...more) {
    if (path === process.env.READS) return original.call(this, path, ...more);
    const real = realOf(path) ?? (writes ? resolve(path) : undefined);
    if (real) appendFileSync(process.env.READS, `${real}\n`);
    return original.call(this, path, ...more);
  };
}

/** Undefined where there is nothing, so that nothing is read. */
function realOf(path) {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

for (const name of [...READERS, ...WRITERS]) {
  const writes = WRITERS.includes(name);
  fs.promises[name] = recorded(fs.promises[name], writes);
  fs[name] = recorded(fs[name], writes);
  fs[`${name}Sync`] = recorded(fs[`${name}Sync`], writes);
}
syncBuiltinESMExports();
