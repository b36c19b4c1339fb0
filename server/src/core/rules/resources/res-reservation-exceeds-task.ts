import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { memoryMiB, total } from '../../model/task-size.ts';
import { type Page, taskRule } from '../rule.ts';
import { raiseTask } from '../task-size.ts';

export const rule = taskRule({
  id: 'res-reservation-exceeds-task',
  group: 'resources',
  severity: 'error',
  fix: 'unsafe',
  silences: ['res-reservation-sum'],

  *check(task) {
    const limit = memoryMiB(task.memory.value);
    if (limit === undefined) return;
    const reserved = task.containers.filter(({ memoryReservation }) => (memoryReservation.value ?? 0) > limit);
    const most = reserved.reduce((largest, { memoryReservation: own }) => Math.max(largest, own.value ?? 0), 0);
    // The task has to hold all reservations, or the fix would only lead to the next error.
    const wanted = total(task, ({ memoryReservation }) => memoryReservation) ?? most;
    for (const container of reserved) {
      const { memoryReservation } = container;
      yield {
        at: memoryReservation.span,
        message: l10n.t(
          'Container {0} reserves {1} MiB and the whole task has {2}, so AWS refuses it. Raise the memory of the task, or lower the reservation.',
          containerLabel(container),
          memoryReservation.value ?? 0,
          limit,
        ),
        related: [{ at: task.memory.span, message: l10n.t('The memory of the task is set here') }],
        covers: [task.memory.span],
        fixes: raiseTask(task, { memory: wanted }),
      };
    }
  },
});

export const page: Page = {
  summary: 'A container that reserves more memory than the whole task has.',
  why: 'What a container reserves is taken from the `memory` of its task, so it cannot be more than that. Often the size of the task was lowered and the container forgotten, or a number was meant for another unit: the container counts MiB, while the text of the task may count GB. The fix raises the task to what its containers reserve together; it is marked unsafe because a larger task costs more.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-memoryReservation',
  examples: [
    {
      bad: `
{
  "family": "thumbnails",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1 GB",
  "containerDefinitions": [
    { "name": "thumbnails", "image": "example/thumbnails:2.4", "memoryReservation": 1536 }
//                                                                                  ^^^^ error res-reservation-exceeds-task: Container "thumbnails" reserves 1536 MiB and the whole task has 1024, so AWS refuses it. Raise the memory of the task, or lower the reservation. [fix]
  ]
}`,
      good: `
{
  "family": "thumbnails",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "2 GB",
  "containerDefinitions": [
    { "name": "thumbnails", "image": "example/thumbnails:2.4", "memoryReservation": 1536 }
  ]
}`,
    },
  ],
};
