import type { Node, Property } from '../syntax/node.ts';
import { addTo } from '../text/groups.ts';
import type { Field } from './field.ts';
import {
  type ContainerDefinition,
  type MountPoint,
  RegisterTaskDefinitionRequestSlots,
  type Volume,
} from './shapes.generated.ts';
import { labelOf, type Task } from './task.ts';

/** What can be behind a volume. One with none of these is scratch space that goes with the task. */
export type VolumeKind = 'host' | 'docker' | 'efs' | 's3files' | 'fsx' | 'launch';

/** A configuration that a volume has, of which AWS takes one. */
export interface VolumeConfiguration {
  readonly kind: VolumeKind;
  readonly volume: Volume;
  readonly property: Property;
}

/** A mount point whose volume can be told by its name. */
export interface Mount {
  readonly container: ContainerDefinition;
  readonly point: MountPoint;
}

/** Which containers mount which volume. */
export interface Mounts {
  readonly byName: ReadonlyMap<string, readonly Mount[]>;
  /** Whether that is all there is: no container and no mount point is unknown. */
  readonly complete: boolean;
}

/** What a volume has. `host` without a path, and `configuredAtLaunch` that is false, say nothing. */
export function configurationsOf(volume: Volume): VolumeConfiguration[] {
  const { host, configuredAtLaunch: launch } = volume;
  const fields: readonly (readonly [VolumeKind, Field<unknown>, boolean])[] = [
    ['host', host, Boolean(host.value?.sourcePath.value)],
    ['docker', volume.dockerVolumeConfiguration, true],
    ['efs', volume.efsVolumeConfiguration, true],
    ['s3files', volume.s3filesVolumeConfiguration, true],
    ['fsx', volume.fsxWindowsFileServerVolumeConfiguration, true],
    ['launch', launch, launch.value === true],
  ];
  return fields.flatMap(([kind, { value, property }, says]) =>
    says && value !== undefined && property ? { kind, volume, property } : [],
  );
}

/** The volumes of one kind, in document order. */
export function volumesOf(task: Task, kind: VolumeKind): VolumeConfiguration[] {
  return task.volumes.items.flatMap(configurationsOf).filter((configuration) => configuration.kind === kind);
}

/** Every mount point, by the name of the volume. */
export function mountsOf(task: Task): Mounts {
  const byName = new Map<string, Mount[]>();
  let complete = task.containersComplete;
  for (const container of task.containers) {
    const { mountPoints } = container;
    complete &&= mountPoints.complete;
    for (const point of mountPoints.items) {
      const name = point.sourceVolume.value;
      if (name === undefined) complete = false;
      else addTo(byName, name, { container, point });
    }
  }
  return { byName, complete };
}

const VOLUMES = RegisterTaskDefinitionRequestSlots.of('volumes') as number;

/** How messages call a volume: by its name where it has one, else by its number in the list, counted from 1. */
export function volumeLabel(volume: { readonly node: Node | undefined }): string {
  RegisterTaskDefinitionRequestSlots.note(VOLUMES);
  return labelOf(volume.node);
}
