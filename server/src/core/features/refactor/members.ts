import * as l10n from '@vscode/l10n';
import type { RefusedMember } from '../../facts/refused-members.ts';
import type { View } from '../../model/field.ts';
import { holders, refusedIn } from '../../model/refused.ts';
import type { Volume } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Node, Property } from '../../syntax/node.ts';
import type { Plan } from './plan.ts';

/** What is to go from one object, and from what holds it: an object that would be empty goes with its members. */
export class Leaving {
  readonly #paths = new Map<Property, string>();

  constructor(
    private readonly holder: Node,
    /** How a label names the member at this path of the holder. */
    private readonly label: (path: string) => string,
  ) {}

  add(property: Property, path: string): void {
    this.#paths.set(property, path);
  }

  /** Elements of a list; all of them are the list. */
  addItems(list: Property, path: string, items: readonly Node[], plan: Plan, reason: string): void {
    if (items.length === 0) return;
    if (items.length === list.node?.items.length) this.add(list, path);
    else plan.add(this.label(path), items.map(remove), reason, true);
  }

  removeAll(plan: Plan, reason: string): void {
    while (this.climb());
    for (const [property, path] of this.#paths) plan.add(this.label(path), [remove(property)], reason, true);
  }

  private climb(): boolean {
    for (const { owner } of this.#paths.keys()) {
      const above = owner.parent;
      if (owner === this.holder || !(above instanceof Property) || owner.templated) continue;
      const paths = owner.properties.map((property) => this.#paths.get(property));
      if (paths.includes(undefined)) continue;
      for (const property of owner.properties) this.#paths.delete(property);
      this.#paths.set(above, paths.join(', '));
      return true;
    }
    return false;
  }
}

/**
 * Takes the members of a table out of the task, its containers and its volumes.
 * @param more marks what no table can tell, in one holder
 */
export function removeRefused(
  plan: Plan,
  task: Task,
  refused: readonly RefusedMember[],
  reason: string,
  more?: (leaving: Leaving, holder: View) => void,
): void {
  for (const level of ['task', 'container', 'volume'] as const) {
    const ofLevel = refused.filter((member) => member.level === level);
    for (const view of ofLevel.length > 0 ? holders(task, level) : []) {
      if (!view.node) continue;
      const leaving = new Leaving(view.node, (path) => removalLabel(task, level, view, path));
      markRefused(leaving, view.node, ofLevel, plan);
      more?.(leaving, view);
      leaving.removeAll(plan, reason);
    }
  }
}

function removalLabel(task: Task, level: RefusedMember['level'], view: View, path: string): string {
  if (level === 'task') return l10n.t('Remove {0}', path);
  if (level === 'container') return l10n.t('Remove {0} from container {1}', path, containerLabel(view));
  const volume = view as Volume;
  const name =
    volume.name.value === undefined ? `#${task.volumes.items.indexOf(volume) + 1}` : `"${volume.name.value}"`;
  return l10n.t('Remove {0} from volume {1}', path, name);
}

/** Marks the members of the table that the holder has. */
function markRefused(leaving: Leaving, holder: Node, table: readonly RefusedMember[], plan: Plan): void {
  for (const { member, property } of refusedIn(holder, table)) {
    const { path, rule } = member;
    if (property.node?.templated) plan.leave(rule, property.keySpan, l10n.t('{0} holds a template directive.', path));
    else leaving.add(property, path);
  }
}
