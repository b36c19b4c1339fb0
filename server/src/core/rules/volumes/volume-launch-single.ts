import * as l10n from '@vscode/l10n';
import { volumeLabel, volumesOf } from '../../model/volumes.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-launch-single',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const [first, ...others] = volumesOf(task, 'launch');
    if (!first) return;
    for (const { volume, property } of others) {
      yield {
        at: property.keySpan,
        message: l10n.t(
          'Volume {0} is configured at launch, and so is volume {1}. AWS takes one such volume for a task definition. Choose one of them.',
          volumeLabel(volume),
          volumeLabel(first.volume),
        ),
        related: [{ at: first.property.keySpan, message: l10n.t('The first one is here') }],
        fixes: [
          {
            title: l10n.t('Remove {0} from volume {1}', 'configuredAtLaunch', volumeLabel(volume)),
            edits: [remove(property)],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'More than one volume that is configured at launch.',
  why: 'ECS attaches one EBS volume to a task, the one that the service or the run of the task describes under this name. A second one has to be something else: another file system, or scratch space. The fix makes the later one scratch space, which is lost when the task stops.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html#ECS-Type-Volume-configuredAtLaunch',
  examples: [
    {
      bad: `
{
  "family": "queue",
  "containerDefinitions": [
    {
      "name": "queue",
      "image": "example/queue:3",
      "memory": 1024,
      "mountPoints": [
        { "sourceVolume": "messages", "containerPath": "/var/lib/queue" },
        { "sourceVolume": "traces", "containerPath": "/var/log/queue" }
      ]
    }
  ],
  "volumes": [
    { "name": "messages", "configuredAtLaunch": true },
    { "name": "traces", "configuredAtLaunch": true }
//                      ^^^^^^^^^^^^^^^^^^^^ error volume-launch-single: Volume "traces" is configured at launch, and so is volume "messages". AWS takes one such volume for a task definition. Choose one of them. [fix]
  ]
}`,
      good: `
{
  "family": "queue",
  "containerDefinitions": [
    {
      "name": "queue",
      "image": "example/queue:3",
      "memory": 1024,
      "mountPoints": [
        { "sourceVolume": "messages", "containerPath": "/var/lib/queue" },
        { "sourceVolume": "traces", "containerPath": "/var/log/queue" }
      ]
    }
  ],
  "volumes": [
    { "name": "messages", "configuredAtLaunch": true },
    { "name": "traces" }
  ]
}`,
    },
  ],
};
