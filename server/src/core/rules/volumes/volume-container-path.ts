import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'volume-container-path',
  group: 'volumes',
  severity: 'error',
  fix: 'none',

  explain: ({ node }) => ({
    message: l10n.t(
      'A mount point of container {0} has no containerPath. AWS refuses it, or the task does not start. Add the path at which the container sees the volume.',
      containerAround(node),
    ),
  }),
});

export const page: Page = {
  summary: 'A mount point whose `containerPath` is missing or empty.',
  why: 'A mount point ties a volume to a directory in the container. Without the directory, the agent cannot tell where the volume goes.',
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
//                    ^ error volume-container-path: A mount point of container "web" has no containerPath. AWS refuses it, or the task does not start. Add the path at which the container sees the volume.
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
