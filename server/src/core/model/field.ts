import type { FieldState, Node, Property } from '../syntax/node.ts';
import type { Span } from '../text/span.ts';
import { isMisspelt } from './misspelt.ts';

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
  new (node: Node | undefined): V;
}

/** Base of the generated shapes: finds each known member once, so that a look-up is an array access. */
export abstract class View {
  readonly #found: (Property | undefined)[];
  readonly #views: unknown[] = [];
  readonly #slots: ReadonlyMap<string, number>;
  /** Members by slot, once a missing one has to be told from a misspelt one. */
  #names: readonly string[] | undefined;
  readonly #misspelt: boolean[] = [];
  /** The object has members that AWS does not know. */
  #strange = false;

  /** Without a node every member is unknown: the level exists in AWS, but not in this document. */
  constructor(
    readonly node: Node | undefined,
    slots: ReadonlyMap<string, number>,
  ) {
    this.#slots = slots;
    this.#found = new Array(slots.size).fill(undefined);
    for (const property of node?.properties ?? []) {
      const slot = slots.get(property.key);
      if (slot === undefined) this.#strange = true;
      // AWS clients leave out members that are null: they count as absent.
      else this.#found[slot] = property.node?.kind === 'null' ? undefined : property;
    }
  }

  /** The place to report what is wrong with the object as a whole. */
  get span(): Span {
    return this.node ?? NOWHERE;
  }

  protected scalar<T>(slot: number): Field<T> {
    return (this.#found[slot] ?? this.missing(slot)) as Field<T>;
  }

  protected nested<V extends View>(slot: number, shape: ViewClass<V>): Field<V> {
    return this.once(slot, (property) => {
      const known = property.state === 'known' && property.node?.kind === 'object';
      return wrap(property, known ? new shape(property.node) : undefined);
    });
  }

  protected list<V extends View>(slot: number, shape: ViewClass<V>): List<V> {
    return this.once(slot, (property) => {
      // An intrinsic such as { "Ref": "Name" } stands for an element that nobody sees.
      const items = property.node?.items.filter((item) => item.kind === 'object' && !item.isPlaceholder) ?? [];
      return wrapList(
        property,
        items.map((item) => new shape(item)),
      );
    });
  }

  protected scalars<T>(slot: number): List<Item<T>> {
    return this.once(slot, (property) => wrapList(property, (property.node?.items ?? []).map(toItem<T>)));
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
    if (!this.#strange) return ABSENT;
    this.#names ??= [...this.#slots.keys()];
    this.#misspelt[slot] ??= isMisspelt(node, this.#names[slot] as string, this.#names);
    return this.#misspelt[slot] ? UNKNOWN : ABSENT;
  }

  private once<F>(slot: number, make: (property: Property) => F): F {
    const property = this.#found[slot];
    if (!property) return this.missing(slot) as F;
    this.#views[slot] ??= make(property);
    return this.#views[slot] as F;
  }
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

function toItem<T>(node: Node): Item<T> {
  return { start: node.start, end: node.end, value: node.value as T | undefined, node };
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
export function slots(...members: string[]): ReadonlyMap<string, number> {
  return new Map(members.map((member, index) => [member, index]));
}
