import * as l10n from '@vscode/l10n';
import { NETWORK_MODE_SUPPORT } from '../../facts/platforms.ts';
import type { Task } from '../../model/task.ts';
import { changeMode, removeMode } from '../network-mode.ts';
import type { Related } from '../rule.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-windows-mode',
  group: 'network',
  severity: 'error',
  fix: 'unsafe',
  // With the mode wrong, all that depends on the mode would only repeat it.
  silences: [
    'network-links-mode',
    'network-none-port-mappings',
    'network-host-host-port-mismatch',
    'network-host-dynamic-port',
    'network-host-port-omitted',
    'network-host-single-task',
    'network-extra-hosts-host-mode',
    'network-disable-networking-ports',
    'network-prefer-awsvpc',
    'port-range-mode',
    'port-app-protocol-mode',
    'sc-network-mode',
    'sec-host-network-mode',
    'sec-host-network-root-user',
    'linux-sysctl-net-host',
  ],

  *check(task) {
    const mode = task.networkMode.value;
    const runs = task.launchTypes.every((type) => NETWORK_MODE_SUPPORT[type].windows.exists);
    if (!task.isWindows || !runs || mode === undefined || mode === 'awsvpc') return;
    yield {
      at: task.networkMode.span,
      // The agent runs "bridge" in Docker's NAT network, which is also what no mode at all means.
      severity: mode === 'bridge' ? 'warning' : 'error',
      message:
        mode === 'bridge'
          ? l10n.t(
              'Network mode "bridge" is for Linux, and on Windows the task gets Docker’s NAT network in its place. Remove networkMode, which says the same, or use "awsvpc".',
            )
          : l10n.t(
              'Windows tasks run in Docker’s NAT network or in "awsvpc", and AWS has no network mode "{0}" for them. Remove networkMode to get the NAT network, or use "awsvpc".',
              mode,
            ),
      related: windowsSetHere(task),
      covers: [task.span],
      fixes: [...removeMode(task).map((fix) => ({ ...fix, safe: mode === 'bridge' })), ...changeMode(task, 'awsvpc')],
    };
  },
});

function windowsSetHere({ runtimePlatform }: Task): Related[] {
  const system = runtimePlatform.value?.operatingSystemFamily;
  return system ? [{ at: system.span, message: l10n.t('The operating system is set here') }] : [];
}

export const page: Page = {
  summary: 'A network mode that Windows does not have.',
  why: 'On EC2 a Windows container is attached to Docker’s NAT network when `networkMode` is left out, and to a network interface of its own in `awsvpc`. The modes `host` and `none` are for Linux. So is `bridge` by the documentation, but the agent takes it for the NAT network, so that there the finding is a warning and removing the mode changes nothing.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows_task_definitions.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "host",
//               ^^^^^^ error network-windows-mode: Windows tasks run in Docker’s NAT network or in "awsvpc", and AWS has no network mode "host" for them. Remove networkMode to get the NAT network, or use "awsvpc". [fix]
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [{ "name": "web", "image": "mcr.microsoft.com/windows/servercore/iis", "memory": 1024 }]
}`,
      good: `
{
  "family": "web",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [{ "name": "web", "image": "mcr.microsoft.com/windows/servercore/iis", "memory": 1024 }]
}`,
    },
    {
      bad: `
{
  "family": "web",
  "networkMode": "bridge",
//               ^^^^^^^^ warning network-windows-mode: Network mode "bridge" is for Linux, and on Windows the task gets Docker’s NAT network in its place. Remove networkMode, which says the same, or use "awsvpc". [fix]
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [{ "name": "web", "image": "mcr.microsoft.com/windows/servercore/iis", "memory": 1024 }]
}`,
      good: `
{
  "family": "web",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [{ "name": "web", "image": "mcr.microsoft.com/windows/servercore/iis", "memory": 1024 }]
}`,
    },
  ],
};
