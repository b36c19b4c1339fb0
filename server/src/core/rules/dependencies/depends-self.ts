import * as l10n from '@vscode/l10n';
import { edgesOf } from '../../model/container-graph.ts';
import { containerLabel } from '../../model/task.ts';
import { removal } from '../dependencies.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'depends-self',
  group: 'dependencies',
  severity: 'error',
  fix: 'unsafe',
  silences: ['depends-cycle'],

  *check(task) {
    for (const edge of edgesOf(task, ['dependsOn'])) {
      if (edge.name === '' || edge.name !== edge.from.name.value) continue;
      yield {
        at: edge.node,
        message: l10n.t(
          'Container {0} depends on itself, so it could never start, and AWS refuses that or stops the task. Remove the dependency, or name the container that is meant.',
          containerLabel(edge.from),
        ),
        fixes: [removal(edge)],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container that depends on itself.',
  why: 'A dependency makes its container wait until another one has got so far. No container can wait for itself: it would have to run before it is started. Most often the entry was copied from another container. The fix removes it, and is marked unsafe because another name may have been meant.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-dependsOn',
  examples: [
    {
      bad: `
{
  "family": "billing",
  "containerDefinitions": [
    {
      "name": "billing",
      "image": "example/billing:12",
      "memory": 512,
      "dependsOn": [{ "containerName": "billing", "condition": "START" }]
//                                     ^^^^^^^^^ error depends-self: Container "billing" depends on itself, so it could never start, and AWS refuses that or stops the task. Remove the dependency, or name the container that is meant. [fix]
    }
  ]
}`,
      good: `
{
  "family": "billing",
  "containerDefinitions": [
    {
      "name": "billing",
      "image": "example/billing:12",
      "memory": 512
    }
  ]
}`,
    },
  ],
};
