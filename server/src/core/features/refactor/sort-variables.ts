import * as l10n from '@vscode/l10n';
import type { List } from '../../model/field.ts';
import type { KeyValuePair, Secret } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import type { Edit } from '../../syntax/edit.ts';
import type { SyntaxTree } from '../../syntax/json.ts';
import type { Node } from '../../syntax/node.ts';
import { contains, type Span } from '../../text/span.ts';
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

function slotsOf(tree: SyntaxTree, { items, start, end }: Node): Slot[] | undefined {
  const comments = tree.comments.filter((comment) => comment.start > start && comment.end < end);
  // Those within an entry are part of its text.
  const between = comments.filter((comment) => !items.some((item) => contains(item, comment)));
  if (between.length === 0)
    return items.map((item) => ({ entry: item, behind: { start: stopOf(item), end: stopOf(item) } }));
  const slots: Slot[] = [];
  for (const item of items) {
    const slot = slotOf(tree, between, item);
    if (!slot) return undefined;
    slots.push(slot);
  }
  const isSomebodys = (comment: Span) =>
    slots.some(({ entry, behind }) => contains(entry, comment) || contains(behind, comment));
  return between.every(isSomebodys) ? slots : undefined;
}

/** Undefined where other things stand on the lines of the entry. */
function slotOf({ text }: SyntaxTree, comments: readonly Span[], item: Node): Slot | undefined {
  let first = item.start;
  for (const comment of comments.toReversed()) {
    if (comment.end > first) continue;
    // One line end between, or the comment is about more than this entry.
    if (!/^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(text.slice(comment.end, first)) || !beginsLine(text, comment.start)) break;
    first = comment.start;
  }
  const stop = stopOf(item);
  let last = stop;
  for (const comment of comments) {
    if (comment.start >= last && /^[ \t]*$/.test(text.slice(last, comment.start))) last = comment.end;
  }
  const isAlone =
    beginsLine(text, first) && beginsLine(text, item.start) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(last));
  return isAlone ? { entry: { start: first, end: item.end }, behind: { start: stop, end: last } } : undefined;
}

/** Behind the comma of an entry, or behind the last one. */
const stopOf = ({ comma, end }: Node) => (comma < 0 ? end : comma + 1);

function beginsLine(text: string, offset: number): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, offset - 400), offset));
}
