import * as l10n from '@vscode/l10n';
import { missingHalf } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-memory-required',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',

  check: (task) =>
    missingHalf(
      task,
      'memory',
      l10n.t(
        'Fargate runs a task in a size of its own, and this one has no memory at task level, without which AWS refuses it. Add memory, whatever the containers have.',
      ),
    ),
});

export const page: Page = {
  summary: 'A Fargate task without `memory` at task level.',
  why: 'Fargate sets up a machine for each task, and `cpu` and `memory` of the task say how large. The memory of the containers is a limit within it: it may be left out, while that of the task may not. The fix adds the smallest memory that goes with the `cpu` and holds the containers; look at it once, because the size is what you pay for.',
  aws: "Fargate requires that 'memory' be defined at the task level.",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size',
  examples: [
    {
      bad: `
{
  "family": "thumbnails",
  "requiresCompatibilities": ["FARGATE"],
//                            ^^^^^^^^^ error fargate-memory-required: Fargate runs a task in a size of its own, and this one has no memory at task level, without which AWS refuses it. Add memory, whatever the containers have. [fix]
  "networkMode": "awsvpc",
  "cpu": "512",
  "containerDefinitions": [
    { "name": "worker", "image": "example/thumbnails:5.1", "memory": 1536 },
    { "name": "metrics", "image": "example/metrics:1.9", "memoryReservation": 128 }
  ]
}`,
      good: `
{
  "family": "thumbnails",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "containerDefinitions": [
    { "name": "worker", "image": "example/thumbnails:5.1", "memory": 1536 },
    { "name": "metrics", "image": "example/metrics:1.9", "memoryReservation": 128 }
  ],
  "memory": "2048"
}`,
    },
  ],
};
