import * as l10n from '@vscode/l10n';
import { contains } from '../../text/span.ts';
import { refusedByFargate } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-swap',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['linux-swappiness-range', 'linux-swappiness-needs-max-swap'],

  *check(task) {
    const found = refusedByFargate(task, 'fargate-swap', (place) =>
      l10n.t('{0} is set, but Fargate has no swap space, and AWS refuses it. Remove it.', place),
    );
    for (const report of found) {
      const holder = task.containers.find(({ span }) => contains(span, report.at));
      // A swappiness out of its range has to go as well.
      const beside = holder?.linuxParameters.value?.swappiness.property;
      yield { ...report, covers: [...(report.covers ?? []), ...(beside ? [beside] : [])] };
    }
  },
});

export const page: Page = {
  summary: '`maxSwap` or `swappiness` in a task for Fargate.',
  why: 'Both speak about the swap space of an instance. A task on Fargate has the memory of its size and nothing behind it: a container that needs more is killed. Remove the members, and take the next size if the memory does not suffice.',
  aws: 'Fargate compatible task definitions do not support maxSwap',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html#ECS-Type-LinuxParameters-maxSwap',
  examples: [
    {
      bad: `
{
  "family": "reports",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "2048",
  "containerDefinitions": [
    {
      "name": "reports",
      "image": "example/reports:4.4",
      "linuxParameters": {
        "initProcessEnabled": true,
        "maxSwap": 2048,
//      ^^^^^^^^^ error fargate-swap: linuxParameters.maxSwap of container "reports" is set, but Fargate has no swap space, and AWS refuses it. Remove it. [fix]
        "swappiness": 10
//      ^^^^^^^^^^^^ error fargate-swap: linuxParameters.swappiness of container "reports" is set, but Fargate has no swap space, and AWS refuses it. Remove it. [fix]
      }
    }
  ]
}`,
      good: `
{
  "family": "reports",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "2048",
  "containerDefinitions": [
    {
      "name": "reports",
      "image": "example/reports:4.4",
      "linuxParameters": {
        "initProcessEnabled": true
      }
    }
  ]
}`,
    },
  ],
};
