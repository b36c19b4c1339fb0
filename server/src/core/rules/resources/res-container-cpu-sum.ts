import * as l10n from '@vscode/l10n';
import { cpuUnits } from '../../model/task-size.ts';
import { type Page, taskRule } from '../rule.ts';
import { raiseTask, sumAbove } from '../task-size.ts';

export const rule = taskRule({
  id: 'res-container-cpu-sum',
  group: 'resources',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const limit = cpuUnits(task.cpu.value);
    const sum = sumAbove(limit, task, ({ cpu }) => cpu);
    if (limit === undefined || !sum) return;
    yield {
      at: task.cpu.span,
      message: l10n.t(
        'The containers ask for {0} CPU units together and the task has {1}, so AWS refuses it. Raise the cpu of the task, or lower that of a container.',
        sum.amount,
        limit,
      ),
      related: sum.parts,
      fixes: raiseTask(task, { cpu: sum.amount }),
    };
  },
});

export const page: Page = {
  summary: 'Containers that ask for more `cpu` together than the task has.',
  why: 'The `cpu` of the task is all that its containers have to share, and AWS adds up what they ask for; exactly as much is fine. A container without `cpu` counts as 0 and gets what the others leave, so not every sidecar needs a number. On Fargate the fix takes the next size on offer, with the memory that belongs to it; it is marked unsafe because a larger task costs more.',
  aws: "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-cpu',
  examples: [
    {
      bad: `
{
  "family": "checkout",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
//       ^^^^^ error res-container-cpu-sum: The containers ask for 384 CPU units together and the task has 256, so AWS refuses it. Raise the cpu of the task, or lower that of a container. [fix]
  "memory": "1024",
  "containerDefinitions": [
    { "name": "checkout", "image": "example/checkout:4.2", "cpu": 256 },
    { "name": "metrics", "image": "example/metrics:1.9", "cpu": 128, "essential": false }
  ]
}`,
      good: `
{
  "family": "checkout",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [
    { "name": "checkout", "image": "example/checkout:4.2", "cpu": 256 },
    { "name": "metrics", "image": "example/metrics:1.9", "cpu": 128, "essential": false }
  ]
}`,
    },
  ],
};
