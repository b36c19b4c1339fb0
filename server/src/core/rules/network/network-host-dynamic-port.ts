import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove, replace } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-host-dynamic-port',
  group: 'network',
  severity: 'error',
  fix: 'safe',

  *check(task) {
    if (task.networkMode.value !== 'host') return;
    for (const container of task.containers) {
      for (const { containerPort, hostPort } of container.portMappings.items) {
        const port = containerPort.value;
        if (port === undefined || hostPort.value !== 0 || !hostPort.property?.node) continue;
        yield {
          at: hostPort.span,
          message: l10n.t(
            'Container {0} asks for a dynamic host port for its port {1}, and AWS has none in network mode "host": the container listens on that port of the instance itself. Set hostPort to {1}.',
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
  summary: 'Host port 0, a dynamic port, in network mode `host`.',
  why: 'Dynamic ports are ports of the instance that Docker forwards to a container, and in `host` nothing is forwarded. If several copies of the task have to run on an instance, the mode is the mistake: choose `bridge` for dynamic ports, or `awsvpc` for an address per task.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-networkmode-host.html',
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
      "portMappings": [{ "containerPort": 8080, "hostPort": 0 }]
//                                                          ^ error network-host-dynamic-port: Container "web" asks for a dynamic host port for its port 8080, and AWS has none in network mode "host": the container listens on that port of the instance itself. Set hostPort to 8080. [fix]
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
