import * as l10n from '@vscode/l10n';
import { parsePortRange } from '../../model/ports.ts';
import type { PortMapping } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { rename, replace } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-range-order',
  group: 'ports',
  severity: 'error',
  fix: 'safe',
  silences: ['port-range-host-port'],

  *check(task) {
    for (const container of task.containers) {
      for (const mapping of container.portMappings.items) {
        const range = parsePortRange(mapping.containerPortRange.value);
        if (!range || range.first < range.last) continue;
        const values = [containerLabel(container), mapping.containerPortRange.value ?? ''];
        yield {
          at: mapping.containerPortRange.span,
          message:
            range.first === range.last
              ? l10n.t(
                  'The port range "{1}" of container {0} is a single port, and AWS refuses it as a range. Write it as containerPort.',
                  ...values,
                )
              : l10n.t(
                  'The port range "{1}" of container {0} begins above its end, and AWS refuses it. Write the lower port first.',
                  ...values,
                ),
          covers: [mapping.span],
          fixes: inOrder(mapping, range.first, range.last),
        };
      }
    }
  },
});

function inOrder({ containerPort, containerPortRange }: PortMapping, first: number, last: number): Fix[] {
  const { property } = containerPortRange;
  if (!property?.node) return [];
  if (first > last) {
    const range = `${last}-${first}`;
    return [{ title: l10n.t('Change to "{0}"', range), edits: [replace(property.node, range)] }];
  }
  if (containerPort.state !== 'absent' || containerPort.property) return [];
  const edits = [rename(property, 'containerPort'), replace(property.node, first)];
  return [{ title: l10n.t('Make it containerPort {0}', first), edits }];
}

export const page: Page = {
  summary: 'A port range whose first port is not below its last.',
  why: 'A `containerPortRange` goes upwards and holds at least two ports. The fix exchanges the two numbers; where both are the same it writes the port as `containerPort`.',
  aws: "Invalid 'containerPortRange' setting for container 'app'.",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-containerPortRange',
  examples: [
    {
      bad: `
{
  "family": "media",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [
        { "containerPortRange": "40100-40000", "protocol": "udp" },
//                              ^^^^^^^^^^^^^ error port-range-order: The port range "40100-40000" of container "relay" begins above its end, and AWS refuses it. Write the lower port first. [fix]
        { "containerPortRange": "8080-8080" }
//                              ^^^^^^^^^^^ error port-range-order: The port range "8080-8080" of container "relay" is a single port, and AWS refuses it as a range. Write it as containerPort. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "media",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [
        { "containerPortRange": "40000-40100", "protocol": "udp" },
        { "containerPort": 8080 }
      ]
    }
  ]
}`,
    },
  ],
};
