import * as l10n from '@vscode/l10n';
import type { Task } from '../../model/task.ts';
import { containerLabel } from '../../model/task.ts';
import { mountsOf, volumesOf } from '../../model/volumes.ts';
import { append, set } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';
import { usualPath } from '../volumes.ts';

export const rule = taskRule({
  id: 'volume-launch-unmounted',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',
  silences: ['volume-unused'],

  *check(task) {
    const { byName, complete } = mountsOf(task);
    if (!complete) return;
    for (const { volume } of volumesOf(task, 'launch')) {
      const { value: name, span } = volume.name;
      if (name === undefined || byName.has(name)) continue;
      yield {
        at: span,
        message: l10n.t(
          'Volume "{0}" is configured at launch, and no container mounts it. AWS refuses that. Add a mount point for it, or remove the volume.',
          name,
        ),
        covers: [volume.span],
        fixes: mounted(task, name),
      };
    }
  },
});

/** A mount point in the first container, at a path to be looked at. */
function mounted(task: Task, name: string): Fix[] {
  const [container] = task.containers;
  const { node, mountPoints } = container ?? {};
  if (!container || !node || !mountPoints) return [];
  const point = { sourceVolume: name, containerPath: usualPath(task, name) };
  const last = mountPoints.property?.node?.items.at(-1);
  return [
    {
      title: l10n.t('Mount the volume in container {0}', containerLabel(container)),
      edits: [last ? append(last, [point]) : set(node, 'mountPoints', [point])],
    },
  ];
}

export const page: Page = {
  summary: 'A volume configured at launch that no container mounts.',
  why: 'An EBS volume is made and paid for each time the task starts, so AWS does not register one that nothing would use; other volumes may go unused. The fix adds a mount point to the first container, below `/mnt`: change the path to the one where the application keeps its data.',
  aws: 'Volumes [data] are not referenced by any of the containers',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-ebs-config.html',
  examples: [
    {
      bad: `
{
  "family": "metrics",
  "containerDefinitions": [
    {
      "name": "metrics",
      "image": "example/metrics:2.51",
      "memory": 1024
    }
  ],
  "volumes": [{ "name": "series", "configuredAtLaunch": true }]
//                      ^^^^^^^^ error volume-launch-unmounted: Volume "series" is configured at launch, and no container mounts it. AWS refuses that. Add a mount point for it, or remove the volume. [fix]
}`,
      good: `
{
  "family": "metrics",
  "containerDefinitions": [
    {
      "name": "metrics",
      "image": "example/metrics:2.51",
      "memory": 1024,
      "mountPoints": [
        {
          "sourceVolume": "series",
          "containerPath": "/mnt/series"
        }
      ]
    }
  ],
  "volumes": [{ "name": "series", "configuredAtLaunch": true }]
}`,
    },
  ],
};
