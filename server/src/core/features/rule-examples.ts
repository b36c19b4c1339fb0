import * as l10n from '@vscode/l10n';
import type { Page, Rule } from '../rules/rule.ts';

const CARETS = /^(?:\/\/)?[ \t]*\^+…? (?:error|warning|information|hint) [\w-]+: .*$/;

/** The examples of a rule's page as lines of Markdown: what it finds, with the finding below its line, and what is right. */
export function ruleExamples({ fix }: Rule, { examples }: Page): string[] {
  return examples.flatMap(({ bad, good }) => [
    `## ${l10n.t('Example')}`,
    '',
    '```jsonc',
    abridged(bad.trim()),
    '```',
    '',
    fix === 'none' ? l10n.t('Right:') : l10n.t('Mended:'),
    '',
    '```jsonc',
    withoutCarets(good).trim(),
    '```',
    '',
  ]);
}

/** An annotated document without its caret lines (and without the line break that a template literal begins with). */
export function withoutCarets(annotated: string): string {
  return annotated
    .replace(/^\n/, '')
    .split('\n')
    .filter((line) => !CARETS.test(line))
    .join('\n');
}

/** Strings that nobody reads to their end, cut. */
function abridged(text: string): string {
  return text.replace(/"([^"\\]{24})[^"\\]{400,}"/g, '"$1…"');
}
