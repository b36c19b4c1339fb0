import * as l10n from '@vscode/l10n';
import { missingHalf } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-cpu-required',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',

  check: (task) =>
    missingHalf(
      task,
      'cpu',
      l10n.t(
        'Fargate runs a task in a size of its own, and this one has no cpu at task level, without which AWS refuses it. Add cpu, whatever the containers have.',
      ),
    ),
});

export const page: Page = {
  summary: 'A Fargate task without `cpu` at task level.',
  why: 'On EC2 a task shares what its instance has. Fargate sets up a machine for each task and has to know how large: `cpu` and `memory` of the task are both required. What the containers reserve is a share of it and does not replace it. The fix adds the smallest size that holds the containers; look at it once, because the size is what you pay for.',
  aws: "Fargate requires that 'cpu' be defined at the task level.",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size',
  examples: [
    {
      bad: `
{
  "family": "invoices",
  "requiresCompatibilities": ["FARGATE"],
//                            ^^^^^^^^^ error fargate-cpu-required: Fargate runs a task in a size of its own, and this one has no cpu at task level, without which AWS refuses it. Add cpu, whatever the containers have. [fix]
  "networkMode": "awsvpc",
  "memory": "1024",
  "containerDefinitions": [{ "name": "api", "image": "example/invoices:2.8", "cpu": 400 }]
}`,
      good: `
{
  "family": "invoices",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "memory": "1024",
  "containerDefinitions": [{ "name": "api", "image": "example/invoices:2.8", "cpu": 400 }],
  "cpu": "512"
}`,
    },
  ],
};
