import * as l10n from '@vscode/l10n';
import { MAX_EXPANDED_RANGE } from '../../facts/ports.ts';
import type { EffectivePort } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { overwrite } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-range-mode',
  group: 'ports',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const mode = task.networkMode;
    if (mode.value !== 'host' && mode.value !== 'none') return;
    for (const port of task.ports) {
      if (!port.isRange) continue;
      yield {
        at: port.insideNode,
        message: l10n.t(
          'Container {0} maps the port range "{1}", and AWS takes ranges only in the network modes "bridge" and "awsvpc", not in "{2}". Map the ports one by one, or change the mode.',
          containerLabel(port.container),
          port.mapping.containerPortRange.value ?? '',
          mode.value,
        ),
        related: modeSetHere(task),
        fixes: mode.value === 'host' ? oneByOne(port) : [],
      };
    }
  },
});

/** A mapping for each port of a short range; not where they would share a name, or where something is unknown. */
function oneByOne({ inside: { first, last }, mapping: { node } }: EffectivePort): Fix[] {
  const rest = node?.properties.filter(({ key }) => key !== 'containerPortRange' && key !== 'hostPort') ?? [];
  const isPlain = rest.every(({ key, node: value }) => key !== 'name' && value?.state === 'known');
  const count = last - first + 1;
  if (!node || !isPlain || count > MAX_EXPANDED_RANGE) return [];
  const members = rest
    .map(({ key, node: value }) => `, ${JSON.stringify(key)}: ${JSON.stringify(value?.json)}`)
    .join('');
  const mappings = Array.from({ length: count }, (_, index) => write(first + index, members));
  const edit = overwrite(node.start, node.end, mappings.join(', '));
  return [{ title: l10n.t('Map the {0} ports one by one', count), edits: [edit] }];
}

const write = (port: number, members: string) => `{ "containerPort": ${port}, "hostPort": ${port}${members} }`;

export const page: Page = {
  summary: 'A port range in a network mode that has none.',
  why: 'Ranges exist in `bridge`, where the agent finds free ports of the instance for them, and in `awsvpc`. In `host` the process opens its ports on the instance itself; every port that ECS should know of, to keep it free, needs a mapping. The fix writes those for a range of up to 20 ports.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-containerPortRange',
  examples: [
    {
      bad: `
{
  "family": "media",
  "networkMode": "host",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "user": "1000:1000",
      "portMappings": [{ "containerPortRange": "8000-8002", "protocol": "udp" }]
//                                             ^^^^^^^^^^^ error port-range-mode: Container "relay" maps the port range "8000-8002", and AWS takes ranges only in the network modes "bridge" and "awsvpc", not in "host". Map the ports one by one, or change the mode. [fix]
    }
  ]
}`,
      good: `
{
  "family": "media",
  "networkMode": "host",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "user": "1000:1000",
      "portMappings": [{ "containerPort": 8000, "hostPort": 8000, "protocol": "udp" }, { "containerPort": 8001, "hostPort": 8001, "protocol": "udp" }, { "containerPort": 8002, "hostPort": 8002, "protocol": "udp" }]
    }
  ]
}`,
    },
  ],
};
