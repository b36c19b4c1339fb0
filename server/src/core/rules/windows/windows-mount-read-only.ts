import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'windows-mount-read-only',
  group: 'windows',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    // What AWS says is about instances; nothing is said about Fargate.
    if (!isForWindows(task) || task.launchType('FARGATE')) return;
    for (const container of task.containers) {
      for (const { readOnly, containerPath } of container.mountPoints.items) {
        if (readOnly.value !== true || !readOnly.property) continue;
        yield {
          at: readOnly.span,
          message: l10n.t(
            'Container {0} mounts {1} read-only, and for Windows instances AWS asks to leave readOnly at false. Remove it, and protect the files by their permissions.',
            containerLabel(container),
            containerPath.value ?? l10n.t('a volume'),
          ),
          related: systemHere(task),
          fixes: [{ title: l10n.t('Remove {0}', 'readOnly'), edits: [remove(readOnly.property)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A read-only mount in a task for Windows instances.',
  why: 'The guide tells to leave `readOnly` at `false` for tasks on Windows instances, and does not say what happens otherwise. Do not count on it: what must not be changed is safer behind the permissions of the file system. The fix is marked unsafe because without the member the mount can be written to, as far as it could not before.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-bind-mount-config.html',
  examples: [
    {
      bad: `
{
  "family": "licences",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2019_FULL" },
  "volumes": [{ "name": "keys", "host": { "sourcePath": "C:\\\\keys" } }],
  "containerDefinitions": [
    {
      "name": "licences",
      "image": "example/licences:4",
      "memory": 1024,
      "mountPoints": [
        {
          "sourceVolume": "keys",
          "containerPath": "C:\\\\keys",
          "readOnly": true
//                    ^^^^ information windows-mount-read-only: Container "licences" mounts C:\\keys read-only, and for Windows instances AWS asks to leave readOnly at false. Remove it, and protect the files by their permissions. [fix]
        }
      ]
    }
  ]
}`,
      good: `
{
  "family": "licences",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2019_FULL" },
  "volumes": [{ "name": "keys", "host": { "sourcePath": "C:\\\\keys" } }],
  "containerDefinitions": [
    {
      "name": "licences",
      "image": "example/licences:4",
      "memory": 1024,
      "mountPoints": [
        {
          "sourceVolume": "keys",
          "containerPath": "C:\\\\keys"
        }
      ]
    }
  ]
}`,
    },
  ],
};
