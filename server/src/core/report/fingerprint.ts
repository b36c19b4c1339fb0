import type { Analysis } from '../analyze.ts';
import { type Node, Property } from '../syntax/node.ts';
import { fnv1a } from '../text/hash.ts';

/** What stays the same of a finding while the document around it is edited. */
export interface Fingerprint {
  readonly rule: string;
  /** The member that it is about: `containerDefinitions[web].portMappings[].hostPort`. */
  readonly member: string;
  readonly hash: string;
}

/** More of a marked text adds nothing to what tells it apart. */
const MARKED = 1000;

/**
 * The fingerprints of all findings, in their order. They are made of the rule, the member and the value that is marked:
 * lines, blanks, and what is put before or behind do not count. Of findings that are alike, each has its number.
 */
export function fingerprints({ text, tree, findings }: Analysis): Fingerprint[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, at }) => {
    const member = memberAt(tree.root, at.start);
    const identity = [rule, member, marked(text.slice(at.start, Math.min(at.end, at.start + MARKED)))].join('\n');
    const number = seen.get(identity) ?? 0;
    seen.set(identity, number + 1);
    return { rule, member, hash: fnv1a(number === 0 ? identity : `${identity}\n${number}`) };
  });
}

/** The value that is marked; of objects and lists nothing, for whatever changes in them the finding stays the same. */
function marked(text: string): string {
  return /^[[{]/.test(text) ? '' : text.replace(/\s+/g, '');
}

/** The path of the innermost member at an offset. Elements go by their name, where they have one, for numbers change. */
function memberAt(root: Node | undefined, offset: number): string {
  let path = '';
  let node = root;
  while (node) {
    const child: Node | Property | undefined =
      node.kind === 'object' ? lastBefore(node.properties, offset) : lastBefore(node.items, offset);
    if (!child || offset > child.end) break;
    if (child instanceof Property) {
      path += path === '' ? child.key : `.${child.key}`;
      node = child.node;
    } else {
      path += `[${nameOf(child)}]`;
      node = child;
    }
  }
  return path;
}

function nameOf(element: Node): string {
  const name = element.property('name')?.node?.json;
  return typeof name === 'string' ? name : '';
}

/** The last one that begins at or before the offset; they are in document order. */
function lastBefore<T extends Node | Property>(children: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((children[middle] as T).start <= offset) low = middle + 1;
    else high = middle;
  }
  return children[low - 1];
}
