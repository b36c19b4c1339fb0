import type { Hover, HoverParams } from 'vscode-languageserver';
import { hover } from '../../core/features/hover.ts';
import { toHover } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/hover: the documentation of the member or value under the cursor. */
export function hoverHandler(session: Session) {
  return async ({ textDocument, position }: HoverParams): Promise<Hover | null> => {
    const document = session.documents.get(textDocument.uri);
    if (!document || !session.documents.analysis(document).task) return null;
    const [schema, translate] = await Promise.all([session.schema(), session.schemaTexts()]);
    const text = hover(session.documents.analysis(document), document.offsetAt(position), schema, translate);
    return text ? toHover(document, text, session.client.hoverMarkdown) : null;
  };
}
