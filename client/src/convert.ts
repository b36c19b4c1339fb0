import * as vscode from 'vscode';

/** Applies the conversion of this kind to the document that is being edited, or says that there is nothing to convert. */
export async function convertDocument(kind: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const [action] = editor ? await conversions(editor.document, kind) : [];
  if (action?.edit && (await vscode.workspace.applyEdit(action.edit))) return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('There is nothing to convert here: the document is no task definition of that shape.'),
  );
}

async function conversions({ uri, lineCount }: vscode.TextDocument, kind: string): Promise<vscode.CodeAction[]> {
  const whole = new vscode.Range(0, 0, lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    uri,
    whole,
    kind,
    // So many are resolved, that is, come with their edit.
    1,
  );
  return found ?? [];
}
