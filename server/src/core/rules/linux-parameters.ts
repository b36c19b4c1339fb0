import * as l10n from '@vscode/l10n';
import { placeOfMissing } from '../model/place.ts';
import type { ContainerDefinition, SystemControl } from '../model/shapes.generated.ts';
import { containerLabel, type Task } from '../model/task.ts';
import { type Edit, remove, set } from '../syntax/edit.ts';
import type { Node } from '../syntax/node.ts';
import type { Span } from '../text/span.ts';
import type { Related, Report } from './rule.ts';

/** A kernel parameter that a container sets. */
export interface Sysctl {
  readonly container: ContainerDefinition;
  readonly control: SystemControl;
  readonly name: string;
}

/** The kernel parameters of all containers whose name is of this kind. */
export function* sysctls({ containers }: Task, kind: RegExp): Iterable<Sysctl> {
  for (const container of containers) {
    for (const control of container.systemControls.items) {
      const name = control.namespace.value;
      if (name !== undefined && kind.test(name)) yield { container, control, name };
    }
  }
}

/**
 * The kernel parameters of a kind that AWS refuses in this task, each with the fix that takes it out.
 * @param say the message, with the label of the container and the name of the parameter
 */
export function* refusedSysctls(
  task: Task,
  kind: RegExp,
  related: readonly Related[],
  say: (label: string, name: string) => string,
): Iterable<Report> {
  for (const { container, control, name } of sysctls(task, kind)) {
    if (!control.node) continue;
    yield {
      at: control.namespace.span,
      message: say(containerLabel(container), name),
      related,
      fixes: [{ title: l10n.t('Remove {0}', name), edits: [remove(control.node)] }],
    };
  }
}

/** Where a finding about a missing member of `linuxParameters` stands: as near as there is something of the container. */
export function linuxParameterPlace({ linuxParameters, name, span }: ContainerDefinition): Span {
  const { property, value } = linuxParameters;
  const nearest = value?.capabilities.property ?? property;
  if (nearest) return nearest.keySpan;
  return placeOfMissing(name, span);
}

/** Gives a container a value below `linuxParameters`, with the objects on the way that are not there yet. */
export function setLinuxParameter({ node }: ContainerDefinition, path: readonly string[], json: unknown): Edit[] {
  return node ? [setIn(node, ['linuxParameters', ...path], json)] : [];
}

function setIn(owner: Node, [first = '', ...rest]: readonly string[], json: unknown): Edit {
  const next = owner.property(first)?.node;
  if (next?.kind === 'object' && rest.length > 0) return setIn(next, rest, json);
  return set(
    owner,
    first,
    rest.reduceRight((value, key) => ({ [key]: value }), json),
  );
}

/** Whether a container has no init process, for certain. */
export function lacksInit({ linuxParameters }: ContainerDefinition): boolean {
  if (linuxParameters.state === 'absent') return true;
  const enabled = linuxParameters.value?.initProcessEnabled;
  return enabled?.state === 'absent' || enabled?.value === false;
}
