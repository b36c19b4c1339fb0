import * as l10n from '@vscode/l10n';
import { newHealthCheck } from '../model/health-check.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import { containerLabel, type Task } from '../model/task.ts';
import { set } from '../syntax/edit.ts';
import type { Fix } from './rule.ts';

/** The fix that gives a container a health check, where something tells how it can be asked. */
export function addHealthCheck(container: ContainerDefinition, { system }: Task): Fix[] {
  const check = container.node && newHealthCheck(container, system);
  if (!container.node || !check) return [];
  const title = l10n.t('Add a health check to container {0}', containerLabel(container));
  return [{ title, edits: [set(container.node, 'healthCheck', check)] }];
}
