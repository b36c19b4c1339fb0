import {
  at,
  blank,
  bracketAround,
  commaBehind,
  endOfTrivia,
  type Gap,
  inComment,
  isKey,
  isOpen,
  match,
} from './gap.ts';
import type { SyntaxTree } from './json.ts';
import { type Node, Property } from './node.ts';

/** A place where a value stands, half of one, or none yet; and what else the text needs when one is put there. */
export interface ValueSlot extends Gap {
  /** The member whose value belongs here, or whose list the value is an element of; undefined in a list at the root. */
  readonly property: Property | undefined;
  /** The list, when the value is an element. */
  readonly array: Node | undefined;
  /** What stands here already. */
  readonly node: Node | undefined;
}

/** The slot that the cursor is in; undefined in keys, comments, objects, and behind a value. Reads broken text too. */
export function valueSlot(tree: SyntaxTree, offset: number): ValueSlot | undefined {
  if (!tree.root || inComment(tree, offset)) return undefined;
  const around = bracketAround(tree, tree.root, offset);
  return around?.kind === 'object' ? memberSlot(tree, around, offset) : around && elementSlot(tree, around, offset);
}

function memberSlot(tree: SyntaxTree, object: Node, offset: number): ValueSlot | undefined {
  const property = object.properties.findLast(({ start }) => start < offset);
  const colon = property ? endOfTrivia(tree, property.keySpan.end) : 0;
  if (!property || tree.text.charAt(colon) !== ':' || offset <= colon) return undefined;
  const node = property.node && !isKey(tree, property.node.start) ? property.node : undefined;
  // What is neither blank nor a value before the cursor is something that nobody can read.
  if (!node && endOfTrivia(tree, colon + 1) < offset) return undefined;
  const spans = node ? spansOf(tree, node, offset) : { insert: at(offset), replace: at(offset) };
  if (!spans) return undefined;
  const before = node ? '' : blank(tree, offset);
  const behind = commaBehind(tree, spans.replace.end, false);
  return { property, array: undefined, node, ...spans, before, behind, commaAt: undefined };
}

function elementSlot(tree: SyntaxTree, array: Node, offset: number): ValueSlot | undefined {
  const { parent, items } = array;
  if (parent && !(parent instanceof Property)) return undefined;
  const node = items.find(({ start, end }) => start < offset && offset <= end);
  const spans = node ? spansOf(tree, node, offset) : { insert: at(offset), replace: at(offset) };
  // A key in a list shows that its bracket is missing: what follows belongs to the object around it.
  if (!spans || items.some((item) => item.start < offset && isKey(tree, item.start))) return undefined;
  const { start, end } = spans.replace;
  const previous = items.findLast((item) => item !== node && item.start < offset);
  const lacksComma =
    previous !== undefined && previous.kind !== 'placeholder' && (previous.comma < 0 || previous.comma >= start);
  const touching = lacksComma && previous.end === start;
  const before = touching ? ', ' : node || lacksComma ? '' : blank(tree, offset);
  const commaAt = lacksComma && !touching ? previous.end : undefined;
  return { property: parent, array, node, ...spans, before, behind: commaBehind(tree, end, true), commaAt };
}

/** What a new value takes the place of; undefined when it is nothing that one would overwrite by typing. */
function spansOf(tree: SyntaxTree, node: Node, offset: number): Pick<Gap, 'insert' | 'replace'> | undefined {
  if (node.kind === 'object' || node.kind === 'array') return undefined;
  if (node.kind !== 'invalid' && node.isPlaceholder) return undefined;
  const open = node.kind === 'string' && isOpen(tree, node);
  const end = open ? match(/"[\w.-]*/y, tree.text, node.start) : closedEnd(tree, node);
  const start = Math.min(node.start, offset);
  // A cursor on another line than the value would make an edit over lines, which no editor takes.
  if (offset > end || /[\r\n]/.test(tree.text.slice(start, end))) return undefined;
  const replace = { start, end };
  const whole = offset <= node.start || (node.kind === 'string' && !open);
  return { replace, insert: whole ? replace : { start, end: offset } };
}

/** The end of a value that is no open string, with the closing quote of a word that has lost its opening one. */
function closedEnd({ text }: SyntaxTree, { kind, end }: Node): number {
  return kind === 'invalid' ? match(/(?:"(?!\w))?/y, text, end) : end;
}
