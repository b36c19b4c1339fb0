import * as l10n from '@vscode/l10n';
import type { List } from '../../model/field.ts';
import type { KeyValuePair, Secret } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import type { Edit } from '../../syntax/edit.ts';
import { startsLine } from '../../syntax/insertion.ts';
import type { SyntaxTree } from '../../syntax/json.ts';
import type { Node } from '../../syntax/node.ts';
import { contains, firstFrom, type Span } from '../../text/span.ts';
import { selectedContainer } from './place.ts';
import { Plan, type Refactoring } from './plan.ts';

/**
 * Sorts the selected list of variables by name, those of one name as they stand. Each takes its comments along: those
 * on the lines right above it, and those behind it. Undefined where the list is sorted, where a template or a name that
 * is not known is in it, and where nobody can tell which variable a comment is about.
 */
export function sortVariables(
  tree: SyntaxTree,
  task: Task,
  place: Span,
  list: 'environment' | 'secrets',
): Refactoring | undefined {
  const field: List<KeyValuePair | Secret> | undefined = selectedContainer(task, place)?.[list];
  const array = field?.property?.node;
  if (!field?.complete || !field.property || !array || !contains(field.property, place)) return undefined;
  const names = field.items.map(({ name }) => name.value);
  if (names.some((name) => name === undefined)) return undefined;
  const order = [...names.keys()].sort((a, b) => compare(names[a] ?? '', names[b] ?? '') || a - b);
  if (order.every((from, to) => from === to)) return undefined;
  const slots = slotsOf(tree, array);
  if (!slots) return undefined;
  const title = l10n.t('Sort {0} by name', list);
  const plan = new Plan();
  plan.add(title, moved(tree, slots, order));
  return plan.finish(title);
}

/** The order of code units, which is the same everywhere. */
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** What belongs to an entry: its text with the comments above it, and the comments behind its comma. */
interface Slot {
  readonly entry: Span;
  readonly behind: Span;
}

function moved({ text }: SyntaxTree, slots: readonly Slot[], order: readonly number[]): Edit[] {
  return order.flatMap((from, to) =>
    (['entry', 'behind'] as const).flatMap((part): Edit[] => {
      const span = (slots[to] as Slot)[part];
      const source = (slots[from] as Slot)[part];
      const written = text.slice(source.start, source.end);
      return written === text.slice(span.start, span.end) ? [] : [{ kind: 'text', span, text: written }];
    }),
  );
}

function slotsOf(tree: SyntaxTree, array: Node): Slot[] | undefined {
  const { items } = array;
  const between = commentsBetween(tree, array);
  if (between.length === 0)
    return items.map((item) => ({ entry: item, behind: { start: stopOf(item), end: stopOf(item) } }));
  const taken = new Set<Span>();
  const slots: Slot[] = [];
  for (const item of items) {
    const slot = slotOf(tree, between, item, taken);
    if (!slot) return undefined;
    slots.push(slot);
  }
  return taken.size === between.length ? slots : undefined;
}

/** The comments of the list; those within an entry are part of its text. */
function commentsBetween({ comments }: SyntaxTree, { items, start, end }: Node): Span[] {
  const within = comments.slice(firstFrom(comments, start), firstFrom(comments, end));
  return within.filter((comment) => {
    const before = items[firstFrom(items, comment.start) - 1];
    return !before || !contains(before, comment);
  });
}

/** Undefined where other things stand on the lines of the entry. The comments that belong to it are `taken`. */
function slotOf(tree: SyntaxTree, comments: readonly Span[], item: Node, taken: Set<Span>): Slot | undefined {
  const { text } = tree;
  let first = item.start;
  for (let i = firstFrom(comments, item.start) - 1; i >= 0; i--) {
    const comment = comments[i] as Span;
    // One line end between, or the comment is about more than this entry.
    if (!/^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(text.slice(comment.end, first))) break;
    if (!startsLine(tree, comment.start)) break;
    taken.add(comment);
    first = comment.start;
  }
  const stop = stopOf(item);
  let last = stop;
  for (let i = firstFrom(comments, stop); i < comments.length; i++) {
    const comment = comments[i] as Span;
    if (!/^[ \t]*$/.test(text.slice(last, comment.start))) break;
    taken.add(comment);
    last = comment.end;
  }
  const isAlone =
    startsLine(tree, first) && startsLine(tree, item.start) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(last));
  return isAlone ? { entry: { start: first, end: item.end }, behind: { start: stop, end: last } } : undefined;
}

/** Behind the comma of an entry, or behind the last one. */
const stopOf = ({ comma, end }: Node) => (comma < 0 ? end : comma + 1);
