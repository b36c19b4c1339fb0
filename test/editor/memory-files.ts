import * as vscode from 'vscode';

interface File {
  readonly data: Uint8Array;
  readonly time: number;
}

/** Files that are in memory alone, as in a window on a repository that nobody has cloned. Folders come with their files. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, File>();
  readonly #folders = new Set(['/']);
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  /** The paths of all files, in the order in which they were made. */
  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: file.time, size: file.data.length };
    if (!this.#folders.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const below = (path.endsWith('/') ? path : `${path}/`).length;
    const within = (one: string) => one !== path && one !== '/' && parentOf(one) === path;
    return [
      ...[...this.#folders].filter(within).map((one): Entry => [one.slice(below), vscode.FileType.Directory]),
      ...this.paths.filter(within).map((one): Entry => [one.slice(below), vscode.FileType.File]),
    ];
  }

  createDirectory({ path }: vscode.Uri): void {
    for (let folder = path; folder !== '/'; folder = parentOf(folder)) this.#folders.add(folder);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.data;
  }

  writeFile(uri: vscode.Uri, data: Uint8Array): void {
    const before = this.#files.get(uri.path);
    this.createDirectory(uri.with({ path: parentOf(uri.path) }));
    // A file that is written twice in a millisecond is another file all the same.
    this.#files.set(uri.path, { data, time: Math.max(Date.now(), (before?.time ?? 0) + 1) });
    this.#changed.fire([{ type: before ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.stat(uri);
    const isWithin = (path: string) => path === uri.path || path.startsWith(`${uri.path}/`);
    for (const path of this.paths.filter(isWithin)) this.#files.delete(path);
    for (const path of [...this.#folders].filter(isWithin)) this.#folders.delete(path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
}

type Entry = [string, vscode.FileType];

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}
