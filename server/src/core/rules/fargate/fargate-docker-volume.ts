import * as l10n from '@vscode/l10n';
import { refusedByFargate } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-docker-volume',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['volume-docker-autoprovision', 'volume-docker-windows-driver'],

  check: (task) =>
    refusedByFargate(task, 'fargate-docker-volume', (place) =>
      l10n.t(
        '{0} asks for a volume that Docker keeps on an instance, which Fargate does not have, and AWS refuses it. Remove it for an empty volume, or use an EFS file system.',
        place,
      ),
    ),
});

export const page: Page = {
  summary: 'A Docker volume in a task for Fargate.',
  why: 'Docker volumes are made by the daemon of an instance, or by a plugin that runs there. On Fargate a volume is either empty and as short-lived as the task, which needs nothing but its name, or a file system of EFS, S3 Files or EBS. The fix leaves the empty volume; it is marked unsafe because what the Docker volume held is not in it.',
  aws: 'Fargate compatible task definitions do not support dockerVolumeConfiguration',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/docker-volumes.html',
  examples: [
    {
      bad: `
{
  "family": "wiki",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [
    {
      "name": "wiki",
      "image": "example/wiki:9.1",
      "mountPoints": [{ "sourceVolume": "pages", "containerPath": "/data" }]
    }
  ],
  "volumes": [
    {
      "name": "pages",
      "dockerVolumeConfiguration": { "scope": "shared", "autoprovision": true, "driver": "local" }
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error fargate-docker-volume: volumes[0].dockerVolumeConfiguration asks for a volume that Docker keeps on an instance, which Fargate does not have, and AWS refuses it. Remove it for an empty volume, or use an EFS file system. [fix]
    }
  ]
}`,
      good: `
{
  "family": "wiki",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [
    {
      "name": "wiki",
      "image": "example/wiki:9.1",
      "mountPoints": [{ "sourceVolume": "pages", "containerPath": "/data" }]
    }
  ],
  "volumes": [
    {
      "name": "pages"
    }
  ]
}`,
    },
  ],
};
