import * as l10n from '@vscode/l10n';
import { containerLabel, type Task } from '../../model/task.ts';
import { cpuUnits, memoryMiB } from '../../model/task-size.ts';
import { type Edit, remove, set } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { systemHere } from '../platform.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';
import { isForWindows } from '../windows.ts';

const SIZES = { cpu: cpuUnits, memory: memoryMiB } as const;
type Size = keyof typeof SIZES;

export const rule = taskRule({
  id: 'windows-task-size',
  group: 'windows',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    // Fargate asks for a size, on Windows too.
    if (!isForWindows(task) || !task.launchType('EC2') || !task.launchTypesKnown || task.launchType('FARGATE')) return;
    const sizes = (['cpu', 'memory'] as const).filter((size) => task[size].value !== undefined);
    const properties = sizes.flatMap((size) => task[size].property ?? []);
    const [first] = properties;
    if (!first) return;
    yield {
      at: first.keySpan,
      message: l10n.t(
        'The task sets {0}, and AWS ignores the size of a task on Windows instances: only what each container sets counts. Move it to the containers.',
        enumerate(sizes),
      ),
      related: systemHere(task),
      faded: properties,
      fixes: moved(task, sizes),
    };
  },
});

/** One container gets what the task had, where it has nothing of its own; several keep what each of them has. */
function moved(task: Task, sizes: readonly Size[]): Fix[] {
  const { containers } = task;
  const [container] = containers;
  if (!container || !task.containersComplete) return [];
  const removals = sizes.flatMap((size) => task[size].property ?? []).map(remove);
  const lacking = sizes.filter((size) => containers.some((each) => each[size].state === 'absent'));
  if (lacking.length === 0) return [{ title: l10n.t('Remove {0}', enumerate(sizes)), edits: removals }];
  const additions = lacking.flatMap((size): Edit[] => {
    const number = SIZES[size](task[size].value);
    return container.node && Number.isInteger(number) ? [set(container.node, size, number)] : [];
  });
  if (containers.length > 1 || additions.length < lacking.length) return [];
  const title = l10n.t('Move {0} to container {1}', enumerate(sizes), containerLabel(container));
  return [{ title, edits: [...removals, ...additions] }];
}

export const page: Page = {
  summary: 'A size for the whole task, in a task for Windows instances.',
  why: 'On Windows there is nothing that would hold the containers of a task together within one limit, so ECS leaves `cpu` and `memory` of the task out of account on EC2. On Windows a `cpu` of 0 gives a container hardly any processor time. The fix moves the numbers to the only container, or removes them where every container has its own, and is marked unsafe because they count there.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-cpu',
  examples: [
    {
      bad: `
{
  "family": "crm",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "cpu": "1 vCPU",
//^^^^^ information windows-task-size: The task sets cpu, memory, and AWS ignores the size of a task on Windows instances: only what each container sets counts. Move it to the containers. [fix]
  "memory": "4096",
  "containerDefinitions": [
    {
      "name": "crm",
      "image": "example/crm:11"
    }
  ]
}`,
      good: `
{
  "family": "crm",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "crm",
      "image": "example/crm:11",
      "cpu": 1024,
      "memory": 4096
    }
  ]
}`,
    },
  ],
};
