import * as l10n from '@vscode/l10n';
import { remove } from '../../syntax/edit.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-pid-mode-host',
  group: 'security',
  severity: 'warning',
  fix: 'unsafe',

  *check({ pidMode: { value, property, span } }) {
    if (value !== 'host' || !property?.node) return;
    yield {
      at: span,
      message: l10n.t(
        'The containers share the process namespace of the instance: they see every process on it, and root among them can end or read it. AWS registers that, and Security Hub reports it (ECS.3). Remove pidMode, or use "task".',
      ),
      fixes: [{ title: l10n.t('Remove {0}', 'pidMode'), edits: [remove(property)] }, changeTo(property.node, 'task')],
    };
  },
});

export const page: Page = {
  summary: 'Containers that share the process namespace of the instance.',
  why: 'With `"pidMode": "host"` a container sees the processes of the instance, of the agent and of all other tasks, and their command lines and environment as far as its user may read them. Agents that watch a whole instance need it; an application does not. Without the member each container sees its own processes, and with `task` those of its task. The fix removes it; the other one sets `task`.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-3',
  examples: [
    {
      bad: `
{
  "family": "process-monitor",
  "networkMode": "bridge",
  "pidMode": "host",
//           ^^^^^^ warning sec-pid-mode-host: The containers share the process namespace of the instance: they see every process on it, and root among them can end or read it. AWS registers that, and Security Hub reports it (ECS.3). Remove pidMode, or use "task". [fix]
  "containerDefinitions": [
    { "name": "monitor", "image": "example/monitor:5", "memory": 256 }
  ]
}`,
      good: `
{
  "family": "process-monitor",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "monitor", "image": "example/monitor:5", "memory": 256 }
  ]
}`,
    },
  ],
};
