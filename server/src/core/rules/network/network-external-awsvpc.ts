import * as l10n from '@vscode/l10n';
import { commonModes } from '../../facts/platforms.ts';
import { changeMode } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-external-awsvpc',
  group: 'network',
  severity: 'error',
  fix: 'unsafe',
  // In another mode, what "awsvpc" refuses may stay.
  silences: [
    'launch-type-conflict',
    'network-awsvpc-host-port-mismatch',
    'network-awsvpc-host-port-zero',
    'network-hostname-awsvpc',
    'network-extra-hosts-awsvpc',
    'network-dns-servers-awsvpc',
    'network-disable-networking-awsvpc',
    'network-links-mode',
  ],

  *check(task) {
    const external = task.launchType('EXTERNAL');
    if (!external || task.isWindows || task.networkMode.value !== 'awsvpc') return;
    const modes = commonModes(task.launchTypes, task.system).filter((mode) => mode !== 'none');
    yield {
      at: task.networkMode.span,
      message:
        modes.length > 0
          ? l10n.t(
              'External instances take the network modes "bridge", "host" and "none", and AWS does not run a task in "awsvpc" on them. Choose one of these, or take "EXTERNAL" out of requiresCompatibilities.',
            )
          : l10n.t(
              'External instances do not take network mode "awsvpc", another launch type in requiresCompatibilities takes nothing else, and AWS checks the task for both. Take one of the two out.',
            ),
      related: [{ at: external, message: l10n.t('External instances are asked for here') }],
      covers: [task.span],
      fixes: changeMode(task, ...modes),
    };
  },
});

export const page: Page = {
  summary: 'A task for external instances (ECS Anywhere) in network mode `awsvpc`.',
  why: 'External instances are machines of your own, outside the VPC, and no elastic network interface can be attached to them. They run tasks in `bridge`, `host` or `none`. Which one fits depends on the task, so the fix wants a look: in `bridge` host ports may be given, in `host` the container ports are those of the machine.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "awsvpc",
//               ^^^^^^^^ error network-external-awsvpc: External instances take the network modes "bridge", "host" and "none", and AWS does not run a task in "awsvpc" on them. Choose one of these, or take "EXTERNAL" out of requiresCompatibilities. [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "bridge",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
