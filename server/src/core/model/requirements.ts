import { type Edit, remove } from '../syntax/edit.ts';
import type { List, View } from './field.ts';
import type { ContainerDefinition, ResourceRequirement } from './shapes.generated.ts';
import type { Task } from './task.ts';

/** The kinds of hardware that `resourceRequirements` asks for. */
export type Hardware = NonNullable<ResourceRequirement['type']['value']>;

/** What one container asks of one kind of hardware. */
export interface Requirement {
  readonly container: ContainerDefinition;
  /** Nearly always the only one. */
  readonly first: ResourceRequirement;
  readonly all: readonly ResourceRequirement[];
}

/** The containers that ask for this hardware. */
export function* requirementsFor(task: Task, hardware: Hardware): Iterable<Requirement> {
  for (const container of task.containers) {
    const all = container.resourceRequirements.items.filter(({ type }) => type.value === hardware);
    const [first] = all;
    if (first) yield { container, first, all };
  }
}

/** The edits that take these requirements out of their container. */
export function withoutRequirement({ container, all }: Requirement): Edit[] {
  return withoutItems(container.resourceRequirements, all);
}

/** The edits that take these elements out of a list, or the list when nothing would be left in it. */
export function withoutItems({ property }: List<View>, items: readonly View[]): Edit[] {
  const isAll = property?.node?.items.length === items.length && !property.node.templated;
  return property && isAll ? [remove(property)] : items.flatMap(({ node }) => (node ? remove(node) : []));
}
