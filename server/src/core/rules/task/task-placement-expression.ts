import * as l10n from '@vscode/l10n';
import { isSkeleton } from '../../model/form.ts';
import { remove, set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

/** As in AWS’s description of the cluster query language; one of the attributes that every launch type takes. */
const SAMPLE = 'attribute:ecs.instance-type =~ t3.*';

export const rule = taskRule({
  id: 'task-placement-expression',
  group: 'task',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    if (isSkeleton(task)) return;
    for (const { node, type, expression } of task.placementConstraints.items) {
      const isMissing = expression.state === 'absent' || expression.value === '';
      if (!node || type.value !== 'memberOf' || !isMissing) continue;
      yield {
        at: expression.property ? expression.span : type.span,
        message: l10n.t(
          'This placement constraint has no expression, so it says nothing about the instances: AWS refuses it, or places the task anywhere. Add an expression, or remove the constraint.',
        ),
        fixes: [
          { title: l10n.t('Add the expression "{0}"', SAMPLE), edits: [set(node, 'expression', SAMPLE)] },
          { title: l10n.t('Remove the constraint'), edits: [remove(node)] },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A placement constraint `memberOf` without an expression.',
  why: '`memberOf` places tasks on instances for which an expression of the cluster query language holds, by instance type, zone, architecture or an attribute of your own. Without an expression it restricts nothing. The fix adds one to start from, and is marked unsafe because it names an instance type that need not be yours.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinitionPlacementConstraint.html#ECS-Type-TaskDefinitionPlacementConstraint-expression',
  examples: [
    {
      bad: `
{
  "family": "encoder",
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [{ "name": "encoder", "image": "example/encoder:2", "memory": 1024 }],
  "placementConstraints": [{ "type": "memberOf" }]
//                                   ^^^^^^^^^^ warning task-placement-expression: This placement constraint has no expression, so it says nothing about the instances: AWS refuses it, or places the task anywhere. Add an expression, or remove the constraint. [fix]
}`,
      good: `
{
  "family": "encoder",
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [{ "name": "encoder", "image": "example/encoder:2", "memory": 1024 }],
  "placementConstraints": [{ "type": "memberOf", "expression": "attribute:ecs.instance-type =~ t3.*" }]
}`,
    },
  ],
};
