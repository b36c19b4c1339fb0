import type { FieldState, Node, NodeView, Property } from '../syntax/node.ts';
import type { Span } from '../text/span.ts';
import { isMisspelt } from './misspelt.ts';
import { noteRead, Once, reserveBits } from './reads.ts';

/**
 * A member of the document as a rule sees it. `value` is defined only when the state is `known`: the member
 * is there, has a value of the right type that the schema accepts, and holds no placeholder.
 * So `field.value === 'x'` is a complete test that is silent about everything unfinished.
 */
export interface Field<out T> {
  readonly state: FieldState;
  readonly value: T | undefined;
  /** The member in the document; undefined when the state is `absent` (or the whole level is unknown). */
  readonly property: Property | undefined;
  /** The value, or the key while there is no value. At offset 0 when absent. */
  readonly span: Span;
}

/** An element of a list of plain values. */
export interface Item<out T> extends Span {
  readonly value: T | undefined;
  readonly node: Node;
}

/** A member whose value is a list. `items` holds the elements that can be read. */
export interface List<out T> extends Field<readonly T[]> {
  readonly items: readonly T[];
  /** Whether `items` is all there is: no placeholder stands for more, none is unreadable, and none is being typed. */
  readonly complete: boolean;
}

const NOWHERE: Span = { start: 0, end: 0 };

const ABSENT: List<never> = field('absent');
const UNKNOWN: List<never> = field('unknown');

function field(state: FieldState): List<never> {
  return { state, value: undefined, property: undefined, span: NOWHERE, items: [], complete: state === 'absent' };
}

/** A class made from the schema that gives typed access to the members of one AWS shape. */
export interface ViewClass<V extends View> {
  new (node: Node): V;
}

/**
 * Base of the generated shapes: finds each known member once, so that a look-up is an array access. The view of a value
 * is kept with it.
 */
export abstract class View implements NodeView {
  private readonly found: (Property | undefined)[];
  private readonly views: unknown[];
  private readonly misspelt: boolean[];
  /** The object has members that AWS does not know. */
  private strange = false;
  protected recalled: Map<unknown, Once<unknown>> | undefined;

  /** Without a node every member is unknown: the level exists in AWS, but not in this document. */
  constructor(
    readonly node: Node | undefined,
    private readonly slots: Slots,
  ) {
    this.found = new Array(slots.names.length).fill(undefined);
    this.views = [];
    this.misspelt = [];
    for (const property of node?.properties ?? []) {
      const slot = slots.of(property.key);
      if (slot === undefined) this.strange = true;
      else this.found[slot] = seen(property);
    }
  }

  /** The place to report what is wrong with the object as a whole. */
  get span(): Span {
    return this.node ?? NOWHERE;
  }

  /** The member as it is written, whatever its value is. */
  property(key: string): Property | undefined {
    const slot = this.slots.of(key);
    if (slot !== undefined) this.slots.note(slot);
    return this.node?.property(key);
  }

  /**
   * What somebody finds in this value: looked for once, until something in it changes. Nothing else may be looked at for it,
   * and no places may be kept of it but those of nodes, which move.
   */
  recall<T>(find: (view: this) => T): T {
    this.recalled ??= new Map();
    let found = this.recalled.get(find) as Once<T> | undefined;
    if (!found) {
      found = new Once(() => find(this));
      this.recalled.set(find, found);
    }
    return found.value;
  }

  /** A member has another value, or something in its value is another: only that one is looked at anew. */
  forget(member: Property): void {
    this.recalled = undefined;
    const slot = this.slots.of(member.key);
    // Of members that are there twice, the last one counts.
    if (slot === undefined || this.node?.property(member.key) !== member) return;
    this.found[slot] = seen(member);
    this.views[slot] = undefined;
  }

  protected scalar<T>(slot: number): Field<T> {
    this.slots.note(slot);
    return (this.found[slot] ?? this.missing(slot)) as Field<T>;
  }

  protected nested<V extends View>(slot: number, shape: ViewClass<V>): Field<V> {
    return this.once(slot, (property) => {
      const known = property.state === 'known' && property.node?.kind === 'object';
      return wrap(property, known ? viewOf(property.node as Node, shape) : undefined);
    });
  }

  protected list<V extends View>(slot: number, shape: ViewClass<V>): List<V> {
    return this.once(slot, (property) => {
      // An intrinsic such as { "Ref": "Name" } stands for an element that nobody sees.
      const items = property.node?.items.filter((item) => item.kind === 'object' && !item.isPlaceholder) ?? [];
      return wrapList(
        property,
        items.map((item) => viewOf(item, shape)),
      );
    });
  }

  protected scalars<T>(slot: number): List<Item<T>> {
    return this.once(slot, (property) =>
      wrapList(
        property,
        (property.node?.items ?? []).map((item) => new Element<T>(item)),
      ),
    );
  }

  /** The entries of a string map, keys as written. */
  protected map(slot: number): List<Entry> {
    return this.once(slot, (property) =>
      wrapList(property, (property.node?.properties ?? []) as readonly Property[] as readonly Entry[]),
    );
  }

  /**
   * A member that is not there is unknown where a template may bring it, where the object is still being typed, and
   * where another key is a slip for it.
   */
  private missing(slot: number): unknown {
    const { node } = this;
    if (!node || node.templated || !node.closed) return UNKNOWN;
    if (!this.strange) return ABSENT;
    const { names } = this.slots;
    this.misspelt[slot] ??= isMisspelt(node, names[slot] as string, names);
    return this.misspelt[slot] ? UNKNOWN : ABSENT;
  }

  private once<F>(slot: number, make: (property: Property) => F): F {
    this.slots.note(slot);
    const property = this.found[slot];
    if (!property) return this.missing(slot) as F;
    this.views[slot] ??= make(property);
    return this.views[slot] as F;
  }
}

/** AWS clients leave out members that are null: they count as absent. */
function seen(property: Property): Property | undefined {
  return property.node?.kind === 'null' ? undefined : property;
}

/** An entry of a string map such as `options` or `dockerLabels`. */
export interface Entry extends Field<string> {
  readonly key: string;
}

function wrap<V>(property: Property, value: V | undefined): Field<V> {
  return { state: property.state, value, property, span: property.span };
}

function wrapList<T>(property: Property, items: readonly T[]): List<T> {
  const { node } = property;
  const known = property.state === 'known' && (node?.kind === 'array' || node?.kind === 'object');
  const all = node?.kind === 'object' ? node.properties.length : (node?.items.length ?? 0);
  return {
    ...wrap(property, known ? items : undefined),
    items,
    complete: known && !node?.templated && node?.closed === true && items.length === all,
  };
}

/** Its place is that of the node, which may move. */
class Element<T> implements Item<T> {
  readonly value: T | undefined;

  constructor(readonly node: Node) {
    this.value = node.value as T | undefined;
  }

  get start(): number {
    return this.node.start;
  }

  get end(): number {
    return this.node.end;
  }
}

/**
 * Whether a member says something: `true`, or a text or list that is not empty. A list of nothing but templates may
 * turn out to be empty, so it does not.
 */
export function isSet({ property, value }: Field<unknown>): boolean {
  const node = property?.node;
  if (node?.kind === 'array')
    return node.items.some(({ kind, json }) => kind === 'object' || (kind === 'string' && json !== ''));
  return value === true || (typeof value === 'string' && value !== '');
}

/** Slot numbers for the members of a shape. */
export class Slots {
  private readonly byName: ReadonlyMap<string, number>;
  private readonly firstBit: number;

  /**
   * @param names the members, by slot
   * @param noted whether it is noted who looks at which of them
   */
  constructor(
    readonly names: readonly string[],
    noted = false,
  ) {
    this.byName = new Map(names.map((name, slot) => [name, slot]));
    this.firstBit = noted ? reserveBits(names.length) : -1;
  }

  of(name: string): number | undefined {
    return this.byName.get(name);
  }

  /** Notes that somebody looks at a member. */
  note(slot: number): void {
    if (this.firstBit >= 0) noteRead(this.firstBit + slot);
  }

  /** The bit of a member in `Reads`; undefined where the shape has no such member. */
  bit(name: string): number | undefined {
    const slot = this.of(name);
    return slot === undefined ? undefined : this.firstBit + slot;
  }
}

/** The view of a value, which is made once. */
export function viewOf<V extends View>(node: Node, shape: ViewClass<V>): V {
  if (node.view instanceof shape) return node.view;
  const view = new shape(node);
  node.view = view;
  return view;
}
