import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-restart-disabled-options',
  group: 'containers',
  severity: 'warning',
  fix: 'safe',

  *check(task) {
    for (const container of task.containers) {
      const policy = container.restartPolicy.value;
      if (policy?.enabled.value !== false) continue;
      const { ignoredExitCodes, restartAttemptPeriod, enabled } = policy;
      const idle = [
        ...(ignoredExitCodes.items.length > 0 ? [ignoredExitCodes.property] : []),
        ...(restartAttemptPeriod.value === undefined ? [] : [restartAttemptPeriod.property]),
      ].flatMap((property) => property ?? []);
      const [first] = idle;
      if (!first) continue;
      const names = enumerate(idle.map(({ key }) => key));
      yield {
        at: first.keySpan,
        message: l10n.t(
          'The restart policy of container {0} sets {1} and is switched off, so ECS never restarts the container and does not look at them. Enable the policy, or remove what it does not use.',
          containerLabel(container),
          names,
        ),
        related: [{ at: enabled.span, message: l10n.t('The restart policy is switched off here') }],
        faded: idle,
        fixes: [{ title: l10n.t('Remove {0}', names), edits: idle.map(remove) }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A restart policy that is switched off and has options all the same.',
  why: 'With `"enabled": false` a container that ends stays ended, whatever exit codes and period are written beside it. Either the policy was meant to be on, or it was switched off and the rest forgotten. The fix removes what has no effect, so the task stays as it is; to switch the policy on, set `enabled` to `true`.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html',
  examples: [
    {
      bad: `
{
  "family": "crawler",
  "containerDefinitions": [
    {
      "name": "crawler",
      "image": "example/crawler:11",
      "memory": 512,
      "restartPolicy": {
        "enabled": false,
        "ignoredExitCodes": [0],
//      ^^^^^^^^^^^^^^^^^^ warning container-restart-disabled-options: The restart policy of container "crawler" sets ignoredExitCodes, restartAttemptPeriod and is switched off, so ECS never restarts the container and does not look at them. Enable the policy, or remove what it does not use. [fix]
        "restartAttemptPeriod": 120
      }
    }
  ]
}`,
      good: `
{
  "family": "crawler",
  "containerDefinitions": [
    {
      "name": "crawler",
      "image": "example/crawler:11",
      "memory": 512,
      "restartPolicy": {
        "enabled": false
      }
    }
  ]
}`,
    },
  ],
};
