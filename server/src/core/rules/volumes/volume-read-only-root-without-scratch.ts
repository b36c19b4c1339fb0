import * as l10n from '@vscode/l10n';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { append, type Edit, set } from '../../syntax/edit.ts';
import { isWithin } from '../../text/path.ts';
import { type Page, taskRule } from '../rule.ts';

const SCRATCH = { containerPath: '/tmp', size: 64 };

export const rule = taskRule({
  id: 'volume-read-only-root-without-scratch',
  group: 'volumes',
  severity: 'hint',
  fix: 'unsafe',

  *check(task) {
    if (task.isWindows) return;
    for (const container of task.containers) {
      const { readonlyRootFilesystem: readOnly } = container;
      if (!readOnly.value || !readOnly.property || mayHaveScratch(container)) continue;
      const label = containerLabel(container);
      yield {
        at: readOnly.property.keySpan,
        message: l10n.t(
          'Container {0} has a read-only root file system, and nothing is mounted at /tmp: a program that writes temporary files fails there. Mount a volume or a tmpfs at /tmp, unless it writes none.',
          label,
        ),
        fixes: [
          {
            title: l10n.t('Mount a tmpfs at {0} in container {1}', SCRATCH.containerPath, label),
            edits: tmpfs(container),
          },
        ],
      };
    }
  },
});

/** Whether something is mounted at /tmp, or may be: by a placeholder, or by another container. */
function mayHaveScratch({ mountPoints, volumesFrom, linuxParameters }: ContainerDefinition): boolean {
  const tmpfs = linuxParameters.value?.tmpfs;
  if (!mountPoints.complete || !volumesFrom.complete || volumesFrom.items.length > 0) return true;
  if (linuxParameters.state !== 'absent' && !tmpfs?.complete) return true;
  return [...mountPoints.items, ...(tmpfs?.items ?? [])].some(
    ({ containerPath: { value } }) => value === undefined || isWithin(value, ['/tmp']),
  );
}

function tmpfs({ node, linuxParameters: { value } }: ContainerDefinition): Edit[] {
  if (!node) return [];
  const last = value?.tmpfs.property?.node?.items.at(-1);
  if (last) return [append(last, [SCRATCH])];
  return [value?.node ? set(value.node, 'tmpfs', [SCRATCH]) : set(node, 'linuxParameters', { tmpfs: [SCRATCH] })];
}

export const page: Page = {
  summary: 'A read-only root file system without a place for temporary files.',
  why: 'With `readonlyRootFilesystem` a container can write only to what is mounted into it. Many programs, and the libraries under them, put files into `/tmp` sooner or later, and then fail far from the cause. Mount a volume there or a tmpfs, which is kept in memory and counts towards that of the container. The fix adds a tmpfs of 64 MiB. AWS says nothing about it; a program that writes no files needs none of this.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-readonlyRootFilesystem',
  examples: [
    {
      bad: `
{
  "family": "checkout",
  "containerDefinitions": [
    {
      "name": "checkout",
      "image": "example/checkout:4.2",
      "memory": 512,
      "readonlyRootFilesystem": true
//    ^^^^^^^^^^^^^^^^^^^^^^^^ information exec-readonly-root: Container "checkout" has a read-only root file system, and ECS Exec does not work in it: its agent has to write there. AWS says so only when a command is run. Leave it as it is, unless you use ECS Exec.
//    ^^^^^^^^^^^^^^^^^^^^^^^^ hint volume-read-only-root-without-scratch: Container "checkout" has a read-only root file system, and nothing is mounted at /tmp: a program that writes temporary files fails there. Mount a volume or a tmpfs at /tmp, unless it writes none. [fix]
    }
  ]
}`,
      good: `
{
  "family": "checkout",
  "containerDefinitions": [
    {
      "name": "checkout",
      "image": "example/checkout:4.2",
      "memory": 512,
      "readonlyRootFilesystem": true,
      "linuxParameters": {
        "tmpfs": [
          {
            "containerPath": "/tmp",
            "size": 64
          }
        ]
      }
    }
  ]
}`,
    },
  ],
};
