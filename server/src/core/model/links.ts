import { type Edit, remove, set } from '../syntax/edit.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import type { Task } from './task.ts';

/** Which containers each container waits for, by name. */
type Waits = Map<string, Set<string>>;

/**
 * The edits that put dependsOn in the place of the links of these containers, each of which then starts after those it
 * was linked to. A dependency that is there already, or that would close a cycle, is not added again.
 */
export function dependInsteadOfLink(task: Task, containers: readonly ContainerDefinition[]): Edit[] {
  const waits = waitsOf(task);
  return containers.flatMap(({ node, name, links, dependsOn }) => {
    if (!node || !links.property) return [];
    const added = linked(links.items.map(({ value }) => value)).filter((other) => wait(waits, name.value, other));
    if (added.length === 0 || !dependsOn.complete) return [remove(links.property)];
    const conditions = added.map((containerName) => ({ containerName, condition: 'START' }));
    const written = dependsOn.items.map((dependency) => dependency.node?.json);
    return [remove(links.property), set(node, 'dependsOn', [...written, ...conditions])];
  });
}

/** Each container that links call, once. A link is `name` or `name:alias`. */
function linked(links: readonly (string | undefined)[]): string[] {
  return [...new Set(links.flatMap((link) => link?.split(':', 1) ?? []))];
}

function waitsOf(task: Task): Waits {
  return new Map(
    task.containers.flatMap(({ name, dependsOn, volumesFrom }) => {
      const others = [
        ...dependsOn.items.map(({ containerName }) => containerName.value),
        ...volumesFrom.items.map(({ sourceContainer }) => sourceContainer.value),
      ];
      return name.value === undefined ? [] : [[name.value, new Set(others.filter((other) => other !== undefined))]];
    }),
  );
}

/** Notes that a container waits for another one of the task; false when it does already, or would wait for itself. */
function wait(waits: Waits, name: string | undefined, other: string): boolean {
  const own = name === undefined ? undefined : waits.get(name);
  if (name === undefined || !own || !waits.has(other) || own.has(other) || reaches(waits, other, name)) return false;
  own.add(other);
  return true;
}

function reaches(waits: Waits, from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(waits.get(from) ?? [])].some((next) => reaches(waits, next, to, seen));
}
