import * as l10n from '@vscode/l10n';
import type { ContainerDefinition, KeyValuePair } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'env-duplicate-name',
  group: 'environment',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      for (const [{ node, name }, later] of container.recall(overridden)) {
        if (!node || !name.value || !later.node) continue;
        const label = containerLabel(container);
        const isSame = JSON.stringify(node.json) === JSON.stringify(later.node.json);
        yield {
          at: name.span,
          message: isSame
            ? l10n.t(
                'Container {0} sets the variable {1} twice to the same value. AWS takes that, and lists it twice. Remove one of them.',
                label,
                name.value,
              )
            : l10n.t(
                'Container {0} sets the variable {1} again further down. AWS takes both, and the container gets one of them, usually the last. Remove this one, or rename it.',
                label,
                name.value,
              ),
          related: [{ at: later.name.span, message: l10n.t('The variable is set here again') }],
          faded: [node],
          fixes: [{ title: l10n.t('Remove {0}', `"${name.value}"`), edits: [remove(node)], safe: isSame }],
        };
      }
    }
  },
});

/** Variables that have the name of one further down, with the last of these. */
function overridden({ environment }: ContainerDefinition): (readonly [KeyValuePair, KeyValuePair])[] {
  const last = new Map<string, KeyValuePair>();
  for (const pair of environment.items) if (pair.name.value) last.set(pair.name.value, pair);
  return environment.items.flatMap((pair) => {
    const later = last.get(pair.name.value ?? '');
    return later && later !== pair ? [[pair, later] as const] : [];
  });
}

export const page: Page = {
  summary: 'The same variable twice in the environment of a container.',
  why: 'AWS keeps both entries and sorts them as it likes; Docker gives the container the one that comes last. So the value that is plainly in the file may not be the one that is used, and Terraform shows a difference in every plan. The fix removes the earlier entry. It is safe where both values are the same. Names that differ in capitals are different variables on Linux.',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/5205',
  examples: [
    {
      bad: `
{
  "family": "wiki",
  "containerDefinitions": [
    {
      "name": "wiki",
      "image": "example/wiki:12",
      "memory": 512,
      "environment": [
        { "name": "LOG_LEVEL", "value": "debug" },
//                ^^^^^^^^^^^ warning env-duplicate-name: Container "wiki" sets the variable LOG_LEVEL again further down. AWS takes both, and the container gets one of them, usually the last. Remove this one, or rename it. [fix]
        { "name": "TZ", "value": "Asia/Seoul" },
//                ^^^^ warning env-duplicate-name: Container "wiki" sets the variable TZ twice to the same value. AWS takes that, and lists it twice. Remove one of them. [fix]
        { "name": "LOG_LEVEL", "value": "warn" },
        { "name": "TZ", "value": "Asia/Seoul" }
      ]
    }
  ]
}`,
      good: `
{
  "family": "wiki",
  "containerDefinitions": [
    {
      "name": "wiki",
      "image": "example/wiki:12",
      "memory": 512,
      "environment": [
        { "name": "LOG_LEVEL", "value": "warn" },
        { "name": "TZ", "value": "Asia/Seoul" }
      ]
    }
  ]
}`,
    },
  ],
};
