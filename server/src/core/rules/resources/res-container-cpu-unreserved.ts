import * as l10n from '@vscode/l10n';
import { cpuUnits, total } from '../../model/task-size.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'res-container-cpu-unreserved',
  group: 'resources',
  severity: 'hint',
  // Evenly is how many want it, and AWS takes it as it is.
  default: 'off',
  fix: 'none',

  *check(task) {
    const units = cpuUnits(task.cpu.value);
    if (units === undefined || !task.launchType('FARGATE') || task.containers.length < 2) return;
    if (total(task, ({ cpu }) => cpu) !== 0) return;
    yield {
      at: task.cpu.span,
      message: l10n.t(
        'None of the {0} containers asks for cpu, so while all are busy Fargate divides the {1} CPU units of the task evenly. Give cpu to the container that should come first.',
        task.containers.length,
        units,
      ),
    };
  },
});

export const page: Page = {
  summary: 'Several containers in a Fargate task, none of which asks for `cpu`.',
  why: 'Without numbers the containers have the same weight: a sidecar that has much to do gets as much of the processor as the program it serves. That may be right, and nothing is refused. Where one container matters more, its `cpu` keeps that many units for it; what it leaves idle the others can still use.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-cpu',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
//       ^^^^^^ hint res-container-cpu-unreserved: None of the 2 containers asks for cpu, so while all are busy Fargate divides the 1024 CPU units of the task evenly. Give cpu to the container that should come first.
  "memory": "2048",
  "containerDefinitions": [
    { "name": "orders", "image": "example/orders:8.1" },
    { "name": "tracing", "image": "example/tracing:0.4", "essential": false }
  ]
}`,
      good: `
{
  "family": "orders",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    { "name": "orders", "image": "example/orders:8.1", "cpu": 768 },
    { "name": "tracing", "image": "example/tracing:0.4", "essential": false }
  ]
}`,
    },
  ],
};
