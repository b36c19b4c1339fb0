import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { Minimatch } from 'minimatch';
import { isTaskDefinitionName, mayHoldTaskDefinition, SKIPPED_FOLDERS } from '../core/facts/file-names.ts';
import { below } from './below.ts';
import { IGNORE_FILE, Ignored } from './ignored.ts';
import { asFileError, FileError, isMissing, noSuchFile } from './text.ts';

/** The name of standard input, as an argument and in reports. */
export const STDIN = { argument: '-', path: '<stdin>' };

/** A file to judge. */
export interface Candidate {
  readonly path: string;
  /** The person named this very file. */
  readonly named: boolean;
  /** By its name it is a task definition; else its content decides. */
  readonly claimed: boolean;
}

export interface Found {
  readonly candidates: readonly Candidate[];
  /** Paths that lead nowhere. */
  readonly errors: readonly FileError[];
}

/** The files that the given paths (files, folders, globs, `-`) stand for, each once. */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const found = new Map<string, Candidate>();
  const errors: FileError[] = [];
  for (const path of paths) {
    for (const item of await expand(path)) {
      if (item instanceof FileError) {
        errors.push(item);
        continue;
      }
      const key = item.path === STDIN.path ? STDIN.path : resolve(item.path);
      if (item.named || !found.has(key)) found.set(key, item);
    }
  }
  return { candidates: [...found.values()], errors };
}

type Item = Candidate | FileError;

async function expand(path: string): Promise<Item[]> {
  if (path === STDIN.argument) return [{ path: STDIN.path, named: true, claimed: false }];
  const kind = await kindOf(path);
  if (kind === 'file') return [{ path, named: true, claimed: isTaskDefinitionName(path) }];
  if (kind === 'folder') return filesBelow(path, mayHoldTaskDefinition);
  const glob = new Minimatch(normal(path), { dot: true, magicalBraces: true, windowsPathsNoEscape: true });
  if (kind instanceof FileError || !glob.hasMagic()) return [kind ?? new FileError(noSuchFile(path))];
  const folder = staticFolder(path);
  const found = (await kindOf(folder)) === 'folder' ? await filesBelow(folder, (file) => glob.match(normal(file))) : [];
  return found.length > 0 ? found : [new FileError(l10n.t('{0}: no file matches', path))];
}

/** Where a search ends. */
interface Bounds {
  /** Links are followed to files below this folder, and to no others. */
  readonly top: string;
  /** What the folders above leave out. */
  readonly above: Ignored;
}

/**
 * Files below the folder that git does not ignore, folder by folder in the order of their names.
 * @param bounds by default, what is below the working folder counts as asked for where the folder is, and the ignore files
 * above are looked at
 */
export async function filesBelow(folder: string, wanted: (path: string) => boolean, bounds?: Bounds): Promise<Item[]> {
  const found: Item[] = [];
  const top = bounds?.top ?? (below(resolve('.'), resolve(folder)) === undefined ? folder : '.');
  await walk(folder, { top, wanted, found }, bounds?.above ?? (await Ignored.above(folder)));
  return found;
}

interface Walk {
  readonly top: string;
  readonly wanted: (path: string) => boolean;
  readonly found: Item[];
}

/** Links to folders are not followed, so that no loop of them has an end to look for. */
async function walk(folder: string, course: Walk, above: Ignored): Promise<void> {
  const { top, wanted, found } = course;
  const inside = await entries(folder);
  if (inside instanceof FileError) {
    found.push(inside);
    return;
  }
  const ignored = inside.some(({ name }) => name === IGNORE_FILE) ? await above.within(folder) : above;
  for (const entry of inside) {
    const path = folder === '.' ? entry.name : `${folder.replace(/(?<!\/)\/+$/, '')}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.includes(entry.name) && !ignored.has(path, true)) await walk(path, course, ignored);
    } else if (wanted(path) && (await isFile(entry, path, top)) && !ignored.has(path, false)) {
      found.push({ path, named: false, claimed: isTaskDefinitionName(path) });
    }
  }
}

/** A link counts where it leads to a file below the top: what is elsewhere, nobody asked for. */
async function isFile(entry: Dirent, path: string, top: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return (await kindOf(path)) === 'file' && below(await realpath(top), await realpath(path)) !== undefined;
}

async function entries(folder: string): Promise<Dirent[] | FileError> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return asFileError(folder, error);
  }
}

/** The folder that all matches of a glob are below: its parts up to the first that is a pattern. */
function staticFolder(glob: string): string {
  const parts = slashes(glob).split('/').slice(0, -1);
  const pattern = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  const fixed = parts.slice(0, pattern < 0 ? parts.length : pattern).join('/');
  if (fixed !== '') return fixed;
  return glob.startsWith('/') ? '/' : '.';
}

/** Without the `./` and `a/../` that a person may write, and that are in no name of a file. */
function normal(path: string): string {
  return posix.normalize(slashes(path));
}

function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** A pipe or device that the person names is read like a file. Undefined when there is nothing. */
async function kindOf(path: string): Promise<'file' | 'folder' | FileError | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return isMissing(error) ? undefined : asFileError(path, error);
  }
}
