import * as l10n from '@vscode/l10n';
import { ALL_DEVICES } from '../../facts/gpu.ts';
import { isForm } from '../../model/form.ts';
import type { Hardware } from '../../model/requirements.ts';
import type { ResourceRequirement } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

/** The least that can be asked for. Elastic Inference is gone, whatever its value. */
const LEAST: Partial<Record<Hardware, string>> = { GPU: '1', NeuronDevice: ALL_DEVICES };

export const rule = taskRule({
  id: 'gpu-value-missing',
  group: 'gpu',
  severity: 'error',
  fix: 'unsafe',
  silences: ['doc-null-value'],

  *check(task) {
    for (const container of task.containers) {
      for (const requirement of container.resourceRequirements.items) {
        const { node, type } = requirement;
        const least = type.value && LEAST[type.value];
        if (!node || !least || !lacksValue(requirement)) continue;
        const empty = node.property('value');
        if (empty && isForm(container)) continue;
        yield {
          at: empty?.node ?? type.span,
          message: l10n.t(
            'Container {0} asks for {1} and does not say how many, and AWS refuses that. Add the value, such as "{2}".',
            containerLabel(container),
            type.value ?? '',
            least,
          ),
          covers: [empty ?? type.span],
          fixes: [{ title: l10n.t('Set {0} to {1}', 'value', `"${least}"`), edits: [set(node, 'value', least)] }],
        };
      }
    }
  },
});

/** A GPU that is shared needs no number. */
function lacksValue({ type, value, sharingStrategy }: ResourceRequirement): boolean {
  if (value.state !== 'absent' && value.value !== '') return false;
  return type.value !== 'GPU' || sharingStrategy.state === 'absent';
}

export const page: Page = {
  summary: 'GPUs or Neuron devices without a number.',
  why: 'A requirement names a kind of hardware and how much of it: `"1"` GPU and up, or `"ALL"` Neuron devices. Only a GPU that is shared through `sharingStrategy` goes without a number. The fix asks for the least there is; it is marked unsafe because the program may need more.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html#ECS-Type-ResourceRequirement-value',
  examples: [
    {
      bad: `
{
  "family": "speech",
  "containerDefinitions": [
    {
      "name": "speech",
      "image": "example/speech:3.2",
      "memory": 8192,
      "resourceRequirements": [{ "type": "GPU" }]
//                                       ^^^^^ error gpu-value-missing: Container "speech" asks for GPU and does not say how many, and AWS refuses that. Add the value, such as "1". [fix]
    }
  ]
}`,
      good: `
{
  "family": "speech",
  "containerDefinitions": [
    {
      "name": "speech",
      "image": "example/speech:3.2",
      "memory": 8192,
      "resourceRequirements": [{ "type": "GPU", "value": "1" }]
    }
  ]
}`,
    },
  ],
};
