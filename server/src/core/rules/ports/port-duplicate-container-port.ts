import * as l10n from '@vscode/l10n';
import type { EffectivePort } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-duplicate-container-port',
  group: 'ports',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    // In the other modes a container port is a port of the task or the instance, and can be taken once.
    if (task.mode !== 'bridge' && task.mode !== 'nat') return;
    const mapped = new Map<unknown, Map<string, EffectivePort>>();
    for (const port of task.ports) {
      const { container, inside, insideNode, isRange, mapping, protocol } = port;
      if (isRange) continue;
      const ofContainer = mapped.get(container) ?? new Map<string, EffectivePort>();
      mapped.set(container, ofContainer);
      const key = `${protocol} ${inside.first}`;
      const first = ofContainer.get(key);
      if (!first) {
        ofContainer.set(key, port);
        continue;
      }
      yield {
        at: insideNode,
        message: l10n.t(
          'Container {0} maps its {1} port {2} more than once. AWS registers that, but refuses a service whose load balancer points at this port. Keep one mapping of it.',
          containerLabel(container),
          protocol.toUpperCase(),
          inside.first,
        ),
        related: [{ at: first.insideNode, message: l10n.t('Mapped here already') }],
        fixes: mapping.node ? [{ title: l10n.t('Remove this port mapping'), edits: [remove(mapping.node)] }] : [],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container port that one container maps to two ports of the instance.',
  why: 'Docker forwards both ports, and the task runs. A load balancer names its target by container and container port, though, so that ECS cannot tell which of the two host ports is meant and refuses to create the service. The fix removes the later mapping, and is marked unsafe because somebody may use its host port.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [
        { "containerPort": 80, "hostPort": 8080 },
        { "containerPort": 80, "hostPort": 8081 }
//                         ^^ warning port-duplicate-container-port: Container "web" maps its TCP port 80 more than once. AWS registers that, but refuses a service whose load balancer points at this port. Keep one mapping of it. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [
        { "containerPort": 80, "hostPort": 8080 }
      ]
    }
  ]
}`,
    },
  ],
};
