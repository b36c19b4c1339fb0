import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analyze.ts';
import type { Field } from '../model/field.ts';
import type { ContainerDefinition, PortMapping, Volume } from '../model/shapes.generated.ts';
import { configurationsOf, type VolumeConfiguration } from '../model/volumes.ts';
import type { Node } from '../syntax/node.ts';
import { opening, type Span } from '../text/span.ts';

export type OutlineKind = 'task' | 'container' | 'port' | 'environment' | 'secret' | 'mount' | 'volume';

/** An entry of the outline. */
export interface OutlineSymbol {
  readonly kind: OutlineKind;
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  /** The whole of it. */
  readonly span: Span;
  /** Its name, within `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineSymbol[];
}

/**
 * What the task is made of, in document order: the task around all of it, or the containers of a document that has
 * nothing else. What is not known, a placeholder for example, is shown as it is written.
 */
export function outline({ text, task }: Analysis): OutlineSymbol[] {
  if (!task) return [];
  const maker = new Maker(text);
  const containers = task.containers.map((one) => maker.container(one));
  const parts = inOrder([...containers, ...task.volumes.items.map((one) => maker.volume(one))]);
  if (!task.node) return parts;
  const detail = joined(task.launchTypes.join(', '), task.mode);
  return [maker.symbol('task', task.node, task.family, { name: l10n.t('Task definition'), detail, children: parts })];
}

/** An entry that is found from everywhere, and the name of what it is in. */
export interface TaskSymbol {
  readonly symbol: OutlineSymbol;
  readonly within: string | undefined;
}

const FOUND_EVERYWHERE: ReadonlySet<OutlineKind> = new Set<OutlineKind>(['task', 'container', 'port', 'volume']);

/**
 * The task by its family, its containers, ports and volumes, as far as they have names.
 * @param query letters that a name has in this order, in any capitals; an empty text finds all
 */
export function taskSymbols(analysis: Analysis, query: string): TaskSymbol[] {
  const found: TaskSymbol[] = [];
  const letters = query.toLowerCase();
  collect(outline(analysis), undefined);
  return found;

  function collect(symbols: readonly OutlineSymbol[], within: string | undefined): void {
    for (const symbol of symbols) {
      const { kind, name, span, nameSpan, children } = symbol;
      if (!FOUND_EVERYWHERE.has(kind)) continue;
      // What has no name of its own is called by its number, and shown where it begins.
      const named = nameSpan.start > span.start;
      if (named && hasInOrder(name.toLowerCase(), letters)) found.push({ symbol, within });
      collect(children, named ? name : undefined);
    }
  }
}

function hasInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

/** Makes entries of what stands in a text. */
class Maker {
  constructor(private readonly text: string) {}

  /** @param rest what the entry has beside its name; a name here is for what has none of its own */
  symbol(kind: OutlineKind, node: Node, named: Field<unknown>, rest: Partial<OutlineSymbol> = {}): OutlineSymbol {
    const own = this.written(named);
    const nameSpan = (own && named.property?.node) || opening(node);
    return { kind, detail: '', children: [], span: node, nameSpan, ...rest, name: own ?? rest.name ?? numbered(node) };
  }

  container(container: ContainerDefinition): OutlineSymbol {
    const { name, image, portMappings } = container;
    const ports = portMappings.items.flatMap((mapping) => this.portName(mapping) ?? []);
    return this.symbol('container', container.node as Node, name, {
      detail: joined(this.written(image), ports.join(', ')),
      children: inOrder(this.contents(container)),
    });
  }

  volume(volume: Volume): OutlineSymbol {
    const behind = configurationsOf(volume).map((configuration) => this.behind(configuration));
    return this.symbol('volume', volume.node as Node, volume.name, { detail: joined(...behind) });
  }

  private *contents({ portMappings, environment, secrets, mountPoints }: ContainerDefinition): Iterable<OutlineSymbol> {
    for (const mapping of portMappings.items) yield* this.port(mapping);
    for (const { node, name } of environment.items) yield* this.entry('environment', node, name);
    for (const { node, name } of secrets.items) yield* this.entry('secret', node, name);
    for (const { node, containerPath, sourceVolume } of mountPoints.items)
      yield* this.entry('mount', node, containerPath, sourceVolume);
  }

  /** What has no name yet is being typed. */
  private *entry(kind: OutlineKind, node: Node | undefined, named: Field<unknown>, detail?: Field<unknown>) {
    if (node && this.written(named)) yield this.symbol(kind, node, named, { detail: this.written(detail) ?? '' });
  }

  private *port(mapping: PortMapping): Iterable<OutlineSymbol> {
    const name = this.portName(mapping);
    const shown = this.written(mapping.containerPort) ? mapping.containerPort : mapping.containerPortRange;
    for (const port of this.entry('port', mapping.node, shown, mapping.name))
      yield { ...port, name: name ?? port.name };
  }

  /** `8080/tcp` or `8000-8010/udp`. */
  private portName({ containerPort, containerPortRange, protocol }: PortMapping): string | undefined {
    const port = this.written(containerPort) ?? this.written(containerPortRange);
    const suffix = protocol.state === 'absent' ? 'tcp' : this.written(protocol);
    return port && (suffix ? `${port}/${suffix}` : port);
  }

  /** What a volume is; the names of products are the same in every language. */
  private behind({ kind, volume }: VolumeConfiguration): string {
    switch (kind) {
      case 'host':
        return this.written(volume.host.value?.sourcePath) ?? '';
      case 'docker':
        return spaced('Docker', this.written(volume.dockerVolumeConfiguration.value?.driver));
      case 'efs':
        return spaced('EFS', this.written(volume.efsVolumeConfiguration.value?.fileSystemId));
      case 's3files':
        return spaced('S3 Files', this.written(volume.s3filesVolumeConfiguration.value?.fileSystemArn)?.split('/')[1]);
      case 'fsx':
        return spaced('FSx', this.written(volume.fsxWindowsFileServerVolumeConfiguration.value?.fileSystemId));
      case 'launch':
        return l10n.t('configured at launch');
    }
  }

  /** A value as it is written, on one line; undefined for objects and lists, and while there is none. */
  private written(field: Field<unknown> | undefined): string | undefined {
    const node = field?.property?.node;
    if (!node || node.kind === 'object' || node.kind === 'array' || node.kind === 'null') return undefined;
    const value = node.kind === 'string' ? String(node.json) : this.text.slice(node.start, node.end);
    return value.replace(/\s+/g, ' ').trim() || undefined;
  }
}

/** How a part without a name is called: by its number in the list. */
const numbered = ({ index }: Node): string => `#${index + 1}`;

const spaced = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

function inOrder(symbols: Iterable<OutlineSymbol>): OutlineSymbol[] {
  return [...symbols].sort((a, b) => a.span.start - b.span.start);
}
