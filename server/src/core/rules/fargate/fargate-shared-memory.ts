import * as l10n from '@vscode/l10n';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import { memoryMiB } from '../../model/task-size.ts';
import { append, type Edit, remove, set } from '../../syntax/edit.ts';
import { refusedByFargate } from '../fargate.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-shared-memory',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const found = refusedByFargate(task, 'fargate-shared-memory', (place) =>
      l10n.t('{0} is set, and AWS refuses it on Fargate. Remove it, or mount a tmpfs at /dev/shm in its place.', place),
    );
    const holders = new Map(
      task.containers.map((container) => [
        container.linuxParameters.value?.sharedMemorySize.property?.keySpan,
        container,
      ]),
    );
    for (const report of found) {
      const container = holders.get(report.at);
      yield { ...report, fixes: [...(report.fixes ?? []), ...(container ? mountTmpfs(task, container) : [])] };
    }
  },
});

const SHM = '/dev/shm';

/** A tmpfs of the same size where the container looks for shared memory, unless it mounts one there already. */
function mountTmpfs(task: Task, { linuxParameters }: ContainerDefinition): Fix[] {
  const { node, sharedMemorySize, tmpfs } = linuxParameters.value ?? {};
  const size = sharedMemorySize?.value;
  if (!node || !sharedMemorySize?.property || !size || !tmpfs) return [];
  // A number of bytes, say, where MiB are counted: the file system is part of the memory of the task.
  if (size > (memoryMiB(task.memory.value) ?? Number.POSITIVE_INFINITY)) return [];
  const mount = { containerPath: SHM, size };
  const last = tmpfs.property?.node?.items.at(-1);
  const isFree = tmpfs.complete && tmpfs.items.every(({ containerPath }) => containerPath.value !== SHM);
  if (!isFree) return [];
  const added: Edit = last ? append(last, [mount]) : set(node, 'tmpfs', [mount]);
  return [
    {
      title: l10n.t('Replace sharedMemorySize by a tmpfs of {0} MiB at {1}', size, SHM),
      edits: [remove(sharedMemorySize.property), added],
    },
  ];
}

export const page: Page = {
  summary: '`sharedMemorySize` in a task for Fargate.',
  why: 'On an instance the member sets the size of `/dev/shm`, which browsers and databases fill. Fargate does not take it. Since January 2026 it takes `tmpfs`, file systems in memory, so that one can be mounted in the same place; the second fix does that. Try it with your image first: what a tmpfs holds counts towards the memory of the task.',
  aws: 'Fargate compatible task definitions do not support sharedMemorySize',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html#ECS-Type-LinuxParameters-sharedMemorySize',
  examples: [
    {
      bad: `
{
  "family": "screenshots",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "4096",
  "containerDefinitions": [
    {
      "name": "chrome",
      "image": "example/chrome:131",
      "linuxParameters": {
        "initProcessEnabled": true,
        "sharedMemorySize": 1024
//      ^^^^^^^^^^^^^^^^^^ error fargate-shared-memory: linuxParameters.sharedMemorySize of container "chrome" is set, and AWS refuses it on Fargate. Remove it, or mount a tmpfs at /dev/shm in its place. [fix]
      }
    }
  ]
}`,
      good: `
{
  "family": "screenshots",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "4096",
  "containerDefinitions": [
    {
      "name": "chrome",
      "image": "example/chrome:131",
      "linuxParameters": {
        "initProcessEnabled": true
      }
    }
  ]
}`,
    },
  ],
};
