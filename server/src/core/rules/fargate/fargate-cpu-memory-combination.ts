import * as l10n from '@vscode/l10n';
import { FARGATE_LEAST_MEMORY, FARGATE_WINDOWS_DISPUTED, type FargateSize } from '../../facts/fargate-sizes.ts';
import { asGB, asVcpus, fargateSizes, rowOf, sizesNear, type TaskSize } from '../../model/fargate-size.ts';
import type { Task } from '../../model/task.ts';
import { cpuUnits, memoryMiB } from '../../model/task-size.ts';
import { resize } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-cpu-memory-combination',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  // A number that is no size is no limit for the containers either.
  silences: [
    'res-task-cpu-looks-like-vcpu',
    'res-container-cpu-sum',
    'res-container-memory-exceeds-task',
    'res-reservation-exceeds-task',
    'res-reservation-sum',
    'res-memory-sum',
  ],

  *check(task) {
    const cpu = cpuUnits(task.cpu.value);
    const memory = memoryMiB(task.memory.value);
    if (!task.launchType('FARGATE') || cpu === undefined || memory === undefined) return;
    const row = rowOf(cpu);
    if (row?.memory.includes(memory) || (row && task.isWindows && isForWindowsRules(row, memory))) return;
    yield {
      at: row ? task.memory.span : task.cpu.span,
      message: say(task, { cpu, memory }, row),
      related: [{ at: row ? task.cpu.span : task.memory.span, message: l10n.t('The other half of the size') }],
      covers: [
        ...(row ? [] : [task.cpu.span]),
        ...(memory < FARGATE_LEAST_MEMORY ? [task.memory.span, task.containerDefinitions.span] : []),
      ],
      fixes: [...sizesNear(task, { cpu, memory })].flatMap((size) => resize(task, size)),
    };
  },
});

/** Two rules say which of the sizes Windows has. */
function isForWindowsRules({ cpu, windows }: FargateSize, memory: number): boolean {
  return !windows || (cpu === FARGATE_WINDOWS_DISPUTED.cpu && memory === FARGATE_WINDOWS_DISPUTED.memory);
}

function say(task: Task, { cpu, memory }: TaskSize, row: FargateSize | undefined): string {
  const mib = asGB(row, memory);
  if (mib)
    return l10n.t(
      'memory counts MiB, of which one GB has 1024, and Fargate offers no task size with {0} of them, so AWS refuses it. For {0} GB write "{1}".',
      memory,
      mib,
    );
  if (row)
    return l10n.t(
      'Fargate offers no task size with cpu {0} and memory {1}, and AWS refuses it. With cpu {0} the memory can be {2} MiB.',
      cpu,
      memory,
      written(row.memory),
    );
  const units = asVcpus(task, cpu);
  if (units)
    return l10n.t(
      'cpu counts CPU units, of which one vCPU has 1024, and Fargate offers no task size with {0} of them, so AWS refuses it. For {0} vCPU write "{1}".',
      cpu,
      units,
    );
  return l10n.t(
    'Fargate offers no task size with cpu {0}, and AWS refuses it. The sizes are {1} CPU units.',
    cpu,
    fargateSizes(task)
      .map((one) => one.cpu)
      .join(', '),
  );
}

/** "2048, 3072, … 8192": a long series by its first two values and its last. */
function written(values: readonly number[]): string {
  return values.length <= 4 ? values.join(', ') : `${values[0]}, ${values[1]}, … ${values.at(-1)}`;
}

export const page: Page = {
  summary: 'A Fargate task size that does not exist: `cpu` and `memory` do not fit each other.',
  why: 'Fargate sells fixed pairs of CPU and memory. Every number between them is refused, also when it is written with a unit. The message lists what goes with this `cpu`; the fixes offer the nearest sizes, the larger memory first. They are marked unsafe because another size is another price.',
  aws: 'No Fargate configuration exists for given values.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size',
  examples: [
    {
      bad: `
{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "512",
//          ^^^^^ error fargate-cpu-memory-combination: Fargate offers no task size with cpu 512 and memory 512, and AWS refuses it. With cpu 512 the memory can be 1024, 2048, 3072, 4096 MiB. [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
      good: `
{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
    },
    {
      bad: `
{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1.5 vCPU",
//       ^^^^^^^^^^ error fargate-cpu-memory-combination: Fargate offers no task size with cpu 1536, and AWS refuses it. The sizes are 256, 512, 1024, 2048, 4096, 8192, 16384, 32768 CPU units. [fix]
  "memory": "4 GB",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
      good: `
{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1 vCPU",
  "memory": "4 GB",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
    },
  ],
};
