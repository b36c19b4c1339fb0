import * as l10n from '@vscode/l10n';
import { type Node, Property } from '../syntax/node.ts';
import { opening, type Span } from '../text/span.ts';
import type { Field } from './field.ts';
import { containerLabel, isContainerList } from './task.ts';

/** What messages call a value: `environment[0].value of container "web"`, and outside the containers its path alone. */
export function describePlace(node: Node): string {
  let path = '';
  let at = node;
  while (at.parent) {
    const { parent } = at;
    const list: Node = parent instanceof Property ? parent.owner : parent;
    if (list.kind === 'array' && isContainerList(list) && path !== '') {
      return l10n.t('{0} of container {1}', trimmed(path), containerLabel({ node: at }));
    }
    path = (parent instanceof Property ? step(parent.key) : `[${at.index}]`) + path;
    at = list;
  }
  return trimmed(path);
}

/** Where a finding about something that is missing in an object stands: at the name of the object, else at its bracket. */
export function placeOfMissing(name: Field<string>, object: Span): Span {
  return name.property ? name.span : opening(object);
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
