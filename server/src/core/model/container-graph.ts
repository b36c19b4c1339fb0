import type { Node } from '../syntax/node.ts';
import { before } from '../text/before.ts';
import { addTo } from '../text/groups.ts';
import type { Field } from './field.ts';
import type { Reference } from './references.ts';
import type { ContainerDefinition, ContainerDependency } from './shapes.generated.ts';
import type { Task } from './task.ts';

/** The members by which a container names another one, and so starts after it. */
export type EdgeKind = 'dependsOn' | 'links' | 'volumesFrom';

/** A place where one container names another one. */
export interface Edge extends Reference {
  readonly kind: EdgeKind;
  readonly from: ContainerDefinition;
  /** The element of the list: what goes when the edge goes. */
  readonly entry: Node;
}

/** Containers that lead back to where they begin. */
export interface Cycle {
  /** The edge that the document has last. */
  readonly closing: Edge;
  /** The others, in the order in which they lead on from there. */
  readonly others: readonly Edge[];
}

/** A condition that a container waits for, and the other container, which has to meet it. */
export interface Condition {
  readonly container: ContainerDefinition;
  readonly target: ContainerDefinition;
  readonly value: NonNullable<ContainerDependency['condition']['value']>;
  readonly node: Node;
}

/** What a container names, in document order. */
export function edgesFrom(from: ContainerDefinition): Edge[] {
  const edges: Edge[] = [];
  for (const { containerName, node } of from.dependsOn.items)
    edges.push(...edge('dependsOn', from, containerName, node));
  for (const { sourceContainer, node } of from.volumesFrom.items)
    edges.push(...edge('volumesFrom', from, sourceContainer, node));
  for (const { node, value } of from.links.items) {
    if (value === undefined) continue;
    const name = before(value, ':');
    edges.push({ kind: 'links', from, name, node, entry: node, tail: value.slice(name.length) });
  }
  return edges.sort((a, b) => a.node.start - b.node.start);
}

/** Whether a text is a link: the name of a container, and an alias after a colon. */
export function isLink(text: string): boolean {
  return /^[A-Za-z0-9_-]+(?::[A-Za-z0-9_-]+)?$/.test(text);
}

/** What all containers name, in document order. */
export function edgesOf(task: Task, kinds: readonly EdgeKind[]): Edge[] {
  return task.containers.flatMap((container) => edgesFrom(container).filter(({ kind }) => kinds.includes(kind)));
}

/** The names of all containers; undefined while one of them is unknown or may still be brought by a template. */
export function allNames(task: Task): readonly string[] | undefined {
  const names = task.containers.flatMap(({ name }) => name.value || []);
  return task.containersComplete && names.length === task.containers.length ? names : undefined;
}

/** Every condition with a container that is there to meet it. What a container asks of itself is left out. */
export function* conditionsOf(task: Task): Iterable<Condition> {
  const byName = new Map<string, ContainerDefinition>();
  for (const container of task.containers) {
    const name = container.name.value;
    if (name !== undefined && !byName.has(name)) byName.set(name, container);
  }
  for (const container of task.containers) {
    for (const { containerName, condition } of container.dependsOn.items) {
      const target = byName.get(containerName.value ?? '');
      const node = condition.property?.node;
      if (!target || !node || condition.value === undefined || containerName.value === container.name.value) continue;
      yield { container, target, value: condition.value, node };
    }
  }
}

/**
 * The cycles that these edges make: one for every edge that leads back to a container on the way to it. Takes time in
 * proportion to the edges.
 */
export function* cyclesOf(edges: readonly Edge[]): Iterable<Cycle> {
  const closed = new Set<Edge>();
  // A way is looked through for its last edge, but not again and again where cycles are many and long.
  let patience = 10 * edges.length;
  for (const { way, depth, back } of returns(byStart(edges))) {
    patience -= way.length - depth;
    const first = patience < 0 ? Math.max(depth, way.length - 10) : depth;
    const cycle = turned([...way.slice(first), back]);
    if (!closed.has(cycle.closing)) yield cycle;
    closed.add(cycle.closing);
  }
}

/** An edge that leads back to a container on the way, `depth` edges from where that begins. */
interface Return {
  readonly way: readonly Edge[];
  readonly depth: number;
  readonly back: Edge;
}

/** A container that is left for good: what leads there later closes no cycle. */
const LEFT = -1;

/** Walks along each edge once, depth first and without recursion, however long the way gets. */
function* returns(leaving: ReadonlyMap<string, readonly Edge[]>): Iterable<Return> {
  const depths = new Map<string, number>();
  const way: Edge[] = [];
  const places: { readonly name: string; readonly ahead: Iterator<Edge, undefined> }[] = [];
  const enter = (name: string) => {
    depths.set(name, places.length);
    places.push({ name, ahead: (leaving.get(name) ?? []).values() });
  };
  for (const start of leaving.keys()) {
    if (!depths.has(start)) enter(start);
    for (let place = places.at(-1); place; place = places.at(-1)) {
      const edge = place.ahead.next().value;
      if (!edge) {
        depths.set(place.name, LEFT);
        places.pop();
        way.pop();
        continue;
      }
      const depth = depths.get(edge.name);
      if (depth === undefined) {
        way.push(edge);
        enter(edge.name);
      } else if (depth !== LEFT) yield { way, depth, back: edge };
    }
  }
}

function byStart(edges: readonly Edge[]): Map<string, Edge[]> {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const name = edge.from.name.value;
    if (name !== undefined) addTo(leaving, name, edge);
  }
  return leaving;
}

/** The way round, begun at the edge that the document has last. */
function turned(round: readonly Edge[]): Cycle {
  const last = round.reduce(
    (last, edge, index) => (edge.node.start > (round[last] as Edge).node.start ? index : last),
    0,
  );
  return { closing: round[last] as Edge, others: [...round.slice(last + 1), ...round.slice(0, last)] };
}

function edge(kind: EdgeKind, from: ContainerDefinition, field: Field<string>, entry: Node | undefined): Edge[] {
  const node = field.property?.node;
  return field.value !== undefined && node && entry ? [{ kind, from, name: field.value, node, entry, tail: '' }] : [];
}
