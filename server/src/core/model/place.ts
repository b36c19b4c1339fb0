import { type Node, Property } from '../syntax/node.ts';
import { containerLabel, isContainerList } from './task.ts';

/** Where a value stands, for messages. */
export interface Place {
  /** As AWS writes it: `environment[0].value`. Within a container it begins at the container. */
  readonly path: string;
  /** The label of the container around it; undefined outside the containers and for a container itself. */
  readonly container: string | undefined;
}

/** The place of a value, from the container on where it is in one, else from the root. */
export function placeOf(node: Node): Place {
  let path = '';
  let at = node;
  while (at.parent) {
    const { parent } = at;
    const list: Node = parent instanceof Property ? parent.owner : parent;
    if (list.kind === 'array' && isContainerList(list) && path !== '') {
      return { path: trimmed(path), container: containerLabel({ node: at }) };
    }
    path = (parent instanceof Property ? step(parent.key) : `[${at.index}]`) + path;
    at = list;
  }
  return { path: trimmed(path), container: undefined };
}

/** A value as it may stand in a sentence: plain values as written in JSON, long ones cut, brackets for what they hold. */
export function literal({ kind, json }: Node): string {
  if (kind === 'object') return '{…}';
  if (kind === 'array') return '[…]';
  const text = JSON.stringify(json);
  return text.length <= 60 ? text : `${text.slice(0, 58)}…"`;
}

const step = (key: string) => (/^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);

const trimmed = (path: string) => path.replace(/^\./, '');
