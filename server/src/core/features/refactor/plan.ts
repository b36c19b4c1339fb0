import * as l10n from '@vscode/l10n';
import { type Edit, toTextEdits } from '../../syntax/edit.ts';
import { parseJson, type SyntaxProblemCode, type SyntaxTree } from '../../syntax/json.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** A rewriting of the whole document that a person can undo in one step. */
export interface Refactoring {
  readonly title: string;
  /** In the order in which a person would think of them. */
  readonly changes: readonly Change[];
  /** What the person has to decide, with the rule that reports it as long as nobody has. */
  readonly undecided: readonly Undecided[];
}

interface Named {
  /** What happens, as an imperative sentence without a full stop. */
  readonly label: string;
  readonly description?: string;
  /** The task means something else afterwards, so that a person should look at it. */
  readonly needsConfirmation: boolean;
}

export interface Change extends Named {
  readonly edits: readonly Edit[];
}

/** A change, or several that cannot be separated, as text edits. */
export interface TextChange extends Named {
  readonly edits: readonly TextEdit[];
}

export interface Undecided {
  readonly rule: string;
  readonly at: Span;
  readonly message: string;
}

/** More changes than a person would look at one by one. */
const MANY = 100;

/** Faults that leave no doubt about which value belongs to what. */
const HARMLESS: readonly SyntaxProblemCode[] = [
  'value-expected',
  'invalid-value',
  'invalid-string',
  'single-quotes',
  'property-name-unquoted',
];

/** Whether a whole document can be rewritten: with a bracket or comma missing, a task is only guessed. */
export function isRewritable({ problems }: SyntaxTree): boolean {
  return problems.every(({ code }) => HARMLESS.includes(code));
}

/** Collects what is to be done; what has the same label becomes one change. */
export class Plan {
  readonly #changes = new Map<string, { edits: Edit[]; description: string | undefined; needsConfirmation: boolean }>();
  readonly #undecided: Undecided[] = [];

  add(label: string, edits: readonly Edit[], description?: string, needsConfirmation = false): void {
    const known = this.#changes.get(label);
    if (!known) this.#changes.set(label, { edits: [...edits], description, needsConfirmation });
    else {
      for (const edit of edits) known.edits.push(edit);
      known.needsConfirmation ||= needsConfirmation;
    }
  }

  leave(rule: string, at: Span, message: string): void {
    this.#undecided.push({ rule, at, message });
  }

  /** All of it, or undefined when there is nothing to change. The first change says what is left to the person. */
  finish(title: string): Refactoring | undefined {
    if (this.#changes.size === 0) return undefined;
    const left = this.#undecided.map(({ message }) => message);
    const changes = [...this.#changes].map(([label, { edits, description, needsConfirmation }], index) => {
      const decide = index === 0 && left.length > 0 ? l10n.t('Left to you: {0}', left.join(' ')) : undefined;
      const said = [description, decide].filter((text) => text !== undefined).join(' ');
      return { edits, label, ...(said && { description: said }), needsConfirmation };
    });
    return { title, changes, undecided: this.#undecided };
  }
}

/**
 * The text edits of each change, such that a person may take any of the changes and leave the others: where the
 * commas of two depend on each other, they become one.
 */
export function toTextChanges(tree: SyntaxTree, { changes }: Refactoring): TextChange[] {
  if (changes.length > MANY) return [textChange(tree, changes)];
  let parts = changes.map((change) => [change]);
  while (!separable(tree, parts)) {
    const joined = joinFirstPair(tree, parts);
    // Only together do they get in each other's way, so no two of them can be told apart.
    if (joined.length === parts.length) return [textChange(tree, parts.flat())];
    parts = joined;
  }
  return parts.map((part) => textChange(tree, part));
}

type Part = readonly Change[];

const editsOf = (tree: SyntaxTree, part: Part) =>
  toTextEdits(
    tree,
    part.flatMap(({ edits }) => edits),
  );

function separable(tree: SyntaxTree, parts: readonly Part[]): boolean {
  const each = parts.flatMap((part) => editsOf(tree, part));
  if (overlap(each)) return false;
  return meaning(applyEdits(tree.text, each)) === meaning(applyEdits(tree.text, editsOf(tree, parts.flat())));
}

function overlap(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0));
}

/** What a text says, in whatever order, and how much in it is no plain JSON. */
function meaning(text: string): string {
  const { root, problems, comments, trailingCommas } = parseJson(text);
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify([root?.json, problems.length, comments.length, trailingCommas.length], sorted);
}

function joinFirstPair(tree: SyntaxTree, parts: readonly Part[]): Change[][] {
  for (const [index, one] of parts.entries()) {
    const other = parts.findIndex((next, place) => place > index && !separable(tree, [one, next]));
    if (other < 0) continue;
    const together = [...one, ...(parts[other] as Part)];
    return parts.flatMap((part, place) => (place === other ? [] : [place === index ? together : [...part]]));
  }
  return parts.map((part) => [...part]);
}

function textChange(tree: SyntaxTree, part: Part): TextChange {
  const descriptions = new Set(part.flatMap(({ description }) => description ?? []));
  return {
    edits: editsOf(tree, part),
    label: part.map(({ label }) => label).join('; '),
    ...(descriptions.size > 0 && { description: [...descriptions].join(' ') }),
    needsConfirmation: part.some(({ needsConfirmation }) => needsConfirmation),
  };
}
