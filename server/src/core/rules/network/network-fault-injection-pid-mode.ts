import * as l10n from '@vscode/l10n';
import { set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-fault-injection-pid-mode',
  group: 'network',
  severity: 'hint',
  fix: 'unsafe',

  *check(task) {
    const { enableFaultInjection: faults, pidMode, node } = task;
    if (faults.value !== true || !node || task.isWindows || task.launchType('EXTERNAL')) return;
    if (pidMode.state !== 'absent' && pidMode.value !== 'host') return;
    yield {
      at: faults.span,
      message:
        pidMode.value === undefined
          ? l10n.t(
              'Faults can be injected, but the task has no pidMode. The actions of AWS FIS that disturb the network or end a process need "pidMode": "task". Add it if you use them.',
            )
          : l10n.t(
              'Faults can be injected, but pidMode is "{0}". The actions of AWS FIS that disturb the network or end a process need "pidMode": "task". Change it if you use them.',
              pidMode.value,
            ),
      related: pidMode.property ? [{ at: pidMode.span, message: l10n.t('pidMode is set here') }] : [],
      fixes: [{ title: l10n.t('Set pidMode to "task"'), edits: [set(node, 'pidMode', 'task')] }],
    };
  },
});

export const page: Page = {
  summary: '`enableFaultInjection` without `"pidMode": "task"`, which several faults need.',
  why: 'AWS FIS does its work in a container beside yours. To kill a process or to disturb the network it has to see the processes of the other containers, and it does with `pidMode` set to `task`. Actions on CPU, memory and disk do without. The fix is marked unsafe because all containers of the task then see the processes of each other.',
  source: 'https://docs.aws.amazon.com/fis/latest/userguide/ecs-task-actions.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "enableFaultInjection": true,
//                        ^^^^ hint network-fault-injection-pid-mode: Faults can be injected, but the task has no pidMode. The actions of AWS FIS that disturb the network or end a process need "pidMode": "task". Add it if you use them. [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "enableFaultInjection": true,
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "pidMode": "task"
}`,
    },
  ],
};
