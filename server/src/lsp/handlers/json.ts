import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  SelectionRange,
  SelectionRangeParams,
  TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../convert.ts';
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
      return document ? (await load()).getFoldingRanges(document) : [];
    },

    async selection({ textDocument, positions }: SelectionRangeParams): Promise<SelectionRange[]> {
      const document = known(textDocument.uri);
      if (!document) return [];
      const service = await load();
      return service.getSelectionRanges(document, positions, service.parseJSONDocument(document));
    },

    async format(params: DocumentFormattingParams | DocumentRangeFormattingParams): Promise<TextEdit[]> {
      const document = known(params.textDocument.uri);
      if (!document) return [];
      const { tree } = session.documents.analysis(document);
      // The formatter knows JSON alone: it would tear unquoted placeholders apart.
      if (tree.templates.length > 0) return [];
      const range = 'range' in params ? params.range : toRange(document, { start: 0, end: document.getText().length });
      const { tabSize, insertSpaces, insertFinalNewline = false } = params.options;
      return (await load()).format(document, range, { tabSize, insertSpaces, insertFinalNewline });
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
