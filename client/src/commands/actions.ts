import * as vscode from 'vscode';
import type { BaseLanguageClient, CodeAction } from 'vscode-languageclient';
import type { Server } from '../server.ts';

/**
 * The code actions of the server, asked for directly: through VS Code's own command an edit loses what says what it is
 * for, and with it the question before meaning is lost.
 */

/** Applies the only code action of this kind to the active document, or says that there is nothing to change. */
export async function applyAction(server: Server, kind: string): Promise<void> {
  const document = activeDocument();
  const client = document && (await server.client());
  if (!client) return;
  const [action] = await offeredActions(client, document, kind);
  if (action) await apply(client, action);
  else void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to change in this document.'));
}

/** The document that is being edited; where there is none, as beside the walkthrough, the person is told. */
export function activeDocument(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) void vscode.window.showInformationMessage(vscode.l10n.t('Open a task definition first.'));
  return document;
}

/** The code actions of this kind for a whole document. */
export async function offeredActions(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  kind: string,
): Promise<CodeAction[]> {
  const actions = await client.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } },
    context: { diagnostics: [], only: [kind] },
  });
  return actions ?? [];
}

/** Applies an action, or says why not; VS Code shows beforehand what needs to be confirmed. */
export async function apply(client: BaseLanguageClient, action: CodeAction): Promise<void> {
  const { edit } = action.edit ? action : await client.sendRequest<CodeAction>('codeAction/resolve', action);
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (!converted) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing was changed: the document is another by now. Run the command again.'),
    );
  } else if (!(await vscode.workspace.applyEdit(converted))) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing was changed: the change was not confirmed, or the document cannot be edited.'),
    );
  }
}
