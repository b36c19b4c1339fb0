import * as l10n from '@vscode/l10n';
import { NETWORK_SYSCTL } from '../../facts/linux.ts';
import { containerLabel } from '../../model/task.ts';
import { type Sysctl, sysctls } from '../linux-parameters.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'linux-sysctl-awsvpc-shared',
  group: 'linux-parameters',
  severity: 'information',
  fix: 'none',

  *check(task) {
    if (task.mode !== 'awsvpc') return;
    const first = new Map<string, Sysctl>();
    for (const sysctl of sysctls(task, NETWORK_SYSCTL)) {
      const { container, control, name } = sysctl;
      if (control.value.value === undefined) continue;
      const other = first.get(name);
      if (!other) first.set(name, sysctl);
      if (!other || other.container === container || other.control.value.value === control.value.value) continue;
      yield {
        at: control.value.span,
        message: l10n.t(
          'Container {0} sets {1} to {2}, and container {3} sets it to {4}. In network mode "awsvpc" they share one network, and the container that starts last decides. Give both the same value.',
          containerLabel(container),
          name,
          control.value.value,
          containerLabel(other.container),
          other.control.value.value ?? '',
        ),
        related: [
          { at: other.control.value.span, message: l10n.t('The other value is set here') },
          ...modeSetHere(task),
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'Two containers of one network that set a `net.*` parameter to different values.',
  why: 'In `awsvpc` the containers of a task share the network interface, and with it every parameter below `net.`. Each container sets its values when it starts, so the last one wins, and the order is another one at each start unless `dependsOn` fixes it. Set the parameter in one container, or to the same value in all.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html#ECS-Type-SystemControl-namespace',
  examples: [
    {
      bad: `
{
  "family": "edge",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "cache",
      "image": "example/cache:7",
      "memory": 512,
      "systemControls": [{ "namespace": "net.core.somaxconn", "value": "1024" }]
    },
    {
      "name": "router",
      "image": "example/router:7",
      "memory": 512,
      "systemControls": [{ "namespace": "net.core.somaxconn", "value": "4096" }]
//                                                                     ^^^^^^ information linux-sysctl-awsvpc-shared: Container "router" sets net.core.somaxconn to 4096, and container "cache" sets it to 1024. In network mode "awsvpc" they share one network, and the container that starts last decides. Give both the same value.
    }
  ]
}`,
      good: `
{
  "family": "edge",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "cache",
      "image": "example/cache:7",
      "memory": 512,
      "systemControls": [{ "namespace": "net.core.somaxconn", "value": "4096" }]
    },
    {
      "name": "router",
      "image": "example/router:7",
      "memory": 512
    }
  ]
}`,
    },
  ],
};
