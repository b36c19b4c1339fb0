import * as l10n from '@vscode/l10n';
import { isSet } from '../../model/field.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'envfile-windows',
  group: 'environment',
  severity: 'error',
  fix: 'unsafe',
  // Whatever is wrong with the files, they cannot be used.
  silences: ['envfile-arn', 'envfile-extension'],

  *check(task) {
    if (!task.isWindows) return;
    for (const container of task.containers) {
      const { environmentFiles } = container;
      if (!environmentFiles.property || !isSet(environmentFiles)) continue;
      const label = containerLabel(container);
      yield {
        at: environmentFiles.property.keySpan,
        message: l10n.t(
          'Container {0} has environmentFiles, and AWS does not support them for Windows. Write the variables into environment, and what is secret into secrets.',
          label,
        ),
        related: systemHere(task),
        covers: [environmentFiles.property],
        fixes: [
          {
            title: l10n.t('Remove {0} from container {1}', 'environmentFiles', label),
            edits: [remove(environmentFiles.property)],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'Environment files in a task for Windows.',
  why: 'ECS hands files of variables to containers on Linux only, on EC2 and on Fargate alike. The variables have to be in the task definition, or the program reads its configuration itself when it starts. The fix removes the list; it is marked unsafe because the variables are missing then.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html',
  examples: [
    {
      bad: `
{
  "family": "portal",
  "executionRoleArn": "arn:aws:iam::111122223333:role/portal-execution",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" },
  "containerDefinitions": [
    {
      "name": "portal",
      "image": "example/portal:5",
      "memory": 2048,
      "environmentFiles": [{ "value": "s3://example-config/portal.env", "type": "s3" }]
//    ^^^^^^^^^^^^^^^^^^ error envfile-windows: Container "portal" has environmentFiles, and AWS does not support them for Windows. Write the variables into environment, and what is secret into secrets. [fix]
    }
  ]
}`,
      good: `
{
  "family": "portal",
  "executionRoleArn": "arn:aws:iam::111122223333:role/portal-execution",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" },
  "containerDefinitions": [
    {
      "name": "portal",
      "image": "example/portal:5",
      "memory": 2048
    }
  ]
}`,
    },
  ],
};
