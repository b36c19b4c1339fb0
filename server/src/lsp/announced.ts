import { SemanticTokenModifiers, type SemanticTokensLegend, SemanticTokenTypes } from 'vscode-languageserver';
import type { SemanticToken } from '../core/features/semantic-tokens.ts';

/** What a client is told about answers before the first of them is asked for. */

/**
 * What opens the list while typing. Not a comma or a bracket: Enter often follows, and would take the first item
 * instead of beginning a line.
 */
export const COMPLETION_TRIGGERS = ['"', ':', ' '];

/** The kinds of semantic tokens, by their numbers. */
export const TOKEN_KINDS: readonly (readonly [SemanticToken['kind'], SemanticTokenTypes])[] = [
  ['placeholder', SemanticTokenTypes.variable],
  ['container', SemanticTokenTypes.class],
  ['volume', SemanticTokenTypes.struct],
  ['port', SemanticTokenTypes.interface],
];

/** What the numbers of the tokens stand for. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: TOKEN_KINDS.map(([, type]) => type),
  tokenModifiers: [SemanticTokenModifiers.declaration],
};
