import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { codeLenses } from '../../core/features/code-lenses.ts';
import { SWITCH_MODE } from '../../protocol.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/codeLens: what the task and its containers come to. */
export function codeLensHandler({ documents, options }: Session) {
  return ({ textDocument: { uri } }: CodeLensParams): CodeLens[] => {
    const document = documents.get(uri);
    if (!document) return [];
    return codeLenses(documents.analysis(document), documents.settings.codeLens).map(
      ({ span, title, switchesMode }) => ({
        range: toRange(document, span),
        // The protocol wants a command where there is none: an empty one is shown as text, which cannot be clicked.
        command:
          switchesMode && options.switchesMode
            ? { title, command: SWITCH_MODE, arguments: [uri] }
            : { title, command: '' },
      }),
    );
  };
}
