import * as l10n from '@vscode/l10n';
import { changeMode } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-mi-mode-omitted',
  group: 'network',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const [managed, ...others] = task.requiresCompatibilities.items;
    if (managed?.value !== 'MANAGED_INSTANCES' || others.length > 0) return;
    if (task.isWindows || task.networkMode.state !== 'absent') return;
    yield {
      at: managed,
      message: l10n.t(
        'The task is meant for Managed Instances and has no networkMode. One page of AWS says that it then gets "awsvpc", another that it cannot run. Set networkMode to "awsvpc", or to "host" where the task needs the network of the instance.',
      ),
      fixes: changeMode(task, 'awsvpc', 'host'),
    };
  },
});

export const page: Page = {
  summary: 'A task for Managed Instances alone that has no `networkMode`.',
  why: 'On EC2 a task without `networkMode` gets `bridge`, which Managed Instances do not have. The pages of AWS disagree about what they do instead, so it is better to say it.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instance-networking.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
//                            ^^^^^^^^^^^^^^^^^^^ warning network-mi-mode-omitted: The task is meant for Managed Instances and has no networkMode. One page of AWS says that it then gets "awsvpc", another that it cannot run. Set networkMode to "awsvpc", or to "host" where the task needs the network of the instance. [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "networkMode": "awsvpc"
}`,
    },
  ],
};
