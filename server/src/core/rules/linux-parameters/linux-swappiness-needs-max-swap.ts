import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove, set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'linux-swappiness-needs-max-swap',
  group: 'linux-parameters',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const parameters = container.linuxParameters.value;
      const { property, value } = parameters?.swappiness ?? {};
      if (!parameters?.node || !property || value === undefined || parameters.maxSwap.state !== 'absent') continue;
      const memory = container.memory.value;
      const title = (size: number) => l10n.t('Set {0} to {1}', 'maxSwap', size);
      yield {
        at: property.keySpan,
        message: l10n.t(
          'Container {0} sets swappiness to {1} without maxSwap, and AWS ignores it. Say with maxSwap how much the container may swap, or remove swappiness.',
          containerLabel(container),
          value,
        ),
        faded: [property],
        fixes: [
          // As much again as the memory is what Docker allows by itself.
          ...(memory ? [{ title: title(memory), edits: [set(parameters.node, 'maxSwap', memory)] }] : []),
          { title: l10n.t('Remove {0}', 'swappiness'), edits: [remove(property)], safe: true },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A `swappiness` without a `maxSwap`.',
  why: 'ECS gives Docker the swappiness only together with the size of the swap space. Without it the container swaps as the instance is set up. The fix allows as much swap space as the container has memory, which Docker does where nothing is said, and is marked unsafe because the swappiness counts from then on; the other fix removes what has no effect. The instance must have swap space, which those of AWS do not have by themselves.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html#ECS-Type-LinuxParameters-swappiness',
  examples: [
    {
      bad: `
{
  "family": "indexer",
  "containerDefinitions": [
    {
      "name": "indexer",
      "image": "example/indexer:5",
      "memory": 512,
      "linuxParameters": {
        "swappiness": 10
//      ^^^^^^^^^^^^ warning linux-swappiness-needs-max-swap: Container "indexer" sets swappiness to 10 without maxSwap, and AWS ignores it. Say with maxSwap how much the container may swap, or remove swappiness. [fix]
      }
    }
  ]
}`,
      good: `
{
  "family": "indexer",
  "containerDefinitions": [
    {
      "name": "indexer",
      "image": "example/indexer:5",
      "memory": 512,
      "linuxParameters": {
        "swappiness": 10,
        "maxSwap": 512
      }
    }
  ]
}`,
    },
  ],
};
