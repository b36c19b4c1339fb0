import * as l10n from '@vscode/l10n';
import type { LaunchType } from '../facts/platforms.ts';
import type { Field } from '../model/field.ts';
import type { Volume } from '../model/shapes.generated.ts';
import type { Task } from '../model/task.ts';
import { type VolumeKind, volumeLabel, volumesOf } from '../model/volumes.ts';
import { append, remove, set } from '../syntax/edit.ts';
import { enumerate } from '../text/enumerate.ts';
import { launchTypeHere, systemHere } from './platform.ts';
import type { Fix, Related, Report } from './rule.ts';

/** Something that a task is for and that has no volumes of a kind: as messages call it, and where it is asked for. */
export interface Platform {
  readonly name: string;
  readonly related: readonly Related[];
}

/** External instances or Managed Instances, where the task is for them. */
export function onInstances(task: Task, type: 'EXTERNAL' | 'MANAGED_INSTANCES'): Platform | undefined {
  if (!task.launchType(type)) return undefined;
  const name = type === 'EXTERNAL' ? l10n.t('external instances') : l10n.t('Managed Instances');
  return { name, related: launchTypeHere(task, type) };
}

/** Windows, where the task is for it and, if one is given, for this launch type. */
export function onWindows(task: Task, type?: LaunchType): Platform | undefined {
  if (!task.isWindows || (type && !task.launchType(type))) return undefined;
  const name = type === 'FARGATE' ? l10n.t('Fargate with Windows') : 'Windows';
  return { name, related: [...systemHere(task), ...(type ? launchTypeHere(task, type) : [])] };
}

/** Linux, where the task says so: tasks for Windows on EC2 often do not say what they are for. */
export function onLinux(task: Task): Platform | undefined {
  const family = task.runtimePlatform.value?.operatingSystemFamily.value;
  return family === 'LINUX' ? { name: 'Linux', related: systemHere(task) } : undefined;
}

/**
 * Every volume of a kind that the platform does not have.
 * @param say the message, with the volume and the platform in words
 */
export function* volumesWithout(
  task: Task,
  kind: VolumeKind,
  platform: Platform | undefined,
  say: (volume: string, platform: string) => string,
): Iterable<Report> {
  if (!platform) return;
  for (const { volume, property } of volumesOf(task, kind)) {
    yield {
      at: property.keySpan,
      message: say(volumeLabel(volume), platform.name),
      related: platform.related,
      covers: [volume.span],
    };
  }
}

/** A directory of a file system beside an access point, which has a directory of its own. */
export function* directoryBesideAccessPoint(
  volume: Volume,
  rootDirectory: Field<string>,
  accessPoint: Field<string> | undefined,
  say: (volume: string, directory: string) => string,
): Iterable<Report> {
  const { value: directory, property } = rootDirectory;
  if (!accessPoint?.value || !directory || directory === '/' || !property) return;
  const label = volumeLabel(volume);
  yield {
    at: rootDirectory.span,
    message: say(label, directory),
    related: [{ at: accessPoint.span, message: l10n.t('The access point is given here') }],
    fixes: [{ title: l10n.t('Remove {0} from volume {1}', 'rootDirectory', label), edits: [remove(property)] }],
  };
}

/** Where a container may be given to see a volume, for the person to look at. */
export function usualPath({ isWindows }: Task, volume: string): string {
  return isWindows ? `C:\\${volume}` : `/mnt/${volume}`;
}

/**
 * Makes the fix that adds a missing volume, which is scratch space then. A list that is not there yet can be written
 * once only, so it gets all that are missing.
 */
export function volumeAdder({ node, volumes }: Task, missing: readonly string[]): (name: string) => Fix[] {
  const last = volumes.property?.node?.items.at(-1);
  const adding = (names: readonly string[]): Fix[] => {
    const json = names.map((name) => ({ name }));
    const title = l10n.t('Add {0} to volumes', enumerate(names.map((name) => `"${name}"`)));
    if (last) return [{ title, edits: [append(last, json)] }];
    return node ? [{ title, edits: [set(node, 'volumes', json)] }] : [];
  };
  const together = last ? [] : adding(missing.filter(isName));
  return (name) => {
    if (!isName(name)) return [];
    return last ? adding([name]) : together;
  };
}

const isName = (text: string) => /^[\w-]{1,255}$/.test(text);
