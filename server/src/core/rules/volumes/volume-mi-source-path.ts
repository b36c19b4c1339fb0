import * as l10n from '@vscode/l10n';
import { MANAGED_INSTANCE_WRITABLE } from '../../facts/volumes.ts';
import type { MountPoint } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { mountsOf, volumeLabel, volumesOf } from '../../model/volumes.ts';
import { set } from '../../syntax/edit.ts';
import { isWithin } from '../../text/path.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-mi-source-path',
  group: 'volumes',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const related = launchTypeHere(task, 'MANAGED_INSTANCES');
    const volumes = related.length > 0 ? volumesOf(task, 'host') : [];
    const { byName } = mountsOf(task);
    for (const { volume } of volumes) {
      const { value: path, span } = volume.host.value?.sourcePath ?? {};
      if (!path?.startsWith('/') || !span || isWithin(path, MANAGED_INSTANCE_WRITABLE)) continue;
      const writers = (byName.get(volume.name.value ?? '') ?? []).filter(({ point }) => isWritable(point));
      const [first] = writers;
      if (!first) continue;
      yield {
        at: span,
        message: l10n.t(
          'Container {1} can write to volume {0}, but "{2}" is on the root file system of the instance, which is read-only on Managed Instances: writing fails. Mount it with "readOnly": true, or use a directory below /var.',
          volumeLabel(volume),
          containerLabel(first.container),
          path,
        ),
        related: [
          ...related,
          ...writers.map(({ point }) => ({ at: point.span, message: l10n.t('It is mounted for writing here') })),
        ],
        fixes: [
          {
            title: l10n.t('Mount volume {0} with "readOnly": true', volumeLabel(volume)),
            edits: writers.flatMap(({ point: { node } }) => (node ? set(node, 'readOnly', true) : [])),
          },
        ],
      };
    }
  },
});

const isWritable = ({ readOnly }: MountPoint) => readOnly.state === 'absent' || readOnly.value === false;

export const page: Page = {
  summary: 'A read-only directory of a Managed Instance that is mounted for writing.',
  why: 'The instances that AWS manages run Bottlerocket, whose root file system nobody can write to. A directory such as `/var` or `/tmp` is on another disk and can be written to; anything else can be mounted for reading. The fix mounts it with `readOnly`, and is marked unsafe because a container that has to write needs another directory in its place.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bind-mounts.html',
  examples: [
    {
      bad: `
{
  "family": "agent",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [
    {
      "name": "agent",
      "image": "example/agent:6.3",
      "mountPoints": [{ "sourceVolume": "certs", "containerPath": "/certs" }]
    }
  ],
  "volumes": [{ "name": "certs", "host": { "sourcePath": "/etc/pki" } }]
//                                                       ^^^^^^^^^^ warning volume-mi-source-path: Container "agent" can write to volume "certs", but "/etc/pki" is on the root file system of the instance, which is read-only on Managed Instances: writing fails. Mount it with "readOnly": true, or use a directory below /var. [fix]
}`,
      good: `
{
  "family": "agent",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [
    {
      "name": "agent",
      "image": "example/agent:6.3",
      "mountPoints": [{ "sourceVolume": "certs", "containerPath": "/certs", "readOnly": true }]
    }
  ],
  "volumes": [{ "name": "certs", "host": { "sourcePath": "/etc/pki" } }]
}`,
    },
  ],
};
