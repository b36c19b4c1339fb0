import { type EffectiveMode, type LaunchType, NETWORK_MODE_SUPPORT, type OperatingSystem } from '../facts/platforms.ts';
import { ancestors, type Node, type Property } from '../syntax/node.ts';
import { viewOf } from './field.ts';
import { type EffectivePort, effectivePorts } from './ports.ts';
import type { Reads } from './reads.ts';
import { ContainerDefinition, ContainerDefinitionSlots, RegisterTaskDefinitionRequest } from './shapes.generated.ts';

/** What a document is. Everything that is `unrecognized` gets silence. */
export type DocumentKind = 'task-definition' | 'describe-output' | 'container-definitions' | 'unrecognized';

/** A task definition as rules and features see it, whatever kind of document holds it. */
export class Task extends RegisterTaskDefinitionRequest {
  /** Set in a document that is a list of containers. */
  readonly #containers: readonly ContainerDefinition[] | undefined;
  readonly #list: Node | undefined;

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

  /**
   * What has been found out about the task stays where it has looked at none of these members. Without them, none of it does.
   * To be called after each change of the document.
   */
  outdate(members: Reads | undefined): void {
    const { recalled } = this;
    if (!members) this.recalled = undefined;
    else for (const [find, found] of recalled ?? []) if (found.hasSeen(members)) recalled?.delete(find);
  }

  /** What is found out about the task as a whole waits for `outdate`, which knows what has looked at the member. */
  override forget(member: Property): void {
    const { recalled } = this;
    super.forget(member);
    this.recalled = recalled;
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
    return this.recall(effectiveMode);
  }

  /** Every port mapping with where it can be reached. Computed once. */
  get ports(): readonly EffectivePort[] {
    return this.recall(effectivePorts);
  }

  /** Whether the task is meant for Windows; false while the operating system is unknown. */
  get isWindows(): boolean {
    return this.runtimePlatform.value?.operatingSystemFamily.value?.startsWith('WINDOWS') === true;
  }
}

function effectiveMode(task: Task): EffectiveMode | undefined {
  const { value, state } = task.networkMode;
  if (value !== undefined || state !== 'absent') return value;
  const { system } = task;
  if (!task.launchTypesKnown || system === undefined) return undefined;
  const assumed = task.launchTypes.map((type) => NETWORK_MODE_SUPPORT[type][system].absent);
  const [first = system === 'windows' ? 'nat' : 'bridge', ...others] = assumed;
  if (first === 'refused' || first === 'uncertain' || others.some((other) => other !== first)) return undefined;
  return first;
}

const NAME = ContainerDefinitionSlots.of('name') as number;

/** How messages call a container: by its name where it has one, else by its number in the list, counted from 1. */
export function containerLabel(container: { readonly node: Node | undefined }): string {
  ContainerDefinitionSlots.note(NAME);
  return labelOf(container.node);
}

/** The name of an element of a list in quotes, else its number, counted from 1. */
export function labelOf(node: Node | undefined): string {
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
