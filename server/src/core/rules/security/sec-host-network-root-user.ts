import * as l10n from '@vscode/l10n';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';
import { runningAsRoot } from '../security.ts';

export const rule = taskRule({
  id: 'sec-host-network-root-user',
  group: 'security',
  severity: 'warning',
  fix: 'unsafe',
  silences: ['sec-root-user'],

  *check(task) {
    if (task.networkMode.value !== 'host') return;
    yield* runningAsRoot(task, modeSetHere(task), (label, user) =>
      user === undefined
        ? l10n.t(
            'Container {0} has no user, so it runs as its image says, which mostly is root, and network mode "host" gives it the network of the instance. AWS advises against root there. Set another user.',
            label,
          )
        : l10n.t(
            'Container {0} runs as "{1}", and network mode "host" gives it the network of the instance. AWS advises against root there. Set another user.',
            label,
            user,
          ),
    );
  },
});

export const page: Page = {
  summary: 'A container that runs as root in network mode `host`.',
  why: 'In `host` the network of the container is that of the instance, and root can do there what it likes: take ports below 1024, listen in on other tasks, reach the agent. AWS says to run no container as UID 0 in this mode. Where no `user` is set the image decides, and most images say nothing, which is root. The fix sets an ordinary user, and is marked unsafe because files and ports of the container have to be open to it.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-user',
  examples: [
    {
      bad: `
{
  "family": "metrics-agent",
  "networkMode": "host",
  "containerDefinitions": [
    { "name": "agent", "image": "example/agent:7.52", "memory": 256 },
//            ^^^^^^^ warning sec-host-network-root-user: Container "agent" has no user, so it runs as its image says, which mostly is root, and network mode "host" gives it the network of the instance. AWS advises against root there. Set another user. [fix]
    { "name": "exporter", "image": "example/exporter:1.8", "memory": 64, "user": "root" }
//                                                                               ^^^^^^ warning sec-host-network-root-user: Container "exporter" runs as "root", and network mode "host" gives it the network of the instance. AWS advises against root there. Set another user. [fix]
  ]
}`,
      good: `
{
  "family": "metrics-agent",
  "networkMode": "host",
  "containerDefinitions": [
    { "name": "agent", "image": "example/agent:7.52", "memory": 256, "user": "1000:1000" },
    { "name": "exporter", "image": "example/exporter:1.8", "memory": 64, "user": "1000:1000" }
  ]
}`,
    },
  ],
};
