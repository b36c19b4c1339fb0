import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayHints } from '../../core/features/inlay-hints.ts';
import { toRange, toSpan } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/inlayHint: the remarks behind values in the visible part of a document. */
export function inlayHintHandler({ documents }: Session) {
  return ({ textDocument, range }: InlayHintParams): InlayHint[] => {
    const document = documents.get(textDocument.uri);
    if (!document) return [];
    const hints = inlayHints(documents.analysis(document), toSpan(document, range), documents.settings.inlayHints);
    return hints.map(({ offset, label, tooltip }) => ({
      position: toRange(document, { start: offset, end: offset }).start,
      label,
      tooltip,
      paddingLeft: true,
    }));
  };
}
