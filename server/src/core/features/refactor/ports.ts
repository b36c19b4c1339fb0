import * as l10n from '@vscode/l10n';
import type { EffectiveMode, NetworkMode } from '../../facts/platforms.ts';
import { MAX_EXPANDED_RANGE } from '../../facts/ports.ts';
import { type EffectivePort, overlaps, parsePortRange } from '../../model/ports.ts';
import type { PortMapping } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { append, type Edit, remove, rename, replace } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import type { Plan } from './plan.ts';

/** Makes the port mappings fit a mode. In `none` they go as a whole, which is not done here. */
export function adaptPorts(plan: Plan, task: Task, mode: Exclude<NetworkMode, 'none'>): void {
  const repeated = mode === 'bridge' || task.mode === mode ? new Set<Node>() : repeatedMappings(task);
  if (repeated.size > 0) {
    const why = l10n.t('Without a host port of its own, the mapping says the same as another one of its container.');
    plan.add(l10n.t('Remove port mappings that repeat a container port'), [...repeated].map(remove), why, true);
  }
  for (const container of task.containers) {
    for (const mapping of container.portMappings.items) {
      if (!mapping.node || repeated.has(mapping.node)) continue;
      const { containerPort, containerPortRange } = mapping;
      const range = mode === 'host' && containerPortRange.state !== 'absent';
      if (range) expandRange(plan, task, mapping);
      // Beside a container port, a range is not taken apart: the host port has to be the same all the while.
      if (!range || containerPort.value !== undefined) adaptHostPort(plan, task.mode, mode, mapping);
    }
  }
  if (mode !== 'bridge') leaveCollisions(plan, task, repeated);
}

/** Mappings of one container that differ from an earlier one in nothing but the host port. */
function repeatedMappings(task: Task): Set<Node> {
  const first = new Map<string, EffectivePort>();
  const repeated = new Set<Node>();
  for (const port of task.ports) {
    const { container, mapping, inside, protocol, isRange } = port;
    if (isRange || !mapping.node || mapping.node.templated) continue;
    const key = `${container.node?.start} ${inside.first} ${protocol}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, port);
    else if (!mapping.node.property('name') && !mapping.node.property('appProtocol')) repeated.add(mapping.node);
  }
  return repeated;
}

function adaptHostPort(plan: Plan, from: EffectiveMode | undefined, mode: NetworkMode, mapping: PortMapping): void {
  const { containerPort, containerPortRange, hostPort } = mapping;
  const { value: given, property } = hostPort;
  // Where only the host port is written down, it may be the container port that is meant.
  const inside = containerPort.state !== 'absent' || containerPortRange.state !== 'absent';
  if (given === undefined || !property?.node || !inside || containerPort.property?.node?.rejected) return;
  const port = containerPort.value;
  const moves = given > 0 && given !== port;
  if (mode === 'bridge') {
    if (given === 0 || from === 'none') return;
    const dynamic = l10n.t('Each task gets a free port of the instance, so that several fit on it.');
    plan.add(l10n.t('Remove hostPort'), [remove(property)], dynamic, from === 'host');
  } else if (mode === 'awsvpc') {
    if (from === mode && (port === undefined || given === port)) return;
    const own = l10n.t('The task is reached at its container ports; nothing is mapped.');
    plan.add(l10n.t('Remove hostPort'), [remove(property)], own, moves);
  } else if (given !== port) {
    const same = l10n.t('The containers listen on ports of the instance itself; nothing is mapped.');
    if (port === undefined) plan.add(l10n.t('Remove hostPort'), [remove(property)], same, moves);
    else plan.add(l10n.t('Set hostPort to the container port'), [replace(property.node, port)], same, moves);
  }
}

/** In `host` there are no ranges: a short one becomes single mappings. */
function expandRange(plan: Plan, task: Task, mapping: PortMapping): void {
  const { node, containerPort, containerPortRange, hostPort, protocol } = mapping;
  const { value: text, property } = containerPortRange;
  if (!node || !property?.node || text === undefined) return;
  const range = parsePortRange(text);
  const own = task.ports.find((port) => port.mapping === mapping);
  const collides = task.ports.some((port) => port !== own && own && sharePort(port, own));
  const plain = containerPort.state === 'absent' && protocol.state !== 'unknown' && !node.templated;
  const count = range ? range.last - range.first + 1 : 0;
  if (!range || !plain || collides || count < 1 || count > MAX_EXPANDED_RANGE) {
    const message = l10n.t('Network mode "host" takes no port ranges; {0} has to be written as single ports.', text);
    plan.leave('port-range-mode', property.node, message);
    return;
  }
  const others = Array.from({ length: count - 1 }, (_, index) => ({
    containerPort: range.first + 1 + index,
    ...(protocol.value && { protocol: protocol.value }),
  }));
  const edits: Edit[] = [rename(property, 'containerPort'), replace(property.node, range.first)];
  if (others.length > 0) edits.push(append(node, others));
  if (hostPort.property) edits.push(remove(hostPort.property));
  const why = l10n.t('Network mode "host" takes no port ranges.');
  plan.add(l10n.t('Write port ranges as single ports'), edits, why);
}

/** Two mappings of one port: which of them is to listen elsewhere, nobody but the person knows. */
function leaveCollisions(plan: Plan, task: Task, repeated: ReadonlySet<Node>): void {
  const singles = new Map<string, EffectivePort>();
  const ranges: EffectivePort[] = [];
  for (const port of task.ports) {
    if (port.mapping.node && repeated.has(port.mapping.node)) continue;
    const key = `${port.inside.first} ${port.protocol}`;
    const other = (port.isRange ? undefined : singles.get(key)) ?? ranges.find((range) => sharePort(range, port));
    const crossed = port.isRange ? [...singles.values()].find((single) => sharePort(single, port)) : undefined;
    if (other ?? crossed) leaveCollision(plan, (other ?? crossed) as EffectivePort, port);
    if (port.isRange) ranges.push(port);
    else if (!singles.has(key)) singles.set(key, port);
  }
}

function leaveCollision(plan: Plan, one: EffectivePort, other: EffectivePort): void {
  const rule = one.isRange || other.isRange ? 'port-range-overlap' : 'port-duplicate-host-port';
  const port = Math.max(one.inside.first, other.inside.first);
  const [first, second] = [containerLabel(one.container), containerLabel(other.container)];
  const message =
    first === second
      ? l10n.t('Container {0} maps port {1} ({2}) twice.', first, port, other.protocol)
      : l10n.t('The containers {0} and {1} both listen on port {2} ({3}).', first, second, port, other.protocol);
  plan.leave(rule, other.insideNode, message);
}

function sharePort(a: EffectivePort, b: EffectivePort): boolean {
  return a.protocol === b.protocol && overlaps(a.inside, b.inside);
}
