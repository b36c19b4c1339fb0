import * as l10n from '@vscode/l10n';
import { reservedPorts } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { useDynamicPort } from '../host-port.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-reserved-host-port',
  group: 'ports',
  severity: 'warning',
  fix: 'unsafe',
  silences: ['port-host-port-ephemeral'],

  *check(task) {
    for (const effective of reservedPorts(task, 'linux')) {
      yield {
        at: effective.hostNode,
        message: l10n.t(
          'Container {0} takes port {1} of the instance, which SSH, Docker or the ECS agent holds there. AWS registers that, but places the task on no instance. Take another port.',
          containerLabel(effective.container),
          effective.port,
        ),
        related: modeSetHere(task),
        fixes: useDynamicPort(effective),
      };
    }
  },
});

export const page: Page = {
  summary: 'A host port that every Linux instance uses already.',
  why: 'The ECS agent reports some TCP ports of its instance as taken: 22 for SSH, 2375 and 2376 for Docker, 51678 to 51680 for itself. A task that asks for one of them in `bridge` or `host` waits for an instance that does not exist, with the reason `RESOURCE:PORTS`. In `bridge` the fix asks for a free port instead; in `host` the process in the container has to listen elsewhere. UDP ports are not reserved.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-hostPort',
  examples: [
    {
      bad: `
{
  "family": "sftp",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "sftp",
      "image": "example/sftp:2",
      "memory": 128,
      "portMappings": [{ "containerPort": 22, "hostPort": 22 }]
//                                                        ^^ warning port-reserved-host-port: Container "sftp" takes port 22 of the instance, which SSH, Docker or the ECS agent holds there. AWS registers that, but places the task on no instance. Take another port. [fix]
    }
  ]
}`,
      good: `
{
  "family": "sftp",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "sftp",
      "image": "example/sftp:2",
      "memory": 128,
      "portMappings": [{ "containerPort": 22, "hostPort": 0 }]
    }
  ]
}`,
    },
  ],
};
