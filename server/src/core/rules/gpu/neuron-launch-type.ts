import * as l10n from '@vscode/l10n';
import { requirementsFor } from '../../model/requirements.ts';
import { containerLabel } from '../../model/task.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'neuron-launch-type',
  group: 'gpu',
  severity: 'error',
  fix: 'none',

  *check(task) {
    const other = task.launchTypes.find((type) => type !== 'MANAGED_INSTANCES');
    if (!other) return;
    for (const { container, first } of requirementsFor(task, 'NeuronDevice')) {
      yield {
        at: first.type.span,
        message: l10n.t(
          'Container {0} asks for Neuron devices, which AWS hands out on Managed Instances only, and refuses in a task for {1}. Run the task on Managed Instances; on EC2, list the devices in linuxParameters.',
          containerLabel(container),
          other,
        ),
        related: launchTypeHere(task, other),
      };
    }
  },
});

export const page: Page = {
  summary: 'Neuron devices asked for where AWS does not hand them out.',
  why: 'Managed Instances choose an instance with Neuron chips and give all of its devices to the container that asks. EC2 does not: there the task is kept to a suitable instance type, and `linuxParameters.devices` names each device, such as `/dev/neuron0`. Fargate and external instances have no Neuron chips.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-inference.html',
  examples: [
    {
      bad: `
{
  "family": "translate",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "translate",
      "image": "example/translate:2.26",
      "memory": 16384,
      "resourceRequirements": [{ "type": "NeuronDevice", "value": "ALL" }]
//                                       ^^^^^^^^^^^^^^ error neuron-launch-type: Container "translate" asks for Neuron devices, which AWS hands out on Managed Instances only, and refuses in a task for EC2. Run the task on Managed Instances; on EC2, list the devices in linuxParameters.
    }
  ]
}`,
      good: `
{
  "family": "translate",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "translate",
      "image": "example/translate:2.26",
      "memory": 16384,
      "linuxParameters": { "devices": [{ "hostPath": "/dev/neuron0", "containerPath": "/dev/neuron0" }] }
    }
  ]
}`,
    },
  ],
};
