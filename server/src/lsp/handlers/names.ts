import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type LinkedEditingRanges,
  type Location,
  LSPErrorCodes,
  type Range,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Name, type NamePlace, nameAt, rename, typedTogether } from '../../core/features/names.ts';
import { toRange, toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** What ends typing in several places at once: a sign that no name has. */
const NAME_CHARACTERS = '[A-Za-z0-9_-]*';

/** The way from a name to its declaration, to all its places, and to another name. */
export function nameHandlers({ documents, client }: Session) {
  function find<R>(
    { textDocument, position }: TextDocumentPositionParams,
    answer: (name: Name, document: TextDocument) => R | null,
  ): R | null {
    const document = documents.get(textDocument.uri);
    const name = document && nameAt(documents.analysis(document), document.offsetAt(position));
    return name ? answer(name, document) : null;
  }

  return {
    definition(params: TextDocumentPositionParams): Location[] | null {
      return find(params, ({ places }, document) => {
        const declarations = places.filter(({ isDeclaration }) => isDeclaration);
        return declarations.length > 0 ? toLocations(document, declarations) : null;
      });
    },

    references(params: ReferenceParams): Location[] | null {
      const { includeDeclaration } = params.context;
      return find(params, ({ places }, document) =>
        toLocations(
          document,
          places.filter(({ isDeclaration }) => includeDeclaration || !isDeclaration),
        ),
      );
    },

    highlights(params: TextDocumentPositionParams): DocumentHighlight[] | null {
      return find(params, ({ places }, document) =>
        places.map((place) => ({
          range: toRange(document, place),
          kind: place.isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        })),
      );
    },

    prepareRename(params: TextDocumentPositionParams): { range: Range; placeholder: string } | null {
      return find(params, ({ here, text }, document) => ({ range: toRange(document, here), placeholder: text }));
    },

    rename(params: RenameParams): WorkspaceEdit | null {
      return find(params, (name, document) => {
        const renaming = rename(name, params.newName);
        if ('refusal' in renaming) throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refusal);
        return toWorkspaceEdit(document, renaming.edits, client.versionedEdits);
      });
    },

    linkedEditing(params: TextDocumentPositionParams): LinkedEditingRanges | null {
      return find(params, (name, document) => {
        const spans = typedTogether(name, document.getText());
        if (spans.length === 0) return null;
        return { ranges: spans.map((span) => toRange(document, span)), wordPattern: NAME_CHARACTERS };
      });
    },
  };
}

function toLocations(document: TextDocument, places: readonly NamePlace[]): Location[] {
  return places.map((place) => ({ uri: document.uri, range: toRange(document, place) }));
}
