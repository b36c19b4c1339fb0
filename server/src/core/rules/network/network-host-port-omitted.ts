import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-host-port-omitted',
  group: 'network',
  severity: 'information',
  fix: 'safe',

  *check(task) {
    if (task.networkMode.value !== 'host') return;
    for (const container of task.containers) {
      for (const { node, containerPort, hostPort } of container.portMappings.items) {
        const port = containerPort.value;
        if (!node || port === undefined || hostPort.state !== 'absent') continue;
        yield {
          at: containerPort.span,
          message: l10n.t(
            'Container {0} maps port {1} without a hostPort. In network mode "host" AWS takes the container port for it, though one of its pages asks for hostPort here. Set hostPort to {1}.',
            containerLabel(container),
            port,
          ),
          related: modeSetHere(task),
          fixes: [{ title: l10n.t('Set hostPort to {0}', port), edits: [set(node, 'hostPort', port)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A port mapping without `hostPort` in network mode `host`.',
  why: 'The API reference lets `hostPort` be left out, and people at AWS say that the container port is taken in its place. A page of the developer guide says that a host port has to be given. The task means the same either way, and with the number written down both pages agree.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters_ec2.html',
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
      "portMappings": [{ "containerPort": 8080 }]
//                                        ^^^^ information network-host-port-omitted: Container "web" maps port 8080 without a hostPort. In network mode "host" AWS takes the container port for it, though one of its pages asks for hostPort here. Set hostPort to 8080. [fix]
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
