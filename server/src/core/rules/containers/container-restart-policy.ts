import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'container-restart-policy',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',

  explain: ({ owner }) => ({
    message: l10n.t(
      'The restart policy of container {0} does not say whether it is enabled, and AWS refuses it. Add "enabled".',
      containerAround(owner),
    ),
    fixes: [{ title: l10n.t('Enable the restart policy'), edits: [set(owner, 'enabled', true)] }],
  }),
});

export const page: Page = {
  summary: 'A restart policy without `enabled`.',
  why: 'The member is required, even where exit codes or a period are given. The fix switches the policy on, which is what somebody who writes one most likely wants; it is marked unsafe because the container is then restarted in place without the task being replaced.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html#ECS-Type-ContainerRestartPolicy-enabled',
  examples: [
    {
      bad: `
{
  "family": "worker",
  "containerDefinitions": [
    {
      "name": "worker",
      "image": "example/worker:2",
      "memory": 256,
      "restartPolicy": { "restartAttemptPeriod": 120 }
//    ^^^^^^^^^^^^^^^ error container-restart-policy: The restart policy of container "worker" does not say whether it is enabled, and AWS refuses it. Add "enabled". [fix]
    }
  ]
}`,
      good: `
{
  "family": "worker",
  "containerDefinitions": [
    {
      "name": "worker",
      "image": "example/worker:2",
      "memory": 256,
      "restartPolicy": { "restartAttemptPeriod": 120, "enabled": true }
    }
  ]
}`,
    },
  ],
};
