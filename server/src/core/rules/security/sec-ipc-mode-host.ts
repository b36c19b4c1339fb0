import * as l10n from '@vscode/l10n';
import { remove } from '../../syntax/edit.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-ipc-mode-host',
  group: 'security',
  severity: 'warning',
  fix: 'unsafe',

  *check({ ipcMode: { value, property, span } }) {
    if (value !== 'host' || !property?.node) return;
    yield {
      at: span,
      message: l10n.t(
        'The containers share memory segments, semaphores and message queues with the instance and with every task there that does the same. AWS registers that, and warns that it exposes them. Remove ipcMode, or use "task".',
      ),
      fixes: [{ title: l10n.t('Remove {0}', 'ipcMode'), edits: [remove(property)] }, changeTo(property.node, 'task')],
    };
  },
});

export const page: Page = {
  summary: 'Containers that share memory and queues with the instance.',
  why: 'With `"ipcMode": "host"` all tasks on an instance that ask for it share their interprocess communication, also those of other teams, so one can read and change what another keeps there. To share memory between the containers of one task, `task` is enough. The fix removes the member, after which the settings of Docker count; the other one sets `task`.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-ipcMode',
  examples: [
    {
      bad: `
{
  "family": "feature-cache",
  "networkMode": "bridge",
  "ipcMode": "host",
//           ^^^^^^ warning sec-ipc-mode-host: The containers share memory segments, semaphores and message queues with the instance and with every task there that does the same. AWS registers that, and warns that it exposes them. Remove ipcMode, or use "task". [fix]
  "containerDefinitions": [
    { "name": "cache", "image": "example/cache:2.7", "memory": 256 }
  ]
}`,
      good: `
{
  "family": "feature-cache",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "cache", "image": "example/cache:2.7", "memory": 256 }
  ]
}`,
    },
  ],
};
