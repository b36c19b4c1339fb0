import * as l10n from '@vscode/l10n';
import { DYNAMIC_PORTS } from '../../facts/ports.ts';
import { instancePort, instanceSystem } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { useDynamicPort } from '../host-port.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-host-port-ephemeral',
  group: 'ports',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const system = instanceSystem(task);
    if (!system || (task.mode !== 'bridge' && task.mode !== 'nat')) return;
    const { usual, fallback } = DYNAMIC_PORTS[system];
    for (const effective of task.ports) {
      const port = instancePort(effective) ?? 0;
      const range = [usual, fallback].find(({ first, last }) => first <= port && port <= last);
      if (!range) continue;
      yield {
        at: effective.hostNode,
        message: l10n.t(
          'Container {0} takes host port {1}, one of the ports {2}–{3} that the instance gives out to whoever asks. AWS registers that, but the task cannot start where another has it. Take a port below {4}, or 0 for a free one.',
          containerLabel(effective.container),
          port,
          range.first,
          range.last,
          usual.first,
        ),
        fixes: useDynamicPort(effective),
      };
    }
  },
});

export const page: Page = {
  summary: 'A fixed host port among those that instances give out dynamically.',
  why: 'Tasks without a fixed host port, and outgoing connections too, get theirs from the ephemeral range of the instance: normally 32768 to 60999 on Linux (the agent falls back to 49153 to 65535) and 49152 to 65535 on Windows. A fixed port in there works until another task has been given it. The agent setting `ECS_DYNAMIC_HOST_PORT_RANGE` moves the range; switch the rule off if yours is elsewhere.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-hostPort',
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
      "portMappings": [{ "containerPort": 80, "hostPort": 40080 }]
//                                                        ^^^^^ warning port-host-port-ephemeral: Container "web" takes host port 40080, one of the ports 32768–60999 that the instance gives out to whoever asks. AWS registers that, but the task cannot start where another has it. Take a port below 32768, or 0 for a free one. [fix]
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
      "portMappings": [{ "containerPort": 80, "hostPort": 0 }]
    }
  ]
}`,
    },
  ],
};
