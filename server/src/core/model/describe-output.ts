import { type Edit, remove, unwrap } from '../syntax/edit.ts';
import type { Node, Property } from '../syntax/node.ts';

/**
 * Takes a task out of the output of DescribeTaskDefinition, with the tags that stand beside it there; its own, as long
 * as there is none in them, are no tags. Undefined where both have tags: nobody can say which ones are meant.
 * @param wrapper the member `taskDefinition`
 */
export function takeOut({ owner }: Property, task: Node): Edit[] | undefined {
  const own = task.property('tags');
  const beside = owner.property('tags');
  if (!beside?.node || isEmpty(beside.node)) return [unwrap(owner, task)];
  if (!own) return [unwrap(owner, task, beside)];
  return own.node && isEmpty(own.node) ? [remove(own), unwrap(owner, task, beside)] : undefined;
}

/** Whether a value is null, empty text, or an object or list with nothing in it, that no template fills either. */
export function isEmpty({ kind, json, properties, items, templated, closed }: Node): boolean {
  if (kind === 'null' || json === '') return true;
  return (kind === 'object' || kind === 'array') && closed && !templated && properties.length + items.length === 0;
}
