import * as l10n from '@vscode/l10n';
import { NETWORK_SYSCTL } from '../../facts/linux.ts';
import { refusedSysctls } from '../linux-parameters.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'linux-sysctl-net-host',
  group: 'linux-parameters',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    if (task.networkMode.value !== 'host') return;
    yield* refusedSysctls(task, NETWORK_SYSCTL, modeSetHere(task), (label, name) =>
      l10n.t(
        'Container {0} sets {1}, and AWS refuses parameters of the network in network mode "host": they would change the network of the instance. Remove it, and set it on the instance if it is needed.',
        label,
        name,
      ),
    );
  },
});

export const page: Page = {
  summary: 'A `net.*` kernel parameter in network mode `host`.',
  why: 'In `host` the containers have no network of their own, so a parameter of the network would hold for the instance and everything else on it. Set it there, for example in the user data, or give the task a network of its own with `awsvpc` or `bridge`. The fix is marked unsafe because the value that was wanted is gone with it.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html#ECS-Type-SystemControl-namespace',
  examples: [
    {
      bad: `
{
  "family": "gateway",
  "networkMode": "host",
  "containerDefinitions": [
    {
      "name": "gateway",
      "image": "example/gateway:2",
      "user": "1000:1000",
      "memory": 256,
      "systemControls": [
        { "namespace": "net.core.somaxconn", "value": "4096" },
//                     ^^^^^^^^^^^^^^^^^^^^ error linux-sysctl-net-host: Container "gateway" sets net.core.somaxconn, and AWS refuses parameters of the network in network mode "host": they would change the network of the instance. Remove it, and set it on the instance if it is needed. [fix]
        { "namespace": "kernel.msgmax", "value": "16384" }
      ]
    }
  ]
}`,
      good: `
{
  "family": "gateway",
  "networkMode": "host",
  "containerDefinitions": [
    {
      "name": "gateway",
      "image": "example/gateway:2",
      "user": "1000:1000",
      "memory": 256,
      "systemControls": [
        { "namespace": "kernel.msgmax", "value": "16384" }
      ]
    }
  ]
}`,
    },
  ],
};
