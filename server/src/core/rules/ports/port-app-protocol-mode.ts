import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-app-protocol-mode',
  group: 'ports',
  severity: 'information',
  fix: 'safe',
  silences: ['port-app-protocol-needs-name'],

  *check(task) {
    const mode = task.networkMode;
    if (mode.value !== 'host' && mode.value !== 'none') return;
    for (const container of task.containers) {
      for (const { appProtocol, span } of container.portMappings.items) {
        if (appProtocol.value === undefined || !appProtocol.property) continue;
        yield {
          at: appProtocol.span,
          message: l10n.t(
            'Container {0} has appProtocol "{1}", which is for Service Connect, and that does not run in network mode "{2}". AWS registers it without effect. Remove appProtocol.',
            containerLabel(container),
            appProtocol.value,
            mode.value,
          ),
          related: modeSetHere(task),
          covers: [span],
          fixes: [{ title: l10n.t('Remove appProtocol'), edits: [remove(appProtocol.property)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'An `appProtocol` in network mode `host` or `none`.',
  why: 'Service Connect, for which the application protocol is meant, runs in `awsvpc` and `bridge`. In `host` the service registers the member all the same, and the console even writes it of its own accord, but nothing reads it.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
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
      "portMappings": [{ "containerPort": 8080, "hostPort": 8080, "appProtocol": "http" }]
//                                                                               ^^^^^^ information port-app-protocol-mode: Container "web" has appProtocol "http", which is for Service Connect, and that does not run in network mode "host". AWS registers it without effect. Remove appProtocol. [fix]
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
