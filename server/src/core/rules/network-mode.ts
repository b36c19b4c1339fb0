import * as l10n from '@vscode/l10n';
import type { NetworkMode } from '../facts/platforms.ts';
import { type Field, isSet } from '../model/field.ts';
import { dependInsteadOfLink } from '../model/links.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import { containerLabel, type Task } from '../model/task.ts';
import { type Edit, remove, set } from '../syntax/edit.ts';
import { opening, type Span } from '../text/span.ts';
import type { Fix, Related, Report } from './rule.ts';

/** The other end of what depends on the network mode; none where the mode is what AWS assumes. */
export function modeSetHere({ networkMode }: Task): Related[] {
  if (!networkMode.property) return [];
  return [{ at: networkMode.span, message: l10n.t('The network mode is set here') }];
}

/** Where a finding about the mode stands: at its value, or at the opening bracket of the task that has none. */
export function modePlace({ networkMode, span }: Task): Span {
  return networkMode.property ? networkMode.span : opening(span);
}

/** The fixes that give the task another mode, one for each. */
export function changeMode({ node }: Task, ...modes: readonly NetworkMode[]): Fix[] {
  if (!node) return [];
  return modes.map((mode) => ({
    title: l10n.t('Set the network mode to "{0}"', mode),
    edits: [set(node, 'networkMode', mode)],
  }));
}

/** The fix that gives the task an address of its own, and takes out what AWS refuses then. */
export function moveToAwsvpc(task: Task): Fix[] {
  return changeMode(task, 'awsvpc').map(({ edits }) => ({
    title: l10n.t('Set the network mode to "awsvpc" and remove what it refuses'),
    edits: [...edits, ...removeRefused(task)],
  }));
}

/** The fix that leaves the mode to AWS. */
export function removeMode({ networkMode }: Task): Fix[] {
  return networkMode.property ? [{ title: l10n.t('Remove networkMode'), edits: [remove(networkMode.property)] }] : [];
}

/** A member of a container that AWS refuses in `awsvpc`, wherever it is set. It has to go: nothing takes its place. */
export function* refusedInAwsvpc(
  task: Task,
  member: (container: ContainerDefinition) => Field<unknown>,
  say: (label: string, container: ContainerDefinition) => string,
): Iterable<Report> {
  if (task.networkMode.value !== 'awsvpc') return;
  for (const container of task.containers) {
    const field = member(container);
    if (!field.property || !isSet(field)) continue;
    const label = containerLabel(container);
    yield {
      at: field.property.keySpan,
      message: say(label, container),
      related: modeSetHere(task),
      covers: [field.property],
      fixes: [
        {
          title: l10n.t('Remove {0} from container {1}', field.property.key, label),
          edits: [remove(field.property)],
        },
      ],
    };
  }
}

/** What AWS refuses in `awsvpc`: host ports of their own, and what belongs to a single container's network. */
function removeRefused(task: Task): Edit[] {
  const others = task.containers.flatMap(({ portMappings, hostname, extraHosts, dnsServers, disableNetworking }) => {
    const hostPorts = portMappings.items.map(({ hostPort }) => hostPort);
    return [...hostPorts, hostname, extraHosts, dnsServers, disableNetworking].flatMap(
      ({ property }) => property ?? [],
    );
  });
  return [...others.map(remove), ...dependInsteadOfLink(task, task.containers)];
}
