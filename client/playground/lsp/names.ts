import {
  DefinitionRequest,
  DocumentHighlightRequest,
  LinkedEditingRangeRequest,
  type Location,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver-protocol/browser';
import * as monaco from '../monaco.ts';
import { placeIn, toLocation, toRange, toWorkspaceEdit } from './convert.ts';
import type { Server } from './server.ts';

/** Names of containers, volumes and ports: where they are, and their other places. */
export function registerNames(language: string, { ask }: Server, noName: string): void {
  monaco.languages.registerDefinitionProvider(language, {
    async provideDefinition(model, position, token) {
      const found = await ask((to) => to.sendRequest(DefinitionRequest.type, placeIn(model, position), token));
      return [found ?? []].flat().map((one) => toLocation(one as Location));
    },
  });
  monaco.languages.registerReferenceProvider(language, {
    async provideReferences(model, position, context, token) {
      const params = { ...placeIn(model, position), context };
      return (await ask((to) => to.sendRequest(ReferencesRequest.type, params, token)))?.map(toLocation);
    },
  });
  monaco.languages.registerDocumentHighlightProvider(language, {
    async provideDocumentHighlights(model, position, token) {
      const found = await ask((to) => to.sendRequest(DocumentHighlightRequest.type, placeIn(model, position), token));
      // LSP counts the kinds from 1.
      return found?.map(({ range, kind = 1 }) => ({ range: toRange(range), kind: kind - 1 }));
    },
  });
  monaco.languages.registerLinkedEditingRangeProvider(language, {
    async provideLinkedEditingRanges(model, position, token) {
      const linked = await ask((to) => to.sendRequest(LinkedEditingRangeRequest.type, placeIn(model, position), token));
      if (!linked) return undefined;
      const { wordPattern } = linked;
      return { ranges: linked.ranges.map(toRange), ...(wordPattern && { wordPattern: new RegExp(wordPattern) }) };
    },
  });
  registerRename(language, { ask }, noName);
}

function registerRename(language: string, { ask }: Pick<Server, 'ask'>, noName: string): void {
  monaco.languages.registerRenameProvider(language, {
    async resolveRenameLocation(model, position, token) {
      const found = await ask((to) => to.sendRequest(PrepareRenameRequest.type, placeIn(model, position), token));
      if (!found) return { range: monaco.Range.fromPositions(position), text: '', rejectReason: noName };
      const { range, placeholder } = found as { readonly range: Range; readonly placeholder: string };
      return { range: toRange(range), text: placeholder };
    },
    async provideRenameEdits(model, position, newName, token) {
      const params = { ...placeIn(model, position), newName };
      try {
        const edit = await ask((to) => to.sendRequest(RenameRequest.type, params, token));
        return toWorkspaceEdit(edit ?? undefined, model);
      } catch (error) {
        return { edits: [], rejectReason: (error as Error).message };
      }
    },
  });
}
