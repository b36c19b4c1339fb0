import * as l10n from '@vscode/l10n';
import { remove } from '../../syntax/edit.ts';
import { changeMode, modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-fault-injection-mode',
  group: 'network',
  severity: 'warning',
  fix: 'unsafe',
  silences: ['network-fault-injection-pid-mode'],

  *check(task) {
    const { enableFaultInjection: faults, mode } = task;
    if (faults.value !== true || !faults.property || (mode !== 'bridge' && mode !== 'none')) return;
    // Neither has fault injection in any mode, which is another rule's to say.
    if (task.isWindows || task.launchType('EXTERNAL')) return;
    yield {
      at: faults.span,
      message: l10n.t(
        'Faults can be injected in network modes "awsvpc" and "host" only. In "{0}" AWS runs the task, but refuses every injection. Use "awsvpc", or remove enableFaultInjection.',
        mode,
      ),
      related: modeSetHere(task),
      fixes: [
        ...changeMode(task, 'awsvpc'),
        { title: l10n.t('Remove enableFaultInjection'), edits: [remove(faults.property)] },
      ],
    };
  },
});

export const page: Page = {
  summary: '`enableFaultInjection` in a network mode that has no fault injection.',
  why: 'The endpoint that injects faults works with the network of the task, and only in `awsvpc` and `host`. In `bridge` and `none` the task runs, and an experiment fails. The fix sets `awsvpc` and is marked unsafe because ports and load balancers may have to change with the mode.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fault-injection.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "bridge",
  "enableFaultInjection": true,
//                        ^^^^ warning network-fault-injection-mode: Faults can be injected in network modes "awsvpc" and "host" only. In "bridge" AWS runs the task, but refuses every injection. Use "awsvpc", or remove enableFaultInjection. [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "enableFaultInjection": true,
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
