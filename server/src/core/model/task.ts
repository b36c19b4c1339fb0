import { type EffectiveMode, type LaunchType, NETWORK_MODE_SUPPORT, type OperatingSystem } from '../facts/platforms.ts';
import type { Node } from '../syntax/node.ts';
import { ancestors } from '../syntax/node.ts';
import { viewOf } from './field.ts';
import { type EffectivePort, effectivePorts } from './ports.ts';
import { Once } from './reads.ts';
import { ContainerDefinition, ContainerDefinitionSlots, RegisterTaskDefinitionRequest } from './shapes.generated.ts';

/** What a document is. Everything that is `unrecognized` gets silence. */
export type DocumentKind = 'task-definition' | 'describe-output' | 'container-definitions' | 'unrecognized';

/** A task definition as rules and features see it, whatever kind of document holds it. */
export class Task extends RegisterTaskDefinitionRequest {
  /** Set in a document that is a list of containers. */
  readonly #containers: readonly ContainerDefinition[] | undefined;
  readonly #list: Node | undefined;
  readonly #ports = new Once(() => effectivePorts(this));
  readonly #mode = new Once(() => this.effectiveMode());

  /**
   * The task in an object, or the one around a list of containers or around a single one (`lone`): there its own level
   * is unknown, and `node` undefined.
   */
  constructor(root: Node, lone = false) {
    super(root.kind === 'array' || lone ? undefined : root);
    if (root.kind !== 'array' && !lone) return;
    this.#list = lone ? undefined : root;
    const items = lone ? [root] : root.items;
    const seen = items.filter(({ kind, isPlaceholder }) => kind === 'object' && !isPlaceholder);
    this.#containers = seen.map((item) => viewOf(item, ContainerDefinition));
  }

  /** All containers that can be read, in document order. */
  get containers(): readonly ContainerDefinition[] {
    return this.#containers ?? this.containerDefinitions.items;
  }

  /** Whether `containers` is all there is: no placeholder stands for further ones. */
  get containersComplete(): boolean {
    if (!this.#containers) return this.containerDefinitions.complete;
    // A single container has others beside it that nobody sees here.
    if (!this.#list) return false;
    return this.#list.closed && !this.#list.templated && this.#containers.length === this.#list.items.length;
  }

  /** The element of `requiresCompatibilities` that lists this launch type, or undefined. */
  launchType(type: LaunchType) {
    return this.requiresCompatibilities.items.find((item) => item.value === type);
  }

  /** The launch types that are listed and that AWS knows. */
  get launchTypes(): readonly LaunchType[] {
    return this.requiresCompatibilities.items.flatMap((item) => item.value ?? []);
  }

  /** Whether `launchTypes` is all there is: none is a placeholder, or a word that AWS does not know. */
  get launchTypesKnown(): boolean {
    const { complete, items } = this.requiresCompatibilities;
    return complete && items.every((item) => item.value !== undefined);
  }

  /**
   * What the task runs on: Linux where nothing else is asked for. Undefined while a placeholder or half a word stands
   * for it.
   */
  get system(): OperatingSystem | undefined {
    const family = this.runtimePlatform.value?.operatingSystemFamily ?? this.runtimePlatform;
    if (family.state === 'absent') return 'linux';
    if (family.state !== 'known') return undefined;
    return this.isWindows ? 'windows' : 'linux';
  }

  /**
   * The network mode that the containers get: what `networkMode` says, else what AWS assumes for the launch types
   * listed. Undefined while it is unknown or unfinished, and where AWS refuses the task without it or its pages disagree.
   * Computed once.
   */
  get mode(): EffectiveMode | undefined {
    return this.#mode.value;
  }

  private effectiveMode(): EffectiveMode | undefined {
    const { value, state } = this.networkMode;
    if (value !== undefined || state !== 'absent') return value;
    const { system } = this;
    if (!this.launchTypesKnown || system === undefined) return undefined;
    const assumed = this.launchTypes.map((type) => NETWORK_MODE_SUPPORT[type][system].absent);
    const [first = system === 'windows' ? 'nat' : 'bridge', ...others] = assumed;
    if (first === 'refused' || first === 'uncertain' || others.some((other) => other !== first)) return undefined;
    return first;
  }

  /** Every port mapping with where it can be reached. Computed once. */
  get ports(): readonly EffectivePort[] {
    return this.#ports.value;
  }

  /** Whether the task is meant for Windows; false while the operating system is unknown. */
  get isWindows(): boolean {
    return this.runtimePlatform.value?.operatingSystemFamily.value?.startsWith('WINDOWS') === true;
  }
}

const NAME = ContainerDefinitionSlots.of('name') as number;

/** How messages call a container: by its name where it has one, else by its number in the list, counted from 1. */
export function containerLabel(container: { readonly node: Node | undefined }): string {
  ContainerDefinitionSlots.note(NAME);
  const { node } = container;
  const name = node?.property('name')?.node;
  if (name?.kind === 'string' && name.json !== '') return `"${name.json as string}"`;
  return `#${(node?.index ?? 0) + 1}`;
}

/** The label of the container around a node of one; a document that is a single container has no list around it. */
export function containerAround(node: Node): string {
  let previous: Node = node;
  for (const above of [node, ...ancestors(node)]) {
    if (!('items' in above)) continue;
    if (above.kind === 'array' && isContainerList(above)) return containerLabel({ node: previous });
    previous = above;
  }
  return containerLabel({ node: previous });
}

/** Whether an array is the list of containers, by where it stands. */
export function isContainerList(list: Node): boolean {
  const { parent } = list;
  if (!parent) return true;
  return 'key' in parent && parent.key === 'containerDefinitions';
}
