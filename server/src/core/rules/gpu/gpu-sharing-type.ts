import * as l10n from '@vscode/l10n';
import { ALL_DEVICES } from '../../facts/gpu.ts';
import { containerLabel } from '../../model/task.ts';
import { remove, set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'gpu-sharing-type',
  group: 'gpu',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      for (const { node, type, value, sharingStrategy } of container.resourceRequirements.items) {
        const { property, state } = sharingStrategy;
        // Elastic Inference is gone, shared or not.
        if (!node || type.value !== 'NeuronDevice' || state !== 'known' || !property) continue;
        const missing = value.state === 'absent' ? [set(node, 'value', ALL_DEVICES)] : [];
        yield {
          at: property.keySpan,
          message: l10n.t(
            'Container {0} asks to share a {1}, and AWS takes sharingStrategy for GPUs only. Remove it.',
            containerLabel(container),
            type.value,
          ),
          related: [{ at: type.span, message: l10n.t('The kind of hardware is set here') }],
          fixes: [{ title: l10n.t('Remove {0}', property.key), edits: [remove(property), ...missing] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A `sharingStrategy` for other hardware than GPUs.',
  why: 'Sharing is a feature of NVIDIA graphics cards: its one form is MPS, a service of their driver. A container that asks for Neuron devices always gets all of the instance. Remove the strategy, or ask for a GPU.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html#ECS-Type-ResourceRequirement-sharingStrategy',
  examples: [
    {
      bad: `
{
  "family": "llm",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "8192",
  "memory": "16384",
  "containerDefinitions": [
    {
      "name": "llm",
      "image": "example/llm:2.26",
      "resourceRequirements": [
        {
          "type": "NeuronDevice",
          "value": "ALL",
          "sharingStrategy": { "nvidiaMps": { "memory": 8192 } }
//        ^^^^^^^^^^^^^^^^^ error gpu-sharing-type: Container "llm" asks to share a NeuronDevice, and AWS takes sharingStrategy for GPUs only. Remove it. [fix]
        }
      ]
    }
  ]
}`,
      good: `
{
  "family": "llm",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "8192",
  "memory": "16384",
  "containerDefinitions": [
    {
      "name": "llm",
      "image": "example/llm:2.26",
      "resourceRequirements": [
        {
          "type": "NeuronDevice",
          "value": "ALL"
        }
      ]
    }
  ]
}`,
    },
  ],
};
