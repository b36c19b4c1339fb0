import * as l10n from '@vscode/l10n';
import type { EffectivePort } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-same-port-two-protocols',
  group: 'ports',
  severity: 'information',
  fix: 'none',

  *check(task) {
    const mapped = new Map<unknown, Map<number, EffectivePort>>();
    for (const port of task.ports) {
      const { container, inside, insideNode, isRange, protocol } = port;
      if (isRange) continue;
      const ofContainer = mapped.get(container) ?? new Map<number, EffectivePort>();
      mapped.set(container, ofContainer);
      const first = ofContainer.get(inside.first);
      // What comes after the two is another matter: the same port and protocol once more.
      if (first?.protocol !== protocol) ofContainer.set(inside.first, first ?? port);
      if (!first || first.protocol === protocol) continue;
      yield {
        at: insideNode,
        message: l10n.t(
          'Container {0} maps port {1} as {2} and as {3}. AWS registers that, but its documentation calls it an error, and a service with a load balancer on this port is refused. Keep the protocol that is used.',
          containerLabel(container),
          inside.first,
          first.protocol.toUpperCase(),
          protocol.toUpperCase(),
        ),
        related: [{ at: first.insideNode, message: l10n.t('Mapped here as {0}', first.protocol.toUpperCase()) }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container port that is mapped for TCP and for UDP.',
  why: 'DNS servers and others answer on one port with both protocols. The service registers such a task definition, because it counts ports per protocol, and the task works. The documentation of port mappings rules it out all the same, and `CreateService` refuses a load balancer on the port, since only the number says which mapping is its target. Nothing is wrong while there is no load balancer.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  examples: [
    {
      bad: `
{
  "family": "dns",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "dns",
      "image": "example/dns:1",
      "memory": 128,
      "portMappings": [
        { "containerPort": 53, "protocol": "udp" },
        { "containerPort": 53, "protocol": "tcp" }
//                         ^^ information port-same-port-two-protocols: Container "dns" maps port 53 as UDP and as TCP. AWS registers that, but its documentation calls it an error, and a service with a load balancer on this port is refused. Keep the protocol that is used.
      ]
    }
  ]
}`,
      good: `
{
  "family": "dns",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "dns",
      "image": "example/dns:1",
      "memory": 128,
      "portMappings": [
        { "containerPort": 53, "protocol": "udp" }
      ]
    }
  ]
}`,
    },
  ],
};
