import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { semanticTokens } from '../../core/features/semantic-tokens.ts';
import { TOKEN_KINDS } from '../announced.ts';
import { toRange, toSpan } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/semanticTokens/full and /range: names and placeholders. */
export function semanticTokensHandler({ documents }: Session) {
  return (params: SemanticTokensParams | SemanticTokensRangeParams): SemanticTokens => {
    const builder = new SemanticTokensBuilder();
    const document = documents.get(params.textDocument.uri);
    if (!document) return builder.build();
    const within = 'range' in params ? toSpan(document, params.range) : undefined;
    for (const token of semanticTokens(documents.analysis(document))) {
      if (within && (token.end < within.start || token.start > within.end)) continue;
      const { start, end } = toRange(document, token);
      const type = TOKEN_KINDS.findIndex(([kind]) => kind === token.kind);
      builder.push(start.line, start.character, end.character - start.character, type, token.isDeclaration ? 1 : 0);
    }
    return builder.build();
  };
}
