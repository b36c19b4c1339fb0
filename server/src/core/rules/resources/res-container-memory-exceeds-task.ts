import * as l10n from '@vscode/l10n';
import { describePlace } from '../../model/place.ts';
import { containerLabel } from '../../model/task.ts';
import { memoryMiB } from '../../model/task-size.ts';
import { replace } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';
import { raiseTask } from '../task-size.ts';

export const rule = taskRule({
  id: 'res-container-memory-exceeds-task',
  group: 'resources',
  severity: 'error',
  fix: 'unsafe',
  silences: ['res-memory-sum'],

  *check(task) {
    const limit = memoryMiB(task.memory.value);
    if (limit === undefined) return;
    const above = task.containers.filter(({ memory }) => (memory.value ?? 0) > limit);
    const most = above.reduce((largest, { memory }) => Math.max(largest, memory.value ?? 0), 0);
    for (const container of above) {
      const node = container.memory.property?.node;
      if (!node) continue;
      yield {
        at: node,
        message: l10n.t(
          'Container {0} may use {1} MiB and the whole task has {2}, so AWS refuses it. Raise the memory of the task, or lower that of the container.',
          containerLabel(container),
          container.memory.value ?? 0,
          limit,
        ),
        related: [{ at: task.memory.span, message: l10n.t('The memory of the task is set here') }],
        covers: [task.memory.span],
        fixes: [
          ...raiseTask(task, { memory: most }),
          { title: l10n.t('Set {0} to {1}', describePlace(node), limit), edits: [replace(node, limit)] },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container whose `memory` is more than that of the whole task.',
  why: 'The `memory` of a container is the limit at which it is killed, and the task as a whole is limited too, so a larger number could never be used: AWS refuses it. The container counts MiB; the text of the task counts MiB as well, unless it ends in GB. The first fix raises the task, on Fargate to the next size on offer; the other one lowers the container. They are marked unsafe because the one costs more and the other may be too little for the program.',
  aws: "The 'memory' setting for container 'app' is greater than for the task",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-memory',
  examples: [
    {
      bad: `
{
  "family": "reports",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    {
      "name": "reports",
      "image": "example/reports:12",
      "memory": 2560
//              ^^^^ error res-container-memory-exceeds-task: Container "reports" may use 2560 MiB and the whole task has 2048, so AWS refuses it. Raise the memory of the task, or lower that of the container. [fix]
    }
  ]
}`,
      good: `
{
  "family": "reports",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "3072",
  "containerDefinitions": [
    {
      "name": "reports",
      "image": "example/reports:12",
      "memory": 2560
    }
  ]
}`,
    },
  ],
};
