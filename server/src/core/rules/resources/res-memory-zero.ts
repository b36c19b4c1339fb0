import * as l10n from '@vscode/l10n';
import { isForm } from '../../model/form.ts';
import { describePlace } from '../../model/place.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'res-memory-zero',
  group: 'resources',
  severity: 'warning',
  fix: 'safe',

  *check(task) {
    for (const container of task.containers) {
      if (isForm(container)) continue;
      for (const { value, property } of [container.memory, container.memoryReservation]) {
        if (value !== 0 || !property?.node) continue;
        const place = describePlace(property.node);
        yield {
          at: property.node,
          message: l10n.t(
            '{0} is 0, and AWS takes that as not set. Remove it, or write the MiB that are meant.',
            place,
          ),
          fixes: [{ title: l10n.t('Remove {0}', place), edits: [remove(property)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A `memory` or `memoryReservation` of 0.',
  why: 'Neither can be 0: AWS takes the number as if the member were not there. A `memory` of 0 is no limit, then, and a reservation of 0 reserves nothing. Without the member the task is the same and says what it does.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-memoryReservation',
  examples: [
    {
      bad: `
{
  "family": "poller",
  "containerDefinitions": [
    {
      "name": "poller",
      "image": "example/poller:6",
      "memory": 0,
//              ^ warning res-memory-zero: memory of container "poller" is 0, and AWS takes that as not set. Remove it, or write the MiB that are meant. [fix]
      "memoryReservation": 128
    }
  ]
}`,
      good: `
{
  "family": "poller",
  "containerDefinitions": [
    {
      "name": "poller",
      "image": "example/poller:6",
      "memoryReservation": 128
    }
  ]
}`,
    },
  ],
};
