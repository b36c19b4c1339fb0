import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  type CompletionParams,
  InsertReplaceEdit,
  InsertTextFormat,
  InsertTextMode,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completionDocumentation } from '../../core/features/completion/documentation.ts';
import { withinQuotes } from '../../core/features/completion/quotes.ts';
import {
  type CompletionSource,
  type Completions,
  complete,
  type CompletionItem as Offered,
} from '../../core/features/completion.ts';
import { toMarkup, toRange, toSpan, toTextEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/completion: what fits at the cursor. */
export function completionHandler(session: Session) {
  return ({ textDocument, position, context }: CompletionParams): CompletionList | null => {
    const document = session.documents.get(textDocument.uri);
    if (!document || (context?.triggerCharacter === ' ' && isIndentation(document, position))) return null;
    const { start: offset } = toSpan(document, { start: position, end: position });
    const { claimed } = session.documents.optionsFor(document);
    const found = complete(session.documents.analysis(document), offset, claimed);
    if (!found) return null;
    // Editors that know one way of inserting often know only the word at the cursor.
    const { insertReplace } = session.client.completion;
    return toList(document, insertReplace ? found : withinQuotes(found, document.getText(), offset), session);
  };
}

/** completionItem/resolve: the documentation of an item. */
export function resolveCompletionHandler(session: Session) {
  return async (item: CompletionItem): Promise<CompletionItem> => {
    const source = item.data as CompletionSource | undefined;
    if (!source) return item;
    const [schema, translate] = await Promise.all([session.schema(), session.schemaTexts()]);
    const text = completionDocumentation(source, schema, translate);
    return text ? { ...item, documentation: toMarkup(text, session.client.completion.markdown) } : item;
  };
}

/** Whether the person only indents a line: that is no wish for a list. */
function isIndentation(document: TextDocument, position: Position): boolean {
  return document.getText({ start: { line: position.line, character: 0 }, end: position }).trim() === '';
}

function toList(document: TextDocument, found: Completions, session: Session): CompletionList {
  const client = session.client.completion;
  const insert = toRange(document, found.insert);
  const replace = toRange(document, found.replace);
  const additionalTextEdits = found.edits.map((edit) => toTextEdit(document, edit));
  const { length: digits } = String(found.items.length);
  const items = found.items.map((item, index): CompletionItem => {
    const text = (client.snippets && item.snippet) || item.text;
    const single = { range: replace, newText: text };
    const textEdit = client.insertReplace ? InsertReplaceEdit.create(text, insert, replace) : single;
    return {
      ...toItem(item, String(index).padStart(digits, '0'), session),
      ...(client.defaultEditRange ? { textEditText: text } : { textEdit }),
      ...(additionalTextEdits.length > 0 && { additionalTextEdits }),
    };
  });
  const editRange = client.insertReplace ? { insert, replace } : replace;
  return { isIncomplete: false, ...(client.defaultEditRange && { itemDefaults: { editRange } }), items };
}

function toItem(item: Offered, sortText: string, { client: { completion: client }, options }: Session): CompletionItem {
  const { label, filter, detail, preselect, source } = item;
  const isSnippet = client.snippets && item.snippet !== undefined;
  return {
    label,
    kind: KINDS[item.kind],
    // The engine's order, whatever the alphabet says.
    sortText,
    filterText: filter,
    ...(detail && { detail }),
    ...(detail && client.labelDetails && { labelDetails: { description: detail } }),
    ...(preselect && client.preselect && { preselect }),
    ...(item.isDeprecated && client.deprecatedTag && { tags: [CompletionItemTag.Deprecated] }),
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(isSnippet && client.adjustsIndentation && { insertTextMode: InsertTextMode.adjustIndentation }),
    ...(isSnippet && item.opensList && options.opensList && { command: { title: '', command: options.opensList } }),
    data: source,
  };
}

const KINDS: Record<Offered['kind'], CompletionItemKind> = {
  member: CompletionItemKind.Property,
  skeleton: CompletionItemKind.Snippet,
  value: CompletionItemKind.Value,
};
