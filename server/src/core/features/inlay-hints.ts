import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analyze.ts';
import type { PortRange } from '../facts/ports.ts';
import type { Field } from '../model/field.ts';
import type { EffectivePort } from '../model/ports.ts';
import type { Task } from '../model/task.ts';
import { cpuUnits, in1024, memoryMiB } from '../model/task-size.ts';
import { type Span, touches } from '../text/span.ts';
import { wrongMode } from './hover/this-task-mode.ts';

/** A remark that editors show in the text, behind a value. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  /** The reason, for whoever asks. */
  readonly tooltip: string;
}

/** Which hints are wanted. */
export interface InlayHintOptions {
  /** What becomes of a container port on the instance. */
  readonly ports: boolean;
  /** CPU and memory in the other unit. */
  readonly sizes: boolean;
}

/** The hints within a stretch of the text, in document order. Silent about everything that is not known. */
export function inlayHints({ task }: Analysis, within: Span, { ports, sizes }: InlayHintOptions): InlayHint[] {
  if (!task) return [];
  const hints = [...(ports ? portHints(task) : []), ...(sizes ? sizeHints(task) : [])];
  return hints.filter(({ offset }) => touches(within, offset)).sort((a, b) => a.offset - b.offset);
}

function* portHints(task: Task): Iterable<InlayHint> {
  if (wrongMode(task).length > 0) return;
  for (const port of task.ports) {
    const { containerPort, containerPortRange } = port.mapping;
    const shown = containerPort.value === undefined ? containerPortRange : containerPort;
    const said = portText(port, task);
    if (said) yield { offset: shown.span.end, ...said };
  }
}

/** Nothing in `awsvpc`, where a port is a port, nor for a range in `host`, which has none, nor where the host port stands beside it or is being typed. */
function portText({ host, inside, mapping: { hostPort } }: EffectivePort, task: Task) {
  const isRange = inside.first !== inside.last;
  if (hostPort.state !== 'absent' && hostPort.value !== 0) return undefined;
  if (host?.kind === 'dynamic') {
    return {
      label: isRange ? l10n.t('→ random host ports') : l10n.t('→ random host port'),
      tooltip: `${modeText(task)} ${dynamicText(task.system && host.from)}`,
    };
  }
  if (host?.kind !== 'instance' || isRange) return undefined;
  return {
    label: l10n.t('→ host {0}', host.first),
    tooltip: `${modeText(task)} ${l10n.t('In it nothing is mapped: the container port is the port of the instance.')}`,
  };
}

function dynamicText(from: PortRange | undefined): string {
  return from
    ? l10n.t(
        'With hostPort 0 or none, each task gets a free port of its instance, normally from {0} to {1}.',
        from.first,
        from.last,
      )
    : l10n.t('With hostPort 0 or none, each task gets a free port of its instance.');
}

function modeText({ networkMode, mode }: Task): string {
  if (mode === 'nat') return l10n.t('Without networkMode, AWS uses NAT on Windows.');
  return networkMode.state === 'absent'
    ? l10n.t('Without networkMode, AWS assumes "{0}".', String(mode))
    : l10n.t('The network mode is "{0}".', String(mode));
}

function* sizeHints(task: Task): Iterable<InlayHint> {
  yield* cpuHint(task.cpu, cpuUnits(task.cpu.value));
  yield* memoryHint(task.memory, memoryMiB(task.memory.value));
  for (const { cpu, memory, memoryReservation } of task.containers) {
    yield* cpuHint(cpu, cpu.value);
    yield* memoryHint(memory, memory.value);
    yield* memoryHint(memoryReservation, memoryReservation.value);
  }
}

function* cpuHint({ value, span }: Field<string | number>, units: number | undefined): Iterable<InlayHint> {
  const tooltip = l10n.t('1024 CPU units are 1 vCPU.');
  if (units === undefined) return;
  if (!isPlain(value)) {
    if (Number.isInteger(units)) yield { offset: span.end, label: l10n.t('= {0} units', units), tooltip };
    return;
  }
  const vcpus = inLarge(units);
  if (vcpus) yield { offset: span.end, label: `${vcpus} vCPU`, tooltip };
}

function* memoryHint({ value, span }: Field<string | number>, mib: number | undefined): Iterable<InlayHint> {
  const tooltip = l10n.t('AWS counts 1024 MiB as 1 GB here.');
  if (mib === undefined) return;
  if (!isPlain(value)) {
    if (Number.isInteger(mib)) yield { offset: span.end, label: `= ${mib} MiB`, tooltip };
    return;
  }
  const gigabytes = inLarge(mib);
  if (gigabytes) yield { offset: span.end, label: `${gigabytes} GB`, tooltip };
}

/** Whether a size is written as a number alone, in the small unit. */
const isPlain = (value: unknown): boolean => /^\d+$/.test(String(value));

/** "= 0.125", or "≈ 0.1" where the exact number would be long; undefined for what is next to nothing. */
function inLarge(amount: number): string | undefined {
  const said = in1024(amount);
  return said === undefined || said.startsWith('≈') ? said : `= ${said}`;
}
