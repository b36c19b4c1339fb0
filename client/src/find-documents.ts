import * as vscode from 'vscode';
import type { FindDocuments, ReadDocument } from '../../server/src/protocol.ts';

/** Answers `FIND_DOCUMENTS`: what `files.exclude` hides is left out too. */
export async function findDocuments(
  { include, exclude, limit }: FindDocuments,
  token: vscode.CancellationToken,
): Promise<string[]> {
  const found = await vscode.workspace.findFiles(include, exclude, limit, token);
  return found.map((uri) => uri.toString());
}

/** Answers `READ_DOCUMENT`, for files of the workspace alone. */
export async function readDocument({ uri, limit }: ReadDocument): Promise<string | null> {
  const file = vscode.Uri.parse(uri);
  if (!vscode.workspace.getWorkspaceFolder(file)) return null;
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > limit) return null;
    const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
    return text.decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}
