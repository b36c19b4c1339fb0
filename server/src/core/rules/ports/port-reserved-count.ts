import * as l10n from '@vscode/l10n';
import { MAX_RESERVED_PORTS, PROMETHEUS_PORT, RESERVED_PORTS } from '../../facts/ports.ts';
import { type EffectivePort, instancePort, instanceSystem } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { useDynamicPort } from '../host-port.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-reserved-count',
  group: 'ports',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    const system = instanceSystem(task);
    if (!system) return;
    const kept = RESERVED_PORTS[system].filter((port) => port !== PROMETHEUS_PORT);
    const taken = new Set(kept.map((port) => `tcp ${port}`));
    const beyond: EffectivePort[] = [];
    for (const effective of task.ports) {
      const port = instancePort(effective);
      if (port === undefined) continue;
      taken.add(`${effective.protocol} ${port}`);
      if (taken.size > MAX_RESERVED_PORTS) beyond.push(effective);
    }
    const [first] = beyond;
    if (!first) return;
    const edits = beyond.flatMap(useDynamicPort).flatMap((fix) => fix.edits);
    yield {
      at: first.hostNode,
      message: l10n.t(
        'Container {0} brings the task over the limit: it takes {1} fixed ports of the instance, which keeps {2} for itself, and an instance can have {3} in all. AWS finds no place for the task. Use dynamic ports, or network mode "awsvpc".',
        containerLabel(first.container),
        taken.size - kept.length,
        kept.length,
        MAX_RESERVED_PORTS,
      ),
      fixes: edits.length > 0 ? [{ title: l10n.t('Use free ports for those beyond the limit'), edits }] : [],
    };
  },
});

/** All that an instance has left. */
const FIXED = Array.from({ length: 95 }, (_, i) => `{ "containerPort": ${8001 + i}, "hostPort": ${8001 + i} }`).join(
  ',\n        ',
);

export const page: Page = {
  summary: 'More fixed host ports than an instance can have.',
  why: 'An instance can have 100 ports reserved at a time, those of SSH, Docker and the ECS agent included. Ports that Docker chooses (`hostPort` 0 in `bridge`) are not counted, nor is anything in `awsvpc`. The finding is at the first mapping that is too many.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-hostPort',
  examples: [
    {
      bad: `
{
  "family": "relay",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [
        ${FIXED},
        { "containerPort": 8096, "hostPort": 8096 }
//                                           ^^^^ information port-reserved-count: Container "relay" brings the task over the limit: it takes 96 fixed ports of the instance, which keeps 5 for itself, and an instance can have 100 in all. AWS finds no place for the task. Use dynamic ports, or network mode "awsvpc". [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "relay",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [
        ${FIXED},
        { "containerPort": 8096, "hostPort": 0 }
      ]
    }
  ]
}`,
    },
  ],
};
