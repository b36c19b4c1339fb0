import * as l10n from '@vscode/l10n';
import { describePlace } from '../../model/place.ts';
import { containerLabel } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'res-memory-below-reservation',
  group: 'resources',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const limit = container.memory;
      const reserved = container.memoryReservation;
      // 0 counts as not set.
      if (!limit.value || !reserved.value || limit.value >= reserved.value) continue;
      const first = limit.property?.node;
      const second = reserved.property?.node;
      if (!first || !second) continue;
      yield {
        at: first,
        message: l10n.t(
          'Container {0} reserves {1} MiB and may use only {2}, so AWS refuses it. Swap the two, or raise memory.',
          containerLabel(container),
          reserved.value,
          limit.value,
        ),
        related: [{ at: second, message: l10n.t('The reservation is set here') }],
        fixes: [
          {
            title: l10n.t('Swap memory and memoryReservation'),
            edits: [replace(first, reserved.value), replace(second, limit.value)],
          },
          {
            title: l10n.t('Set {0} to {1}', describePlace(first), reserved.value),
            edits: [replace(first, reserved.value)],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container whose `memory` is less than its `memoryReservation`.',
  why: '`memoryReservation` is what the container is sure of, and `memory` the most it can get, at which it is killed. The limit has to be as much as the reservation or more. Mostly the two were mistaken for each other, so the first fix swaps them; the other one raises the limit.',
  aws: "'memory' must be greater than or equal to 'memoryReservation'",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-memory',
  examples: [
    {
      bad: `
{
  "family": "indexer",
  "containerDefinitions": [
    {
      "name": "indexer",
      "image": "example/indexer:2024.3",
      "memory": 256,
//              ^^^ error res-memory-below-reservation: Container "indexer" reserves 512 MiB and may use only 256, so AWS refuses it. Swap the two, or raise memory. [fix]
      "memoryReservation": 512
    }
  ]
}`,
      good: `
{
  "family": "indexer",
  "containerDefinitions": [
    {
      "name": "indexer",
      "image": "example/indexer:2024.3",
      "memory": 512,
      "memoryReservation": 256
    }
  ]
}`,
    },
  ],
};
