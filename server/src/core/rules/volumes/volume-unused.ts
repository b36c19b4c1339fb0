import * as l10n from '@vscode/l10n';
import { mountsOf } from '../../model/volumes.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-unused',
  group: 'volumes',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    const { byName, complete } = mountsOf(task);
    if (!complete) return;
    for (const { name, node } of task.volumes.items) {
      if (name.value === undefined || byName.has(name.value) || !node) continue;
      yield {
        at: name.span,
        message: l10n.t(
          'No container mounts the volume "{0}". AWS registers it, and nothing uses it. Mount it, or remove it.',
          name.value,
        ),
        faded: [node],
        fixes: [{ title: l10n.t('Remove this volume'), edits: [remove(node)] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A volume that no container mounts.',
  why: 'A volume does nothing until a container has a mount point for it. AWS takes such a task, so a forgotten mount point shows only when data is missing. Add the mount point, or remove the volume; the fix removes it and is marked unsafe because the other may be what is wanted.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html',
  examples: [
    {
      bad: `
{
  "family": "search",
  "containerDefinitions": [
    {
      "name": "search",
      "image": "example/search:8",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "index", "containerPath": "/var/lib/index" }]
    }
  ],
  "volumes": [
    { "name": "index" },
    { "name": "dictionaries" }
//            ^^^^^^^^^^^^^^ information volume-unused: No container mounts the volume "dictionaries". AWS registers it, and nothing uses it. Mount it, or remove it. [fix]
  ]
}`,
      good: `
{
  "family": "search",
  "containerDefinitions": [
    {
      "name": "search",
      "image": "example/search:8",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "index", "containerPath": "/var/lib/index" }]
    }
  ],
  "volumes": [
    { "name": "index" }
  ]
}`,
    },
  ],
};
