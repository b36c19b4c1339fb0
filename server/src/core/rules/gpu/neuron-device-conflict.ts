import * as l10n from '@vscode/l10n';
import { NEURON_DEVICE } from '../../facts/gpu.ts';
import type { List } from '../../model/field.ts';
import { requirementsFor, withoutItems } from '../../model/requirements.ts';
import type { Device } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'neuron-device-conflict',
  group: 'gpu',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const { container, first } of requirementsFor(task, 'NeuronDevice')) {
      const list = container.linuxParameters.value?.devices;
      const devices = neuronDevices(list);
      const [device] = devices;
      if (!list || !device) continue;
      yield {
        at: device.hostPath.span,
        message: l10n.t(
          'Container {0} lists the Neuron device {1} and also asks for all of them in resourceRequirements, and AWS does not take both. Remove the device.',
          containerLabel(container),
          device.hostPath.value ?? '',
        ),
        related: [{ at: first.type.span, message: l10n.t('All Neuron devices are asked for here') }],
        fixes: [
          {
            title: l10n.t('Remove {0} from container {1}', `${NEURON_DEVICE}*`, containerLabel(container)),
            edits: withoutItems(list, devices),
          },
        ],
      };
    }
  },
});

function neuronDevices(devices: List<Device> | undefined): readonly Device[] {
  return devices?.items.filter(({ hostPath }) => hostPath.value?.startsWith(NEURON_DEVICE)) ?? [];
}

export const page: Page = {
  summary: 'Neuron devices that are listed one by one and asked for as a whole.',
  why: 'There are two ways to Neuron chips: `resourceRequirements`, with which Managed Instances hand over all devices of the instance, and `linuxParameters.devices`, which names each of them as EC2 needs it. AWS does not take the two together. With the requirement the list is superfluous, and the fix removes it.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-inference.html',
  examples: [
    {
      bad: `
{
  "family": "forecast",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "8192",
  "memory": "16384",
  "containerDefinitions": [
    {
      "name": "forecast",
      "image": "example/forecast:7",
      "linuxParameters": {
        "initProcessEnabled": true,
        "devices": [{ "hostPath": "/dev/neuron0" }]
//                                ^^^^^^^^^^^^^^ error neuron-device-conflict: Container "forecast" lists the Neuron device /dev/neuron0 and also asks for all of them in resourceRequirements, and AWS does not take both. Remove the device. [fix]
      },
      "resourceRequirements": [{ "type": "NeuronDevice", "value": "ALL" }]
    }
  ]
}`,
      good: `
{
  "family": "forecast",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "8192",
  "memory": "16384",
  "containerDefinitions": [
    {
      "name": "forecast",
      "image": "example/forecast:7",
      "linuxParameters": {
        "initProcessEnabled": true
      },
      "resourceRequirements": [{ "type": "NeuronDevice", "value": "ALL" }]
    }
  ]
}`,
    },
  ],
};
