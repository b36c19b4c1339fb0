import * as l10n from '@vscode/l10n';
import { containerAround, type Task } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import { type Explanation, type Fix, type Page, schemaRule } from '../rule.ts';
import { usualPath } from '../volumes.ts';

export const rule = schemaRule({
  id: 'volume-container-path',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',

  explain({ keyword, node, owner }, task) {
    const label = containerAround(node);
    if (keyword === 'pattern') return task.isWindows ? undefined : relative(node, label);
    return {
      message: l10n.t(
        'A mount point of container {0} has no containerPath. AWS refuses it, or the task does not start. Add the path at which the container sees the volume.',
        label,
      ),
      fixes: atUsualPath(owner, task),
    };
  },
});

function atUsualPath(point: Node, task: Task): Fix[] {
  const volume = point.property('sourceVolume')?.node?.value;
  if (typeof volume !== 'string' || volume === '') return [];
  const path = usualPath(task, volume);
  return [
    { title: l10n.t('Set {0} to {1}', 'containerPath', `"${path}"`), edits: [set(point, 'containerPath', path)] },
  ];
}

function relative(node: Node, label: string): Explanation {
  const path = String(node.json);
  return {
    message: l10n.t(
      'Container {0} mounts a volume at "{1}", which does not begin at the root. AWS registers that, but the container does not start. Write the whole path.',
      label,
      path,
    ),
    // Where ".." and "~" lead to, nobody can tell.
    fixes: /^(?:\.\.|~)/.test(path) ? [] : [changeTo(node, `/${path.replace(/^(?:\.\/+)+/, '')}`)],
  };
}

export const page: Page = {
  summary: 'A mount point whose `containerPath` is missing, empty or not absolute.',
  why: 'A mount point ties a volume to a directory in the container. Without the directory, the agent cannot tell where the volume goes, and Docker takes no path that does not begin at the root; on Windows it begins with a drive. The fix takes a directory below `/mnt`, or puts a slash before the path, and is marked unsafe because another directory may be meant.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html#ECS-Type-MountPoint-containerPath',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "data" }]
//                    ^ error volume-container-path: A mount point of container "web" has no containerPath. AWS refuses it, or the task does not start. Add the path at which the container sees the volume. [fix]
    }
  ],
  "volumes": [{ "name": "data" }]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/mnt/data" }]
    }
  ],
  "volumes": [{ "name": "data" }]
}`,
    },
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "var/lib/data" }]
//                                                               ^^^^^^^^^^^^^^ error volume-container-path: Container "web" mounts a volume at "var/lib/data", which does not begin at the root. AWS registers that, but the container does not start. Write the whole path. [fix]
    }
  ],
  "volumes": [{ "name": "data" }]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/var/lib/data" }]
    }
  ],
  "volumes": [{ "name": "data" }]
}`,
    },
  ],
};
