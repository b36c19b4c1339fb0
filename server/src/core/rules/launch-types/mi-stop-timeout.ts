import * as l10n from '@vscode/l10n';
import { MANAGED_INSTANCES_TIMEOUTS } from '../../facts/managed-instances.ts';
import { describePlace } from '../../model/place.ts';
import { replace } from '../../syntax/edit.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'mi-stop-timeout',
  group: 'launch-types',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    // Fargate takes far less, which its own rules say.
    if (!task.launchType('MANAGED_INSTANCES') || task.launchType('FARGATE')) return;
    for (const container of task.containers) {
      for (const member of ['startTimeout', 'stopTimeout'] as const) {
        const { value = 0, property } = container[member];
        const most = MANAGED_INSTANCES_TIMEOUTS[member];
        if (!property?.node || value <= most) continue;
        yield {
          at: property.node,
          message: l10n.t(
            '{0} is {1} seconds, and Managed Instances take up to {2}, so AWS refuses it. Lower it.',
            describePlace(property.node),
            value,
            most,
          ),
          related: launchTypeHere(task, 'MANAGED_INSTANCES'),
          fixes: [{ title: l10n.t('Set {0} to {1}', member, most), edits: [replace(property.node, most)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A start or stop timeout that is too long for Managed Instances.',
  why: 'A container may take up to 600 seconds to reach what others wait for, and up to 86400, a day, to end after it was asked to. The limit for the start is higher than on EC2, where the agent has its own. The fix sets the most that is taken, and is marked unsafe because the container then gets less time.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html',
  examples: [
    {
      bad: `
{
  "family": "encoder",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    {
      "name": "encoder",
      "image": "example/encoder:2.0",
      "stopTimeout": 100000
//                   ^^^^^^ error mi-stop-timeout: stopTimeout of container "encoder" is 100000 seconds, and Managed Instances take up to 86400, so AWS refuses it. Lower it. [fix]
    }
  ]
}`,
      good: `
{
  "family": "encoder",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    {
      "name": "encoder",
      "image": "example/encoder:2.0",
      "stopTimeout": 86400
    }
  ]
}`,
    },
  ],
};
