import * as l10n from '@vscode/l10n';
import { replace } from '../../syntax/edit.ts';
import { modeSetHere, removeMode } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-windows-2016-awsvpc',
  group: 'network',
  severity: 'warning',
  fix: 'unsafe',
  silences: ['windows-os-family-eol'],

  *check(task) {
    const system = task.runtimePlatform.value?.operatingSystemFamily;
    if (system?.value !== 'WINDOWS_SERVER_2016_FULL' || !system.property?.node || task.networkMode.value !== 'awsvpc')
      return;
    // Fargate does not have this Windows at all, which is another rule's to say.
    if (task.launchType('FARGATE')) return;
    yield {
      at: system.span,
      message: l10n.t(
        'Windows Server 2016 has no task networking, so AWS finds no instance for a task in network mode "awsvpc". Use a newer Windows, or remove networkMode to get Docker’s NAT network.',
      ),
      related: modeSetHere(task),
      fixes: [
        {
          title: l10n.t('Change to "{0}"', 'WINDOWS_SERVER_2022_CORE'),
          edits: [replace(system.property.node, 'WINDOWS_SERVER_2022_CORE')],
        },
        ...removeMode(task),
      ],
    };
  },
});

export const page: Page = {
  summary: 'Network mode `awsvpc` on Windows Server 2016.',
  why: 'Attaching a network interface to a Windows task takes Windows Server 2019 or newer. The fix names a newer system and is marked unsafe because a Windows image has to match the version of the instance, so that it has to be built again.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2016_FULL" },
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning network-windows-2016-awsvpc: Windows Server 2016 has no task networking, so AWS finds no instance for a task in network mode "awsvpc". Use a newer Windows, or remove networkMode to get Docker’s NAT network. [fix]
  "containerDefinitions": [{ "name": "web", "image": "mcr.microsoft.com/windows/servercore/iis", "memory": 1024 }]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [{ "name": "web", "image": "mcr.microsoft.com/windows/servercore/iis", "memory": 1024 }]
}`,
    },
  ],
};
