import * as l10n from '@vscode/l10n';
import { reservedPorts } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { useDynamicPort } from '../host-port.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-reserved-host-port-windows',
  group: 'ports',
  severity: 'warning',
  fix: 'unsafe',
  silences: ['port-host-port-ephemeral'],

  *check(task) {
    const family = task.runtimePlatform.value?.operatingSystemFamily;
    for (const effective of reservedPorts(task, 'windows')) {
      yield {
        at: effective.hostNode,
        message: l10n.t(
          'Container {0} takes port {1} of the instance, which Windows, Docker or the ECS agent holds there. AWS registers that, but places the task on no instance. Take another port.',
          containerLabel(effective.container),
          effective.port,
        ),
        related: family ? [{ at: family.span, message: l10n.t('Windows is asked for here') }] : [],
        fixes: useDynamicPort(effective),
      };
    }
  },
});

export const page: Page = {
  summary: 'A host port that every Windows instance uses already.',
  why: 'On Windows the ECS agent keeps the TCP ports of DNS, RPC, NetBIOS, SMB, Remote Desktop, WinRM and Docker for the instance, and its own: 53, 135, 139, 445, 2375, 2376, 3389, 5985, 5986, 51678 and 51679. A task that asks for one of them is not placed, with the reason `RESOURCE:PORTS`. The fix asks for a free port instead.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-hostPort',
  examples: [
    {
      bad: `
{
  "family": "files",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "files",
      "image": "example/files:ltsc2022",
      "memory": 512,
      "portMappings": [{ "containerPort": 445, "hostPort": 445 }]
//                                                         ^^^ warning port-reserved-host-port-windows: Container "files" takes port 445 of the instance, which Windows, Docker or the ECS agent holds there. AWS registers that, but places the task on no instance. Take another port. [fix]
    }
  ]
}`,
      good: `
{
  "family": "files",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "files",
      "image": "example/files:ltsc2022",
      "memory": 512,
      "portMappings": [{ "containerPort": 445, "hostPort": 0 }]
    }
  ]
}`,
    },
  ],
};
