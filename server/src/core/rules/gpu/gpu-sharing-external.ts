import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove, set } from '../../syntax/edit.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'gpu-sharing-external',
  group: 'gpu',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    if (!task.launchType('EXTERNAL')) return;
    for (const container of task.containers) {
      for (const { node, type, value, sharingStrategy } of container.resourceRequirements.items) {
        const { property, state } = sharingStrategy;
        if (!node || type.value !== 'GPU' || state !== 'known' || !property) continue;
        const own = value.state === 'absent' ? [set(node, 'value', '1')] : [];
        yield {
          at: property.keySpan,
          message: l10n.t(
            'Container {0} shares a GPU, which external instances do not do, and AWS refuses it. Give the container GPUs of its own, or run the task on EC2 or Managed Instances.',
            containerLabel(container),
          ),
          related: launchTypeHere(task, 'EXTERNAL'),
          fixes: [
            {
              title: l10n.t('Give container {0} a GPU of its own', containerLabel(container)),
              edits: [remove(property), ...own],
            },
          ],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A shared GPU in a task for external instances.',
  why: 'ECS sets up sharing on EC2 and on Managed Instances only. On a server of your own a container gets whole GPUs, by number. The fix asks for one in the place of the share, and is marked unsafe because fewer containers fit then.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html#ECS-Type-ResourceRequirement-sharingStrategy',
  examples: [
    {
      bad: `
{
  "family": "inspection",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "inspection",
      "image": "example/inspection:4",
      "memory": 4096,
      "resourceRequirements": [
        {
          "type": "GPU",
          "sharingStrategy": { "nvidiaMps": { "memory": 2048 } }
//        ^^^^^^^^^^^^^^^^^ error gpu-sharing-external: Container "inspection" shares a GPU, which external instances do not do, and AWS refuses it. Give the container GPUs of its own, or run the task on EC2 or Managed Instances. [fix]
        }
      ]
    }
  ]
}`,
      good: `
{
  "family": "inspection",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "inspection",
      "image": "example/inspection:4",
      "memory": 4096,
      "resourceRequirements": [
        {
          "type": "GPU",
          "value": "1"
        }
      ]
    }
  ]
}`,
    },
  ],
};
