import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-host-single-task',
  group: 'network',
  severity: 'hint',
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    for (const { container, mapping, inside, host } of task.ports) {
      if (host?.kind !== 'instance') continue;
      const { containerPort, containerPortRange, hostPort } = mapping;
      const label = containerLabel(container);
      if (task.mode === 'host') {
        yield {
          at: containerPort.property ? containerPort.span : containerPortRange.span,
          message: l10n.t(
            'Container {0} takes port {1} of the instance, because the network mode is "host". AWS places no second copy of the task on that instance, so a service needs an instance for each. Use "awsvpc" where several copies should share one.',
            label,
            inside.first,
          ),
          related: modeSetHere(task),
        };
      } else if (hostPort.property) {
        yield {
          at: hostPort.span,
          message: l10n.t(
            'Container {0} takes port {1} of the instance. AWS places no second copy of the task on that instance, so a service needs an instance for each. Remove hostPort, and each copy gets a free port.',
            label,
            host.first,
          ),
          fixes: [{ title: l10n.t('Remove hostPort'), edits: [remove(hostPort.property)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A port of the instance that only one copy of the task can have.',
  why: 'A fixed host port in `bridge`, and every port in `host`, exists once on an instance, so one copy of the task fits there. A deployment that starts the new copy before it stops the old one needs a spare instance. With dynamic ports a load balancer finds each copy by itself. The fix is marked unsafe because clients that use the fixed port have to change.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-networkmode-bridge.html',
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
      "portMappings": [{ "containerPort": 8080, "hostPort": 80 }]
//                                                          ^^ hint network-host-single-task: Container "web" takes port 80 of the instance. AWS places no second copy of the task on that instance, so a service needs an instance for each. Remove hostPort, and each copy gets a free port. [fix]
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
      "portMappings": [{ "containerPort": 8080 }]
    }
  ]
}`,
    },
  ],
};
