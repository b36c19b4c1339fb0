import { type Edit, replace } from '../syntax/edit.ts';
import type { Node } from '../syntax/node.ts';
import { addTo } from '../text/groups.ts';
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

/** The edits that make everything that calls a container by a name call it by another. */
export function redirectContainer(task: Task, from: string, to: string): Edit[] {
  return redirect(task.recall(containerReferencesByName), from, to);
}

/** The edits that make every mount point that calls a volume by a name call it by another. */
export function redirectVolume(task: Task, from: string, to: string): Edit[] {
  return redirect(task.recall(volumeReferencesByName), from, to);
}

const containerReferencesByName = (task: Task) => byName(containerReferences(task));
const volumeReferencesByName = (task: Task) => byName(volumeReferences(task));

/** Looked through once: there may be as many names as there are references. */
function byName(references: Iterable<Reference>): ReadonlyMap<string, readonly Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const reference of references) addTo(groups, reference.name, reference);
  return groups;
}

function redirect(references: ReadonlyMap<string, readonly Reference[]>, from: string, to: string): Edit[] {
  return (references.get(from) ?? []).map(({ node, tail }) => replace(node, to + tail));
}

function* whole({ value, property }: Field<string>): Iterable<Reference> {
  if (value !== undefined && property?.node) yield { name: value, node: property.node, tail: '' };
}
