import type { SyntaxTree } from '../syntax/json.ts';
import { Cover } from '../text/cover.ts';
import { addTo } from '../text/groups.ts';
import type { Span } from '../text/span.ts';

/**
 * Comments by which a person silences rules: `// ecs-taskdef-disable-next-line rule-id, other-id -- the reason`, and
 * `// ecs-taskdef-disable rule-id` for the whole file. Without an id all rules are meant.
 */
export interface Suppression {
  readonly rules: readonly NamedRule[];
  /** Where findings that begin here stay silent. */
  readonly covers: Span;
}

/** A rule id as a comment names it. */
export interface NamedRule extends Span {
  readonly id: string;
}

const DIRECTIVE = /^\/[/*]\s*ecs-taskdef-disable(-next-line)?(?![\w-])/;

/** The suppressions of a document, in document order. */
export function suppressionsOf({ text, comments }: SyntaxTree): Suppression[] {
  return comments.flatMap(({ start, end }) => {
    const comment = text.slice(start, end);
    const directive = DIRECTIVE.exec(comment);
    if (!directive) return [];
    const covers = directive[1] ? lineBehind(text, end) : { start: 0, end: text.length };
    return [{ rules: namedRules(comment, directive[0].length, start), covers }];
  });
}

/** Tells whether a finding of a rule that begins at an offset is to stay silent. */
export function silencer(suppressions: readonly Suppression[]): (rule: string, offset: number) => boolean {
  const ofAll: Span[] = [];
  const ofRule = new Map<string, Span[]>();
  for (const { rules, covers } of suppressions) {
    if (rules.length === 0) ofAll.push(covers);
    for (const { id } of rules) addTo(ofRule, id, covers);
  }
  const always = new Cover(ofAll);
  const covers = new Map([...ofRule].map(([id, spans]) => [id, new Cover(spans)]));
  return (rule, offset) => {
    const at = { start: offset, end: offset };
    return always.includes(at) || covers.get(rule)?.includes(at) === true;
  };
}

function namedRules(comment: string, from: number, offset: number): NamedRule[] {
  const reason = /\s--\s|\*\/$/.exec(comment);
  const list = comment.slice(from, reason?.index);
  return [...list.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => {
    const start = offset + from + index;
    return { id, start, end: start + id.length };
  });
}

function lineBehind(text: string, offset: number): Span {
  const start = after(text, offset);
  return { start, end: Math.max(start, after(text, start) - 1) };
}

/** The offset behind the next line end. */
function after(text: string, offset: number): number {
  const lineEnd = /\r\n|\n|\r/g;
  lineEnd.lastIndex = offset;
  return lineEnd.test(text) ? lineEnd.lastIndex : text.length;
}
