import * as l10n from '@vscode/l10n';
import { refusedByFargate } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-placement-constraints',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  // What is wrong within constraints that have to go is no matter.
  silences: ['task-placement-type', 'task-placement-expression', 'task-placement-max'],

  check: (task) =>
    refusedByFargate(task, 'fargate-placement-constraints', (place) =>
      l10n.t(
        '{0} choose among instances, of which Fargate has none to show, and AWS refuses them. Remove them, and choose Availability Zones by the subnets of the service.',
        place,
      ),
    ),
});

export const page: Page = {
  summary: 'Placement constraints in a task for Fargate.',
  why: 'A constraint names the instances that a task may run on. On Fargate there are no instances to choose from. What can be chosen there is said elsewhere: the Availability Zones by the subnets of the service or of the run, the processor and the system by `runtimePlatform`.',
  aws: 'Fargate compatible task definitions do not support constraints',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/26337',
  examples: [
    {
      bad: `
{
  "family": "scheduler",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "placementConstraints": [{ "type": "memberOf", "expression": "attribute:ecs.availability-zone == eu-west-1a" }],
//^^^^^^^^^^^^^^^^^^^^^^ error fargate-placement-constraints: placementConstraints choose among instances, of which Fargate has none to show, and AWS refuses them. Remove them, and choose Availability Zones by the subnets of the service. [fix]
  "containerDefinitions": [{ "name": "scheduler", "image": "example/scheduler:11" }]
}`,
      good: `
{
  "family": "scheduler",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "scheduler", "image": "example/scheduler:11" }]
}`,
    },
  ],
};
