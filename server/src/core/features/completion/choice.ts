import * as l10n from '@vscode/l10n';
import type { LaunchType } from '../../facts/platforms.ts';
import type { SchemaPath } from '../../model/schema-path.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import { type Node, Property } from '../../syntax/node.ts';
import { contains } from '../../text/span.ts';

/** A value that may be chosen, and what in the rest of the document speaks against it. */
export interface Choice {
  readonly value: string | number | boolean;
  /** What it stands for, in a few words. */
  readonly about?: string | undefined;
  /** Short reasons; empty when the document allows the value. */
  readonly against: readonly string[];
  /** 0 allowed; 1 refused because of a member that can be changed; 2 not available where the task is to run. */
  readonly rank: 0 | 1 | 2;
}

/** Where a value is to stand. */
export interface Place {
  readonly path: SchemaPath;
  /** The member whose value it is, or whose list it is an element of. */
  readonly property: Property;
  /** What stands there already. */
  readonly node: Node | undefined;
  /** The other elements of the list. */
  readonly beside: ReadonlySet<unknown>;
}

/** The values that fit a place, in their natural order. */
export type Source = (task: Task, place: Place) => readonly Choice[];

export function choice(value: string | number | boolean, against: readonly string[] = [], about?: string): Choice {
  return { value, about, against, rank: against.length > 0 ? 1 : 0 };
}

/** The same value where it is not available for these reasons. */
export function nowhere(one: Choice, reasons: readonly string[]): Choice {
  if (reasons.length === 0) return one;
  return { ...one, against: [...new Set([...one.against, ...reasons])], rank: 2 };
}

/** By rank, and within a rank in the order given. */
export function ranked<T extends Choice>(choices: readonly T[]): T[] {
  return [...choices].sort((a, b) => a.rank - b.rank);
}

export function notOn(type: LaunchType): string {
  switch (type) {
    case 'EC2':
      return l10n.t('not on EC2');
    case 'EXTERNAL':
      return l10n.t('not on external instances');
    case 'FARGATE':
      return l10n.t('not on Fargate');
    case 'MANAGED_INSTANCES':
      return l10n.t('not on Managed Instances');
  }
}

/** The container that the place is in. */
export function containerAt(task: Task, { property }: Place): ContainerDefinition | undefined {
  return task.containers.find(({ node }) => node && contains(node, property.keySpan));
}

/** What the same member says in the other objects of the list that the object around the place is in. */
export function saidBeside({ property: { owner, key } }: Place): ReadonlySet<unknown> {
  const list = owner.parent;
  if (!list || list instanceof Property) return new Set();
  return new Set(list.items.filter((item) => item !== owner).map((item) => item.property(key)?.node?.json));
}

/** The text that stands at the place already. */
export function textAt({ node }: Place): string {
  return node?.kind === 'string' ? (node.json as string) : '';
}
