import * as l10n from '@vscode/l10n';
import type { Edit } from '../../syntax/edit.ts';
import type { SyntaxProblemCode, SyntaxTree } from '../../syntax/json.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { separate } from './separate.ts';

/** A rewriting of the whole document that a person can undo in one step. */
export interface Refactoring {
  readonly title: string;
  /** In the order in which a person would think of them. */
  readonly changes: readonly Change[];
  /** What the person has to decide, with the rule that reports it as long as nobody has. */
  readonly undecided: readonly Undecided[];
}

/** A refactoring that is about the place, and the reason why it cannot be done there. */
export interface Refusal {
  readonly title: string;
  readonly refused: string;
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
  return separate(tree, changes).map((part) => {
    const descriptions = new Set(part.changes.flatMap(({ description }) => description ?? []));
    return {
      edits: part.edits,
      label: part.changes.map(({ label }) => label).join('; '),
      ...(descriptions.size > 0 && { description: [...descriptions].join(' ') }),
      needsConfirmation: part.changes.some(({ needsConfirmation }) => needsConfirmation),
    };
  });
}
