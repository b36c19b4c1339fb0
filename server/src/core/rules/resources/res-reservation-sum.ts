import * as l10n from '@vscode/l10n';
import { memoryMiB } from '../../model/task-size.ts';
import { type Page, taskRule } from '../rule.ts';
import { raiseTask, sumAbove } from '../task-size.ts';

export const rule = taskRule({
  id: 'res-reservation-sum',
  group: 'resources',
  severity: 'error',
  fix: 'unsafe',
  silences: ['res-memory-sum'],

  *check(task) {
    const limit = memoryMiB(task.memory.value);
    const sum = sumAbove(limit, task, ({ memoryReservation }) => memoryReservation);
    if (limit === undefined || !sum) return;
    yield {
      at: task.memory.span,
      message: l10n.t(
        'The containers reserve {0} MiB together and the task has {1}, so AWS refuses it. Raise the memory of the task, or lower a reservation.',
        sum.amount,
        limit,
      ),
      related: sum.parts,
      fixes: raiseTask(task, { memory: sum.amount }),
    };
  },
});

export const page: Page = {
  summary: 'Containers that reserve more memory together than the task has.',
  why: 'A reservation is memory that is kept for one container, and all of them have to fit into the `memory` of the task. A limit, `memory` of the container, is only what it may grow to. Raise the task, or reserve what each container needs in quiet times. The fix is marked unsafe because a larger task costs more, or fits on fewer instances.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-memoryReservation',
  examples: [
    {
      bad: `
{
  "family": "forum",
  "requiresCompatibilities": ["EC2"],
  "cpu": "512",
  "memory": "1 GB",
//          ^^^^^^ error res-reservation-sum: The containers reserve 1536 MiB together and the task has 1024, so AWS refuses it. Raise the memory of the task, or lower a reservation. [fix]
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "forum", "image": "example/forum:3.1", "memoryReservation": 1024 },
    { "name": "search", "image": "example/search:7", "memoryReservation": 512 }
  ]
}`,
      good: `
{
  "family": "forum",
  "requiresCompatibilities": ["EC2"],
  "cpu": "512",
  "memory": "1.5 GB",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "forum", "image": "example/forum:3.1", "memoryReservation": 1024 },
    { "name": "search", "image": "example/search:7", "memoryReservation": 512 }
  ]
}`,
    },
  ],
};
