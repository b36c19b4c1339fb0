import * as l10n from '@vscode/l10n';
import { remove } from '../../syntax/edit.ts';
import { refusedByFargate } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-host-source-path',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['volume-source-path-relative', 'sec-docker-socket', 'volume-mi-source-path'],

  *check(task) {
    const found = refusedByFargate(task, 'fargate-host-source-path', (place) =>
      l10n.t(
        '{0} names a path of the host, which a task on Fargate never sees, and AWS refuses it. Remove host for an empty volume, or use an EFS file system.',
        place,
      ),
    );
    const volumes = new Map(task.volumes.items.map(({ host }) => [host.value?.sourcePath.property?.keySpan, host]));
    for (const report of found) {
      const host = volumes.get(report.at)?.property;
      // What the object holds beside the path, AWS does not know; without it the object says nothing.
      const isAlone = host?.node?.properties.length === 1;
      const fixes = host && isAlone ? [{ title: l10n.t('Remove {0}', 'host'), edits: [remove(host)] }] : report.fixes;
      yield fixes ? { ...report, fixes } : report;
    }
  },
});

export const page: Page = {
  summary: 'A volume from a path of the host in a task for Fargate.',
  why: 'A task on Fargate has no host whose files it could see. A volume without `host` is taken: it is empty when the task starts, its containers share it, and it goes with the task. What has to last, or to be there from the start, belongs on an EFS file system or into the image. The fix leaves the empty volume and is marked unsafe because the files are missing in it.',
  aws: 'Fargate compatible task definitions do not support sourcePath',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostVolumeProperties.html',
  examples: [
    {
      bad: `
{
  "family": "gallery",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "gallery",
      "image": "example/gallery:2.2",
      "mountPoints": [{ "sourceVolume": "uploads", "containerPath": "/var/uploads" }]
    }
  ],
  "volumes": [
    {
      "name": "uploads",
      "host": { "sourcePath": "/mnt/uploads" }
//              ^^^^^^^^^^^^ error fargate-host-source-path: volumes[0].host.sourcePath names a path of the host, which a task on Fargate never sees, and AWS refuses it. Remove host for an empty volume, or use an EFS file system. [fix]
    }
  ]
}`,
      good: `
{
  "family": "gallery",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "gallery",
      "image": "example/gallery:2.2",
      "mountPoints": [{ "sourceVolume": "uploads", "containerPath": "/var/uploads" }]
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
