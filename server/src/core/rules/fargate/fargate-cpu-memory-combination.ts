import * as l10n from '@vscode/l10n';
import { FARGATE_SIZES } from '../../facts/fargate-sizes.ts';
import { cpuUnits, memoryMiB } from '../../model/task-size.ts';
import { set } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-cpu-memory-combination',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['res-task-cpu-looks-like-vcpu'],

  *check(task) {
    const cpu = cpuUnits(task.cpu.value);
    const memory = memoryMiB(task.memory.value);
    if (!task.node || !task.launchType('FARGATE') || cpu === undefined || memory === undefined) return;
    const size = FARGATE_SIZES.find((row) => row.cpu === cpu);
    if (size?.memory.includes(memory)) return;
    // Windows takes fewer sizes; which of them fits is another question.
    if (task.isWindows && size) return;
    const message = size
      ? l10n.t(
          'Fargate offers no task size with cpu {0} and memory {1}, and AWS refuses it. With cpu {0} the memory can be {2} MiB.',
          cpu,
          memory,
          written(size.memory),
        )
      : l10n.t(
          'Fargate offers no task size with cpu {0}, and AWS refuses it. The sizes are {1} CPU units.',
          cpu,
          FARGATE_SIZES.map((row) => row.cpu).join(', '),
        );
    yield {
      at: size ? task.memory.span : task.cpu.span,
      message,
      related: [{ at: size ? task.cpu.span : task.memory.span, message: l10n.t('The other half of the size') }],
      fixes: [...memoryFixes(task.node, size?.memory ?? [], memory), ...cpuFix(task.node, cpu, memory)],
    };
  },
});

/** The next larger memory first: a task that had too little is mended, one that had enough is not starved. */
function memoryFixes(task: Node, offered: readonly number[], wanted: number): Fix[] {
  const larger = offered.find((memory) => memory > wanted);
  const smaller = offered.findLast((memory) => memory < wanted);
  return [larger, smaller]
    .filter((memory) => memory !== undefined)
    .map((memory) => ({
      title: l10n.t('Set memory to {0} MiB', memory),
      edits: [set(task, 'memory', String(memory))],
    }));
}

/** The CPU size nearest to the one given that is offered with this memory. */
function cpuFix(task: Node, wanted: number, memory: number): Fix[] {
  const offered = FARGATE_SIZES.filter((row) => row.memory.includes(memory) && row.cpu !== wanted);
  const [nearest] = offered.sort((a, b) => Math.abs(a.cpu - wanted) - Math.abs(b.cpu - wanted));
  return nearest
    ? [{ title: l10n.t('Set cpu to {0} units', nearest.cpu), edits: [set(task, 'cpu', String(nearest.cpu))] }]
    : [];
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
  "cpu": "1024",
  "memory": "4 GB",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
    },
  ],
};
