import * as l10n from '@vscode/l10n';
import { meantVcpus } from '../../model/task-size.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'res-task-cpu-looks-like-vcpu',
  group: 'resources',
  severity: 'warning',
  fix: 'unsafe',
  // A size that is not meant is no limit either.
  silences: ['res-container-cpu-sum'],

  *check(task) {
    const { value, property } = task.cpu;
    const meant = meantVcpus(value);
    if (value === undefined || meant === undefined || !property?.node) return;
    yield {
      at: property.node,
      message: l10n.t(
        'The task cpu "{0}" means {0} of 1024 units of a vCPU, which AWS refuses or which is hardly enough to run. Write "{1}" if whole vCPUs are meant.',
        value,
        meant,
      ),
      fixes: [changeTo(property.node, meant)],
    };
  },
});

export const page: Page = {
  summary: 'A task `cpu` such as `"2"`, which reads like vCPUs and counts CPU units.',
  why: 'Digits alone are CPU units, of which 1024 make one vCPU, so `"2"` is a thousandth of what it looks like. The least that AWS takes is 128 units on EC2 and 256 on Fargate. The fix adds the unit; it is marked unsafe because the number may have been meant as it stands.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size',
  examples: [
    {
      bad: `
{
  "family": "ledger",
  "networkMode": "awsvpc",
  "cpu": "1",
//       ^^^ warning res-task-cpu-looks-like-vcpu: The task cpu "1" means 1 of 1024 units of a vCPU, which AWS refuses or which is hardly enough to run. Write "1 vCPU" if whole vCPUs are meant. [fix]
  "memory": "2048",
  "containerDefinitions": [{ "name": "ledger", "image": "example/ledger:1.4" }]
}`,
      good: `
{
  "family": "ledger",
  "networkMode": "awsvpc",
  "cpu": "1 vCPU",
  "memory": "2048",
  "containerDefinitions": [{ "name": "ledger", "image": "example/ledger:1.4" }]
}`,
    },
  ],
};
