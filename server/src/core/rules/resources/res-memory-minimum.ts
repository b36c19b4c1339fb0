import * as l10n from '@vscode/l10n';
import { LEAST_MEMORY } from '../../facts/resources.ts';
import { describePlace } from '../../model/place.ts';
import { replace } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'res-memory-minimum',
  group: 'resources',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const { memory, memoryReservation } of task.containers) {
      for (const { value, property } of [memory, memoryReservation]) {
        const node = property?.node;
        if (!value || value < 0 || value >= LEAST_MEMORY || !node) continue;
        const place = describePlace(node);
        const setTo = (mib: number) => ({ title: l10n.t('Set {0} to {1}', place, mib), edits: [replace(node, mib)] });
        yield {
          at: node,
          message: l10n.t(
            '{0} is {1} MiB, and Docker starts no container with less than {2}. Raise it; 1 GB is 1024.',
            place,
            value,
            LEAST_MEMORY,
          ),
          fixes: [setTo(LEAST_MEMORY), setTo(value * 1024)],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A container with less than 6 MiB of memory.',
  why: 'Docker needs 6 MiB for a container, 4 in old releases, and starts none with less. Numbers this small are often gigabytes: the members of a container count MiB, only those of the task know GB. The first fix sets the least that works, the other one takes the number for GB.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-memory',
  examples: [
    {
      bad: `
{
  "family": "pause",
  "containerDefinitions": [
    {
      "name": "pause",
      "image": "example/pause:3.9",
      "memory": 4
//              ^ warning res-memory-minimum: memory of container "pause" is 4 MiB, and Docker starts no container with less than 6. Raise it; 1 GB is 1024. [fix]
    }
  ]
}`,
      good: `
{
  "family": "pause",
  "containerDefinitions": [
    {
      "name": "pause",
      "image": "example/pause:3.9",
      "memory": 6
    }
  ]
}`,
    },
  ],
};
