import * as l10n from '@vscode/l10n';
import type { EffectiveMode } from '../../facts/platforms.ts';
import type { Task } from '../../model/task.ts';
import { wrongMode } from './this-task-mode.ts';

/** What the network mode of this task makes of a member beside the ports; first that it is wrong, where it is. */
export function memberLines(task: Task, member: string): string[] {
  switch (member) {
    case 'ContainerDefinition.links':
      return inMode(task, (mode) => [linksText(mode)]);
    case 'ContainerDefinition.hostname':
      return hostname(task);
    case 'RegisterTaskDefinitionRequest.proxyConfiguration':
      return proxy(task);
    default:
      return [];
  }
}

/** In a mode that does not do here, nothing else is to be said of it. */
function inMode(task: Task, say: (mode: EffectiveMode) => string[]): string[] {
  const wrong = wrongMode(task);
  if (wrong.length > 0) return wrong;
  return task.mode ? say(task.mode) : [];
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

function hostname(task: Task): string[] {
  const type = task.launchTypes.find((one) => one === 'FARGATE' || one === 'MANAGED_INSTANCES');
  return inMode(task, (mode) => {
    if (mode === 'awsvpc') return [l10n.t('This task runs in `awsvpc`, where AWS refuses `hostname`.')];
    if (type) return [l10n.t('`{0}` does not have it.', type)];
    return mode === 'nat' ? [] : [l10n.t('This task runs in `{0}`, which takes it.', mode)];
  });
}

function proxy(task: Task): string[] {
  const lines = inMode(task, (mode) => {
    if (mode === 'awsvpc') return [];
    return mode === 'nat'
      ? [l10n.t('This task gets NAT, the default of Windows, which has no proxy.')]
      : [l10n.t('This task runs in `{0}`, where AWS refuses `proxyConfiguration`.', mode)];
  });
  return [...lines, l10n.t('App Mesh ended on 2026-09-30, so the proxy has nothing to talk to.')];
}
