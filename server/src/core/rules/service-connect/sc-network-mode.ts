import * as l10n from '@vscode/l10n';
import { commonModes } from '../../facts/platforms.ts';
import { SERVICE_CONNECT_MODES } from '../../facts/service-connect.ts';
import { isServiceConnectMode, namedPorts } from '../../model/named-ports.ts';
import { containerLabel } from '../../model/task.ts';
import { changeMode, modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sc-network-mode',
  group: 'service-connect',
  severity: 'hint',
  fix: 'unsafe',

  *check(task) {
    const mode = task.networkMode.value;
    if (!mode || isServiceConnectMode(mode)) return;
    const possible = commonModes(task.launchTypes, task.system);
    for (const { container, mapping, name } of namedPorts(task)) {
      // port-app-protocol-mode speaks there.
      if (mapping.appProtocol.state !== 'absent') continue;
      yield {
        at: mapping.name.span,
        message: l10n.t(
          'Container {0} names a port "{1}", but Service Connect works in network mode "awsvpc" or "bridge" and cannot use it in "{2}". Change the mode if a service is to use the name.',
          containerLabel(container),
          name,
          mode,
        ),
        related: modeSetHere(task),
        fixes: changeMode(task, ...SERVICE_CONNECT_MODES.filter((one) => possible.includes(one))),
      };
    }
  },
});

export const page: Page = {
  summary: 'A named port in a network mode without Service Connect.',
  why: 'The proxy of Service Connect needs a network namespace of its own beside the containers, which `awsvpc` and `bridge` have and `host` and `none` do not. The name does no harm, so this is a hint. Another mode changes more than this: see what the other findings say about the ports afterwards.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "networkMode": "host",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "user": "1000:1000",
      "portMappings": [{ "name": "api", "containerPort": 8080, "hostPort": 8080 }]
//                               ^^^^^ hint sc-network-mode: Container "orders" names a port "api", but Service Connect works in network mode "awsvpc" or "bridge" and cannot use it in "host". Change the mode if a service is to use the name. [fix]
    }
  ]
}`,
      good: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "user": "1000:1000",
      "portMappings": [{ "name": "api", "containerPort": 8080, "hostPort": 8080 }]
    }
  ]
}`,
    },
  ],
};
