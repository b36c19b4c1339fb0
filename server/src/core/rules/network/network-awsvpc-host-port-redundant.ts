import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-awsvpc-host-port-redundant',
  group: 'network',
  severity: 'hint',
  default: 'off',
  fix: 'safe',

  *check(task) {
    if (task.networkMode.value !== 'awsvpc') return;
    for (const container of task.containers) {
      for (const { containerPort, hostPort } of container.portMappings.items) {
        if (!hostPort.value || !hostPort.property || hostPort.value !== containerPort.value) continue;
        yield {
          at: hostPort.property,
          message: l10n.t(
            'Host port {0} of container {1} repeats the container port. In network mode "awsvpc" nothing is mapped, and AWS registers the same without it. Remove hostPort.',
            hostPort.value,
            containerLabel(container),
          ),
          related: modeSetHere(task),
          faded: [hostPort.property],
          fixes: [{ title: l10n.t('Remove hostPort'), edits: [remove(hostPort.property)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A host port that repeats the container port in network mode `awsvpc`.',
  why: 'The host port may be left out in `awsvpc`, because the task listens on the container port itself. One number is easier to change than two, and a forgotten second one is refused.',
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
      "portMappings": [{ "containerPort": 8080, "hostPort": 8080 }]
//                                              ^^^^^^^^^^^^^^^^ hint network-awsvpc-host-port-redundant: Host port 8080 of container "web" repeats the container port. In network mode "awsvpc" nothing is mapped, and AWS registers the same without it. Remove hostPort. [fix]
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
