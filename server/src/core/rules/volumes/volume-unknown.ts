import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { type Mount, mountsOf } from '../../model/volumes.ts';
import { replace } from '../../syntax/edit.ts';
import { nearest } from '../../text/nearest.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';
import { volumeAdder } from '../volumes.ts';

/** So many pairs of names are compared; where there are more, nobody has mistyped a few. */
const MOST_PAIRS = 2_500;

export const rule = taskRule({
  id: 'volume-unknown',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',
  // The volume that was meant is unused for the same reason.
  silences: ['volume-unused'],

  *check(task) {
    const { items, property: list } = task.volumes;
    const volumes = new Map(items.map((volume) => [volume.name.value ?? '', volume]));
    // While one of the names is unknown, it may be this one.
    if (!task.node || !task.volumes.complete || volumes.has('')) return;
    const { byName } = mountsOf(task);
    const missing = [...byName].filter(([name]) => !volumes.has(name));
    const known = missing.length * items.length > MOST_PAIRS ? [] : [...volumes.keys()];
    const add = volumeAdder(
      task,
      missing.map(([name]) => name),
    );
    for (const [name, mounts] of missing) {
      const [first, ...others] = mounts;
      if (!first) continue;
      const free = known.filter((other) => !byName.has(other) || number(other) === number(name));
      const meant = nearest(name, free);
      const volume = volumes.get(meant ?? '');
      const at = first.point.sourceVolume.span;
      yield {
        at,
        message: say(first, name, meant),
        related: [
          ...others.map(({ point }) => ({ at: point.sourceVolume.span, message: l10n.t('It is mounted here too') })),
          ...(list ? [{ at: list.keySpan, message: l10n.t('The volumes are listed here') }] : []),
        ],
        covers: [at, ...(volume ? [volume.span] : [])],
        fixes: [...redirected(mounts, meant), ...add(name)],
      };
    }
  },
});

/** A volume that is mounted already is meant only by a name with the same number in it: "data-2" is not "data-1". */
const number = (name: string) => name.replace(/\D/g, '');

function say({ container }: Mount, name: string, meant = ''): string {
  const values = [containerLabel(container), name, meant];
  if (meant === '')
    return l10n.t(
      'Container {0} mounts a volume "{1}", which the task does not have, and AWS refuses it. Add it to volumes, or mount another one.',
      ...values,
    );
  return l10n.t(
    'Container {0} mounts a volume "{1}", which the task does not have, and AWS refuses it. Did you mean "{2}"?',
    ...values,
  );
}

function redirected(mounts: readonly Mount[], meant: string | undefined): Fix[] {
  if (meant === undefined) return [];
  const nodes = mounts.flatMap(({ point }) => point.sourceVolume.property?.node ?? []);
  return [{ title: l10n.t('Change to "{0}"', meant), edits: nodes.map((node) => replace(node, meant)) }];
}

export const page: Page = {
  summary: 'A mount point whose volume the task does not have.',
  why: 'What a container mounts has to be among the `volumes` of the task, under the same name, capitals included. A volume that needs nothing but a place to write to is `{"name": "…"}`. The fix takes a name that is almost the same where there is one, and otherwise adds such an empty volume; put a file system or a directory into it if the data has to outlive the task.',
  aws: "Unknown volume 'data'.",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html#ECS-Type-MountPoint-sourceVolume',
  examples: [
    {
      bad: `
{
  "family": "wiki",
  "containerDefinitions": [
    {
      "name": "wiki",
      "image": "example/wiki:2.4",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "page", "containerPath": "/srv/pages" }]
//                                      ^^^^^^ error volume-unknown: Container "wiki" mounts a volume "page", which the task does not have, and AWS refuses it. Did you mean "pages"? [fix]
    }
  ],
  "volumes": [{ "name": "pages", "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED" } }]
}`,
      good: `
{
  "family": "wiki",
  "containerDefinitions": [
    {
      "name": "wiki",
      "image": "example/wiki:2.4",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "pages", "containerPath": "/srv/pages" }]
    }
  ],
  "volumes": [{ "name": "pages", "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED" } }]
}`,
    },
    {
      bad: `
{
  "family": "wiki",
  "containerDefinitions": [
    {
      "name": "wiki",
      "image": "example/wiki:2.4",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "uploads", "containerPath": "/srv/uploads" }]
//                                      ^^^^^^^^^ error volume-unknown: Container "wiki" mounts a volume "uploads", which the task does not have, and AWS refuses it. Add it to volumes, or mount another one. [fix]
    }
  ]
}`,
      good: `
{
  "family": "wiki",
  "containerDefinitions": [
    {
      "name": "wiki",
      "image": "example/wiki:2.4",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "uploads", "containerPath": "/srv/uploads" }]
    }
  ],
  "volumes": [
    {
      "name": "uploads"
    }
  ]
}`,
    },
  ],
};
