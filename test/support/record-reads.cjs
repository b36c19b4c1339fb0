// Writes down which files and folders a program of Node reads or writes, with links followed: one path a line in $READS.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { appendFileSync, realpathSync } = fs;
const NAMES = [
  'readFile',
  'readdir',
  'open',
  'opendir',
  'writeFile',
  'appendFile',
  'rm',
  'unlink',
  'mkdir',
  'copyFile',
];

function recorded(original) {
  return function record(path, ...more) {
    if (path === process.env.READS) return original.call(this, path, ...more);
    try {
      appendFileSync(process.env.READS, `${realpathSync(path)}\n`);
    } catch {
      // There is nothing there, so nothing is read.
    }
    return original.call(this, path, ...more);
  };
}

for (const name of NAMES) {
  fs.promises[name] = recorded(fs.promises[name]);
  fs[name] = recorded(fs[name]);
  fs[`${name}Sync`] = recorded(fs[`${name}Sync`]);
}
syncBuiltinESMExports();
