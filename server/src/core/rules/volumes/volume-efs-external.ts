import * as l10n from '@vscode/l10n';
import { type Page, taskRule } from '../rule.ts';
import { onInstances, volumesWithout } from '../volumes.ts';

export const rule = taskRule({
  id: 'volume-efs-external',
  group: 'volumes',
  severity: 'error',
  fix: 'none',
  silences: ['mi-unsupported-parameter', 'windows-efs'],

  *check(task) {
    yield* volumesWithout(task, 'efs', onInstances(task, 'EXTERNAL'), (volume, platform) =>
      l10n.t(
        'Volume {0} is an EFS file system, and AWS does not support those on {1}. Use a directory of the instance or a Docker volume, or take "EXTERNAL" out of requiresCompatibilities.',
        volume,
        platform,
      ),
    );
  },
});

export const page: Page = {
  summary: 'An EFS volume in a task for external instances.',
  why: 'An external instance stands in a data centre of yours, where a file system of a VPC is out of reach for ECS. Tasks there have directories of the instance and Docker volumes; a network file system can be mounted on the instance itself and be given to the container as a directory, `host.sourcePath`.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
  examples: [
    {
      bad: `
{
  "family": "till",
  "requiresCompatibilities": ["EXTERNAL"],
  "containerDefinitions": [
    {
      "name": "till",
      "image": "example/till:12",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "receipts", "containerPath": "/receipts" }]
    }
  ],
  "volumes": [
    {
      "name": "receipts",
      "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED" }
//    ^^^^^^^^^^^^^^^^^^^^^^^^ error volume-efs-external: Volume "receipts" is an EFS file system, and AWS does not support those on external instances. Use a directory of the instance or a Docker volume, or take "EXTERNAL" out of requiresCompatibilities.
    }
  ]
}`,
      good: `
{
  "family": "till",
  "requiresCompatibilities": ["EXTERNAL"],
  "containerDefinitions": [
    {
      "name": "till",
      "image": "example/till:12",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "receipts", "containerPath": "/receipts" }]
    }
  ],
  "volumes": [{ "name": "receipts", "host": { "sourcePath": "/srv/receipts" } }]
}`,
    },
  ],
};
