import * as l10n from '@vscode/l10n';
import { TASK_CPU } from '../../facts/resources.ts';
import { writeCpu } from '../../model/fargate-size.ts';
import { cpuUnits, meantVcpus } from '../../model/task-size.ts';
import { changeTo } from '../change-to.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'res-task-cpu-range',
  group: 'resources',
  severity: 'error',
  fix: 'unsafe',
  // A size that is not meant is no limit either.
  silences: ['res-task-cpu-looks-like-vcpu', 'res-container-cpu-sum'],

  *check(task) {
    const { value, property } = task.cpu;
    const node = property?.node;
    const units = cpuUnits(value);
    const type = (['EC2', 'EXTERNAL'] as const).find((one) => task.launchType(one));
    // Fargate has a few sizes, and a rule about them.
    if (!type || task.launchType('FARGATE') || value === undefined || units === undefined || !node) return;
    const { least, most } = TASK_CPU;
    if (units >= least && units <= most) return;
    const meant = meantVcpus(value);
    const nearest = writeCpu(units < least ? least : most, value);
    yield {
      at: node,
      message: meant
        ? l10n.t(
            'The task cpu "{0}" means {0} of 1024 units of a vCPU, and AWS refuses less than {1} units. Write "{2}" if whole vCPUs are meant.',
            value,
            least,
            meant,
          )
        : l10n.t(
            'The task cpu "{0}" is {1} CPU units, and AWS takes from {2} to {3}, which is 0.125 to 192 vCPUs. Set it within.',
            value,
            units,
            least,
            most,
          ),
      related: launchTypeHere(task, type),
      fixes: [...(meant ? [meant] : []), nearest].map((text) => changeTo(node, text)),
    };
  },
});

export const page: Page = {
  summary: 'A task `cpu` below 128 units or above 196608, for EC2 or external instances.',
  why: 'There the `cpu` of a task is free within 0.125 and 192 vCPUs, or may be left out altogether. A small number such as `"2"` mostly stands for whole vCPUs: without a unit it counts CPU units, of which 1024 make one, and the first fix adds the unit. The other one sets the nearest number that is taken.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-cpu',
  examples: [
    {
      bad: `
{
  "family": "crawler",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
  "cpu": "2",
//       ^^^ error res-task-cpu-range: The task cpu "2" means 2 of 1024 units of a vCPU, and AWS refuses less than 128 units. Write "2 vCPU" if whole vCPUs are meant. [fix]
  "memory": "4096",
  "containerDefinitions": [{ "name": "crawler", "image": "example/crawler:11" }]
}`,
      good: `
{
  "family": "crawler",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
  "cpu": "2 vCPU",
  "memory": "4096",
  "containerDefinitions": [{ "name": "crawler", "image": "example/crawler:11" }]
}`,
    },
    {
      bad: `
{
  "family": "solver",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "host",
  "cpu": "256 vCPU",
//       ^^^^^^^^^^ error res-task-cpu-range: The task cpu "256 vCPU" is 262144 CPU units, and AWS takes from 128 to 196608, which is 0.125 to 192 vCPUs. Set it within. [fix]
  "memory": "64 GB",
  "containerDefinitions": [{ "name": "solver", "image": "example/solver:2", "user": "1000:1000" }]
}`,
      good: `
{
  "family": "solver",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "host",
  "cpu": "192 vCPU",
  "memory": "64 GB",
  "containerDefinitions": [{ "name": "solver", "image": "example/solver:2", "user": "1000:1000" }]
}`,
    },
  ],
};
