import * as vscode from 'vscode';
import { REFACTOR } from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';
import { activeDocument, apply, offeredActions } from './actions.ts';

/**
 * Lets the person choose one of the network modes that the task can be switched to, and switches.
 * @param uri of the document, from a code lens; without it the active one is meant
 */
export async function switchMode(server: Server, uri?: unknown): Promise<void> {
  const document =
    typeof uri === 'string' ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)) : activeDocument();
  const client = document && (await server.client());
  if (!client) return;
  const actions = await offeredActions(client, document, REFACTOR.switchMode);
  if (actions.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The network mode of this document cannot be switched: it has none, or its brackets do not match.'),
    );
    return;
  }
  const items = actions.map((action) => ({ label: action.title, action }));
  const placeHolder = vscode.l10n.t('All that has to change with the mode changes too');
  const chosen = await vscode.window.showQuickPick(items, { placeHolder });
  if (chosen) await apply(client, chosen.action);
}
