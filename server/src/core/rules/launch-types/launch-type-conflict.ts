import * as l10n from '@vscode/l10n';
import { commonModes, type LaunchType } from '../../facts/platforms.ts';
import type { Item } from '../../model/field.ts';
import type { Task } from '../../model/task.ts';
import { type Edit, remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'launch-type-conflict',
  group: 'launch-types',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    // Windows on external instances is over, which windows-external says.
    if (task.isWindows) return;
    const before = new Map<LaunchType, Item<LaunchType>>();
    for (const item of task.requiresCompatibilities.items) {
      const { value: type, node } = item;
      if (!type || before.has(type)) continue;
      const other = [...before.values()].find(({ value }) => value && commonModes([value, type]).length === 0);
      before.set(type, item);
      if (!other?.value) continue;
      yield {
        at: node,
        message: l10n.t(
          'The task lists "{0}" and "{1}", which have no network mode in common, and AWS checks it for both, so it is always refused. Take one of them out.',
          other.value,
          type,
        ),
        related: [{ at: other, message: l10n.t('The launch type is asked for here') }],
        fixes: [
          { title: l10n.t('Remove "{0}"', type), edits: allOf(task, type) },
          { title: l10n.t('Remove "{0}"', other.value), edits: allOf(task, other.value) },
        ],
      };
      return;
    }
  },
});

/** A launch type that is listed twice goes twice. */
const allOf = ({ requiresCompatibilities }: Task, type: LaunchType): Edit[] =>
  requiresCompatibilities.items.filter(({ value }) => value === type).map(({ node }) => remove(node));

export const page: Page = {
  summary: 'Launch types that no task can run on together.',
  why: 'AWS checks a definition against every launch type that it lists. Fargate takes `awsvpc` alone, and external instances take every mode but that, so no definition passes for both. Where `networkMode` is known, the finding stands at the mode; this one speaks while a template fills it in. Write two definitions, one for each.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-requiresCompatibilities',
  examples: [
    {
      bad: `
{
  "family": "probe",
  "requiresCompatibilities": ["FARGATE", "EXTERNAL"],
//                                       ^^^^^^^^^^ warning launch-type-conflict: The task lists "FARGATE" and "EXTERNAL", which have no network mode in common, and AWS checks it for both, so it is always refused. Take one of them out. [fix]
  "networkMode": "{{ network_mode }}",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "probe", "image": "example/probe:1.0" }]
}`,
      good: `
{
  "family": "probe",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "{{ network_mode }}",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "probe", "image": "example/probe:1.0" }]
}`,
    },
  ],
};
