import * as l10n from '@vscode/l10n';
import { requirementsFor } from '../../model/requirements.ts';
import { containerLabel } from '../../model/task.ts';
import { removeRequirement } from '../gpu.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'gpu-fargate',
  group: 'gpu',
  severity: 'error',
  fix: 'unsafe',
  // What has to go need not be right.
  silences: [
    'gpu-windows',
    'gpu-value',
    'gpu-value-missing',
    'gpu-duplicate-type',
    'gpu-sharing-xor-value',
    'gpu-sharing-mixed',
  ],

  *check(task) {
    if (!task.launchType('FARGATE')) return;
    for (const requirement of requirementsFor(task, 'GPU')) {
      yield {
        at: requirement.first.type.span,
        message: l10n.t(
          'Container {0} asks for a GPU, which Fargate does not have, and AWS refuses it. Remove it, or run the task on EC2 or Managed Instances.',
          containerLabel(requirement.container),
        ),
        related: launchTypeHere(task, 'FARGATE'),
        covers: [requirement.container.span],
        fixes: [removeRequirement(requirement, 'GPU')],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container that asks for a GPU in a task for Fargate.',
  why: 'Fargate runs on machines without graphics cards, and refuses the task definition. Tasks with GPUs run on EC2 instances of a GPU type, on external instances, or on Managed Instances, which choose the instance by what the task asks for. The fix takes the GPU out and is marked unsafe because the program may not run without.',
  aws: 'Tasks using the Fargate launch type do not support GPU resource requirements.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  examples: [
    {
      bad: `
{
  "family": "captions",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "4096",
  "memory": "8192",
  "containerDefinitions": [
    {
      "name": "captions",
      "image": "example/captions:1.3",
      "resourceRequirements": [{ "type": "GPU", "value": "1" }]
//                                       ^^^^^ error gpu-fargate: Container "captions" asks for a GPU, which Fargate does not have, and AWS refuses it. Remove it, or run the task on EC2 or Managed Instances. [fix]
    }
  ]
}`,
      good: `
{
  "family": "captions",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "4096",
  "memory": "8192",
  "containerDefinitions": [
    {
      "name": "captions",
      "image": "example/captions:1.3"
    }
  ]
}`,
    },
  ],
};
