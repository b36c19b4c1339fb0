import * as l10n from '@vscode/l10n';
import { FARGATE_SIZES } from '../../facts/fargate-sizes.ts';
import { fargateSizes, nextSize, type TaskSize, wantedSize } from '../../model/fargate-size.ts';
import type { Task } from '../../model/task.ts';
import { cpuUnits } from '../../model/task-size.ts';
import { resize } from '../fargate.ts';
import { launchTypeHere, systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-windows-cpu',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const cpu = cpuUnits(task.cpu.value);
    if (!task.launchType('FARGATE') || !task.isWindows || cpu === undefined) return;
    // A number that is no size on Linux either is left to fargate-cpu-memory-combination.
    if (!FARGATE_SIZES.some((row) => row.cpu === cpu && !row.windows)) return;
    const size = sizeFor(task);
    yield {
      at: task.cpu.span,
      message: l10n.t(
        'Fargate has cpu {0} for Linux only, and AWS refuses it in a task for Windows. Use {1} CPU units.',
        cpu,
        fargateSizes(task)
          .map((row) => row.cpu)
          .join(', '),
      ),
      related: [...systemHere(task), ...launchTypeHere(task, 'FARGATE')],
      fixes: size ? resize(task, size) : [],
    };
  },
});

/** The next size for Windows; the largest where that is too small. */
function sizeFor(task: Task): TaskSize | undefined {
  const wanted = wantedSize(task);
  const largest = fargateSizes(task).at(-1);
  if (!wanted || !largest) return undefined;
  const enough = largest.memory.find((memory) => memory >= wanted.memory) ?? largest.memory.at(-1);
  return nextSize(task, wanted) ?? { cpu: largest.cpu, memory: enough ?? wanted.memory };
}

export const page: Page = {
  summary: 'A `cpu` that Fargate does not offer for Windows.',
  why: 'Windows needs more to start with, so the sizes below one vCPU do not exist for it, and those above four are for Linux only. The service answers as if the pair of `cpu` and `memory` were wrong and does not mention Windows. The fix takes the next size that holds the task, with a memory that goes with it; it is marked unsafe because another size is another price.',
  aws: 'No Fargate configuration exists for given values: 512 CPU, 2048 memory. See the Amazon ECS documentation for the valid values.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size',
  examples: [
    {
      bad: `
{
  "family": "intranet",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "cpu": "512",
//       ^^^^^ error fargate-windows-cpu: Fargate has cpu 512 for Linux only, and AWS refuses it in a task for Windows. Use 1024, 2048, 4096 CPU units. [fix]
  "memory": "2048",
  "containerDefinitions": [{ "name": "iis", "image": "example/intranet:ltsc2022" }]
}`,
      good: `
{
  "family": "intranet",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [{ "name": "iis", "image": "example/intranet:ltsc2022" }]
}`,
    },
  ],
};
