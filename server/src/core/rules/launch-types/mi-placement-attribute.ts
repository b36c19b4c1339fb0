import * as l10n from '@vscode/l10n';
import { MANAGED_INSTANCES_ATTRIBUTES } from '../../facts/managed-instances.ts';
import { enumerate } from '../../text/enumerate.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'mi-placement-attribute',
  group: 'launch-types',
  severity: 'error',
  fix: 'none',

  *check(task) {
    // Fargate takes no constraint at all, which its own rule says.
    if (!task.launchType('MANAGED_INSTANCES') || task.launchType('FARGATE')) return;
    for (const { expression } of task.placementConstraints.items) {
      const asked = [...(expression.value ?? '').matchAll(/\battribute:([\w./-]+)/g)].map(([, name]) => name ?? '');
      const others = asked.filter((name) => !MANAGED_INSTANCES_ATTRIBUTES.includes(name));
      if (others.length === 0) continue;
      yield {
        at: expression.span,
        message: l10n.t(
          'The placement constraint asks for {0}, and Managed Instances can be chosen by {1} only, so AWS refuses it. Use one of these, or choose the instances in the capacity provider.',
          enumerate(others),
          enumerate(MANAGED_INSTANCES_ATTRIBUTES),
        ),
        related: launchTypeHere(task, 'MANAGED_INSTANCES'),
      };
    }
  },
});

export const page: Page = {
  summary: 'A placement constraint that asks for an attribute which Managed Instances do not have.',
  why: 'AWS starts a Managed Instance to fit the tasks that are waiting, so a task can ask only for what AWS knows beforehand: the subnet, the Availability Zone, the kind of CPU and the type of the instance. Attributes that you give to instances of your own exist on EC2. What kinds of instances there are is decided in the capacity provider.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html',
  examples: [
    {
      bad: `
{
  "family": "indexer",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "placementConstraints": [{ "type": "memberOf", "expression": "attribute:stack == production" }],
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error mi-placement-attribute: The placement constraint asks for stack, and Managed Instances can be chosen by ecs.subnet-id, ecs.availability-zone, ecs.cpu-architecture, ecs.instance-type only, so AWS refuses it. Use one of these, or choose the instances in the capacity provider.
  "containerDefinitions": [
    { "name": "indexer", "image": "example/indexer:0.7" }
  ]
}`,
      good: `
{
  "family": "indexer",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "placementConstraints": [{ "type": "memberOf", "expression": "attribute:ecs.instance-type =~ m7g.*" }],
  "containerDefinitions": [
    { "name": "indexer", "image": "example/indexer:0.7" }
  ]
}`,
    },
  ],
};
