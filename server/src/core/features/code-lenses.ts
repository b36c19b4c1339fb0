import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analyze.ts';
import type { EffectiveMode } from '../facts/platforms.ts';
import { type EffectivePort, isUseless, portsComplete } from '../model/ports.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import { askedCpu, askedMemory, percent, shareOfContainers, shareOfTask } from '../model/share.ts';
import type { Task } from '../model/task.ts';
import { cpuUnits, in1024, memoryMiB } from '../model/task-size.ts';
import type { Node } from '../syntax/node.ts';
import { opening, type Span } from '../text/span.ts';
import { wrongMode } from './hover/this-task-mode.ts';
import { range } from './hover/this-task-ports.ts';
import { isModeOpen } from './refactor/network.ts';
import { isRewritable } from './refactor/plan.ts';

/** A line that editors show above the text. */
export interface CodeLens {
  /** The bracket that begins what it is about. */
  readonly span: Span;
  readonly title: string;
  /** A click may offer the other network modes. */
  readonly switchesMode: boolean;
}

/** Which lenses are wanted. */
export interface CodeLensOptions {
  /** The size of the task, and what each container has of it. */
  readonly sizes: boolean;
  /** What the network mode makes of the ports. */
  readonly network: boolean;
}

/** So many ports are listed; a longer line nobody reads. */
const MOST_PORTS = 4;

/** What a task and its containers come to, in document order. Silent about everything that is not known. */
export function codeLenses({ task, tree, text }: Analysis, { sizes, network }: CodeLensOptions): CodeLens[] {
  const whole = task?.node ?? tree.root;
  if (!task || !whole) return [];
  const lenses: CodeLens[] = [];
  const add = (node: Node, title: string | undefined, switchesMode = false) => {
    if (title) lenses.push({ span: opening(node), title, switchesMode });
  };
  const asked = sizes ? askedCpu(task) : undefined;
  if (sizes) add(whole, taskTitle(task, asked));
  if (network) add(whole, networkTitle(task), isModeOpen(task) && isRewritable(tree));
  for (const container of sizes ? onLinesOfTheirOwn(task, whole, text) : [])
    add(container.node as Node, containerTitle(task, container, asked));
  return lenses;
}

/** Above one line there is room for one container. */
function* onLinesOfTheirOwn({ containers }: Task, whole: Node, text: string): Iterable<ContainerDefinition> {
  let previous = whole.start;
  for (const container of containers) {
    const start = container.node?.start ?? previous;
    if (/[\r\n]/.test(text.slice(previous, start))) yield container;
    previous = start;
  }
}

/** `0.5 vCPU, 1 GB: the containers ask for 384 CPU units and 768 MiB` */
function taskTitle(task: Task, cpu: number | undefined): string | undefined {
  const vcpus = in1024(cpuUnits(task.cpu.value) ?? 0);
  const gigabytes = in1024(memoryMiB(task.memory.value) ?? 0);
  const size = [...(vcpus ? [`${vcpus} vCPU`] : []), ...(gigabytes ? [`${gigabytes} GB`] : [])].join(', ');
  const asked = askedText(cpu, askedMemory(task));
  if (size && asked) return l10n.t('{0}: the containers ask for {1}', size, asked);
  if (size) return size;
  // What the only container asks for stands in it.
  return asked && task.containers.length > 1 ? l10n.t('The containers ask for {0}', asked) : undefined;
}

function askedText(cpu: number | undefined, memory: number | undefined): string | undefined {
  if (cpu && memory) return l10n.t('{0} CPU units and {1} MiB', cpu, memory);
  if (cpu) return l10n.t('{0} CPU units', cpu);
  return memory ? `${memory} MiB` : undefined;
}

/** `128 of 512 CPU units (25 %) · up to 256 of 1024 MiB (25 %), 128 MiB reserved`; nothing but amounts is no news. */
function containerTitle(task: Task, container: ContainerDefinition, asked: number | undefined): string | undefined {
  const cpu = shareOfTask(task, container, 'cpu') ?? shareOfContainers(task, container, asked);
  const memory = shareOfTask(task, container, 'memory');
  if (!cpu && !memory) return undefined;
  const limit = container.memory.value;
  const reserved = container.memoryReservation.value;
  const parts: string[] = [];
  if (cpu) parts.push(l10n.t('{0} of {1} CPU units ({2} %)', cpu.part, cpu.whole, percent(cpu)));
  if (memory && limit) parts.push(l10n.t('up to {0} of {1} MiB ({2} %)', limit, memory.whole, percent(memory)));
  else if (memory) parts.push(l10n.t('{0} of {1} MiB reserved ({2} %)', memory.part, memory.whole, percent(memory)));
  else if (limit) parts.push(l10n.t('up to {0} MiB', limit));
  if (reserved && (limit || !memory)) parts.push(l10n.t('{0} MiB reserved', reserved));
  return parts.join(' · ');
}

/** `bridge: 80 → random host port, 8080 → host port 80`; nothing in a mode that does not do here. */
function networkTitle(task: Task): string | undefined {
  const { mode } = task;
  if (!mode || wrongMode(task).length > 0) return undefined;
  const name = task.networkMode.state === 'absent' ? assumedName(mode) : mode;
  const ports = task.ports.filter((port) => !isUseless(task, port));
  const said = networkText(mode, ports);
  if (said) return `${name}: ${said}`;
  return task.ports.length === 0 && portsComplete(task) ? `${name}: ${l10n.t('no ports are mapped')}` : undefined;
}

function assumedName(mode: EffectiveMode): string {
  return mode === 'nat' ? l10n.t('NAT, as no network mode is set') : l10n.t('{0}, as no network mode is set', mode);
}

function networkText(mode: EffectiveMode, ports: readonly EffectivePort[]): string {
  if (mode === 'none') return l10n.t('no network outside the container');
  const listed = listPorts(ports);
  const isOne = ports.length === 1 && !ports[0]?.isRange;
  switch (mode) {
    case 'awsvpc':
      if (isOne) return l10n.t('a network interface of its own, port {0}', listed);
      return listed
        ? l10n.t('a network interface of its own, ports {0}', listed)
        : l10n.t('a network interface of its own');
    case 'host':
      if (isOne) return l10n.t('the network of the instance, port {0}', listed);
      return listed ? l10n.t('the network of the instance, ports {0}', listed) : l10n.t('the network of the instance');
    default:
      return mappings(ports);
  }
}

/** `80 → host port 8080; 81, 82/udp → random host ports` */
function mappings(ports: readonly EffectivePort[]): string {
  const fixed = ports.flatMap((port) =>
    port.host?.kind === 'instance' ? [l10n.t('{0} → host port {1}', own(port), range(port.host))] : [],
  );
  const free = ports.filter(({ host }) => host?.kind === 'dynamic');
  const [first] = free;
  const single = free.length === 1 && first?.inside.first === first?.inside.last;
  const random = single
    ? l10n.t('{0} → random host port', listPorts(free))
    : l10n.t('{0} → random host ports', listPorts(free));
  return [...(fixed.length > 0 ? [shortened(fixed)] : []), ...(first ? [random] : [])].join('; ');
}

const listPorts = (ports: readonly EffectivePort[]) => shortened(ports.map(own));

/** `80`, `53/udp`, `9000–9010` */
function own({ inside, protocol }: EffectivePort): string {
  return protocol === 'tcp' ? range(inside) : `${range(inside)}/${protocol}`;
}

function shortened(ports: readonly string[]): string {
  const rest = ports.length - MOST_PORTS;
  // To leave out one takes as much room as to name it.
  if (rest <= 1) return ports.join(', ');
  return [...ports.slice(0, MOST_PORTS), l10n.t('{0} more', rest)].join(', ');
}
