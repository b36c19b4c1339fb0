import * as l10n from '@vscode/l10n';
import { IPC_SYSCTL } from '../../facts/linux.ts';
import { refusedSysctls } from '../linux-parameters.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'linux-sysctl-ipc-host',
  group: 'linux-parameters',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    // On Windows and on Fargate ipcMode itself has to go, and then nothing is wrong here.
    if (task.ipcMode.value !== 'host' || task.isWindows || task.launchType('FARGATE')) return;
    const related = [{ at: task.ipcMode.span, message: l10n.t('ipcMode is set here') }];
    yield* refusedSysctls(task, IPC_SYSCTL, related, (label, name) =>
      l10n.t(
        'Container {0} sets {1}, and AWS refuses parameters of IPC together with "ipcMode": "host": they would change the instance. Remove it, or use another ipcMode.',
        label,
        name,
      ),
    );
  },
});

export const page: Page = {
  summary: 'A kernel parameter of IPC with `ipcMode` `host`.',
  why: 'Message queues, semaphores and shared memory belong to the instance when the task shares them with it, and so do their limits: `kernel.msgmax`, `kernel.sem`, `kernel.shmmax` and the like, and `fs.mqueue.*`. With `ipcMode` `task` they are the task’s own, and the parameter holds for all its containers. The fix is marked unsafe because the value that was wanted is gone with it.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-ipcMode',
  examples: [
    {
      bad: `
{
  "family": "ledger",
  "ipcMode": "host",
//           ^^^^^^ warning sec-ipc-mode-host: The containers share memory segments, semaphores and message queues with the instance and with every task there that does the same. AWS registers that, and warns that it exposes them. Remove ipcMode, or use "task". [fix]
  "containerDefinitions": [
    {
      "name": "ledger",
      "image": "example/ledger:10",
      "memory": 1024,
      "systemControls": [
        { "namespace": "net.ipv4.tcp_keepalive_time", "value": "500" },
        { "namespace": "kernel.shmmax", "value": "268435456" }
//                     ^^^^^^^^^^^^^^^ error linux-sysctl-ipc-host: Container "ledger" sets kernel.shmmax, and AWS refuses parameters of IPC together with "ipcMode": "host": they would change the instance. Remove it, or use another ipcMode. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "ledger",
  "ipcMode": "host",
  "containerDefinitions": [
    {
      "name": "ledger",
      "image": "example/ledger:10",
      "memory": 1024,
      "systemControls": [
        { "namespace": "net.ipv4.tcp_keepalive_time", "value": "500" }
      ]
    }
  ]
}`,
    },
  ],
};
