import * as l10n from '@vscode/l10n';
import { type EdgeKind, edgesOf } from '../../model/container-graph.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import { configurationsOf, type VolumeConfiguration } from '../../model/volumes.ts';
import { before } from '../../text/before.ts';
import { addTo } from '../../text/groups.ts';
import { type Choice, choice, containerAt, type Place, saidBeside, textAt } from './choice.ts';

/** The containers that one can wait for, or take volumes from, without going in a circle. */
export function startedBefore(task: Task, place: Place): Choice[] {
  const said = saidBeside(place);
  const own = containerAt(task, place)?.name.value;
  const later = startedAfter(task, own);
  return containers(task).filter(({ value }) => value !== own && !later.has(value) && !said.has(value));
}

/** The containers that one can link to, each with the alias that is written behind the name. */
export function linked(task: Task, place: Place): Choice[] {
  const own = containerAt(task, place)?.name.value;
  const listed = new Set([...place.beside].map((link) => before(String(link), ':')));
  const typed = textAt(place);
  const alias = typed.slice(before(typed, ':').length);
  return containers(task)
    .filter(({ value }) => value !== own && !listed.has(String(value)))
    .map((one) => ({ ...one, value: `${one.value}${alias}` }));
}

/** All containers. */
export function containers(task: Task): Choice[] {
  const byName = new Map<string, Choice>();
  for (const { name, image } of task.containers) {
    if (name.value && !byName.has(name.value)) byName.set(name.value, choice(name.value, [], image.value));
  }
  return [...byName.values()];
}

/** A condition, with what the container that is to meet it lacks for it. */
export function condition(value: string, task: Task, { property }: Place): Choice {
  const name = property.owner.property('containerName')?.value;
  const target = task.containers.find((container) => container.name.value === name);
  return choice(value, target ? unmet(value, target) : []);
}

function unmet(value: string, { essential, healthCheck }: ContainerDefinition): string[] {
  if (value === 'HEALTHY') return healthCheck.state === 'absent' ? [l10n.t('it has no healthCheck')] : [];
  const isEssential = essential.state === 'absent' || essential.value === true;
  return value !== 'START' && isEssential ? [l10n.t('it is essential')] : [];
}

/** The volumes of the task, with what is behind them. */
export function volumes(task: Task): Choice[] {
  const byName = new Map<string, Choice>();
  for (const volume of task.volumes.items) {
    const { value } = volume.name;
    if (value) byName.set(value, choice(value, [], behind(configurationsOf(volume)[0])));
  }
  return [...byName.values()];
}

function behind(configuration: VolumeConfiguration | undefined): string {
  const volume = configuration?.volume;
  switch (configuration?.kind) {
    case undefined:
      return l10n.t('scratch space of the task');
    case 'host':
      return volume?.host.value?.sourcePath.value ?? '';
    case 'docker':
      return l10n.t('Docker volume');
    case 'efs':
      return `EFS ${volume?.efsVolumeConfiguration.value?.fileSystemId.value ?? ''}`.trim();
    case 's3files':
      return 'S3 Files';
    case 'fsx':
      return `FSx ${volume?.fsxWindowsFileServerVolumeConfiguration.value?.fileSystemId.value ?? ''}`.trim();
    case 'launch':
      return l10n.t('configured at launch');
  }
}

/** The containers that start after this one: they name it, or one that does. */
function startedAfter(task: Task, name: string | undefined): ReadonlySet<unknown> {
  const linked = task.networkMode.value === undefined || task.networkMode.value === 'bridge';
  const kinds: EdgeKind[] = linked ? ['dependsOn', 'links', 'volumesFrom'] : ['dependsOn', 'volumesFrom'];
  const naming = new Map<string, string[]>();
  for (const edge of edgesOf(task, kinds)) {
    const from = edge.from.name.value;
    if (from !== undefined) addTo(naming, edge.name, from);
  }
  const found = new Set<string>();
  // A set that grows is walked to its end.
  for (const next of found.add(name ?? '')) for (const from of naming.get(next) ?? []) found.add(from);
  return found;
}
