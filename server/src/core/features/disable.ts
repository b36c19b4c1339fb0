import type { Analysis, AnalyzeOptions, Finding } from '../analyze.ts';
import { type Suppression, suppressionsOf } from '../model/suppressions.ts';
import { newLineAt } from '../syntax/insertion.ts';
import type { SyntaxTree } from '../syntax/json.ts';
import type { TextEdit } from '../text/edit.ts';
import { touches } from '../text/span.ts';

/** What no comment and no configuration should hide: the rest of the document cannot be trusted. */
const NEVER: ReadonlySet<string> = new Set(['doc-syntax']);

/** Whether a person may silence the rule of a finding at all. */
export function canDisable({ rule }: Finding): boolean {
  return !NEVER.has(rule);
}

/**
 * Whether another comment brings no finding of its own: there are comments already, or this file may have them. In
 * `json` documents of an editor with a server for JSON, that server complains about each.
 */
export function takesComments({ comments }: SyntaxTree, { hostLanguage, jsonc, levels }: AnalyzeOptions): boolean {
  if (hostLanguage === 'json') return false;
  return comments.length > 0 || jsonc === true || levels?.['doc-not-strict-json'] === 'off';
}

/**
 * The edit that silences the rule of a finding on its line: in the comment that silences another one there, else in a
 * new one above. Undefined where no comment can stand, and for the finding about the first comment of a file, which
 * the new one might be.
 */
export function disableOnLine({ tree }: Analysis, { rule, at }: Finding): TextEdit | undefined {
  if (rule === 'doc-not-strict-json') return undefined;
  const there = suppressionsOf(tree).find((one) => !isForFile(one) && touches(one.covers, at.start));
  return there ? named(there, rule) : above(tree, at.start, `// ecs-taskdef-disable-next-line ${rule}`);
}

/** The edit that silences the rule in the whole file: in a comment that silences another one, else in a new first line. */
export function disableInFile({ tree }: Analysis, { rule }: Finding): TextEdit | undefined {
  const there = suppressionsOf(tree).find(isForFile);
  return there ? named(there, rule) : above(tree, 0, `// ecs-taskdef-disable ${rule}`);
}

const isForFile = ({ covers }: Suppression) => covers.start === 0;

function named({ rules }: Suppression, rule: string): TextEdit | undefined {
  const last = rules.at(-1);
  return last && { start: last.end, end: last.end, text: `, ${rule}` };
}

/** A comment on a line of its own, above the line of this offset and indented as that one is. */
function above(tree: SyntaxTree, offset: number, comment: string): TextEdit | undefined {
  const { text, comments, templates } = tree;
  const before = text.slice(0, offset);
  const line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const start = line + (/^\uFEFF?[ \t]*/.exec(text.slice(line))?.[0].length ?? 0);
  // The line may begin in the middle of a longer comment or template.
  if ([...comments, ...templates].some((span) => span.start < start && start < span.end)) return undefined;
  return { start, end: start, text: comment + newLineAt(tree, start) };
}
