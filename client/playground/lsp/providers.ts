import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  type Diagnostic,
  DocumentFormattingRequest,
  DocumentLinkRequest,
  DocumentRangeFormattingRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  type MarkupContent,
  type Range,
  type SelectionRange,
  SelectionRangeRequest,
  type SemanticTokensLegend,
  SemanticTokensRangeRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol/browser';
import * as monaco from '../monaco.ts';
import {
  documentOf,
  type OfferedAction,
  type OfferedItem,
  placeIn,
  toCodeAction,
  toCompletionItem,
  toDocumentSymbol,
  toInlayHint,
  toLspPosition,
  toLspRange,
  toMarkdown,
  toRange,
  toWorkspaceEdit,
} from './convert.ts';
import { registerNames } from './names.ts';
import type { Server } from './server.ts';

export interface Answering {
  readonly language: string;
  readonly server: Server;
  /** The diagnostics of the text as it is. */
  readonly diagnosticsNow: () => readonly Diagnostic[];
  /** What a person is told who wants to rename what has no name. */
  readonly noName: string;
}

/** Answers the questions of Monaco with the answers of the server. */
export function registerProviders({ language, server, diagnosticsNow, noName }: Answering): void {
  registerReading(language, server);
  registerShown(language, server);
  registerCompletion(language, server);
  registerCodeActions(language, server, diagnosticsNow);
  registerFormatting(language, server);
  registerStructure(language, server);
  registerNames(language, server, noName);
}

function registerReading(language: string, { ask }: Server): void {
  monaco.languages.registerHoverProvider(language, {
    async provideHover(model, position, token) {
      const hover = await ask((to) => to.sendRequest(HoverRequest.type, placeIn(model, position), token));
      if (!hover) return undefined;
      const contents = [toMarkdown(hover.contents as MarkupContent)];
      return { contents, ...(hover.range && { range: toRange(hover.range) }) };
    },
  });
  monaco.languages.registerLinkProvider(language, {
    async provideLinks(model, token) {
      const links = await ask((to) => to.sendRequest(DocumentLinkRequest.type, documentOf(model), token));
      return {
        links: (links ?? []).map(({ range, target, tooltip }) => ({
          range: toRange(range),
          ...(target && { url: target }),
          ...(tooltip && { tooltip }),
        })),
      };
    },
  });
}

/** What is shown between the text: hints, lenses, colours. */
function registerShown(language: string, { ask, capabilities }: Server): void {
  monaco.languages.registerInlayHintsProvider(language, {
    async provideInlayHints(model, range, token) {
      const params = { ...documentOf(model), range: toLspRange(range) };
      const hints = await ask((to) => to.sendRequest(InlayHintRequest.type, params, token));
      return { hints: (hints ?? []).map(toInlayHint), dispose: () => undefined };
    },
  });
  monaco.languages.registerCodeLensProvider(language, {
    async provideCodeLenses(model, token) {
      const lenses = await ask((to) => to.sendRequest(CodeLensRequest.type, documentOf(model), token));
      return {
        lenses: (lenses ?? []).map(({ range, command }) => ({
          range: toRange(range),
          ...(command && { command: { ...command, id: command.command } }),
        })),
      };
    },
  });
  const legend = (capabilities.semanticTokensProvider as { legend: SemanticTokensLegend }).legend;
  monaco.languages.registerDocumentRangeSemanticTokensProvider(language, {
    getLegend: () => legend,
    async provideDocumentRangeSemanticTokens(model, range, token) {
      const params = { ...documentOf(model), range: toLspRange(range) };
      const tokens = await ask((to) => to.sendRequest(SemanticTokensRangeRequest.type, params, token));
      return tokens ? { data: new Uint32Array(tokens.data) } : null;
    },
  });
}

function registerCompletion(language: string, { ask, capabilities }: Server): void {
  monaco.languages.registerCompletionItemProvider(language, {
    triggerCharacters: capabilities.completionProvider?.triggerCharacters ?? [],
    async provideCompletionItems(model, position, { triggerKind, triggerCharacter }, token) {
      // Monaco counts the kinds from 0.
      const context = { triggerKind: (triggerKind + 1) as 1 | 2 | 3, ...(triggerCharacter && { triggerCharacter }) };
      const params = { ...placeIn(model, position), context };
      const answer = await ask((to) => to.sendRequest(CompletionRequest.type, params, token));
      if (!answer) return undefined;
      const list = Array.isArray(answer) ? { items: answer, isIncomplete: false } : answer;
      const word = monaco.Range.fromPositions(position);
      return { suggestions: list.items.map((item) => toCompletionItem(item, word)), incomplete: list.isIncomplete };
    },
    async resolveCompletionItem(item, token) {
      const { offered } = item as OfferedItem;
      const resolved = await ask((to) => to.sendRequest(CompletionResolveRequest.type, offered, token));
      const { detail, documentation } = resolved ?? {};
      return {
        ...item,
        ...(detail !== undefined && { detail }),
        ...(documentation !== undefined && { documentation: toMarkdown(documentation) }),
      };
    },
  });
}

function registerCodeActions(language: string, { ask }: Server, diagnosticsNow: () => readonly Diagnostic[]): void {
  monaco.languages.registerCodeActionProvider(language, {
    async provideCodeActions(model, range, { only, trigger }, token) {
      const diagnostics = diagnosticsNow().filter((one) =>
        monaco.Range.areIntersectingOrTouching(toRange(one.range), range),
      );
      const context = { diagnostics, ...(only && { only: [only] }), triggerKind: trigger };
      const params = { ...documentOf(model), range: toLspRange(range), context };
      const actions = await ask((to) => to.sendRequest(CodeActionRequest.type, params, token));
      const offered = (actions ?? []).flatMap((action) => ('kind' in action ? [toCodeAction(action, model)] : []));
      return { actions: offered, dispose: () => undefined };
    },
    async resolveCodeAction(action, token) {
      const { offered, model } = action as OfferedAction;
      if (action.edit || !offered.data) return action;
      const resolved = await ask((to) => to.sendRequest(CodeActionResolveRequest.type, offered, token));
      return { ...action, edit: toWorkspaceEdit(resolved?.edit, model) };
    },
  });
}

function registerFormatting(language: string, { ask }: Server): void {
  const toEdits = (edits: readonly TextEdit[] | null | undefined) =>
    edits?.map(({ range, newText }) => ({ range: toRange(range), text: newText }));
  monaco.languages.registerDocumentFormattingEditProvider(language, {
    async provideDocumentFormattingEdits(model, { tabSize, insertSpaces }, token) {
      const params = { ...documentOf(model), options: { tabSize, insertSpaces } };
      return toEdits(await ask((to) => to.sendRequest(DocumentFormattingRequest.type, params, token)));
    },
  });
  monaco.languages.registerDocumentRangeFormattingEditProvider(language, {
    async provideDocumentRangeFormattingEdits(model, range, { tabSize, insertSpaces }, token) {
      const params = { ...documentOf(model), range: toLspRange(range), options: { tabSize, insertSpaces } };
      return toEdits(await ask((to) => to.sendRequest(DocumentRangeFormattingRequest.type, params, token)));
    },
  });
}

function registerStructure(language: string, { ask }: Server): void {
  monaco.languages.registerDocumentSymbolProvider(language, {
    async provideDocumentSymbols(model, token) {
      const symbols = await ask((to) => to.sendRequest(DocumentSymbolRequest.type, documentOf(model), token));
      return ((symbols ?? []) as DocumentSymbol[]).map(toDocumentSymbol);
    },
  });
  monaco.languages.registerFoldingRangeProvider(language, {
    async provideFoldingRanges(model, _, token) {
      const ranges = await ask((to) => to.sendRequest(FoldingRangeRequest.type, documentOf(model), token));
      return ranges?.map(({ startLine, endLine }) => ({ start: startLine + 1, end: endLine + 1 }));
    },
  });
  monaco.languages.registerSelectionRangeProvider(language, {
    async provideSelectionRanges(model, positions, token) {
      const params = { ...documentOf(model), positions: positions.map(toLspPosition) };
      const ranges = await ask((to) => to.sendRequest(SelectionRangeRequest.type, params, token));
      return ranges?.map((range) => outwards(range).map((one) => ({ range: toRange(one) })));
    },
  });
}

/** A range and all around it. */
function outwards({ range, parent }: SelectionRange): Range[] {
  return parent ? [range, ...outwards(parent)] : [range];
}
