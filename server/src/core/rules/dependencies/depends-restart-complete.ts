import * as l10n from '@vscode/l10n';
import { RESTART_PERIOD } from '../../facts/dependencies.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { append, remove, set } from '../../syntax/edit.ts';
import { ends } from '../dependencies.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'depends-restart-complete',
  group: 'dependencies',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const { container, target, value, node } of ends(task)) {
      const policy = target.restartPolicy.value;
      const period =
        policy?.restartAttemptPeriod.state === 'absent' ? RESTART_PERIOD : policy?.restartAttemptPeriod.value;
      if (policy?.enabled.value !== true || period === undefined || !restartsAfterSuccess(target)) continue;
      yield {
        at: node,
        message: l10n.t(
          'Container {0} waits for the end of container {1} ({2}), but its restart policy makes ECS start {1} again when it ends after {3} seconds or more. Add 0 to its ignoredExitCodes, or remove the policy.',
          containerLabel(container),
          containerLabel(target),
          value,
          period,
        ),
        related: [
          {
            at: policy.enabled.span,
            message: l10n.t('The restart policy of container {0} is here', containerLabel(target)),
          },
        ],
        fixes: ways(target),
      };
    }
  },
});

function restartsAfterSuccess({ restartPolicy }: ContainerDefinition): boolean {
  const codes = restartPolicy.value?.ignoredExitCodes;
  return codes?.complete === true && codes.items.every(({ value }) => value !== undefined && value !== 0);
}

function ways(target: ContainerDefinition): Fix[] {
  const { property, value: policy } = target.restartPolicy;
  if (!property || !policy?.node) return [];
  const label = containerLabel(target);
  const last = policy.ignoredExitCodes.items.at(-1);
  const edit = last ? append(last.node, [0]) : set(policy.node, 'ignoredExitCodes', [0]);
  return [
    { title: l10n.t('Let container {0} end with exit code 0', label), edits: [edit] },
    { title: l10n.t('Remove {0} from container {1}', property.key, label), edits: [remove(property)] },
  ];
}

export const page: Page = {
  summary: 'A container that waits for another one to end, which may be restarted instead.',
  why: 'A container with a restart policy is started anew when it exits, once it has run for `restartAttemptPeriod`, which is 300 seconds where nothing is given. Who waits for the end of a job that takes so long waits for ever. Exit codes in `ignoredExitCodes` are the exception: with 0 among them a job is tried again while it fails and may end once it has succeeded. The fix adds that code; it is marked unsafe because the policy may not have been meant for this container at all.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html',
  examples: [
    {
      bad: `
{
  "family": "catalog",
  "containerDefinitions": [
    {
      "name": "seed",
      "image": "example/catalog-seed:9",
      "memory": 128,
      "essential": false,
      "restartPolicy": {
        "enabled": true
      }
    },
    {
      "name": "catalog",
      "image": "example/catalog:9",
      "memory": 256,
      "dependsOn": [{ "containerName": "seed", "condition": "SUCCESS" }]
//                                                          ^^^^^^^^^ warning depends-restart-complete: Container "catalog" waits for the end of container "seed" (SUCCESS), but its restart policy makes ECS start "seed" again when it ends after 300 seconds or more. Add 0 to its ignoredExitCodes, or remove the policy. [fix]
    }
  ]
}`,
      good: `
{
  "family": "catalog",
  "containerDefinitions": [
    {
      "name": "seed",
      "image": "example/catalog-seed:9",
      "memory": 128,
      "essential": false,
      "restartPolicy": {
        "enabled": true,
        "ignoredExitCodes": [
          0
        ]
      }
    },
    {
      "name": "catalog",
      "image": "example/catalog:9",
      "memory": 256,
      "dependsOn": [{ "containerName": "seed", "condition": "SUCCESS" }]
    }
  ]
}`,
    },
  ],
};
