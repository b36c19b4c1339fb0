import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove, replace } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-host-host-port-mismatch',
  group: 'network',
  severity: 'error',
  fix: 'safe',

  *check(task) {
    if (task.networkMode.value !== 'host') return;
    for (const container of task.containers) {
      for (const { containerPort, hostPort } of container.portMappings.items) {
        const port = containerPort.value;
        if (!port || !hostPort.value || !hostPort.property?.node || hostPort.value === port) continue;
        yield {
          at: hostPort.span,
          message: l10n.t(
            'Host port {0} of container {1} differs from its container port {2}. In network mode "host" nothing is mapped: the container listens on that port of the instance, and AWS refuses another number. Set hostPort to {2}.',
            hostPort.value,
            containerLabel(container),
            port,
          ),
          related: modeSetHere(task),
          fixes: [
            { title: l10n.t('Set hostPort to {0}', port), edits: [replace(hostPort.property.node, port)] },
            { title: l10n.t('Remove hostPort'), edits: [remove(hostPort.property)] },
          ],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A host port that differs from the container port in network mode `host`.',
  why: 'In `host` the containers use the network of the instance directly, so a port cannot be forwarded to another one. Clients and load balancers reach the container at its container port. If they expect the host port, configure the program in the container to listen there.',
  aws: 'When networkMode=host, the host ports and container ports in port mappings must match.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-portMappings',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "host",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "user": "1000:1000",
      "portMappings": [{ "containerPort": 8080, "hostPort": 80 }]
//                                                          ^^ error network-host-host-port-mismatch: Host port 80 of container "web" differs from its container port 8080. In network mode "host" nothing is mapped: the container listens on that port of the instance, and AWS refuses another number. Set hostPort to 8080. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "host",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "user": "1000:1000",
      "portMappings": [{ "containerPort": 8080, "hostPort": 8080 }]
    }
  ]
}`,
    },
  ],
};
