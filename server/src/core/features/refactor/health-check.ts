import * as l10n from '@vscode/l10n';
import { NEW_HEALTH_CHECK } from '../../facts/health.ts';
import { askPort, newHealthCheck } from '../../model/health-check.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import type { Span } from '../../text/span.ts';
import { selectedContainer } from './place.ts';
import { Plan, type Refactoring } from './plan.ts';

/**
 * Gives the selected container a health check: the command that its image brings along, else one that asks its port.
 * Undefined where it has one, and where nothing tells how to ask it. The times are written out, because what AWS takes
 * without them tells of a broken container only after a minute and a half.
 */
export function addHealthCheck(task: Task, place: Span): Refactoring | undefined {
  const { system } = task;
  const container = selectedContainer(task, place);
  if (!container?.node || container.healthCheck.state !== 'absent' || !system) return undefined;
  const check = newHealthCheck(container, system);
  if (!check) return undefined;
  const title = l10n.t('Add a health check to container {0}', containerLabel(container));
  const asked = askPort(container, system);
  const isAsked = JSON.stringify(asked?.command) === JSON.stringify(check.command);
  const about = isAsked && asked ? ASKS[system](asked.port) : l10n.t('Runs a command that the image brings along.');
  const { interval, retries, startPeriod } = NEW_HEALTH_CHECK;
  const times = l10n.t(
    'Every {0} seconds; {1} failures in a row count, those of the first {2} seconds do not.',
    interval,
    retries,
    startPeriod,
  );
  const plan = new Plan();
  plan.add(title, [set(container.node, 'healthCheck', check)], `${about} ${times}`, true);
  return plan.finish(title);
}

const ASKS = {
  linux: (port: number) =>
    l10n.t(
      'Asks port {0} over HTTP with curl. Change the command where the image has no curl or the path is another one.',
      port,
    ),
  windows: (port: number) =>
    l10n.t(
      'Asks port {0} over HTTP with PowerShell. Change the command where the image has no PowerShell or the path is another one.',
      port,
    ),
} as const;
