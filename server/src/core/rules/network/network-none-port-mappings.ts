import * as l10n from '@vscode/l10n';
import { isSet } from '../../model/field.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-none-port-mappings',
  group: 'network',
  severity: 'error',
  fix: 'safe',
  // Whatever is wrong within the mappings goes with them.
  silences: [
    'port-container-port-required',
    'port-number-range',
    'port-protocol-value',
    'port-same-port-two-protocols',
    'port-fargate-windows-3150',
    'port-range-format',
    'port-range-order',
    'port-range-overlap',
    'port-range-count',
    'port-range-host-port',
    'port-range-mode',
    'port-name-pattern',
    'port-name-unique',
    'port-app-protocol-needs-name',
    'port-app-protocol-mode',
    'port-app-protocol-case',
    'sc-udp',
    'sc-network-mode',
    'sc-windows',
    'sc-app-protocol-immutable',
  ],

  *check(task) {
    if (task.networkMode.value !== 'none') return;
    for (const container of task.containers) {
      const { portMappings } = container;
      if (!portMappings.property || !isSet(portMappings)) continue;
      const label = containerLabel(container);
      yield {
        at: portMappings.property.keySpan,
        message: l10n.t(
          'Container {0} maps ports, but in network mode "none" it has no network to map them on, and AWS refuses port mappings. Remove portMappings, or choose another network mode.',
          label,
        ),
        related: modeSetHere(task),
        covers: [portMappings.property],
        fixes: [
          {
            title: l10n.t('Remove {0} from container {1}', 'portMappings', label),
            edits: [remove(portMappings.property)],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'Port mappings in network mode `none`.',
  why: 'In `none` the containers have a loopback device and nothing else: no address, no port that anybody could reach. If the container is meant to be reached, the mode is the mistake: choose `awsvpc`, or `bridge` on EC2.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-networkMode',
  examples: [
    {
      bad: `
{
  "family": "report",
  "networkMode": "none",
  "containerDefinitions": [
    {
      "name": "job",
      "image": "example/report:3",
      "memory": 256,
      "portMappings": [{ "containerPort": 8080 }]
//    ^^^^^^^^^^^^^^ error network-none-port-mappings: Container "job" maps ports, but in network mode "none" it has no network to map them on, and AWS refuses port mappings. Remove portMappings, or choose another network mode. [fix]
    }
  ]
}`,
      good: `
{
  "family": "report",
  "networkMode": "none",
  "containerDefinitions": [
    {
      "name": "job",
      "image": "example/report:3",
      "memory": 256
    }
  ]
}`,
    },
  ],
};
