import * as l10n from '@vscode/l10n';
import { requirementsFor } from '../../model/requirements.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'neuron-single-container',
  group: 'gpu',
  severity: 'error',
  fix: 'none',

  *check(task) {
    const [one, ...others] = requirementsFor(task, 'NeuronDevice');
    if (!one) return;
    for (const { container, first } of others) {
      yield {
        at: first.type.span,
        message: l10n.t(
          'Container {0} asks for Neuron devices and so does container {1}, and AWS takes one such container in a task. Keep one of them here.',
          containerLabel(container),
          containerLabel(one.container),
        ),
        related: [{ at: one.first.type.span, message: l10n.t('It is asked for here first') }],
      };
    }
  },
});

export const page: Page = {
  summary: 'Two containers of a task that ask for Neuron devices.',
  why: 'The container that asks for Neuron devices gets all of its instance, so nothing is left for a second one, and AWS refuses the task. Put the models into one container, or make them tasks of their own.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html#ECS-Type-ResourceRequirement-value',
  examples: [
    {
      bad: `
{
  "family": "chat",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "16384",
  "memory": "65536",
  "containerDefinitions": [
    {
      "name": "draft",
      "image": "example/draft:1",
      "resourceRequirements": [{ "type": "NeuronDevice", "value": "ALL" }]
    },
    {
      "name": "verify",
      "image": "example/verify:1",
      "resourceRequirements": [{ "type": "NeuronDevice", "value": "ALL" }]
//                                       ^^^^^^^^^^^^^^ error neuron-single-container: Container "verify" asks for Neuron devices and so does container "draft", and AWS takes one such container in a task. Keep one of them here.
    }
  ]
}`,
      good: `
{
  "family": "chat",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "16384",
  "memory": "65536",
  "containerDefinitions": [
    {
      "name": "draft-and-verify",
      "image": "example/draft-and-verify:1",
      "resourceRequirements": [{ "type": "NeuronDevice", "value": "ALL" }]
    }
  ]
}`,
    },
  ],
};
