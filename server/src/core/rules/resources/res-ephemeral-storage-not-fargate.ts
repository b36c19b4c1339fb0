import * as l10n from '@vscode/l10n';
import type { LaunchType } from '../../facts/platforms.ts';
import type { Task } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'res-ephemeral-storage-not-fargate',
  group: 'resources',
  severity: 'error',
  fix: 'unsafe',
  silences: ['fargate-ephemeral-storage-range', 'doc-required-member'],

  *check(task) {
    const { property, value } = task.ephemeralStorage;
    const type = typeWithout(task);
    if (!property || !value || !type) return;
    yield {
      at: property.keySpan,
      message: l10n.t(
        'ephemeralStorage is for Fargate, and AWS refuses it in a task for {0}. Remove it; where the task needs more disk, give it a volume.',
        type,
      ),
      related: launchTypeHere(task, type),
      covers: [property],
      fixes: [{ title: l10n.t('Remove {0}', 'ephemeralStorage'), edits: [remove(property)] }],
    };
  },
});

/** The launch type that does not have it. What AWS does with EC2 beside Fargate is not known. */
function typeWithout(task: Task): LaunchType | undefined {
  if (task.launchType('MANAGED_INSTANCES')) return 'MANAGED_INSTANCES';
  return task.launchTypesKnown && !task.launchType('FARGATE') ? task.launchTypes[0] : undefined;
}

export const page: Page = {
  summary: '`ephemeralStorage` in a task that is not for Fargate.',
  why: 'The member enlarges the disk that Fargate gives to a task. On EC2, on external instances and on Managed Instances the disk is that of the machine, and the registration is refused. A task that needs room of its own there gets a volume: one that is configured at launch becomes an EBS volume of its own. The fix removes the member and is marked unsafe because the task may have been meant for Fargate.',
  aws: 'Tasks using the EC2 launch type do not support EphemeralStorage.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-ephemeralStorage',
  examples: [
    {
      bad: `
{
  "family": "transcoder",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
  "ephemeralStorage": { "sizeInGiB": 100 },
//^^^^^^^^^^^^^^^^^^ error res-ephemeral-storage-not-fargate: ephemeralStorage is for Fargate, and AWS refuses it in a task for EC2. Remove it; where the task needs more disk, give it a volume. [fix]
  "containerDefinitions": [{ "name": "transcoder", "image": "example/transcoder:2.7", "memory": 2048 }]
}`,
      good: `
{
  "family": "transcoder",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
  "containerDefinitions": [{ "name": "transcoder", "image": "example/transcoder:2.7", "memory": 2048 }]
}`,
    },
  ],
};
