import type { Dirent } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { Minimatch } from 'minimatch';
import { isTaskDefinitionName, mayHoldTaskDefinition, SKIPPED_FOLDERS } from '../core/facts/file-names.ts';
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
    for await (const item of expand(path)) {
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

async function* expand(path: string): AsyncIterable<Candidate | FileError> {
  if (path === STDIN.argument) return yield { path: STDIN.path, named: true, claimed: false };
  const kind = await kindOf(path);
  if (kind === 'file') return yield { path, named: true, claimed: isTaskDefinitionName(path) };
  if (kind === 'folder') return yield* filesBelow(path, mayHoldTaskDefinition);
  const glob = new Minimatch(slashes(path), { dot: true, magicalBraces: true, windowsPathsNoEscape: true });
  if (kind instanceof FileError || !glob.hasMagic()) return yield kind ?? new FileError(noSuchFile(path));
  const folder = staticFolder(path);
  let any = false;
  if ((await kindOf(folder)) === 'folder') {
    for await (const item of filesBelow(folder, (file) => glob.match(file))) {
      any = true;
      yield item;
    }
  }
  if (!any) yield new FileError(l10n.t('{0}: no file matches', path));
}

/** Files below the folder, folder by folder in the order of their names. Links to folders are not followed. */
export async function* filesBelow(
  folder: string,
  wanted: (path: string) => boolean,
): AsyncIterable<Candidate | FileError> {
  const found = await entries(folder);
  if (found instanceof FileError) return yield found;
  for (const entry of found) {
    const path = folder === '.' ? entry.name : `${folder.replace(/\/+$/, '')}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.includes(entry.name)) yield* filesBelow(path, wanted);
    } else if (wanted(path) && (entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) === 'file'))) {
      yield { path, named: false, claimed: isTaskDefinitionName(path) };
    }
  }
}

async function entries(folder: string): Promise<Dirent[] | FileError> {
  const found: Dirent[] = [];
  try {
    for await (const entry of await opendir(folder)) found.push(entry);
  } catch (error) {
    return asFileError(folder, error);
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder that all matches of a glob are below: its parts up to the first that is a pattern. */
function staticFolder(glob: string): string {
  const parts = slashes(glob).split('/').slice(0, -1);
  const pattern = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  const fixed = parts.slice(0, pattern < 0 ? parts.length : pattern).join('/');
  if (fixed !== '') return fixed;
  return glob.startsWith('/') ? '/' : '.';
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
