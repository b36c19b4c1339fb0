import { append, type Edit, remove, set } from '../syntax/edit.ts';
import { edgesFrom, edgesOf } from './container-graph.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import type { Task } from './task.ts';

/** Which containers each container waits for, by name, and the same the other way round. */
interface Waits {
  readonly after: Steps;
  readonly before: Steps;
  /** The names that there are. */
  readonly names: ReadonlySet<string>;
}

type Steps = Map<string, Set<string>>;

/** The edits of `dependInsteadOfLinks` for all of these containers. */
export function dependInsteadOfLink(task: Task, containers: readonly ContainerDefinition[]): Edit[] {
  return [...dependInsteadOfLinks(task, containers).values()].flat();
}

/**
 * The edits, by container, that put dependsOn in the place of the links of these containers, each of which then starts
 * after those it was linked to. A dependency that is there already, or that would close a cycle, is not added again:
 * whichever of the containers are changed, no cycle comes of it.
 */
export function dependInsteadOfLinks(
  task: Task,
  containers: readonly ContainerDefinition[],
): Map<ContainerDefinition, Edit[]> {
  const edits = new Map<ContainerDefinition, Edit[]>();
  if (containers.length === 0) return edits;
  const waits = waitsOf(task);
  for (const container of containers) {
    const { node, links, dependsOn } = container;
    if (!node || !links.property) continue;
    // Of duplicate keys the last counts: with it gone, the one before would.
    const own: Edit[] = node.properties.filter(({ key }) => key === 'links').map(remove);
    edits.set(container, own);
    if (!dependsOn.complete) continue;
    const conditions = newWaits(waits, container).map((containerName) => ({ containerName, condition: 'START' }));
    if (conditions.length === 0) continue;
    // The elements before may hold what a template fills in: they stay as they are written.
    const last = dependsOn.property?.node?.items.at(-1);
    own.push(last ? append(last, conditions) : set(node, 'dependsOn', conditions));
  }
  return edits;
}

/** The containers, each once, that this one is linked to and does not wait for yet. A link is `name` or `name:alias`. */
function newWaits(waits: Waits, container: ContainerDefinition): string[] {
  const name = container.name.value;
  const links = edgesFrom(container).filter(({ kind }) => kind === 'links');
  const linked = new Set(links.map((link) => link.name));
  return [...linked].filter((other) => name !== undefined && wait(waits, name, other));
}

function waitsOf(task: Task): Waits {
  const names = new Set(task.containers.flatMap(({ name }) => name.value ?? []));
  const waits: Waits = { after: new Map(), before: new Map(), names };
  for (const { from, name } of edgesOf(task, ['dependsOn', 'volumesFrom'])) note(waits, from.name.value, name);
  return waits;
}

function note({ after, before }: Waits, name: string | undefined, other: string): void {
  if (name === undefined) return;
  step(after, name, other);
  step(before, other, name);
}

function step(steps: Steps, from: string, to: string): void {
  const known = steps.get(from);
  if (known) known.add(to);
  else steps.set(from, new Set([to]));
}

/** Notes that a container waits for another one of the task; false when it does already, or would wait for itself. */
function wait(waits: Waits, name: string, other: string): boolean {
  if (!waits.names.has(other) || waits.after.get(name)?.has(other) || reaches(waits, other, name)) return false;
  note(waits, name, other);
  return true;
}

/** Looks from both ends in turn: the shorter way is at its end soon, however long the other one is. */
function reaches({ after, before }: Waits, from: string, to: string): boolean {
  if (from === to) return true;
  const forth = walk(after, from);
  const back = walk(before, to);
  for (;;) {
    const ahead = forth.next();
    if (ahead.done || ahead.value === to) return !ahead.done;
    const behind = back.next();
    if (behind.done || behind.value === from) return !behind.done;
  }
}

function* walk(steps: Steps, start: string): Iterator<string, void> {
  const seen = new Set([start]);
  // What is added on the way is visited too.
  for (const name of seen) {
    for (const next of steps.get(name) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      yield next;
    }
  }
}
