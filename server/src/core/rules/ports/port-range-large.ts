import * as l10n from '@vscode/l10n';
import { LARGE_RANGE } from '../../facts/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-range-large',
  group: 'ports',
  severity: 'hint',
  fix: 'none',

  *check(task) {
    if (task.mode !== 'bridge') return;
    for (const { container, inside, insideNode, isRange } of task.ports) {
      const count = inside.last - inside.first + 1;
      if (!isRange || count <= LARGE_RANGE) continue;
      yield {
        at: insideNode,
        message: l10n.t(
          'Container {0} maps {1} ports in network mode "bridge", where Docker starts a process of its own for each, which takes time and memory. Shorten the range, switch docker-proxy off on the instances, or use "awsvpc".',
          containerLabel(container),
          count,
        ),
        related: modeSetHere(task),
      };
    }
  },
});

export const page: Page = {
  summary: 'A port range of more than 1000 ports in network mode `bridge`.',
  why: 'For every forwarded port Docker runs a `docker-proxy` process. With thousands of them a task starts slowly, and the instance may run out of memory. AWS advises to set `userland-proxy` to `false` in the configuration of the Docker daemon. In `awsvpc` nothing is forwarded. The number 1000 is a measure of this project, no limit of AWS.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-containerPortRange',
  examples: [
    {
      bad: `
{
  "family": "media",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [{ "containerPortRange": "40000-44999", "protocol": "udp" }]
//                                             ^^^^^^^^^^^^^ hint port-range-large: Container "relay" maps 5000 ports in network mode "bridge", where Docker starts a process of its own for each, which takes time and memory. Shorten the range, switch docker-proxy off on the instances, or use "awsvpc".
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
      "portMappings": [{ "containerPortRange": "40000-44999", "protocol": "udp" }]
    }
  ]
}`,
    },
  ],
};
