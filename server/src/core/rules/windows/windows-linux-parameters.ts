import * as l10n from '@vscode/l10n';
import { FARGATE_CAPABILITIES, FARGATE_UNSUPPORTED } from '../../facts/fargate.ts';
import { refusedIn } from '../../model/refused.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { familyOf, isForWindows } from '../windows.ts';

const FARGATE_MEMBERS = FARGATE_UNSUPPORTED.filter(({ path }) => path.startsWith('linuxParameters.'));

export const rule = taskRule({
  id: 'windows-linux-parameters',
  group: 'windows',
  severity: 'warning',
  fix: 'unsafe',
  // Whatever is wrong within them goes with them.
  silences: [
    'linux-capability-name',
    'linux-capability-add-and-drop',
    'linux-tmpfs-option',
    'linux-tmpfs-path',
    'linux-swappiness-range',
    'linux-swappiness-needs-max-swap',
    'linux-max-swap-negative',
    'linux-shared-memory',
    'fargate-devices',
    'fargate-swap',
    'fargate-shared-memory',
    'fargate-capability-add',
    'neuron-device-conflict',
    'sec-dangerous-capability',
  ],

  *check(task) {
    if (!isForWindows(task)) return;
    for (const container of task.containers) {
      const { property, value } = container.linuxParameters;
      if (!property?.node || !value || !asks(property.node)) continue;
      const label = containerLabel(container);
      const title = l10n.t('Remove {0} from container {1}', 'linuxParameters', label);
      yield {
        at: property.keySpan,
        severity: isRefused(task, container) ? 'error' : 'warning',
        message: l10n.t(
          'Container {0} has linuxParameters, and the task is for {1}: AWS supports none of them on Windows. Remove linuxParameters.',
          label,
          familyOf(task),
        ),
        related: systemHere(task),
        covers: [property],
        fixes: property.node.templated ? [] : [{ title, edits: [remove(property)] }],
      };
    }
  },
});

/** Whether something in it is asked for: what is empty, 0 or false is what AWS prints for nothing. */
function asks({ state, kind, value, items, properties }: Node): boolean {
  if (state !== 'known') return false;
  if (kind === 'object') return properties.some(({ node }) => node !== undefined && asks(node));
  return kind === 'array' ? items.some(asks) : Boolean(value);
}

/** That Windows cannot do it is documented; that the registration fails is certain only for what Fargate refuses. */
function isRefused(task: Task, { node, linuxParameters }: ContainerDefinition): boolean {
  if (!node || !task.launchType('FARGATE')) return false;
  const added = linuxParameters.value?.capabilities.value?.add.items ?? [];
  const unknown = added.some(({ value }) => value !== undefined && !FARGATE_CAPABILITIES.includes(value));
  return unknown || [...refusedIn(node, FARGATE_MEMBERS)].length > 0;
}

export const page: Page = {
  summary: 'Settings of the Linux kernel for a container that runs on Windows.',
  why: 'Everything in `linuxParameters` is a feature of the Linux kernel: capabilities, devices, `/dev/shm`, tmpfs, swap space and the init process. The guide lists the whole member as unsupported on Windows. It often stays behind when a task definition is copied from one for Linux. The fix is marked unsafe because it may be the operating system that is wrong.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows_task_definitions.html',
  examples: [
    {
      bad: `
{
  "family": "intranet",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "portal",
      "image": "example/iis:3",
      "memory": 2048,
      "linuxParameters": { "initProcessEnabled": true }
//    ^^^^^^^^^^^^^^^^^ warning windows-linux-parameters: Container "portal" has linuxParameters, and the task is for WINDOWS_SERVER_2022_CORE: AWS supports none of them on Windows. Remove linuxParameters. [fix]
    }
  ]
}`,
      good: `
{
  "family": "intranet",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "portal",
      "image": "example/iis:3",
      "memory": 2048
    }
  ]
}`,
    },
  ],
};
