import * as l10n from '@vscode/l10n';
import { commonModes } from '../../facts/platforms.ts';
import { changeMode } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-mi-mode',
  group: 'network',
  severity: 'error',
  fix: 'unsafe',
  // With the mode wrong, all that depends on the mode would only repeat it.
  silences: [
    'network-none-port-mappings',
    'network-links-mode',
    'network-fault-injection-mode',
    'network-disable-networking-ports',
    'port-range-mode',
    'port-app-protocol-mode',
    'sc-network-mode',
  ],

  *check(task) {
    const managed = task.launchType('MANAGED_INSTANCES');
    const mode = task.networkMode.value;
    if (!managed || task.isWindows || (mode !== 'bridge' && mode !== 'none')) return;
    yield {
      at: task.networkMode.span,
      message: l10n.t(
        'Managed Instances run tasks in network mode "awsvpc" or "host", so AWS refuses "{0}". Choose one of the two, or take "MANAGED_INSTANCES" out of requiresCompatibilities.',
        mode,
      ),
      related: [{ at: managed, message: l10n.t('Managed Instances are asked for here') }],
      covers: [task.span],
      fixes: changeMode(task, ...commonModes(task.launchTypes, task.system)),
    };
  },
});

export const page: Page = {
  summary: 'A task for Managed Instances in network mode `bridge` or `none`.',
  why: 'Managed Instances know two network modes. In `awsvpc` every task has its own network interface, and in `host` it uses that of the instance. The fix sets `awsvpc`, which AWS recommends, and is marked unsafe because host ports, links and load balancers may have to change with it.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instance-networking.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "bridge",
//               ^^^^^^^^ error network-mi-mode: Managed Instances run tasks in network mode "awsvpc" or "host", so AWS refuses "bridge". Choose one of the two, or take "MANAGED_INSTANCES" out of requiresCompatibilities. [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
