import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove, replace } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-awsvpc-host-port-mismatch',
  group: 'network',
  severity: 'error',
  fix: 'safe',

  *check(task) {
    if (task.networkMode.value !== 'awsvpc') return;
    for (const container of task.containers) {
      for (const { containerPort, hostPort } of container.portMappings.items) {
        const port = containerPort.value;
        // 0 is left to network-awsvpc-host-port-zero: what AWS does with it is not certain.
        if (!port || !hostPort.value || !hostPort.property?.node || hostPort.value === port) continue;
        yield {
          at: hostPort.span,
          message: l10n.t(
            'Host port {0} of container {1} differs from its container port {2}. In network mode "awsvpc" nothing is mapped: the task listens on the container port itself, and AWS refuses another number. Remove hostPort.',
            hostPort.value,
            containerLabel(container),
            port,
          ),
          related: modeSetHere(task),
          fixes: [
            { title: l10n.t('Remove hostPort'), edits: [remove(hostPort.property)] },
            { title: l10n.t('Set hostPort to {0}', port), edits: [replace(hostPort.property.node, port)] },
          ],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A host port that differs from the container port in network mode `awsvpc`.',
  why: 'In `awsvpc` the task has its own network interface and no host port exists beside the container port. `hostPort` may be left out or repeat `containerPort`; with another number the registration is refused. A load balancer or a client reaches the task on the container port.',
  aws: 'When networkMode=awsvpc, the host ports and container ports in port mappings must match.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [
        {
          "containerPort": 8080,
          "hostPort": 80
//                    ^^ error network-awsvpc-host-port-mismatch: Host port 80 of container "web" differs from its container port 8080. In network mode "awsvpc" nothing is mapped: the task listens on the container port itself, and AWS refuses another number. Remove hostPort. [fix]
        }
      ]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [
        {
          "containerPort": 8080
        }
      ]
    }
  ]
}`,
    },
  ],
};
