import { type Diagnostic, DocumentDiagnosticRequest } from 'vscode-languageserver-protocol/browser';
import type * as monaco from '../monaco.ts';
import { documentOf, toLspRange } from './convert.ts';
import type { Server } from './server.ts';

/** Tells the server of a text and each of its changes, under the numbers that the model counts its versions with. */
export function synchronize({ connection }: Server, model: monaco.editor.ITextModel): void {
  const uri = model.uri.toString();
  const version = model.getVersionId();
  const textDocument = { uri, languageId: model.getLanguageId(), version, text: model.getValue() };
  void connection.sendNotification('textDocument/didOpen', { textDocument });
  model.onDidChangeContent(({ changes, isFlush, isEolChange, versionId }) => {
    const isWhole = isFlush || isEolChange;
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: versionId },
      contentChanges: isWhole
        ? [{ text: model.getValue() }]
        : changes.map(({ range, text }) => ({ range: toLspRange(range), text })),
    });
  });
}

/**
 * Asks for the diagnostics of a text, now and after each change, and calls back with them: one question at a time, and those of
 * a text that has changed in the meantime are passed by. Ends when the first are told.
 */
export async function followDiagnostics(
  { ask }: Server,
  model: monaco.editor.ITextModel,
  tell: (diagnostics: readonly Diagnostic[]) => Promise<void>,
): Promise<void> {
  let told = 0;
  let asking: Promise<void> | undefined;

  async function askUntilTold(): Promise<void> {
    try {
      while (told !== model.getVersionId()) {
        const version = model.getVersionId();
        const report = await ask((to) => to.sendRequest(DocumentDiagnosticRequest.type, documentOf(model)));
        if (version !== model.getVersionId()) continue;
        if (report?.kind === 'full') await tell(report.items);
        told = version;
      }
    } finally {
      asking = undefined;
    }
  }

  model.onDidChangeContent(() => {
    asking ??= askUntilTold();
  });
  asking = askUntilTold();
  await asking;
}
