import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  InlayHint,
  Location,
  MarkupContent,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/browser';
import * as monaco from '../monaco.ts';

/** The only place where LSP's words become Monaco's, and back: LSP counts lines and columns from 0, Monaco from 1. */

export function toLspPosition({ lineNumber, column }: monaco.IPosition): Position {
  return { line: lineNumber - 1, character: column - 1 };
}

export function toLspRange(range: monaco.IRange): Range {
  return {
    start: toLspPosition({ lineNumber: range.startLineNumber, column: range.startColumn }),
    end: toLspPosition({ lineNumber: range.endLineNumber, column: range.endColumn }),
  };
}

export function documentOf(model: monaco.editor.ITextModel) {
  return { textDocument: { uri: model.uri.toString() } };
}

export function placeIn(model: monaco.editor.ITextModel, position: monaco.IPosition) {
  return { ...documentOf(model), position: toLspPosition(position) };
}

export function toRange({ start, end }: Range): monaco.Range {
  return new monaco.Range(start.line + 1, start.character + 1, end.line + 1, end.character + 1);
}

export function toLocation({ uri, range }: Location): monaco.languages.Location {
  return { uri: monaco.Uri.parse(uri), range: toRange(range) };
}

export function toMarkdown(content: MarkupContent | string): monaco.IMarkdownString {
  return { value: typeof content === 'string' ? content : content.value };
}

// LSP counts severities from the worst, Monaco in bits.
const SEVERITIES = [
  monaco.MarkerSeverity.Error,
  monaco.MarkerSeverity.Error,
  monaco.MarkerSeverity.Warning,
  monaco.MarkerSeverity.Info,
  monaco.MarkerSeverity.Hint,
] as const;

export function toMarker(diagnostic: Diagnostic): monaco.editor.IMarkerData {
  const { severity = 1, message, source, code, codeDescription, tags, relatedInformation } = diagnostic;
  return {
    ...toRange(diagnostic.range),
    severity: SEVERITIES[severity],
    message: String(message),
    ...(source && { source }),
    ...(code !== undefined && {
      code: codeDescription ? { value: `${code}`, target: monaco.Uri.parse(codeDescription.href) } : `${code}`,
    }),
    // The numbers are the same.
    ...(tags && { tags: tags as readonly number[] as monaco.MarkerTag[] }),
    ...(relatedInformation && {
      relatedInformation: relatedInformation.map(({ location, message }) => ({
        resource: monaco.Uri.parse(location.uri),
        ...toRange(location.range),
        message,
      })),
    }),
  };
}

/** The edits of our one document; those for another version than the model's are none. */
export function toEdits(edit: WorkspaceEdit | undefined, model: monaco.editor.ITextModel) {
  const changes = Object.entries(edit?.changes ?? {}).map(([uri, edits]) => ({ uri, version: null, edits }));
  const versioned = (edit?.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change ? [{ ...change.textDocument, edits: change.edits }] : [],
  );
  return [...changes, ...versioned]
    .filter(
      ({ uri, version }) => uri === model.uri.toString() && (version ?? model.getVersionId()) === model.getVersionId(),
    )
    .flatMap(({ edits }) => edits)
    .flatMap((one) => ('newText' in one ? [{ range: toRange(one.range), text: one.newText }] : []));
}

export function toWorkspaceEdit(
  edit: WorkspaceEdit | undefined,
  model: monaco.editor.ITextModel,
): monaco.languages.WorkspaceEdit {
  const versionId = model.getVersionId();
  return {
    edits: toEdits(edit, model).map((textEdit) => ({ resource: model.uri, versionId, textEdit })),
  };
}

/** A code action that remembers the one of the server, to ask for its edit. */
export interface OfferedAction extends monaco.languages.CodeAction {
  readonly offered: CodeAction;
  readonly model: monaco.editor.ITextModel;
}

export function toCodeAction(action: CodeAction, model: monaco.editor.ITextModel): OfferedAction {
  const { title, kind, isPreferred, disabled, edit, command } = action;
  return {
    offered: action,
    model,
    title,
    ...(kind && { kind }),
    ...(isPreferred && { isPreferred }),
    ...(disabled && { disabled: disabled.reason }),
    ...(edit && { edit: toWorkspaceEdit(edit, model) }),
    ...(command && {
      command: {
        id: command.command,
        title: command.title,
        ...(command.arguments && { arguments: command.arguments }),
      },
    }),
  };
}

/** An item of the completion that remembers the one of the server, to ask for its documentation. */
export interface OfferedItem extends monaco.languages.CompletionItem {
  readonly offered: CompletionItem;
}

const AS_SNIPPET = 2;
const DEPRECATED = 1;

/** @param word what is replaced where the server does not say it */
export function toCompletionItem(item: CompletionItem, word: monaco.IRange): OfferedItem {
  const { label, labelDetails, textEdit, command, tags, additionalTextEdits } = item;
  const { InsertAsSnippet } = monaco.languages.CompletionItemInsertTextRule;
  return {
    offered: item,
    label: labelDetails ? { label, ...labelDetails } : label,
    kind: completionKind(item),
    insertText: textEdit?.newText ?? item.insertText ?? label,
    range: textEdit ? completionRange(textEdit) : word,
    ...(item.insertTextFormat === AS_SNIPPET && { insertTextRules: InsertAsSnippet }),
    ...(item.sortText !== undefined && { sortText: item.sortText }),
    ...(item.filterText !== undefined && { filterText: item.filterText }),
    ...(item.preselect && { preselect: true }),
    ...(item.detail !== undefined && { detail: item.detail }),
    ...(item.documentation !== undefined && { documentation: toMarkdown(item.documentation) }),
    ...(tags?.includes(DEPRECATED) && { tags: [monaco.languages.CompletionItemTag.Deprecated] }),
    ...(command && { command: { id: command.command, title: command.title } }),
    ...(additionalTextEdits && {
      additionalTextEdits: additionalTextEdits.map(({ range, newText }) => ({ range: toRange(range), text: newText })),
    }),
  };
}

function completionRange(edit: NonNullable<CompletionItem['textEdit']>): monaco.languages.CompletionItem['range'] {
  return 'range' in edit ? toRange(edit.range) : { insert: toRange(edit.insert), replace: toRange(edit.replace) };
}

const KINDS = monaco.languages.CompletionItemKind;

// LSP's number of a kind is the place in this list.
const COMPLETION_KINDS = [
  KINDS.Text,
  KINDS.Text,
  KINDS.Method,
  KINDS.Function,
  KINDS.Constructor,
  KINDS.Field,
  KINDS.Variable,
  KINDS.Class,
  KINDS.Interface,
  KINDS.Module,
  KINDS.Property,
  KINDS.Unit,
  KINDS.Value,
  KINDS.Enum,
  KINDS.Keyword,
  KINDS.Snippet,
  KINDS.Color,
  KINDS.File,
  KINDS.Reference,
  KINDS.Folder,
  KINDS.EnumMember,
  KINDS.Constant,
  KINDS.Struct,
  KINDS.Event,
  KINDS.Operator,
  KINDS.TypeParameter,
];

function completionKind({ kind = 1 }: CompletionItem): monaco.languages.CompletionItemKind {
  return COMPLETION_KINDS[kind] ?? KINDS.Text;
}

export function toInlayHint({
  position,
  label,
  tooltip,
  paddingLeft,
  paddingRight,
}: InlayHint): monaco.languages.InlayHint {
  return {
    label: typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    position: { lineNumber: position.line + 1, column: position.character + 1 },
    ...(tooltip !== undefined && { tooltip: toMarkdown(tooltip) }),
    ...(paddingLeft !== undefined && { paddingLeft }),
    ...(paddingRight !== undefined && { paddingRight }),
  };
}

export function toDocumentSymbol(symbol: DocumentSymbol): monaco.languages.DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail ?? '',
    // LSP counts the kinds from 1.
    kind: symbol.kind - 1,
    tags: [],
    range: toRange(symbol.range),
    selectionRange: toRange(symbol.selectionRange),
    children: (symbol.children ?? []).map(toDocumentSymbol),
  };
}
