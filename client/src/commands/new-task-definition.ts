import * as vscode from 'vscode';
import { LANGUAGE_ID, NEW_DOCUMENTS, type NewDocument } from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';

/** Asks what kind of task definition is wanted, and opens a new document with it, ready to be filled in. */
export async function newTaskDefinition(server: Server): Promise<void> {
  const client = await server.client();
  if (!client) return;
  const documents = await client.sendRequest<NewDocument[]>(NEW_DOCUMENTS);
  const picked = await vscode.window.showQuickPick(
    documents.map(({ title, about, body }) => ({ label: title, detail: about, body })),
    {
      title: vscode.l10n.t('New ECS task definition'),
      placeHolder: vscode.l10n.t('What kind of task definition should it be?'),
      matchOnDetail: true,
    },
  );
  if (!picked) return;
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(`${picked.body}\n`));
}
