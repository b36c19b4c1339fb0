import { type Edit, replace } from '../syntax/edit.ts';
import type { Node } from '../syntax/node.ts';
import { edgesFrom } from './container-graph.ts';
import type { Field } from './field.ts';
import type { Task } from './task.ts';

/** A place that calls a container or a volume by its name. */
export interface Reference {
  readonly name: string;
  readonly node: Node;
  /** What follows the name in the same text: the alias of a link. */
  readonly tail: string;
}

/** Every place that calls a container by its name: dependsOn, links, volumesFrom and the proxy. */
export function* containerReferences(task: Task): Iterable<Reference> {
  for (const container of task.containers) yield* edgesFrom(container);
  const proxy = task.proxyConfiguration.value;
  if (proxy) yield* whole(proxy.containerName);
}

/** Every mount point that calls a volume by its name. */
export function* volumeReferences(task: Task): Iterable<Reference> {
  for (const { mountPoints } of task.containers) {
    for (const { sourceVolume } of mountPoints.items) yield* whole(sourceVolume);
  }
}

/** The edits that make all these references call another name. */
export function redirect(references: Iterable<Reference>, from: string, to: string): Edit[] {
  return [...references].filter(({ name }) => name === from).map(({ node, tail }) => replace(node, to + tail));
}

function* whole({ value, property }: Field<string>): Iterable<Reference> {
  if (value !== undefined && property?.node) yield { name: value, node: property.node, tail: '' };
}
