import type { List, View } from '../model/field.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import { append, type Edit, remove, rename, set } from '../syntax/edit.ts';
import type { Node, Property } from '../syntax/node.ts';

/** The lists of a container that hold variables: with their values, and with the places where the values are kept. */
type VariableList = 'environment' | 'secrets';

/** The member that gives the value in each of the lists. */
const VALUE_OF = { environment: 'value', secrets: 'valueFrom' } as const;

/** The name of the variable that a value belongs to, as written, else its place in the list. */
export function variableName({ owner }: Property): string {
  const name = nameOf(owner);
  return typeof name === 'string' && name !== '' ? name : `[${owner.index}]`;
}

/**
 * The values in a list that are given in the way of the other list: their variables stand in the wrong one. Of a
 * variable that has both nobody knows what is meant.
 */
export function misplaced(container: ContainerDefinition, list: VariableList): Property[] {
  return container.recall(MISPLACED[list]);
}

const MISPLACED = {
  environment: (container: ContainerDefinition) => misplacedIn(container, 'environment'),
  secrets: (container: ContainerDefinition) => misplacedIn(container, 'secrets'),
};

function misplacedIn(container: ContainerDefinition, list: VariableList): Property[] {
  const items: List<View> = container[list];
  return items.items.flatMap(({ node }) => {
    const value = node?.property(VALUE_OF[other(list)]);
    return value?.node && value.node.kind !== 'null' && !node?.property(VALUE_OF[list]) ? [value] : [];
  });
}

/**
 * Gives the edits that take variables with these values from one list into the other. A whole list goes by its key, so
 * that it keeps its comments. None where a variable, or the other list, is not known well enough.
 */
export function mover(container: ContainerDefinition, from: VariableList): (values: readonly Property[]) => Edit[] {
  const to = other(from);
  const key = VALUE_OF[to];
  const target: List<View> = container[to];
  const there = new Set(target.items.map(({ node }) => node && nameOf(node)));
  const { node: holder } = container;
  const { items, complete, property: list } = container[from];
  return (values) => {
    if (!holder || !list || !values.every(({ owner }) => isPlain(owner))) return [];
    const isWhole = complete && values.length === items.length;
    if (isWhole && !holder.property(to))
      return [rename(list, to), ...values.filter((value) => value.key !== key).map((value) => rename(value, key))];
    const known = target.property?.node;
    if (target.state !== 'absent' && (known?.kind !== 'array' || known.templated)) return [];
    const moved = values.map(({ owner, node }) => ({ name: nameOf(owner), [key]: node?.json }));
    const added = moved.filter(({ name }) => name === undefined || !there.has(name));
    const gone = isWhole ? [remove(list)] : values.map(({ owner }) => remove(owner));
    const last = known?.items.at(-1);
    if (added.length === 0) return gone;
    return [...gone, last ? append(last, added) : set(holder, to, added)];
  };
}

const nameOf = (variable: Node) => variable.property('name')?.node?.json;

const other = (list: VariableList): VariableList => (list === 'environment' ? 'secrets' : 'environment');

const isPlain = ({ properties, templated }: Node) =>
  !templated && properties.every(({ node }) => node?.kind === 'string');
