import * as l10n from '@vscode/l10n';
import { FARGATE_WINDOWS_DISPUTED } from '../../facts/fargate-sizes.ts';
import { nextSize } from '../../model/fargate-size.ts';
import { cpuUnits, memoryMiB } from '../../model/task-size.ts';
import { resize } from '../fargate.ts';
import { launchTypeHere, systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-windows-memory-1-vcpu',
  group: 'fargate',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const { cpu, memory } = FARGATE_WINDOWS_DISPUTED;
    if (!task.launchType('FARGATE') || !task.isWindows) return;
    if (cpuUnits(task.cpu.value) !== cpu || memoryMiB(task.memory.value) !== memory) return;
    const size = nextSize(task, FARGATE_WINDOWS_DISPUTED);
    yield {
      at: task.memory.span,
      message: l10n.t(
        'The task is for Windows and has {0} MiB with cpu {1}, for which the guide of AWS begins at {2} MiB, so AWS may refuse it. Use {2}.',
        memory,
        cpu,
        size?.memory ?? memory,
      ),
      related: [
        { at: task.cpu.span, message: l10n.t('The other half of the size') },
        ...systemHere(task),
        ...launchTypeHere(task, 'FARGATE'),
      ],
      fixes: size ? resize(task, size) : [],
    };
  },
});

export const page: Page = {
  summary: 'A Windows task on Fargate with one vCPU and 1 GB.',
  why: 'The table of sizes in the developer guide gives 2 to 8 GB for one vCPU, on both systems. The CDK lets 1 GB pass for Windows all the same, and nobody has shown which of them is right. Use 2 GB, which both take; the fix sets it.',
  source: 'https://github.com/aws/aws-cdk/pull/17622',
  examples: [
    {
      bad: `
{
  "family": "print-queue",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2019_CORE" },
  "cpu": "1 vCPU",
  "memory": "1 GB",
//          ^^^^^^ warning fargate-windows-memory-1-vcpu: The task is for Windows and has 1024 MiB with cpu 1024, for which the guide of AWS begins at 2048 MiB, so AWS may refuse it. Use 2048. [fix]
  "containerDefinitions": [{ "name": "spooler", "image": "example/spooler:ltsc2019" }]
}`,
      good: `
{
  "family": "print-queue",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2019_CORE" },
  "cpu": "1 vCPU",
  "memory": "2 GB",
  "containerDefinitions": [{ "name": "spooler", "image": "example/spooler:ltsc2019" }]
}`,
    },
  ],
};
