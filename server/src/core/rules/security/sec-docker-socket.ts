import * as l10n from '@vscode/l10n';
import { type HostPathPower, POWERFUL_HOST_PATHS } from '../../facts/security.ts';
import { MANAGED_INSTANCE_WRITABLE } from '../../facts/volumes.ts';
import type { Volume } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { type Mount, mountsOf, volumeLabel, volumesOf } from '../../model/volumes.ts';
import { remove, set } from '../../syntax/edit.ts';
import { cleanPath, isWithin } from '../../text/path.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-docker-socket',
  group: 'security',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const { byName } = mountsOf(task);
    // Of several volumes of one name nobody knows which is mounted: one of them speaks.
    const told = new Set<string>();
    for (const { volume } of volumesOf(task, 'host')) {
      const { value: path = '', span } = volume.host.value?.sourcePath ?? {};
      const power = powerOf(path, task);
      const name = volume.name.value ?? '';
      if (!span || !power || told.has(name)) continue;
      const all = byName.get(name) ?? [];
      const mounts = power === 'write' ? all.filter(isWritable) : all;
      const [first] = mounts;
      if (!first) continue;
      told.add(name);
      yield {
        at: span,
        message: MESSAGES[power](containerLabel(first.container), path),
        related: mounts.map(({ point }) => ({ at: point.span, message: l10n.t('It is mounted here') })),
        fixes: [power === 'write' ? mountReadOnly(volume, mounts) : unmount(volume, mounts)],
      };
    }
  },
});

function powerOf(sourcePath: string, task: Task): HostPathPower | undefined {
  const clean = cleanPath(sourcePath);
  const same = POWERFUL_HOST_PATHS.find(({ path, below }) => clean === path || (below && isWithin(clean, [path])));
  // The root file system of a Managed Instance is read-only, which volume-mi-source-path says.
  const isKept = task.launchType('MANAGED_INSTANCES') && !isWithin(clean, MANAGED_INSTANCE_WRITABLE);
  return same?.power === 'write' && isKept ? undefined : same?.power;
}

const isWritable = ({ point: { readOnly } }: Mount) => readOnly.state === 'absent' || readOnly.value === false;

function mountReadOnly(volume: Volume, mounts: readonly Mount[]): Fix {
  return {
    title: l10n.t('Mount volume {0} with "readOnly": true', volumeLabel(volume)),
    edits: mounts.flatMap(({ point: { node } }) => (node ? set(node, 'readOnly', true) : [])),
  };
}

function unmount(volume: Volume, mounts: readonly Mount[]): Fix {
  const gone = [volume, ...mounts.map(({ point }) => point)].flatMap(({ node }) => (node ? remove(node) : []));
  return { title: l10n.t('Remove volume {0} and its mount points', volumeLabel(volume)), edits: gone };
}

const MESSAGES: Readonly<Record<HostPathPower, (label: string, path: string) => string>> = {
  runtime: (label, path) =>
    l10n.t(
      'Container {0} gets "{1}" of the instance, and with the socket of the container runtime the power of root over it, whether it is mounted read-only or not. AWS registers that. Remove the volume, unless the container may do everything there.',
      label,
      path,
    ),
  root: (label, path) =>
    l10n.t(
      'Container {0} gets "{1}" of the instance: the files of all other tasks, and the socket of Docker, which read-only does not protect. AWS registers that. Mount only the directory that is needed.',
      label,
      path,
    ),
  write: (label, path) =>
    l10n.t(
      'Container {0} can write to "{1}" of the instance, and who can change that can take the instance over. AWS registers that. Mount it with "readOnly": true.',
      label,
      path,
    ),
};

export const page: Page = {
  summary: 'The Docker socket, the root directory or a system directory of the instance in a container.',
  why: 'Through the socket of Docker a container can start another one that is privileged, so it has the instance, the other tasks and their credentials; that the socket is mounted read-only changes nothing, because commands are sent and not written to a file. The root directory has the socket in it. `/etc`, `/root`, `/proc` and `/sys` can be read without such harm, as monitoring agents do, but not written to. The fix removes the volume, or mounts it read-only where that is enough.',
  source: 'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
  examples: [
    {
      bad: `
{
  "family": "build-runner",
  "containerDefinitions": [
    {
      "name": "runner",
      "image": "example/runner:2.317",
      "memory": 1024,
      "mountPoints": [
        { "sourceVolume": "work", "containerPath": "/build" },
        { "sourceVolume": "docker", "containerPath": "/var/run/docker.sock", "readOnly": true }
      ]
    }
  ],
  "volumes": [
    { "name": "work" },
    { "name": "docker", "host": { "sourcePath": "/var/run/docker.sock" } }
//                                              ^^^^^^^^^^^^^^^^^^^^^^ warning sec-docker-socket: Container "runner" gets "/var/run/docker.sock" of the instance, and with the socket of the container runtime the power of root over it, whether it is mounted read-only or not. AWS registers that. Remove the volume, unless the container may do everything there. [fix]
  ]
}`,
      good: `
{
  "family": "build-runner",
  "containerDefinitions": [
    {
      "name": "runner",
      "image": "example/runner:2.317",
      "memory": 1024,
      "mountPoints": [
        { "sourceVolume": "work", "containerPath": "/build" }
      ]
    }
  ],
  "volumes": [
    { "name": "work" }
  ]
}`,
    },
    {
      bad: `
{
  "family": "node-metrics",
  "containerDefinitions": [
    {
      "name": "collector",
      "image": "example/collector:1.8",
      "memory": 128,
      "mountPoints": [
        { "sourceVolume": "proc", "containerPath": "/host/proc", "readOnly": true },
        { "sourceVolume": "cgroup", "containerPath": "/host/cgroup" }
      ]
    }
  ],
  "volumes": [
    { "name": "proc", "host": { "sourcePath": "/proc" } },
    { "name": "cgroup", "host": { "sourcePath": "/sys/fs/cgroup" } }
//                                              ^^^^^^^^^^^^^^^^ warning sec-docker-socket: Container "collector" can write to "/sys/fs/cgroup" of the instance, and who can change that can take the instance over. AWS registers that. Mount it with "readOnly": true. [fix]
  ]
}`,
      good: `
{
  "family": "node-metrics",
  "containerDefinitions": [
    {
      "name": "collector",
      "image": "example/collector:1.8",
      "memory": 128,
      "mountPoints": [
        { "sourceVolume": "proc", "containerPath": "/host/proc", "readOnly": true },
        { "sourceVolume": "cgroup", "containerPath": "/host/cgroup", "readOnly": true }
      ]
    }
  ],
  "volumes": [
    { "name": "proc", "host": { "sourcePath": "/proc" } },
    { "name": "cgroup", "host": { "sourcePath": "/sys/fs/cgroup" } }
  ]
}`,
    },
  ],
};
