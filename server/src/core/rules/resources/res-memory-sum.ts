import * as l10n from '@vscode/l10n';
import { memoryMiB } from '../../model/task-size.ts';
import { type Page, taskRule } from '../rule.ts';
import { sumAbove } from '../task-size.ts';

export const rule = taskRule({
  id: 'res-memory-sum',
  group: 'resources',
  severity: 'warning',
  fix: 'none',

  *check(task) {
    const limit = memoryMiB(task.memory.value);
    const sum = sumAbove(limit, task, ({ memory }) => memory);
    if (limit === undefined || !sum) return;
    yield {
      at: task.memory.span,
      message: l10n.t(
        'The limits of the containers come to {0} MiB together, and the task has {1}. AWS documents that as a mistake, and when the task has used up its memory a container is killed below its own limit. Raise the memory of the task, or lower a limit.',
        sum.amount,
        limit,
      ),
      related: sum.parts,
    };
  },
});

export const page: Page = {
  summary: 'Container limits that are more, taken together, than the memory of the task.',
  why: 'The documentation wants the sum of all container `memory` to be lower than that of the task. No refusal is known as long as each limit fits by itself, and limits that overlap on purpose do work while the containers are not busy at the same time. When they are, the task runs out of memory and the kernel ends a process of some container that is still below its limit. Say with `memoryReservation` what each container needs for certain, and keep the limits within the task.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-memory',
  examples: [
    {
      bad: `
{
  "family": "gallery",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
//          ^^^^^^ warning res-memory-sum: The limits of the containers come to 1536 MiB together, and the task has 1024. AWS documents that as a mistake, and when the task has used up its memory a container is killed below its own limit. Raise the memory of the task, or lower a limit.
  "containerDefinitions": [
    { "name": "gallery", "image": "example/gallery:5.0", "memory": 1024 },
    { "name": "resizer", "image": "example/resizer:2.2", "memory": 512 }
  ]
}`,
      good: `
{
  "family": "gallery",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "2048",
  "containerDefinitions": [
    { "name": "gallery", "image": "example/gallery:5.0", "memory": 1024 },
    { "name": "resizer", "image": "example/resizer:2.2", "memory": 512 }
  ]
}`,
    },
  ],
};
