import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { taskSymbols } from '../../core/features/symbols.ts';
import { toWorkspaceSymbol } from '../convert.ts';
import type { Session } from '../session.ts';

/** workspace/symbol: tasks, containers, volumes and ports of all open documents. */
export function workspaceSymbolHandler({ documents }: Session) {
  return ({ query }: WorkspaceSymbolParams): WorkspaceSymbol[] =>
    documents.open
      .all()
      .flatMap((document) =>
        taskSymbols(documents.analysis(document), query).map((symbol) => toWorkspaceSymbol(document, symbol)),
      );
}
