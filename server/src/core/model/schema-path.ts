import { memberShapes, members } from '../schema/tables.generated.ts';
import { type Node, Property } from '../syntax/node.ts';
import type { Task } from './task.ts';

/** A member of an AWS shape, as the schema names it. */
export interface SchemaPath {
  readonly shape: string;
  readonly member: string;
}

/** Which member of which AWS shape this is; undefined outside the task and for members that AWS does not know. */
export function schemaPath(property: Property, task: Task): SchemaPath | undefined {
  const shape = shapeOf(property.owner, task);
  return shape !== undefined && members[shape]?.includes(property.key) ? { shape, member: property.key } : undefined;
}

/** Which AWS shape an object is; undefined outside the task and where AWS expects no object. */
export function shapeOf(object: Node, task: Task): string | undefined {
  if (object === task.node) return 'RegisterTaskDefinitionRequest';
  let above = object.parent;
  // A single container, or something else that no task is around.
  if (!above) return task.node ? undefined : 'ContainerDefinition';
  if (!(above instanceof Property)) {
    // The root of a list of containers is an array that no member holds.
    if (!above.parent) return task.node ? undefined : 'ContainerDefinition';
    above = above.parent;
  }
  if (!(above instanceof Property)) return undefined;
  const path = schemaPath(above, task);
  return path && memberShapes[`${path.shape}.${path.member}`];
}
