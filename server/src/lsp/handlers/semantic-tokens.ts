import {
  SemanticTokenModifiers,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokenTypes,
} from 'vscode-languageserver';
import { type SemanticToken, semanticTokens } from '../../core/features/semantic-tokens.ts';
import { toRange, toSpan } from '../convert.ts';
import type { Session } from '../session.ts';

const KINDS: readonly (readonly [SemanticToken['kind'], SemanticTokenTypes])[] = [
  ['placeholder', SemanticTokenTypes.variable],
  ['container', SemanticTokenTypes.class],
  ['volume', SemanticTokenTypes.struct],
  ['port', SemanticTokenTypes.interface],
];

/** What the numbers of the tokens stand for. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: KINDS.map(([, type]) => type),
  tokenModifiers: [SemanticTokenModifiers.declaration],
};

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
      const type = KINDS.findIndex(([kind]) => kind === token.kind);
      builder.push(start.line, start.character, end.character - start.character, type, token.isDeclaration ? 1 : 0);
    }
    return builder.build();
  };
}
