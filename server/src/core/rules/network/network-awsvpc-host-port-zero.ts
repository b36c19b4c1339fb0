import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove, replace } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-awsvpc-host-port-zero',
  group: 'network',
  severity: 'warning',
  fix: 'safe',

  *check(task) {
    if (task.networkMode.value !== 'awsvpc') return;
    for (const container of task.containers) {
      for (const { containerPort, hostPort } of container.portMappings.items) {
        const port = containerPort.value;
        if (port === undefined || hostPort.value !== 0 || !hostPort.property?.node) continue;
        yield {
          at: hostPort.span,
          message: l10n.t(
            'Container {0} asks for a dynamic host port for its port {1}. Network mode "awsvpc" has none, and AWS may refuse 0 as a number that is not the container port. Remove hostPort.',
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
  summary: 'Host port 0 in network mode `awsvpc`.',
  why: 'In `bridge` the host port 0 asks for a free port of the instance. In `awsvpc` nothing is mapped, so there is nothing to choose. Some people report that AWS takes 0 as if it were absent, others that the registration fails because 0 is not the container port. Without `hostPort` the task means the same and there is no doubt.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-hostPort',
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
      "portMappings": [{ "containerPort": 8080, "hostPort": 0 }]
//                                                          ^ warning network-awsvpc-host-port-zero: Container "web" asks for a dynamic host port for its port 8080. Network mode "awsvpc" has none, and AWS may refuse 0 as a number that is not the container port. Remove hostPort. [fix]
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
      "portMappings": [{ "containerPort": 8080 }]
    }
  ]
}`,
    },
  ],
};
