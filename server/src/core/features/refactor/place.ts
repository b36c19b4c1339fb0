import type { List, View } from '../../model/field.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import type { Property } from '../../syntax/node.ts';
import { contains, opening, type Span } from '../../text/span.ts';

/** The container that a selection is in. */
export function selectedContainer({ containers }: Task, place: Span): ContainerDefinition | undefined {
  return containers.find(({ node }) => node && contains(node, place));
}

/** The element of a list that a selection is in. */
export function selectedItem<V extends View>({ items }: List<V>, place: Span): V | undefined {
  return items.find(({ node }) => node && contains(node, place));
}

/** Whether a selection is in a container, and in none of the lists and objects that it holds. */
export function isAtContainer(task: Task, place: Span): boolean {
  const members = selectedContainer(task, place)?.node?.properties;
  return members?.every(({ node }) => !node || !isBracketed(node.kind) || !contains(node, place)) ?? false;
}

/** Whether a selection is at the key of a list, or at its opening bracket. */
export function isAtList({ keySpan, node }: Property, place: Span): boolean {
  return contains(keySpan, place) || (node !== undefined && contains(opening(node), place));
}

const isBracketed = (kind: string) => kind === 'object' || kind === 'array';
