import * as l10n from '@vscode/l10n';
import { WINDOWS_UNSUPPORTED } from '../../facts/windows.ts';
import { refusedByPlatform, systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { familyOf, isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'windows-pid-ipc',
  group: 'windows',
  severity: 'error',
  fix: 'unsafe',
  silences: ['sec-pid-mode-host', 'sec-ipc-mode-host'],

  *check(task) {
    if (!isForWindows(task)) return;
    yield* refusedByPlatform(task, WINDOWS_UNSUPPORTED, 'windows-pid-ipc', systemHere(task), (place) =>
      l10n.t(
        'The task is for {1} and sets {0}, which needs Linux: no Windows instance offers it, so AWS places the task nowhere. Remove {0}.',
        place,
        familyOf(task),
      ),
    );
  },
});

export const page: Page = {
  summary: 'A `pidMode` or `ipcMode` in a task for Windows.',
  why: 'Containers share process identifiers and IPC resources by way of Linux namespaces, which Windows does not have. An instance tells ECS what it can do, and one with Windows never tells this, so the scheduler finds none that fits. On Windows each container sees its own processes only. The fix is marked unsafe because a sidecar that watches the processes of others needs another way.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-pidMode',
  examples: [
    {
      bad: `
{
  "family": "billing",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2019_CORE" },
  "pidMode": "task",
//^^^^^^^^^ error windows-pid-ipc: The task is for WINDOWS_SERVER_2019_CORE and sets pidMode, which needs Linux: no Windows instance offers it, so AWS places the task nowhere. Remove pidMode. [fix]
  "containerDefinitions": [{ "name": "invoices", "image": "example/invoices:7", "memory": 2048 }]
}`,
      good: `
{
  "family": "billing",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2019_CORE" },
  "containerDefinitions": [{ "name": "invoices", "image": "example/invoices:7", "memory": 2048 }]
}`,
    },
  ],
};
