import * as l10n from '@vscode/l10n';
import { type NetworkMode, platform } from '../../facts/platforms.ts';
import { REFUSED_IN_MODE } from '../../facts/refused-members.ts';
import { dependInsteadOfLinks } from '../../model/links.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { remove, set } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { Leaving, removeRefused } from './members.ts';
import type { Plan } from './plan.ts';
import { adaptPorts } from './ports.ts';

/** Whether another network mode may be written: the task level is here, and the mode is no template's business. */
export function isModeOpen({ node, networkMode }: Task): boolean {
  const { state, property } = networkMode;
  if (!node || state === 'unfinished') return false;
  return state !== 'unknown' || property?.node?.isPlaceholder === false;
}

/** Everything that has to change with the network mode, the mode itself first. */
export function adaptToMode(plan: Plan, task: Task, mode: NetworkMode): void {
  const { node, networkMode } = task;
  if (!node) return;
  if (networkMode.value !== mode)
    plan.add(l10n.t('Set the network mode to "{0}"', mode), [set(node, 'networkMode', mode)]);
  if (mode !== 'none') adaptPorts(plan, task, mode);
  if (mode !== 'bridge') replaceLinks(plan, task, mode);
  const reason = l10n.t('AWS refuses it in network mode "{0}".', mode);
  removeRefused(plan, task, REFUSED_IN_MODE[mode], reason);
  if (mode === 'host') removeNetControls(plan, task, reason);
  const family = task.runtimePlatform.value?.operatingSystemFamily;
  if (mode === 'awsvpc' && family?.value === 'WINDOWS_SERVER_2016_FULL')
    plan.leave('network-windows-2016-awsvpc', family.span, l10n.t('Windows Server 2016 has no network mode "awsvpc".'));
}

/** Takes the launch types out that do not have the mode, and what only they understand. */
export function dropLaunchTypes(plan: Plan, task: Task, mode: NetworkMode): void {
  const { property, items, complete } = task.requiresCompatibilities;
  const unfit = items.filter(({ value }) => value && !platform(value, task.system).modes.includes(mode));
  if (unfit.length === 0 || !property) return;
  const all = complete && unfit.length === items.length;
  const edits = all ? [remove(property)] : unfit.map(({ node }) => remove(node));
  const names = unfit.map(({ value }) => `"${value}"`).join(', ');
  const label = all
    ? l10n.t('Remove requiresCompatibilities')
    : l10n.t('Remove {0} from requiresCompatibilities', names);
  const why = l10n.t('The task can no longer run there: {0} does not have network mode "{1}".', names, mode);
  plan.add(label, edits, why, true);
  const storage = task.ephemeralStorage.property;
  if (!unfit.some(({ value }) => value === 'FARGATE') || !storage?.node || task.ephemeralStorage.state !== 'known')
    return;
  plan.add(l10n.t('Remove {0}', 'ephemeralStorage'), [remove(storage)], l10n.t('Only Fargate has it.'), true);
}

/** Links connect containers in `bridge` alone. The order in which they start is kept. */
function replaceLinks(plan: Plan, task: Task, mode: NetworkMode): void {
  const linked = task.containers.filter(({ links }) => links.items.length > 0 && links.property);
  for (const { links } of linked.filter((container) => !container.links.complete)) {
    plan.leave('network-links-mode', links.span, l10n.t('{0} holds a template directive.', 'links'));
  }
  const why =
    mode === 'none'
      ? l10n.t('In network mode "none" no container can reach another.')
      : l10n.t('The containers reach each other at localhost: change what calls one by the name of its link.');
  const complete = linked.filter(({ links }) => links.complete);
  for (const [container, edits] of dependInsteadOfLinks(task, complete)) {
    const label = containerLabel(container);
    const depends = edits.some(({ kind }) => kind !== 'remove');
    const title = depends
      ? l10n.t('Replace links by dependsOn in container {0}', label)
      : l10n.t('Remove {0} from container {1}', 'links', label);
    plan.add(title, edits, why, true);
  }
}

function removeNetControls(plan: Plan, task: Task, reason: string): void {
  for (const container of task.containers) {
    const { property, items } = container.systemControls;
    if (!property?.node || !container.node) continue;
    const net = items.filter(({ namespace }) => namespace.value?.startsWith('net.')).map(({ node }) => node as Node);
    const label = () => l10n.t('Remove {0} from container {1}', 'systemControls net.*', containerLabel(container));
    const leaving = new Leaving(container.node, label);
    leaving.addItems(property, '', net, plan, reason);
    leaving.removeAll(plan, reason);
  }
}
