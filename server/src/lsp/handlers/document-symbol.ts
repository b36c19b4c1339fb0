import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { outline } from '../../core/features/symbols.ts';
import { toDocumentSymbol, toSymbolInformation } from '../convert.ts';
import type { Session } from '../session.ts';

/**
 * textDocument/documentSymbol: the task with its containers and volumes.
 * @param others what to answer for a document without a task
 */
export function documentSymbolHandler(
  { documents, client }: Session,
  others: (params: DocumentSymbolParams) => Promise<DocumentSymbol[]>,
) {
  return async (params: DocumentSymbolParams): Promise<DocumentSymbol[] | SymbolInformation[]> => {
    const document = documents.get(params.textDocument.uri);
    if (!document) return [];
    const analysis = documents.analysis(document);
    const symbols = analysis.task
      ? outline(analysis).map((symbol) => toDocumentSymbol(document, symbol))
      : await others(params);
    return client.nestedSymbols ? symbols : toSymbolInformation(document.uri, symbols);
  };
}
