import * as l10n from '@vscode/l10n';
import { cyclesOf, edgesOf } from '../../model/container-graph.ts';
import { cycleReport } from '../dependencies.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'depends-cycle',
  group: 'dependencies',
  severity: 'error',
  fix: 'unsafe',
  silences: ['container-volumes-from-cycle'],

  *check(task) {
    for (const cycle of cyclesOf(edgesOf(task, ['dependsOn']))) {
      yield cycleReport(cycle, (names) =>
        l10n.t(
          'The dependencies lead in a circle, {0}: none of these containers can start first, and AWS refuses that or stops the task. Remove one of the dependencies.',
          names,
        ),
      );
    }
  },
});

export const page: Page = {
  summary: 'Containers that depend on each other in a circle.',
  why: 'Every container of the circle waits for the next one, so none of them is ever started. The agent finds that out before it starts anything and stops the task. The finding stands at the dependency that comes last in the document, with the others beside it, and its fix removes that one; it is marked unsafe because only you know which of them is not needed.',
  source: 'https://github.com/aws/amazon-ecs-agent/blob/master/agent/engine/dependencygraph/graph.go',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "containerDefinitions": [
    {
      "name": "api",
      "image": "example/orders-api:7",
      "memory": 256,
      "dependsOn": [{ "containerName": "cache", "condition": "START" }]
    },
    {
      "name": "cache",
      "image": "example/cache:7.4",
      "memory": 128,
      "dependsOn": [{ "containerName": "metrics", "condition": "START" }]
    },
    {
      "name": "metrics",
      "image": "example/metrics:3",
      "memory": 64,
      "dependsOn": [{ "containerName": "api", "condition": "START" }]
//                                     ^^^^^ error depends-cycle: The dependencies lead in a circle, metrics → api → cache → metrics: none of these containers can start first, and AWS refuses that or stops the task. Remove one of the dependencies. [fix]
    }
  ]
}`,
      good: `
{
  "family": "orders",
  "containerDefinitions": [
    {
      "name": "api",
      "image": "example/orders-api:7",
      "memory": 256,
      "dependsOn": [{ "containerName": "cache", "condition": "START" }]
    },
    {
      "name": "cache",
      "image": "example/cache:7.4",
      "memory": 128,
      "dependsOn": [{ "containerName": "metrics", "condition": "START" }]
    },
    {
      "name": "metrics",
      "image": "example/metrics:3",
      "memory": 64
    }
  ]
}`,
    },
  ],
};
