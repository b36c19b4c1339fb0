import { minimatch } from 'minimatch';
import * as vscode from 'vscode';
import { MemoryFiles } from '../memory-files.ts';

/** VS Code gives this to extensions in development only. */
interface Proposed {
  registerFileSearchProvider(
    scheme: string,
    provider: {
      provideFileSearchResults(
        query: unknown,
        options: { readonly folder: vscode.Uri; readonly excludes: readonly string[] },
      ): vscode.Uri[];
    },
  ): vscode.Disposable;
}

/** That of repositories on vscode.dev. Folders of other schemes that are no files VS Code always trusts. */
const SCHEME = 'vscode-vfs';

/** Fills the workspace with the files beside the extension: VS Code for the web has none of its own. */
export async function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): Promise<void> {
  const files = new MemoryFiles();
  const response = await fetch(vscode.Uri.joinPath(extensionUri, 'files.json').toString(true));
  const uriOf = (path: string) => vscode.Uri.from({ scheme: SCHEME, path });
  for (const [path, text] of Object.entries((await response.json()) as Readonly<Record<string, string>>)) {
    files.writeFile(uriOf(path), new TextEncoder().encode(text));
  }
  const search = (vscode.workspace as unknown as Proposed).registerFileSearchProvider(SCHEME, {
    provideFileSearchResults: (_, { folder, excludes }) =>
      files.paths
        .filter((path) => path.startsWith(`${folder.path}/`))
        // What is wanted VS Code sorts out itself.
        .filter((path) => !excludes.some((glob) => minimatch(path.slice(folder.path.length + 1), glob, { dot: true })))
        .map(uriOf),
  });
  subscriptions.push(vscode.workspace.registerFileSystemProvider(SCHEME, files), search);
}
