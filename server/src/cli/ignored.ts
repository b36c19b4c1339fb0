import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

export const IGNORE_FILE = '.gitignore';

interface Layer {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** What the ignore files of git leave out below a folder. */
export class Ignored {
  /** Nothing, so far. */
  static readonly NONE = new Ignored([]);

  /** The outermost first. */
  readonly #layers: readonly Layer[];

  private constructor(layers: readonly Layer[]) {
    this.#layers = layers;
  }

  /**
   * What the folders above this one leave out in it, up to the top of the repository. A folder that they leave out
   * themselves is asked for by its name, and then they do not count.
   */
  static async above(folder: string): Promise<Ignored> {
    const start = resolve(folder);
    let above = Ignored.NONE;
    for (const outer of foldersAbove(start)) above = await above.within(outer);
    return above.has(start, true) ? Ignored.NONE : above;
  }

  /** The same with the ignore file of one more folder. One that cannot be read leaves nothing out. */
  async within(folder: string): Promise<Ignored> {
    try {
      const text = await readFile(join(folder, IGNORE_FILE), 'utf8');
      const patterns = ignore({ ignorecase: false }).add(text);
      return new Ignored([...this.#layers, { folder: resolve(folder), patterns }]);
    } catch {
      return this;
    }
  }

  /** Whether a file or folder is left out. The innermost file that mentions it decides, as in git. */
  has(path: string, isFolder: boolean): boolean {
    if (this.#layers.length === 0) return false;
    const absolute = resolve(path);
    for (const { folder, patterns } of [...this.#layers].reverse()) {
      const inFolder = relative(folder, absolute).replaceAll(sep, '/');
      const { ignored, unignored } = patterns.test(isFolder ? `${inFolder}/` : inFolder);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

/** From the top of the repository down to the folder, without it; none where there is no repository. */
function foldersAbove(folder: string): string[] {
  const folders: string[] = [];
  let at = folder;
  while (!existsSync(join(at, '.git'))) {
    const above = dirname(at);
    if (above === at) return [];
    at = above;
    folders.unshift(at);
  }
  return folders;
}
