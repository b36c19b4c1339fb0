import * as l10n from '@vscode/l10n';
import { isSet } from '../../model/field.ts';
import { requirementsFor, withoutRequirement } from '../../model/requirements.ts';
import type { Task } from '../../model/task.ts';
import { type Edit, remove } from '../../syntax/edit.ts';
import type { Span } from '../../text/span.ts';
import { type Page, taskRule } from '../rule.ts';

interface Use {
  readonly at: Span;
  /** What is of no use without the service. */
  readonly whole: readonly Span[];
  readonly edits: readonly Edit[];
}

export const rule = taskRule({
  id: 'gpu-elastic-inference',
  group: 'gpu',
  severity: 'error',
  fix: 'unsafe',
  deprecated: true,

  *check(task) {
    const uses = [...usesOf(task)].sort((a, b) => a.at.start - b.at.start);
    const [first, ...others] = uses;
    if (!first) return;
    yield {
      at: first.at,
      message: l10n.t(
        'The task asks for Elastic Inference, which AWS has ended, and AWS refuses it. Remove it; GPUs and Neuron devices speed up models now.',
      ),
      related: others.map(({ at }) => ({ at, message: l10n.t('Elastic Inference is asked for here too') })),
      fixes: [{ title: l10n.t('Remove {0}', 'Elastic Inference'), edits: uses.flatMap(({ edits }) => edits) }],
    };
  },
});

function* usesOf(task: Task): Iterable<Use> {
  const { property } = task.inferenceAccelerators;
  if (property && isSet(task.inferenceAccelerators))
    yield { at: property.keySpan, whole: [property], edits: [remove(property)] };
  for (const requirement of requirementsFor(task, 'InferenceAccelerator')) {
    const { first, all } = requirement;
    yield { at: first.type.span, whole: all.map(({ span }) => span), edits: withoutRequirement(requirement) };
  }
}

export const page: Page = {
  summary: 'Elastic Inference, which no longer exists.',
  why: 'Elastic Inference attached accelerators over the network; AWS has closed it and refuses `inferenceAccelerators` on every launch type. Requirements of the type `InferenceAccelerator` refer to such a device and go with it. GPUs take its place on EC2 and Managed Instances, and AWS Neuron chips for models that are compiled for them. The fix removes every trace, and is marked unsafe because the program has to find another way.',
  aws: "Unsupported field 'inferenceAccelerators'.",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-inferenceAccelerators',
  examples: [
    {
      bad: `
{
  "family": "classify",
  "containerDefinitions": [
    {
      "name": "classify",
      "image": "example/classify:1.15",
      "memory": 4096,
      "resourceRequirements": [{ "type": "InferenceAccelerator", "value": "eia" }]
//                                       ^^^^^^^^^^^^^^^^^^^^^^ error gpu-elastic-inference: The task asks for Elastic Inference, which AWS has ended, and AWS refuses it. Remove it; GPUs and Neuron devices speed up models now. [fix]
    }
  ],
  "inferenceAccelerators": [{ "deviceName": "eia", "deviceType": "eia2.medium" }]
}`,
      good: `
{
  "family": "classify",
  "containerDefinitions": [
    {
      "name": "classify",
      "image": "example/classify:1.15",
      "memory": 4096
    }
  ]
}`,
    },
  ],
};
