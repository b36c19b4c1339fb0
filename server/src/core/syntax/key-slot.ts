import type { Span } from '../text/span.ts';
import { at, blank, bracketAround, commaBehind, endOfTrivia, type Gap, inComment, isOpen, match } from './gap.ts';
import type { SyntaxTree } from './json.ts';
import type { Node, Property } from './node.ts';
import { Placeholders } from './placeholder.ts';

/** A place where the key of a member stands, half of one, or none yet; and what else the text needs there. */
export interface KeySlot extends Gap {
  /** The object that the member belongs to. */
  readonly object: Node;
  /** The member whose key stands here already, if it can be told from its value. */
  readonly property: Property | undefined;
  /** A colon follows: the value is there, or on its way. */
  readonly hasColon: boolean;
}

/** The slot that the cursor is in; undefined in values, comments, lists, and behind a value. Reads broken text too. */
export function keySlot(tree: SyntaxTree, offset: number): KeySlot | undefined {
  if (!tree.root || inComment(tree, offset)) return undefined;
  const object = bracketAround(tree, tree.root, offset);
  if (object?.kind !== 'object') return undefined;
  const property = object.properties.find(({ keySpan }) => keySpan.start < offset && offset <= keySpan.end);
  const typed = property ? keySpans(tree, property, offset) : wordSpans(tree, offset);
  if (property && !typed) return undefined;
  const { insert, replace } = typed ?? { insert: at(offset), replace: at(offset) };
  const gap = commaBefore(tree, object, replace.start, property);
  if (!gap || (!typed && gap.before !== '')) return undefined;
  const hasColon = tree.text.charAt(endOfTrivia(tree, replace.end)) === ':';
  const before = gap.before || (typed || gap.commaAt !== undefined ? '' : blank(tree, offset));
  const behind = hasColon ? '' : commaBehind(tree, replace.end, false);
  return { object, property, hasColon, insert, replace, before, behind, commaAt: gap.commaAt };
}

type Spans = Pick<Gap, 'insert' | 'replace'>;

/** What a key takes the place of where one stands; undefined behind its closing quote, when its colon is there. */
function keySpans(tree: SyntaxTree, { keySpan, node }: Property, offset: number): Spans | undefined {
  const { start } = keySpan;
  const open = isOpen(tree, keySpan);
  const end = open ? match(/"[\w.-]*/y, tree.text, start) : keySpan.end;
  if (offset > end || (offset === end && !open && tree.text.charAt(endOfTrivia(tree, end)) === ':')) return undefined;
  if (node && open) return undefined;
  const replace = { start, end };
  return { replace, insert: open ? { start, end: offset } : replace };
}

/** The word without quotes that the cursor is in. */
function wordSpans({ text, problems }: SyntaxTree, offset: number): Spans | undefined {
  const word = problems.find(({ start, end }) => start < offset && offset <= end);
  if (word?.code !== 'property-name-expected' || !/^['\w.-]+$/.test(text.slice(word.start, word.end))) return undefined;
  return { replace: { start: word.start, end: word.end }, insert: { start: word.start, end: offset } };
}

/**
 * What a key that begins at the offset needs before it: a comma, here or behind the member before.
 * Undefined where no key can begin, since something else is being written.
 */
function commaBefore(tree: SyntaxTree, object: Node, start: number, own: Property | undefined) {
  const previous = object.properties.findLast((property) => property !== own && property.start < start);
  if (!previous) return isBlank(tree, { start: object.start + 1, end: start }) && { before: '', commaAt: undefined };
  const hasComma = previous.comma >= 0 && previous.comma < start;
  if (hasComma) return isBlank(tree, { start: previous.comma + 1, end: start }) && { before: '', commaAt: undefined };
  // Between its colon and its value, or behind a key without one.
  if (!previous.node || previous.end > start) return undefined;
  if (previous.end === start) return { before: ', ', commaAt: undefined };
  if (!isBlank(tree, { start: previous.end, end: start })) return undefined;
  // Nobody knows what a template puts there.
  const isTemplate = previous.node.kind === 'placeholder' || holdsDirective(tree, { start: previous.end, end: start });
  return { before: '', commaAt: isTemplate ? undefined : previous.end };
}

/** Whether nothing stands in the stretch but white space, comments and the directives of a template. */
function isBlank(tree: SyntaxTree, { start, end }: Span): boolean {
  let reached = endOfTrivia(tree, start);
  const placeholders = new Placeholders(tree.text);
  for (let next = placeholders.endOf(reached); next > reached && reached < end; ) {
    reached = endOfTrivia(tree, next);
    next = placeholders.endOf(reached);
  }
  return reached >= end;
}

function holdsDirective(tree: SyntaxTree, { start, end }: Span): boolean {
  return endOfTrivia(tree, start) < end;
}
