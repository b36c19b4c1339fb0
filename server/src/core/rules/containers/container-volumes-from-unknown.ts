import * as l10n from '@vscode/l10n';
import { unknownContainers } from '../dependencies.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-volumes-from-unknown',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',

  check: (task) =>
    unknownContainers(task, 'volumesFrom', (label, name) =>
      l10n.t(
        'Container {0} takes volumes from "{1}", which does not exist, and AWS refuses the task definition.',
        label,
        name,
      ),
    ),
});

export const page: Page = {
  summary: 'A container that takes the volumes of one that the task does not have.',
  why: '`volumesFrom` hands the mounts of one container on to another one of the same task definition; `sourceContainer` is the name of a container, and not of a volume. To mount a volume use `mountPoints`. Where a container is called almost alike, the fix takes its name; otherwise it removes the entry.',
  aws: "Invalid 'volumesFrom' setting. Unknown container: 'nope'.",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VolumeFrom.html',
  examples: [
    {
      bad: `
{
  "family": "gallery",
  "containerDefinitions": [
    {
      "name": "gallery-app",
      "image": "example/gallery:2.1",
      "memory": 512
    },
    {
      "name": "thumbnails",
      "image": "example/thumbnails:2.1",
      "memory": 256,
      "volumesFrom": [{ "sourceContainer": "galery_app", "readOnly": true }]
//                                         ^^^^^^^^^^^^ error container-volumes-from-unknown: Container "thumbnails" takes volumes from "galery_app", which does not exist, and AWS refuses the task definition. Did you mean "gallery-app"? [fix]
    }
  ]
}`,
      good: `
{
  "family": "gallery",
  "containerDefinitions": [
    {
      "name": "gallery-app",
      "image": "example/gallery:2.1",
      "memory": 512
    },
    {
      "name": "thumbnails",
      "image": "example/thumbnails:2.1",
      "memory": 256,
      "volumesFrom": [{ "sourceContainer": "gallery-app", "readOnly": true }]
    }
  ]
}`,
    },
  ],
};
