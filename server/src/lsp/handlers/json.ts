import type {
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  SelectionRange,
  SelectionRangeParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from '../session.ts';

/**
 * The features that any JSON editor has, from VS Code's own JSON library, which is loaded when the first of
 * them is asked for.
 */
export function jsonHandlers(session: Session) {
  const load = once(async () => {
    const { getLanguageService } = await import('vscode-json-languageservice');
    return getLanguageService({});
  });
  const { foldingRangeLimit: rangeLimit } = session.client;
  const limit = rangeLimit === undefined ? {} : { rangeLimit };
  const known = (uri: string): TextDocument | undefined => session.documents.get(uri);

  return {
    async symbols({ textDocument }: DocumentSymbolParams): Promise<DocumentSymbol[]> {
      const document = known(textDocument.uri);
      if (!document) return [];
      const service = await load();
      return service.findDocumentSymbols2(document, service.parseJSONDocument(document));
    },

    async folding({ textDocument }: FoldingRangeParams): Promise<FoldingRange[]> {
      const document = known(textDocument.uri);
      return document ? (await load()).getFoldingRanges(document, limit) : [];
    },

    async selection({ textDocument, positions }: SelectionRangeParams): Promise<SelectionRange[]> {
      const document = known(textDocument.uri);
      if (!document) return [];
      const service = await load();
      return service.getSelectionRanges(document, positions, service.parseJSONDocument(document));
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
