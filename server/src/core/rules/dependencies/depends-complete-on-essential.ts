import * as l10n from '@vscode/l10n';
import type { Condition } from '../../model/container-graph.ts';
import { containerLabel } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { containerHere, ends, waitForLess } from '../dependencies.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'depends-complete-on-essential',
  group: 'dependencies',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const essential = task.containers.filter((container) => container.essential.value !== false).length;
    for (const condition of ends(task)) {
      const { container, target, value, node } = condition;
      const isEssential = target.essential.state === 'absent' || target.essential.value === true;
      if (!isEssential) continue;
      yield {
        at: node,
        message: l10n.t(
          'Container {0} waits for the end of container {1} ({2}), which is essential: the task would end with it, and AWS refuses that. Make container {1} not essential, or wait for START.',
          containerLabel(container),
          containerLabel(target),
          value,
        ),
        related: target.essential.property
          ? [{ at: target.essential.span, message: l10n.t('Container {0} is essential', containerLabel(target)) }]
          : containerHere(condition),
        fixes: ways(condition, essential > 1),
      };
    }
  },
});

/** What ends before others start is not essential; but a log router does not end, and one container has to be left. */
function ways(condition: Condition, othersAreEssential: boolean): Fix[] {
  const { target } = condition;
  const { node } = target;
  const less = waitForLess(condition);
  if (!node || !othersAreEssential) return less;
  const title = l10n.t('Make container {0} not essential', containerLabel(target));
  const notEssential: Fix = { title, edits: [set(node, 'essential', false)] };
  return target.firelensConfiguration.property ? [...less, notEssential] : [notEssential, ...less];
}

export const page: Page = {
  summary: 'A container that waits for an essential one to end.',
  why: 'When an essential container ends, for whatever reason, ECS stops the whole task, so what waits for `COMPLETE` or `SUCCESS` would never get its turn. A container is essential unless the definition says otherwise. Migrations and other preparations get `"essential": false`; a server that keeps running is waited for with `START` or `HEALTHY`.',
  aws: 'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html#ECS-Type-ContainerDependency-condition',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "migrate",
      "image": "example/shop-migrate:4.2",
      "memory": 128,
      "essential": true
    },
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 256,
      "dependsOn": [{ "containerName": "migrate", "condition": "SUCCESS" }]
//                                                             ^^^^^^^^^ error depends-complete-on-essential: Container "shop" waits for the end of container "migrate" (SUCCESS), which is essential: the task would end with it, and AWS refuses that. Make container "migrate" not essential, or wait for START. [fix]
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "migrate",
      "image": "example/shop-migrate:4.2",
      "memory": 128,
      "essential": false
    },
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 256,
      "dependsOn": [{ "containerName": "migrate", "condition": "SUCCESS" }]
    }
  ]
}`,
    },
  ],
};
