import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Test {
  /** The file and the `describe` that it is in. */
  readonly suite: string;
  run(): unknown;
}

const FOLDER = 'test/rules';

/** The tests of the rules as mocha sees them, to be run again and again. */
export async function collectTests(): Promise<Test[]> {
  const tests: Test[] = [];
  const path: string[] = [];
  Object.assign(globalThis, {
    describe(name: string, body: () => void) {
      path.push(name);
      body();
      path.pop();
    },
    it(_name: string, run: () => unknown) {
      tests.push({ suite: path.join(' › '), run });
      // What needs a time of its own is about time.
      return { timeout: () => tests.pop() };
    },
  });
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts'))) {
    path.splice(0, path.length, file);
    await import(pathToFileURL(resolve(FOLDER, file)).href);
  }
  return tests;
}
