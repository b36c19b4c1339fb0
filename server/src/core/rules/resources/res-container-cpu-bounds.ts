import * as l10n from '@vscode/l10n';
import { CPU_SHARES } from '../../facts/resources.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'res-container-cpu-bounds',
  group: 'resources',
  severity: 'information',
  fix: 'none',

  *check(task) {
    // On Windows the number is no share of the kernel's.
    if (task.system !== 'linux') return;
    const { least, most } = CPU_SHARES;
    for (const container of task.containers) {
      const { value, span } = container.cpu;
      // Without a number the container asks for the least on purpose.
      if (!value || (value >= least && value <= most)) continue;
      yield {
        at: span,
        message: l10n.t(
          'Container {0} has cpu {1}, which works like {2}: Linux knows shares from {3} to {4}. Write how many CPU units are meant; 1024 are one vCPU.',
          containerLabel(container),
          value,
          value < least ? least : most,
          least,
          most,
        ),
      };
    }
  },
});

export const page: Page = {
  summary: 'A container `cpu` of 1, or of more than 262144.',
  why: 'On Linux the CPU units of a container become shares of the kernel, which go from 2 to 262144; what is below or above counts as the nearest of the two. A `cpu` of 1 is often meant as one vCPU, which is 1024 units. To give a container the least there is, leave `cpu` out.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-cpu',
  examples: [
    {
      bad: `
{
  "family": "scheduler",
  "containerDefinitions": [
    {
      "name": "scheduler",
      "image": "example/scheduler:0.9",
      "cpu": 1,
//           ^ information res-container-cpu-bounds: Container "scheduler" has cpu 1, which works like 2: Linux knows shares from 2 to 262144. Write how many CPU units are meant; 1024 are one vCPU.
      "memory": 256
    }
  ]
}`,
      good: `
{
  "family": "scheduler",
  "containerDefinitions": [
    {
      "name": "scheduler",
      "image": "example/scheduler:0.9",
      "cpu": 1024,
      "memory": 256
    }
  ]
}`,
    },
  ],
};
