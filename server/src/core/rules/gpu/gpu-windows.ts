import * as l10n from '@vscode/l10n';
import { requirementsFor } from '../../model/requirements.ts';
import { containerLabel } from '../../model/task.ts';
import { removeRequirement } from '../gpu.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'gpu-windows',
  group: 'gpu',
  severity: 'error',
  fix: 'unsafe',
  silences: ['gpu-value-missing'],

  *check(task) {
    if (!isForWindows(task)) return;
    for (const requirement of requirementsFor(task, 'GPU')) {
      yield {
        at: requirement.first.type.span,
        message: l10n.t(
          'Container {0} asks for a GPU, and AWS does not support that on Windows. Remove it, or use Linux containers.',
          containerLabel(requirement.container),
        ),
        related: systemHere(task),
        fixes: [removeRequirement(requirement, 'GPU')],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container that asks for a GPU in a task for Windows.',
  why: 'ECS gives GPUs to containers with the NVIDIA runtime of Docker, which it has on Linux only. Windows tasks cannot ask for one. Where the program needs a GPU, build it for Linux; else the fix takes the GPU out.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-gpu.html',
  examples: [
    {
      bad: `
{
  "family": "render",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "render",
      "image": "example/render:2022.4",
      "memory": 8192,
      "resourceRequirements": [{ "type": "GPU", "value": "1" }]
//                                       ^^^^^ error gpu-windows: Container "render" asks for a GPU, and AWS does not support that on Windows. Remove it, or use Linux containers. [fix]
    }
  ]
}`,
      good: `
{
  "family": "render",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "render",
      "image": "example/render:2022.4",
      "memory": 8192
    }
  ]
}`,
    },
  ],
};
