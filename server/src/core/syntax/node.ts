import type { Span } from '../text/span.ts';
import { touches } from '../text/span.ts';
import { holdsPlaceholder } from './placeholder.ts';

/** What a place may be: whether a member is there at all, has a value yet, and whether the value can be relied on. */
export type FieldState = 'absent' | 'unfinished' | 'unknown' | 'known';

/** `placeholder` is an unquoted template value, `invalid` a text that is no JSON value. */
export type NodeKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' | 'placeholder' | 'invalid';

/** The only key of an object that CloudFormation replaces by a value. */
const INTRINSIC = /^(?:Ref|Fn::\w+)$/;

/** Up to this many members, looking at each is faster than keeping a table. */
const FEW = 24;

const NO_PROPERTIES: Property[] = [];
const NO_NODES: Node[] = [];

/**
 * A value of the document. One class for all kinds keeps property access monomorphic. When the document is edited
 * elsewhere the node stays, and only its place changes (see `reparse`).
 * `json` is the plain value: the last of duplicate keys wins as in JSON.parse, members that are null are left out.
 */
export class Node implements Span {
  /** Members of an object in document order, duplicates included; empty for other kinds. */
  properties: Property[] = NO_PROPERTIES;
  /** Elements of an array; empty for other kinds. */
  items: Node[] = NO_NODES;
  /** The text between the brackets holds a template directive, or what cannot be read: there may be more than is seen. */
  templated = false;
  /** The closing bracket is there. */
  closed = true;
  /** The schema has found fault with this value; rules do not see it any more. */
  rejected = false;
  /** Offset of the comma behind an array element, or -1. */
  comma = -1;
  /** There is a null somewhere in it. */
  holdsNull = false;
  /** There is an object somewhere in it, or it is one, that has a member twice. */
  holdsRepeat = false;
  /** Number of an array element in its list, from 0. */
  index = 0;
  /** The view of this value: see core/model/field.ts. */
  view: NodeView | undefined;
  private known: Map<unknown, unknown> | undefined;
  private opaque: boolean | undefined;
  private byKey: Map<string, Property> | undefined;

  constructor(
    readonly kind: NodeKind,
    public start: number,
    public end: number,
    public json: unknown,
    readonly parent: Node | Property | undefined,
  ) {}

  /** Whether the value is a placeholder, a string that holds one, or an intrinsic such as `{ "Ref": "Name" }`. */
  get isPlaceholder(): boolean {
    if (this.kind === 'object') return this.properties.length === 1 && INTRINSIC.test(this.properties[0]?.key ?? '');
    if (this.kind !== 'string') return this.kind === 'placeholder' || this.kind === 'invalid';
    this.opaque ??= holdsPlaceholder(this.json as string);
    return this.opaque;
  }

  get state(): FieldState {
    return this.rejected || this.isPlaceholder ? 'unknown' : 'known';
  }

  /** The plain value when it can be relied on, else undefined. */
  get value(): unknown {
    return this.state === 'known' ? this.json : undefined;
  }

  /** The last member of this name, as JSON.parse takes it; undefined when there is none. */
  property(key: string): Property | undefined {
    if (this.properties.length > FEW) return this.lookUp(key);
    for (let i = this.properties.length - 1; i >= 0; i--) {
      const property = this.properties[i] as Property;
      if (property.key === key) return property;
    }
    return undefined;
  }

  /** What somebody works out of this value and all that is in it: done once, until something in it changes. */
  recall<T>(work: (node: Node) => T): T {
    this.known ??= new Map();
    if (!this.known.has(work)) this.known.set(work, work(this));
    return this.known.get(work) as T;
  }

  /** It is another, though the node is the same. */
  forget(): void {
    this.view = undefined;
    this.known = undefined;
  }

  /** Something in it is another: in this member, or in an element. */
  forgetPart(member: Property | undefined): void {
    this.known = undefined;
    if (member) this.view?.forget(member);
    else this.view = undefined;
  }

  private lookUp(key: string): Property | undefined {
    this.byKey ??= new Map(this.properties.map((property) => [property.key, property]));
    return this.byKey.get(key);
  }
}

/** What is kept with an object and reads its members. */
export interface NodeView {
  /** What is the value of this member, or something in it, is another now. */
  forget(member: Property): void;
}

/** A member of an object: its key and, once it is typed, its value. */
export class Property implements Span {
  node: Node | undefined;
  /** End of the value, or of the key or colon while there is no value. */
  end: number;
  /** Offset of the comma behind the member, or -1. */
  comma = -1;

  constructor(
    readonly owner: Node,
    readonly key: string,
    /** The key with its quotes. */
    readonly keySpan: { start: number; end: number },
  ) {
    this.end = keySpan.end;
  }

  get start(): number {
    return this.keySpan.start;
  }

  get property(): Property {
    return this;
  }

  get state(): FieldState {
    return this.node ? this.node.state : 'unfinished';
  }

  get value(): unknown {
    return this.node?.value;
  }

  /** The value, or the key while there is no value. */
  get span(): Span {
    return this.node ?? this.keySpan;
  }
}

/** What stands at an offset: the innermost value, or the member whose key the offset is in. */
export interface Spot {
  readonly node: Node;
  /** Set when the offset is in the key of this member; `node` is then the object around it. */
  readonly key?: Property;
}

/** The innermost spot at the offset, or undefined outside the root value. */
export function spotAt(root: Node | undefined, offset: number): Spot | undefined {
  if (!root || !touches(root, offset)) return undefined;
  for (const property of root.properties) {
    if (touches(property.keySpan, offset)) return { node: root, key: property };
    const inner = spotAt(property.node, offset);
    if (inner) return inner;
  }
  for (const item of root.items) {
    const inner = spotAt(item, offset);
    if (inner) return inner;
  }
  return { node: root };
}

/** Notes something about a node in it and in everything around it, so that who looks for it can pass the rest by. */
export function mark(node: Node, flag: 'holdsNull' | 'holdsRepeat'): void {
  let at: Node | undefined = node;
  while (at && !at[flag]) {
    at[flag] = true;
    at = holderOf(at);
  }
}

/** What is around a value or member: the member or list that a value is in, the object of a member. */
function around(child: Node | Property): Node | Property | undefined {
  return child instanceof Property ? child.owner : child.parent;
}

/** The object or array that holds the value or member. */
export function holderOf(child: Node | Property): Node | undefined {
  const above = around(child);
  return above instanceof Property ? above.owner : above;
}

/** The objects, arrays and members that hold the value or member, step by step up to the root. */
export function* ancestors(child: Node | Property): Iterable<Node | Property> {
  for (let above = around(child); above; above = around(above)) yield above;
}

/** The node is another now: what was worked out of the values around it holds no longer. */
export function forgetAround(node: Node): void {
  for (let { parent } = node; parent; ) {
    const [holder, member] = parent instanceof Property ? [parent.owner, parent] : [parent, undefined];
    holder.forgetPart(member);
    parent = holder.parent;
  }
}

/** The value that holds all the others of the document. */
export function rootOf(node: Node): Node {
  let root = node;
  for (const above of ancestors(node)) if (!(above instanceof Property)) root = above;
  return root;
}
