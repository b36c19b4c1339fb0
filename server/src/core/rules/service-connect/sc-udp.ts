import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sc-udp',
  group: 'service-connect',
  severity: 'warning',
  fix: 'unsafe',
  // Without appProtocol these are content.
  silences: ['port-app-protocol-needs-name', 'port-app-protocol-mode'],

  *check(task) {
    for (const container of task.containers) {
      for (const { containerPort, containerPortRange, protocol, name, appProtocol } of container.portMappings.items) {
        if (protocol.value !== 'udp' || !(appProtocol.value ?? name.value)) continue;
        const label = containerLabel(container);
        const related = [{ at: protocol.span, message: l10n.t('The protocol is set here') }];
        const port = containerPort.value ?? containerPortRange.value ?? '';
        if (appProtocol.value && appProtocol.property) {
          yield {
            at: appProtocol.span,
            message: l10n.t(
              'Port {0} of container {1} is for UDP and has the appProtocol "{2}", but Service Connect carries TCP only and does not serve it. Remove appProtocol, or set the protocol to "tcp".',
              port,
              label,
              appProtocol.value,
            ),
            related,
            fixes: [{ title: l10n.t('Remove appProtocol'), edits: [remove(appProtocol.property)] }],
          };
        } else {
          yield {
            at: name.span,
            // The console names every port, so a name alone is no wish for Service Connect.
            severity: 'hint',
            message: l10n.t(
              'Port {0} of container {1} is for UDP, so Service Connect, which carries TCP only, cannot use the name "{2}". Reach this port by other means.',
              port,
              label,
              name.value ?? '',
            ),
            related,
          };
        }
      }
    }
  },
});

export const page: Page = {
  summary: 'A UDP port with what only Service Connect reads: an `appProtocol`, or a name.',
  why: 'The proxy of Service Connect forwards TCP connections. `appProtocol` says how it should treat them, so on a UDP port it has no effect, and one of the two is a mistake. A name alone is only a hint: the console gives one to every port.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  examples: [
    {
      bad: `
{
  "family": "dns",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "resolver",
      "image": "example/resolver:2",
      "portMappings": [{ "containerPort": 53, "protocol": "udp", "appProtocol": "http" }]
//                                                                              ^^^^^^ warning sc-udp: Port 53 of container "resolver" is for UDP and has the appProtocol "http", but Service Connect carries TCP only and does not serve it. Remove appProtocol, or set the protocol to "tcp". [fix]
    }
  ]
}`,
      good: `
{
  "family": "dns",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "resolver",
      "image": "example/resolver:2",
      "portMappings": [{ "containerPort": 53, "protocol": "udp" }]
    }
  ]
}`,
    },
  ],
};
