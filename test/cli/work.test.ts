import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ahead } from '../../server/src/cli/ahead.ts';
import { Configurations } from '../../server/src/cli/configurations.ts';
import { findFiles } from '../../server/src/cli/files.ts';
import type { Host } from '../../server/src/cli/host.ts';
import { load } from '../../server/src/cli/judge.ts';
import { Progress } from '../../server/src/cli/progress.ts';
import { FileError } from '../../server/src/cli/text.ts';
import { replaceText } from '../../server/src/cli/write.ts';
import { folder, removeFolders } from '../support/cli.ts';
import { BRIDGE, GOOD } from '../support/documents.ts';

describe('work that is begun ahead', () => {
  it('is given in order, and never more at a time than asked for', async () => {
    let running = 0;
    let most = 0;
    const work = async (item: number) => {
      most = Math.max(most, ++running);
      // The first ones take longest.
      for (let i = 0; i < 20 - item; i++) await undefined;
      running--;
      return item;
    };
    const items = Array.from({ length: 20 }, (_, index) => index);
    const done: number[] = [];
    for await (const item of ahead(items, 4, work)) done.push(item);
    assert.deepEqual([done, most], [items, 4]);
  });

  it('fails when the turn of what fails has come', async () => {
    const work = async (item: number) => {
      if (item > 1) throw new Error(String(item));
      return item;
    };
    const done: number[] = [];
    await assert.rejects(async () => {
      for await (const item of ahead([0, 1, 2, 3], 3, work)) done.push(item);
    }, /^Error: 2$/);
    assert.deepEqual(done, [0, 1]);
  });
});

describe('the progress of ecs-taskdef check', () => {
  /** What is written when a step is done at each of these milliseconds. */
  function said(times: readonly number[], terminal = true): string[] {
    const written: string[] = [];
    let now = 0;
    const progress = new Progress({ terminal, now: () => now, err: (text) => written.push(text) }, 50);
    for (const time of times) {
      now = time;
      progress.step();
    }
    progress.end();
    return written;
  }

  const cases: [string, string[], string[]][] = [
    ['says nothing for a second', said([10, 999]), []],
    ['says how far it is, and takes that away', said([10, 1000]), ['\r\x1b[K2 of 50 files', '\r\x1b[K']],
    [
      'says it not more often than every tenth of a second',
      said([1000, 1001, 1099, 1100, 1150]),
      ['\r\x1b[K1 of 50 files', '\r\x1b[K4 of 50 files', '\r\x1b[K'],
    ],
    ['says nothing where nobody looks', said([1000, 2000], false), []],
  ];
  for (const [what, written, expected] of cases) it(what, () => assert.deepEqual(written, expected));
});

describe('files that change while they are worked on', () => {
  after(removeFolders);

  it('are gone without a word when only their folder was named', async () => {
    const cwd = await folder({ 'task.json': GOOD });
    const { candidates } = await findFiles([cwd]);
    const [candidate] = candidates;
    assert.ok(candidate);
    await rm(candidate.path);
    const loaded = await load(candidate, new Configurations(undefined), {} as Host);
    assert.ok('error' in loaded);
    assert.equal(loaded.error.reason, 'missing');
  });

  it('are not overwritten', async () => {
    const cwd = await folder({ 'task.json': BRIDGE });
    const path = join(cwd, 'task.json');
    await writeFile(path, '{ "mine": 1 }');
    await assert.rejects(
      replaceText(path, BRIDGE, GOOD),
      new FileError(`${path}: changed by another program meanwhile, so nothing is written`),
    );
    assert.equal(await readFile(path, 'utf8'), '{ "mine": 1 }');
    await rm(path);
    await assert.rejects(replaceText(path, BRIDGE, GOOD), /there is no such file or folder$/);
  });
});
