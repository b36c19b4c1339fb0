import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import { outline } from '../../core/features/symbols.ts';
import { toDocumentSymbol } from '../convert.ts';
import type { Session } from '../session.ts';

/**
 * textDocument/documentSymbol: the task with its containers and volumes.
 * @param others what to answer for a document without a task
 */
export function documentSymbolHandler(
  { documents }: Session,
  others: (params: DocumentSymbolParams) => Promise<DocumentSymbol[]>,
) {
  return async (params: DocumentSymbolParams): Promise<DocumentSymbol[]> => {
    const document = documents.get(params.textDocument.uri);
    if (!document) return [];
    const analysis = documents.analysis(document);
    if (!analysis.task) return others(params);
    return outline(analysis).map((symbol) => toDocumentSymbol(document, symbol));
  };
}
