import * as l10n from '@vscode/l10n';
import { placeOfMissing } from '../../model/place.ts';
import { containerLabel } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-readonly-root',
  group: 'security',
  severity: 'information',
  // Most images write somewhere, and ECS Exec does not work without.
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    if (task.system !== 'linux') return;
    for (const container of task.containers) {
      const { node, name, readonlyRootFilesystem: readOnly, span } = container;
      if (!node || (readOnly.state !== 'absent' && readOnly.value !== false)) continue;
      yield {
        at: readOnly.property ? readOnly.span : placeOfMissing(name, span),
        message: l10n.t(
          'Container {0} can write to its root file system. AWS registers that, and Security Hub reports it (ECS.5). Set readonlyRootFilesystem to true, and mount volumes where it has to write.',
          containerLabel(container),
        ),
        fixes: [
          {
            title: l10n.t('Set {0} to {1}', 'readonlyRootFilesystem', 'true'),
            edits: [set(node, 'readonlyRootFilesystem', true)],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A Linux container with a root file system that it can write to.',
  why: 'Who breaks into a container mostly brings programs along, and cannot keep them where nothing can be written. A container that is read-only keeps what it needs to write in volumes or in a tmpfs, which are easy to look through. ECS Exec needs a root file system that it can write to, so the two do not go together. The fix is marked unsafe because a program that writes anywhere else fails.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-5',
  examples: [
    {
      bad: `
{
  "family": "storefront",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "storefront",
//            ^^^^^^^^^^^^ information sec-readonly-root: Container "storefront" can write to its root file system. AWS registers that, and Security Hub reports it (ECS.5). Set readonlyRootFilesystem to true, and mount volumes where it has to write. [fix]
      "image": "example/storefront:11",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "scratch", "containerPath": "/tmp" }]
    }
  ],
  "volumes": [{ "name": "scratch" }]
}`,
      good: `
{
  "family": "storefront",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "storefront",
      "image": "example/storefront:11",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "scratch", "containerPath": "/tmp" }],
      "readonlyRootFilesystem": true
    }
  ],
  "volumes": [{ "name": "scratch" }]
}`,
    },
  ],
};
