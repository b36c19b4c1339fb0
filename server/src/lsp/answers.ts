import { codeActionHandler, resolveCodeActionHandler } from './handlers/code-action.ts';
import { codeLensHandler } from './handlers/code-lens.ts';
import { completionHandler, resolveCompletionHandler } from './handlers/completion.ts';
import { documentLinkHandler } from './handlers/document-link.ts';
import { documentSymbolHandler } from './handlers/document-symbol.ts';
import { formatHandler } from './handlers/format.ts';
import { hoverHandler } from './handlers/hover.ts';
import { inlayHintHandler } from './handlers/inlay-hint.ts';
import { jsonHandlers } from './handlers/json.ts';
import { nameHandlers } from './handlers/names.ts';
import { newDocuments } from './handlers/new-documents.ts';
import { ruleHandler, rulesHandler } from './handlers/rules.ts';
import { semanticTokensHandler } from './handlers/semantic-tokens.ts';
import { statusHandler } from './handlers/status.ts';
import { workspaceSymbolHandler } from './handlers/workspace-symbol.ts';
import type { Session } from './session.ts';

export type Answers = ReturnType<typeof createAnswers>;

/** What answers all questions but those for diagnostics. It is loaded with the first of them, for diagnostics come before. */
export function createAnswers(session: Session) {
  const json = jsonHandlers(session);
  return {
    ...nameHandlers(session),
    hover: hoverHandler(session),
    codeAction: codeActionHandler(session),
    resolveCodeAction: resolveCodeActionHandler(session),
    completion: completionHandler(session),
    resolveCompletion: resolveCompletionHandler(session),
    inlayHint: inlayHintHandler(session),
    codeLens: codeLensHandler(session),
    semanticTokens: semanticTokensHandler(session),
    documentLink: documentLinkHandler(session),
    documentSymbol: documentSymbolHandler(session, json.symbols),
    workspaceSymbol: workspaceSymbolHandler(session),
    folding: json.folding,
    selection: json.selection,
    format: formatHandler(session),
    newDocuments,
    status: statusHandler(session),
    rules: rulesHandler(session),
    rule: ruleHandler(session),
  };
}
