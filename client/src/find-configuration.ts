import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../../server/src/protocol.ts';

/** Answers `FIND_CONFIGURATION`: looks in the folder of the document and above it, up to the folder of the workspace. */
export async function findConfiguration({
  uri,
}: {
  readonly uri: string;
}): Promise<{ readonly uri: string; readonly text: string } | null> {
  const document = vscode.Uri.parse(uri);
  if (document.scheme === 'untitled') return null;
  // The query of an old version names that version, and would be read in the place of the file.
  let folder = vscode.Uri.joinPath(document, '..').with({ query: '', fragment: '' });
  const top = vscode.workspace.getWorkspaceFolder(document)?.uri.path ?? folder.path;
  for (;;) {
    const file = vscode.Uri.joinPath(folder, CONFIGURATION_FILE);
    try {
      return { uri: file.toString(), text: new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) };
    } catch {
      // There is none, or none that can be read.
    }
    const above = vscode.Uri.joinPath(folder, '..');
    if (folder.path.length <= top.length || above.path === folder.path) return null;
    folder = above;
  }
}
