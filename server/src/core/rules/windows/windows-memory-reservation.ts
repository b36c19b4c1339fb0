import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove, rename } from '../../syntax/edit.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'windows-memory-reservation',
  group: 'windows',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    if (!isForWindows(task)) return;
    for (const container of task.containers) {
      const { memory, memoryReservation } = container;
      const { property, value } = memoryReservation;
      // 0 stands for no limit at all.
      if (!property || !value) continue;
      const label = containerLabel(container);
      const alone = memory.state === 'absent';
      yield {
        at: property.keySpan,
        message: alone
          ? l10n.t(
              'Container {0} has a memoryReservation of {1} MiB, and Windows has no such limit: Docker refuses to create the container. Give it memory, the hard limit, in its place.',
              label,
              value,
            )
          : l10n.t(
              'Container {0} has a memoryReservation of {1} MiB, and Windows has no such limit: Docker refuses to create the container. Remove it; memory is there already.',
              label,
              value,
            ),
        related: systemHere(task),
        fixes: [
          alone
            ? {
                title: l10n.t('Change "{0}" to "{1}"', 'memoryReservation', 'memory'),
                edits: [rename(property, 'memory')],
              }
            : { title: l10n.t('Remove {0} from container {1}', 'memoryReservation', label), edits: [remove(property)] },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A soft memory limit for a container that runs on Windows.',
  why: 'Windows knows one limit for the memory of a container, the hard one, which is `memory`. ECS registers a reservation, but Docker on the instance does not take it, and the task stops before it runs. An agent that is started with `ECS_ENABLE_MEMORY_UNBOUNDED_WINDOWS_WORKAROUND` leaves the reservation out where it stands alone. The fix turns it into `memory`, or removes it where `memory` is set, and is marked unsafe because a container that uses more is then stopped.',
  aws: 'CannotCreateContainerError: Error response from daemon: invalid option: Windows does not support MemoryReservation',
  source: 'https://github.com/aws/amazon-ecs-agent/issues/3504',
  examples: [
    {
      bad: `
{
  "family": "scanner",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    { "name": "scanner", "image": "example/scanner:2", "memoryReservation": 2048 }
//                                                     ^^^^^^^^^^^^^^^^^^^ warning windows-memory-reservation: Container "scanner" has a memoryReservation of 2048 MiB, and Windows has no such limit: Docker refuses to create the container. Give it memory, the hard limit, in its place. [fix]
  ]
}`,
      good: `
{
  "family": "scanner",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    { "name": "scanner", "image": "example/scanner:2", "memory": 2048 }
  ]
}`,
    },
  ],
};
