import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { documentLinks } from '../../core/features/links.ts';
import { toDocumentLink } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/documentLink: the pages of what values name, in the consoles of AWS and at registries. */
export function documentLinkHandler({ documents }: Session) {
  return ({ textDocument }: DocumentLinkParams): DocumentLink[] => {
    const document = documents.get(textDocument.uri);
    if (!document) return [];
    return documentLinks(documents.analysis(document)).map((link) => toDocumentLink(document, link));
  };
}
