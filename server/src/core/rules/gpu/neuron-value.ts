import * as l10n from '@vscode/l10n';
import { ALL_DEVICES } from '../../facts/gpu.ts';
import { containerLabel } from '../../model/task.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'neuron-value',
  group: 'gpu',
  severity: 'error',
  fix: 'safe',

  *check(task) {
    for (const container of task.containers) {
      for (const { type, value } of container.resourceRequirements.items) {
        const node = value.property?.node;
        if (type.value !== 'NeuronDevice' || !value.value || value.value === ALL_DEVICES || !node) continue;
        yield {
          at: node,
          message: l10n.t(
            'Container {0} asks for "{1}" Neuron devices, and AWS takes no other value than "{2}". Write that.',
            containerLabel(container),
            value.value,
            ALL_DEVICES,
          ),
          fixes: [changeTo(node, ALL_DEVICES)],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A number of Neuron devices other than `ALL`.',
  why: 'Neuron devices cannot be counted out as GPUs can: the container that asks gets every one of its instance, and `"ALL"` is the only value. How many that are is a matter of the instance type, which follows from the CPU and memory of the task.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html#ECS-Type-ResourceRequirement-value',
  examples: [
    {
      bad: `
{
  "family": "summarize",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "8192",
  "memory": "16384",
  "containerDefinitions": [
    {
      "name": "summarize",
      "image": "example/summarize:0.11",
      "resourceRequirements": [{ "type": "NeuronDevice", "value": "2" }]
//                                                                ^^^ error neuron-value: Container "summarize" asks for "2" Neuron devices, and AWS takes no other value than "ALL". Write that. [fix]
    }
  ]
}`,
      good: `
{
  "family": "summarize",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "8192",
  "memory": "16384",
  "containerDefinitions": [
    {
      "name": "summarize",
      "image": "example/summarize:0.11",
      "resourceRequirements": [{ "type": "NeuronDevice", "value": "ALL" }]
    }
  ]
}`,
    },
  ],
};
