import * as l10n from '@vscode/l10n';
import type { Task } from '../../model/task.ts';
import { settledMode } from './this-task-mode.ts';

/** What the network mode of this task makes of a member beside the ports. */
export function memberLines(task: Task, member: string): string[] {
  const mode = settledMode(task);
  if (!mode) return [];
  switch (member) {
    case 'ContainerDefinition.links':
      return [linksText(mode)];
    case 'ContainerDefinition.hostname':
      return hostname(task, mode);
    case 'RegisterTaskDefinitionRequest.proxyConfiguration':
      return proxy(mode);
    default:
      return [];
  }
}

function linksText(mode: string): string {
  switch (mode) {
    case 'bridge':
      return l10n.t('This task runs in `bridge`, the mode that takes links.');
    case 'nat':
      return l10n.t('This task gets NAT, the default of Windows, which has no links.');
    case 'none':
      return l10n.t('This task runs in `none`, where AWS refuses links. No container reaches another.');
    default:
      return l10n.t(
        'This task runs in `{0}`, where AWS refuses links. Its containers reach each other at `localhost`.',
        mode,
      );
  }
}

function hostname(task: Task, mode: string): string[] {
  if (mode === 'awsvpc') return [l10n.t('This task runs in `awsvpc`, where AWS refuses `hostname`.')];
  const without = task.launchTypes.filter((type) => type === 'FARGATE' || type === 'MANAGED_INSTANCES');
  const [type] = without;
  if (type) return [l10n.t('`{0}` does not have it.', type)];
  return mode === 'nat' ? [] : [l10n.t('This task runs in `{0}`, which takes it.', mode)];
}

function proxy(mode: string): string[] {
  const ended = l10n.t('App Mesh ended on 2026-09-30, so the proxy has nothing to talk to.');
  if (mode === 'awsvpc') return [ended];
  return mode === 'nat'
    ? [l10n.t('This task gets NAT, the default of Windows, which has no proxy.'), ended]
    : [l10n.t('This task runs in `{0}`, where AWS refuses `proxyConfiguration`.', mode), ended];
}
